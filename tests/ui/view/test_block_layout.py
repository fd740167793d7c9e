"""Display blocks and their lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span
from tests.builders import a_document, span_of
from ui.view.block_layout import BlockLayout, displayed
from ui.view.blocks import LONGEST, Blocks
from ui.view.letters import BOX_AIR, NO_ROOM, Room
from ui.view.reading_style import READER_STYLE, block_style

pytestmark = pytest.mark.usefixtures("qapp")


def laid_out(words: str, width: int = 300, room=NO_ROOM) -> BlockLayout:
    block = Blocks(a_document(words))[0]
    return BlockLayout(block, words, block_style(READER_STYLE, block.shape.kind), width, room)


@given(st.text(st.sampled_from("ab \U0001f680"), min_size=1, max_size=9000))
@settings(max_examples=30, deadline=None)
def test_the_pieces_of_a_long_passage_cover_it_without_gap(text):
    blocks = list(Blocks(Document.of(text, (Passage(Span(0, len(text))),), Source())))
    assert [block.span.start for block in blocks[1:]] == [block.span.end for block in blocks[:-1]]
    assert (blocks[0].span.start, blocks[-1].span.end) == (0, len(text))
    assert max(len(block.span) for block in blocks) <= LONGEST


def test_a_long_passage_is_cut_between_words():
    text = "guards of Dorvet prison " * 500
    blocks = list(Blocks(Document.of(text, (Passage(Span(0, len(text))),), Source())))
    assert all(text[block.span.end - 1] == " " for block in blocks)


def test_paragraphs_are_numbered_and_headings_are_not():
    document = a_document("One.", "Two.", title="A title")
    assert [block.number for block in Blocks(document)] == [None, 1, 2]


def test_lines_stand_at_equal_steps_whatever_faces_they_need():
    layout = laid_out("Six guards \u4e2d\u6587 were killed at Dorvet prison on Friday night \u05e9\u05dc\u05d5\u05dd and eleven wounded")
    steps = {layout.baseline(line + 1) - layout.baseline(line) for line in range(layout.line_count - 1)}
    assert steps == {READER_STYLE.line_height}


def test_a_span_over_wrapped_lines_has_a_stretch_on_each():
    words = "Six guards were killed at Dorvet prison on Friday night and eleven wounded, the hospital said by telephone."
    layout = laid_out(words)
    stretches = list(layout.stretches(Span(4, len(words))))
    assert [line for line, _, _ in stretches] == list(range(layout.line_count))
    assert all(left < right <= 300 for _, left, right in stretches)


def test_a_stretch_leaves_out_the_space_its_line_wraps_at():
    words = "Six guards were killed at Dorvet prison on Friday night"
    layout = laid_out(words)
    end = layout.line_span(0).end
    ((_, _, right),) = layout.stretches(Span(0, end))
    assert words[end - 1] == " "
    assert right == pytest.approx(layout.x_of(end - 1, 0))


def test_offsets_come_back_from_where_they_stand():
    words = "Six \U0001f680\U0001f680 guards were killed at Dorvet prison on Friday night"
    layout = laid_out(words)
    for offset in (0, 3, 4, 5, 6, 20, 40):
        line = layout.line_of(offset)
        assert layout.offset_at(layout.x_of(offset, line), line) == offset


def test_boxes_get_air_before_them_and_at_their_end():
    words = "killed at 11 wounded"
    plain, aired = laid_out(words), laid_out(words, room=Room((span_of(words, "11"),)))
    gained = [aired.x_of(at, 0) - plain.x_of(at, 0) for at in (words.index("11"), words.index(" wounded"))]
    assert gained == pytest.approx([BOX_AIR, 2 * BOX_AIR], abs=0.1)


def test_a_right_to_left_passage_begins_at_the_right():
    layout = laid_out("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd")
    assert layout.x_of(0, 0) == pytest.approx(300, abs=1)
    ((_, left, right),) = layout.stretches(Span(0, 4))
    assert 200 < left < right <= 300


def test_a_span_across_both_directions_falls_into_its_visual_parts():
    words = "held \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd today"
    parts = list(laid_out(words, 500).stretches(Span(0, 7)))
    assert len(parts) == 2
    assert parts[0][2] < parts[1][1]


def test_characters_that_hide_are_known():
    assert list(laid_out("Dor\u200bvet \u202eprison").controls) == [3, 8]


def test_hard_wraps_flow_and_short_lines_stay_lines():
    wrapped = "x" * 70 + "\nand on"
    assert displayed(wrapped) == "x" * 70 + " and on"
    assert displayed("Dorvet\nOrsel") == "Dorvet\u2028Orsel"


@pytest.mark.parametrize("kind", PassageKind)
def test_every_kind_of_passage_has_a_style(kind):
    style = block_style(READER_STYLE, kind)
    assert 0 < style.baseline < style.line


def test_a_letter_gets_its_place_behind_the_name_and_moves_nothing_before_it():
    words = "Tova Rennick said"
    plain, lettered = laid_out(words), laid_out(words, room=Room((), ((12, "P"),)))
    width = lettered.room.letter_air(12, 17)
    gained = [lettered.x_of(at, 0) - plain.x_of(at, 0) for at in (11, 12, 17)]
    assert gained == pytest.approx([0, width, width], abs=0.3)  # kerning ends at it
    assert width > 5
    assert lettered.height == plain.height
