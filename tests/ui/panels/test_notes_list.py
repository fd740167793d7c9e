"""The list of notes lays its rows out as seldom as it can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import span_of
from tests.ui.window_builders import WIRE
from ui.panels import notes_delegate
from ui.panels.notes_delegate import line_count, lines_of
from ui.panels.panels import NOTES

WORDS = ("guards", "fighters", "Orsel", "inter-governmental", "said", "the", "40", "wall,", "“stayed”", "ü", "\n", "x" * 90)


@pytest.fixture
def noted(window, qtbot):
    """A window with more notes than there is room for."""
    for number in range(40):
        window.notebook.highlight(WIRE, span_of(WIRE.text, f"valley number {number} for"), 1)
    qtbot.waitUntil(lambda: not window.keeping._soon.isActive())
    window.grab()
    return window


@pytest.fixture
def laid_out(monkeypatch):
    """What was asked of the last note, out of sight: its height, once each time that all rows are laid out."""
    seen, count = [], notes_delegate.line_count

    def counted(text, kind, width, most):
        seen.extend([width] * (text == "“valley number 39 for”"))
        return count(text, kind, width, most)

    monkeypatch.setattr(notes_delegate, "line_count", counted)
    return seen


def test_a_panel_that_shows_again_lays_nothing_out(noted, laid_out):
    noted.panels.toggle(NOTES)
    noted.panels.toggle(NOTES)
    noted.grab()
    assert laid_out == []


def test_another_height_lays_nothing_out(noted, laid_out):
    noted.resize(noted.width(), noted.height() - 90)
    noted.grab()
    assert laid_out == []


def test_several_widths_lay_out_once_for_the_last(noted, laid_out):
    noted.splitter.setSizes([200, 400, 400])
    noted.splitter.setSizes([200, 500, 300])
    noted.grab()
    assert len(laid_out) == 1


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.integers(120, 700), st.sampled_from(("quote", "text")))
def test_lines_are_counted_as_they_are_painted(qapp, text, width, kind):
    assert line_count(text, kind, width, 12) == len(lines_of(text, kind, width, 12))
