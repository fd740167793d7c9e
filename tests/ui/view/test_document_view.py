"""The reader view: marks, scrolling, geometry, zoom."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.document import Document, Passage, Source
from reader.text import Span
from tests.builders import a_document, span_of
from ui.look.theme import theme
from ui.view.document_view import COMPARE_STYLE, READER_STYLE, DocumentView
from ui.view.hits import tooltip
from ui.view.layers import Layer, Mark
from ui.view.margins import GUTTER, TIGHT_GUTTER, claims_beside, column
from ui.view.speakers import speakers_beside

PARAGRAPH = "The raid began at night and was over in less than ninety minutes, said Tova Rennick, a ministry spokeswoman in Orsel. "


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 600)
    view.show()
    return view


def a_long_document(paragraphs: int = 200) -> Document:
    return a_document(*(f"Paragraph {number}. " + PARAGRAPH * (number % 4 + 1) for number in range(paragraphs)), title="Prison break")


def wheel(view: DocumentView, *, angle: int = 0, pixels: int = 0, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(300, 300)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(0, pixels), QPoint(0, angle), buttons, modifiers, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def is_in_view(view: DocumentView, span: Span) -> bool:
    return bool(view.rectangles(span)) and all(view.viewport().rect().contains(box.toRect()) for box in view.rectangles(span))


def pixels(view: DocumentView, box) -> set[str]:
    """The colors in the left two pixels of a rectangle of the viewport."""
    image = view.viewport().grab().toImage()
    return {image.pixelColor(round(box.left()) + dx, y).name() for dx in (0, 1) for y in range(round(box.top()), round(box.bottom()))}


def test_rectangles_of_a_span_lie_one_on_each_line_inside_the_column(view):
    document = a_document(PARAGRAPH * 3)
    view.set_document(document)
    boxes = view.rectangles(Span(0, len(document.text)))
    tops = [box.top() for box in boxes]
    assert len(boxes) > 3
    assert {below - above for above, below in pairwise(tops)} == {READER_STYLE.line_height}
    assert all(box.left() >= 106 and box.right() <= 106 + READER_STYLE.measure + 1 for box in boxes)


def test_scroll_to_brings_a_span_into_view(view):
    document = a_long_document()
    view.set_document(document)
    span = span_of(document.text, "Paragraph 137.")
    view.scroll_to(span)
    assert is_in_view(view, span)
    assert view.extent(span)[0] == pytest.approx(0.33 * view.viewport().height(), abs=READER_STYLE.line_height)


def test_scroll_to_the_end_shows_the_last_words(view):
    document = a_long_document()
    view.set_document(document)
    last = Span(len(document.text) - 10, len(document.text))
    view.scroll_to(last)
    assert is_in_view(view, last)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_scroll_to_what_is_in_view_can_leave_it_there(view):
    document = a_long_document()
    view.set_document(document)
    view.scroll_to(span_of(document.text, "Paragraph 2."), only_if_hidden=True)
    assert view.top_offset() == 0


def test_top_offset_comes_back(view):
    document = a_long_document()
    view.set_document(document)
    view.scroll_to_offset(span_of(document.text, "Paragraph 90.").start)
    top = view.top_offset()
    view.verticalScrollBar().setValue(0)
    view.scroll_to_offset(top)
    assert view.top_offset() == top


def test_zoom_keeps_what_stands_at_the_top(view, qtbot):
    document = a_long_document()
    view.set_document(document)
    view.scroll_to_offset(span_of(document.text, "Paragraph 77.").start)
    with qtbot.waitSignal(view.zoomed) as zoomed:
        wheel(view, angle=120, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert zoomed.args == [READER_STYLE.body_size + 1]
    assert document.text[view.top_offset() :].startswith("Paragraph 77.")


def test_resizing_keeps_what_stands_at_the_top(view):
    document = a_long_document()
    view.set_document(document)
    view.scroll_to_offset(span_of(document.text, "Paragraph 77.").start)
    view.resize(500, 600)
    QApplication.processEvents()
    assert document.text[view.top_offset() :].startswith("Paragraph 77.")


def test_scrolling_up_into_text_never_seen_moves_it_by_no_more_than_asked(view):
    document = a_long_document()
    view.set_document(document)
    span = span_of(document.text, "Paragraph 150.")
    view.scroll_to(span, 0.2)
    for _ in range(40):
        before = view.extent(span)[0]
        wheel(view, pixels=37)
        assert view.extent(span)[0] - before == 37


def test_the_wheel_scrolls_three_lines(view):
    view.set_document(a_long_document())
    wheel(view, angle=-120)
    assert view.verticalScrollBar().value() == 3 * READER_STYLE.line_height


def test_extent_of_a_far_span_is_beyond_the_viewport(view):
    document = a_long_document()
    view.set_document(document)
    assert view.extent(span_of(document.text, "Paragraph 180."))[0] > 3 * view.height()
    assert view.rectangles(span_of(document.text, "Paragraph 180.")) == []
    assert 0.8 < view.fraction(span_of(document.text, "Paragraph 180.").start) < 1


def test_offset_at_a_height_is_the_start_of_the_line_there(view):
    document = a_document(PARAGRAPH * 3)
    view.set_document(document)
    second = view.rectangles(Span(0, len(document.text)))[1]
    offset = view.offset_at_height(round(second.center().y()))
    assert view.rectangles(Span(offset, offset + 1))[0].topLeft() == second.topLeft()


def test_ten_million_characters_in_one_line_can_be_read_anywhere(view):
    text = "the road below Sarn Pass stayed shut " * 270_000
    view.set_document(Document.of(text, (Passage(Span(0, len(text))),), Source()))
    span = Span(5_000_011, 5_000_022)
    view.scroll_to(span)
    assert is_in_view(view, span)


def test_an_empty_document_and_none_are_shown_as_an_empty_page(view):
    for document in (Document.of("", (), Source()), None):
        view.set_document(document)
        view.viewport().grab()
        assert view.rectangles(Span(0, 1)) == []
        assert (view.top_offset(), view.fraction(0)) == (0, 0.0)


def test_marks_are_found_under_the_mouse_the_most_particular_first(view):
    document = a_document("About 40 fighters of the Grey Banner escaped.")
    view.set_document(document)
    claim = Mark(document.passages[0].span, Layer.CLAIMS, "agree", "1", "1")
    number = Mark(span_of(document.text, "About 40"), Layer.NUMBERS, "number")
    view.set_marks(Layer.CLAIMS, [claim])
    view.set_marks(Layer.NUMBERS, [number])
    assert view.marks_at(view.rectangles(number.span)[0].center().toPoint()) == (number, claim)
    assert view.marks_at(view.rectangles(span_of(document.text, "escaped"))[0].center().toPoint()) == (claim,)
    assert view.marks_at(QPoint(5, 5)) == ()


def test_a_claim_is_found_at_its_bar_and_a_speaker_at_the_label(view):
    document = a_document(PARAGRAPH)
    view.set_document(document)
    claim = Mark(document.passages[0].span, Layer.CLAIMS, "conflict", "1", "1")
    speaker = Mark(document.passages[0].span, Layer.ATTRIBUTIONS, "speaker", "e1", "Tova Rennick\nsaid")
    view.set_marks(Layer.CLAIMS, [claim])
    view.set_marks(Layer.ATTRIBUTIONS, [speaker])
    box = view.rectangles(Span(0, 3))[0]
    assert view.marks_at(QPoint(round(box.left()) - 24, round(box.center().y()))) == (claim,)
    assert view.marks_at(QPoint(round(box.left()) + READER_STYLE.measure + 60, round(box.center().y()))) == (speaker,)


def test_overlapping_claims_stand_in_lanes_side_by_side(view):
    document = a_document(PARAGRAPH * 3)
    view.set_document(document)
    wide, narrow = Mark(Span(0, 300), Layer.CLAIMS, "agree", "1", "1"), Mark(Span(100, 180), Layer.CLAIMS, "conflict", "2", "2")
    view.set_marks(Layer.CLAIMS, [wide, narrow])
    first, second = claims_beside(view.scene())
    assert (first.mark, first.lane, second.mark, second.lane) == (wide, 0, narrow, 1)
    assert not first.box.intersects(second.box)


def told_beside(view, text, *said):
    """(name, how) of the labels beside the text, none where a bar has none, of stretches that go so far and their labels."""
    document = a_document(text)
    view.set_document(document)
    ends = [0, *(end for end, _ in said)]
    spans = [Span(*ends[at : at + 2]) for at in range(len(said))]
    marks = [Mark(span, Layer.ATTRIBUTIONS, "named", "", label) for span, (_, label) in zip(spans, said, strict=True)]
    view.set_marks(Layer.ATTRIBUTIONS, marks)
    return [(one.name, one.how) for one in speakers_beside(view.scene())]


def test_bars_stand_apart_and_one_line_has_one(view):
    said = [(8, "Vost\nsaid"), (20, "Rennick\nsaid"), (590, "Marsk\nsaid")]
    assert told_beside(view, PARAGRAPH * 5, *said) == [("Vost", ""), ("Marsk", "said")]
    first, second = speakers_beside(view.scene())
    assert first.bar.bottom() < second.bar.top()
    assert first.label.bottom() <= second.label.top()


def test_a_long_name_takes_two_lines_before_it_is_cut(view):
    told_beside(view, PARAGRAPH * 5, (200, "security officials in Orsel who asked not to be identified\nsaid"), (590, "Marsk\nsaid"))
    long, short = speakers_beside(view.scene())
    assert len(long.lines) == 2
    assert " ".join(long.lines) == long.name
    assert short.lines == ("Marsk",)
    assert long.label.bottom() <= short.label.top()


def test_one_speaker_who_goes_on_has_one_label(view):
    said = [(200, "Vost\nsaid"), (300, "Vost\nclaimed · hedged"), (590, "Rennick\nsaid")]
    found = told_beside(view, PARAGRAPH * 5, *said)
    assert found == [("Vost", "said, claimed · hedged"), ("", ""), ("Rennick", "said")]


def test_tooltips_tell_marks_as_plain_text(view):
    document = a_document("The <b>Grey Banner</b> escaped.")
    view.set_document(document)
    mark = Mark(span_of(document.text, "<b>Grey Banner</b>"), Layer.ENTITIES, "organisation", "e1")
    assert tooltip((mark,), document.text) == "&lt;b&gt;Grey Banner&lt;/b&gt; (organisation)"


def test_a_click_tells_the_marks_under_it(view, qtbot):
    document = a_document("About 40 fighters of the Grey Banner escaped.")
    view.set_document(document)
    name = Mark(span_of(document.text, "Grey Banner"), Layer.ENTITIES, "organisation", "e1", "Grey Banner")
    view.set_marks(Layer.ENTITIES, [name])
    with qtbot.waitSignal(view.marks_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rectangles(name.span)[0].center().toPoint())
    assert clicked.args[0] == (name,)


def test_a_highlight_fills_until_its_layer_is_hidden(view):
    document = a_document(" ".join(["guards"] * 40))
    view.set_document(document)
    view.set_marks(Layer.HIGHLIGHTS, [Mark(Span(0, 6), Layer.HIGHLIGHTS, "highlight2")])
    box = view.rectangles(Span(0, 6))[0]
    assert theme("light").highlight2.lower() in pixels(view, box)
    view.set_layer_visible(Layer.HIGHLIGHTS, False)
    assert theme("light").highlight2.lower() not in pixels(view, box)
    assert not view.is_layer_visible(Layer.HIGHLIGHTS)


def test_streamed_marks_join_those_already_there(view):
    document = a_document(PARAGRAPH, PARAGRAPH)
    view.set_document(document)
    first, second = (Mark(span_of(document.text, "ninety", nth), Layer.NUMBERS, "number") for nth in (0, 1))
    view.set_marks(Layer.NUMBERS, [first])
    view.add_marks(Layer.NUMBERS, [second])
    for mark in (first, second):
        assert view.marks_at(view.rectangles(mark.span)[0].center().toPoint()) == (mark,)


def test_numbers_push_the_words_behind_them_on(view):
    document = a_document("killed at 11 wounded")
    view.set_document(document)
    wounded = span_of(document.text, "wounded")
    before = view.rectangles(wounded)[0].left()
    view.add_marks(Layer.NUMBERS, [Mark(span_of(document.text, "11"), Layer.NUMBERS, "number")])
    assert view.rectangles(wounded)[0].left() > before + 2


def test_streamed_numbers_keep_what_stands_at_the_top(view):
    document = a_long_document()
    view.set_document(document)
    view.scroll_to_offset(span_of(document.text, "Paragraph 50.").start)
    view.add_marks(Layer.NUMBERS, [Mark(span_of(document.text, "ninety", nth), Layer.NUMBERS, "number") for nth in range(300)])
    assert document.text[view.top_offset() :].startswith("Paragraph 50.")


def test_a_new_document_comes_without_the_marks_of_the_old_one(view):
    view.set_document(a_document(PARAGRAPH))
    view.set_marks(Layer.ENTITIES, [Mark(Span(0, 3), Layer.ENTITIES, "person")])
    view.set_document(a_document("Six guards were killed."))
    assert view.marks_at(view.rectangles(Span(0, 3))[0].center().toPoint()) == ()


def test_the_compare_style_has_neither_gutter_nor_margin(view):
    view.set_style(COMPARE_STYLE)
    view.resize(480, 600)
    view.set_document(a_document(PARAGRAPH))
    assert view.rectangles(Span(0, 3))[0].left() == pytest.approx(32, abs=3)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("state", ["agree", "compatible", "conflict", "unknown", "only"])
def test_every_layer_can_be_painted_in_every_state(view, name, state):
    document = a_document(PARAGRAPH * 2)
    span = Span(4, len(document.text) - 20)
    view.set_theme(theme(name))
    view.set_document(document)
    for layer in (Layer.CLAIMS, Layer.NUMBERS, Layer.FOCUS):
        view.set_marks(layer, [Mark(span, layer, state, "1", "1")])
    for style in ("person", "organisation", "place", "date", "weapon"):
        view.add_marks(Layer.ENTITIES, [Mark(span, Layer.ENTITIES, style)])
    view.set_marks(Layer.ATTRIBUTIONS, [Mark(span, Layer.ATTRIBUTIONS, "speaker", "", "Tova Rennick\nsaid")])
    view.set_marks(Layer.SEARCH, [Mark(Span(0, 3), Layer.SEARCH, "current"), Mark(Span(9, 12), Layer.SEARCH, "hit")])
    before = view.viewport().grab().toImage()
    view.set_layer_visible(Layer.CLAIMS, False)
    assert view.viewport().grab().toImage() != before


def test_in_a_narrow_view_the_words_get_the_room_of_paragraph_numbers():
    style = READER_STYLE
    wide, narrow = column(style, 700), column(style, 360)
    assert wide.left == GUTTER
    assert narrow.left == TIGHT_GUTTER
    assert narrow.width > 240
