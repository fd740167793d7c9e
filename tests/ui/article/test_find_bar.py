"""Finding words in the article in front."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.text import Span
from ui.article import search
from ui.article.find_bar import FindBar

TEXT = "Grey Banner men fled. The grey\nbanner burned. Greys stayed."


@pytest.fixture
def bar(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    made = FindBar()
    made.setParent(around)
    made.around = around  # or it would be gone with this function, and the bar with it
    made.states = []
    made.found.connect(lambda hits, current: made.states.append((hits, current)))
    return made


def found(text, words, **how):
    return [span for part in search.hits(text, words, **how) for span in part]


def test_words_are_found_whatever_their_case_and_white_space():
    assert found(TEXT, "grey banner") == [Span(0, 11), Span(26, 37)]


def test_case_and_whole_words_narrow_the_search():
    assert found(TEXT, "grey", case=True) == [Span(26, 30)]
    assert [span.start for span in found(TEXT, "Grey", whole=True)] == [0, 26]


def test_what_is_sought_is_no_pattern():
    assert found("a.b axb", "a.b") == [Span(0, 3)]


@given(st.text("ab \n", max_size=60), st.text("ab", min_size=1, max_size=3))
def test_slices_find_what_one_search_finds(text, words):
    whole = found(text, words)
    slice_before, search.SLICE = search.SLICE, 7
    try:
        assert found(text, words) == whole
    finally:
        search.SLICE = slice_before


def test_the_search_begins_where_reading_is(bar):
    bar.open_bar(TEXT, 20, "grey")
    assert bar.states[-1][1] == 1
    assert bar._count.text() == "2 of 3"


def test_next_and_previous_go_around_the_ends(bar, qtbot):
    bar.open_bar(TEXT, 0, "grey")
    bar.step(-1)
    assert bar.states[-1][1] == 2
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.states[-1][1] == 0


def test_nothing_found_is_said(bar):
    bar.open_bar(TEXT, 0, "nobody")
    assert bar._count.text() == "not found"
    assert bar.states[-1] == ((), None)


def test_escape_closes_and_tells(bar, qtbot):
    bar.open_bar(TEXT, 0, "grey")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
