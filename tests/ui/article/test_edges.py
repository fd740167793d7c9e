"""Edges of highlights, moved by keys."""

import pytest
from PySide6.QtCore import Qt

from reader.text import Span
from tests.builders import span_of
from tests.ui.window_builders import WIRE
from ui.article.edges import moved_edge
from ui.view.layers import Layer, Mark
from ui.view.painter import nested

TEXT = "Six guards, all of them, didn’t sleep."
SHIFT, BOTH = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("words", "right", "by", "moved"),
    [
        ("guards", True, 1, "guards, all"),
        ("guards, all", True, -1, "guards"),
        ("guards", False, -1, "Six guards"),
        ("Six guards", False, 1, "guards"),
        ("guards", True, -1, "guards"),
        ("Six", False, -1, "Six"),
        ("them", True, 1, "them, didn’t"),
    ],
)
def test_an_edge_goes_from_word_to_word_and_never_past_the_other(words, right, by, moved):
    assert moved_edge(TEXT, span_of(TEXT, words), right=right, by=by, words=True).of(TEXT) == moved


def test_without_snapping_it_goes_by_characters():
    assert moved_edge(TEXT, Span(4, 6), right=True, by=1, words=False) == Span(4, 7)
    assert moved_edge(TEXT, Span(0, 1), right=True, by=-1, words=False) == Span(0, 1)


def quotes(window):
    return [note.target.quote.exact for note in window.notebook.notes(WIRE.id)]


def test_the_edges_of_a_highlight_that_was_stepped_to_follow_the_arrows(window, qtbot):
    window.notebook.highlight(WIRE, span_of(WIRE.text, "Grey Banner came"), 1)
    window.view.setFocus()
    window.commands["next_highlight"].trigger()
    qtbot.keyClick(window.view, Qt.Key.Key_Right, SHIFT)
    assert quotes(window) == ["Grey Banner came in"]
    qtbot.keyClick(window.view, Qt.Key.Key_Right, BOTH)
    qtbot.keyClick(window.view, Qt.Key.Key_Left, SHIFT)
    assert quotes(window) == ["Banner came"]
    window.commands["undo"].trigger()
    assert quotes(window) == ["Banner came in"]


def test_words_that_were_selected_are_extended_as_ever(window, qtbot):
    span = span_of(WIRE.text, "Grey Banner came")
    window.notebook.highlight(WIRE, span, 1)
    window.view.setFocus()
    window.view.select(span)
    window.view.selection_changed.emit(span)
    qtbot.keyClick(window.view, Qt.Key.Key_Right, SHIFT)
    assert quotes(window) == ["Grey Banner came"]
    assert window.view.selection() == Span(span.start, span.end + 1)


def test_of_highlights_that_overlap_the_narrower_is_set_in():
    wide, inner, other = (Mark(Span(*ends), Layer.HIGHLIGHTS, "highlight1") for ends in ((0, 30), (5, 10), (20, 40)))
    assert nested([inner, other, wide]) == [(wide, 0), (inner, 1), (other, 1)]


def test_colors_are_called_by_what_they_stand_for(window):
    from reader.tagging import meaning

    window.notebook.change(meaning({}, 2, "for the report"))
    assert window.commands["highlight_2"].text() == "Highlight green: for the report"
    assert window.marking.popup._colors[1].toolTip() == "Highlight: for the report (2)"
    window.commands["undo"].trigger()
    assert window.marking.popup._colors[1].toolTip() == "Highlight: green (2)"
