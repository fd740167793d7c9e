"""Heights of blocks and the flow of a document down a column."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text import Span
from tests.builders import a_document
from ui.view.geometry import TOP, Flow, Heights
from ui.view.letters import Room
from ui.view.reading_style import READER_STYLE

heights = st.lists(st.integers(1, 90), min_size=1, max_size=700)


@given(heights, st.data())
def test_the_block_at_a_height_covers_it(values, data):
    found = Heights(values)
    y = data.draw(st.integers(0, sum(values) - 1))
    index = found.at(y)
    assert found.above(index) <= y < found.above(index) + values[index]


@given(heights, st.integers(1, 500), st.data())
def test_a_corrected_height_moves_what_is_below(values, height, data):
    index = data.draw(st.integers(0, len(values) - 1))
    found = Heights(values)
    found[index] = height
    values[index] = height
    assert [found.above(at) for at in range(len(values))] == [sum(values[:at]) for at in range(len(values))]
    assert found.total == sum(values)


def a_flow(paragraphs: int) -> Flow:
    words = "The raid began at night and was over in less than ninety minutes, said a ministry spokeswoman. "
    return Flow(a_document(*(f"{number} " + words * (number % 5 + 1) for number in range(paragraphs))), READER_STYLE, 400, lambda _: Room())


def test_blocks_follow_each_other_without_gap(qapp):
    flow = a_flow(30)
    bottom = TOP
    for y, layout in flow.between(0, 10**6):
        assert y == bottom
        bottom += layout.height


def test_an_estimate_is_near_what_the_layout_says(qapp):
    flow = a_flow(200)
    estimated = flow.height
    flow.lay_out(0, 10**7)
    assert abs(flow.height - estimated) < 0.15 * flow.height


def test_an_offset_lies_between_top_and_bottom_of_its_block(qapp):
    flow = a_flow(40)
    for index, block in enumerate(flow.blocks):
        assert flow.top(index) <= flow.y_of(block.span.start) < flow.top(index + 1) if index + 1 < len(flow) else True


def test_every_offset_has_its_block(qapp):
    flow = a_flow(10)
    spans = [flow.blocks[flow.block_of(offset)].span for offset in range(len(flow.document.text))]
    assert all(span.start <= offset <= span.end + 2 for offset, span in enumerate(spans))


def test_only_blocks_whose_boxes_changed_are_laid_out_anew(qapp):
    boxes = []
    document = a_document("About 40 guards.", "Nobody fled.")
    flow = Flow(document, READER_STYLE, 400, lambda span: Room(tuple(box for box in boxes if span.contains(box))))
    first, second = flow.layout(0), flow.layout(1)
    assert not flow.forget_outdated()
    boxes.append(Span(6, 8))
    assert flow.forget_outdated()
    assert flow.layout(0) is not first
    assert flow.layout(1) is second
