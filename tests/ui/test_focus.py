"""Where the keyboard is: in the page in front, at what is worked with there; never lost when something opens or closes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library_search import LibrarySearch
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.elsewhere.test_elsewhere_tab import hit
from tests.ui.window_builders import COURIER, WIRE, a_window, compared, opened
from ui.comparison.comparison_tab import ComparisonTab
from ui.panels.arranging_notes import Order

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(window, qtbot):
    """Two articles, the second in front with the keyboard in its text."""
    panes = [opened(window, LEFT, left_analysis()), opened(window, RIGHT, right_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    panes[1].view.setFocus()
    return panes


@pytest.fixture
def comparison(window, two, qtbot):
    QTest.keyClick(window, Key.Key_D, CTRL)
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    window.analyst.last("compare").finished.emit(a_story() if page.left.document == LEFT else a_story().mirrored())
    return page


def at() -> object:
    return QApplication.focusWidget()


def test_the_first_article_has_the_keyboard_as_soon_as_it_is_there(qtbot, tmp_path):
    window = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    pane = opened(window)
    qtbot.waitUntil(lambda: at() is pane.view)
    window.close()
    window.workspace.close()


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Tab, CTRL), (Key.Key_PageUp, CTRL), (Key.Key_W, CTRL)])
def test_the_text_of_the_tab_that_comes_to_the_front_has_the_keyboard(window, two, key, modifier):
    QTest.keyClick(window, key, modifier)
    assert at() is window.view


def test_a_tab_has_the_keyboard_again_where_it_was(window, two):
    QTest.keyClick(two[1].view, Key.Key_Backtab)
    before = at()
    assert before is not two[1].view
    QTest.keyClick(window, Key.Key_PageUp, CTRL)
    QTest.keyClick(window, Key.Key_PageDown, CTRL)
    assert at() is before


def test_who_walks_through_the_tabs_stays_there(window, two):
    window.tab_row.bar.setFocus()
    QTest.keyClick(window.tab_row.bar, Key.Key_Left)
    assert window.tabs.current is two[0]
    assert at() is window.tab_row.bar


def test_claims_can_be_judged_at_once(window, comparison):
    assert at() is comparison.pane.claims.view
    QTest.keyClick(at(), Key.Key_N)
    assert len(window.workspace.verdicts_among((LEFT.id, RIGHT.id))) == 1


def test_the_matrix_has_the_keyboard_when_it_is_filled(window, two, qtbot):
    QTest.keyClick(window, Key.Key_M, CTRL)
    page = window.tabs.current
    qtbot.waitUntil(lambda: any(request.kind == "cluster" for request in window.analyst.requests))
    window.analyst.last("cluster").finished.emit(())
    qtbot.waitUntil(lambda: page.isAncestorOf(at()))
    assert not page.filter.hasFocus(), "letters are for claims"


def test_names_have_the_keyboard(window, two):
    QTest.keyClick(window, Key.Key_T, CTRL)
    assert at() is window.tabs.current.panel.table.cells


def test_words_have_the_keyboard_when_there_are_any(window, two):
    window.commands["all_words"].trigger()
    page = window.tabs.current
    assert page.panel.isAncestorOf(at())
    page.panel.tell(3, 3, "")
    assert at() is page.panel.table


def test_passages_elsewhere_have_the_keyboard_when_they_are_found(window, qtbot):
    window.workspace.add(COURIER)
    pane = opened(window)
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    pane.view.setFocus()
    pane.view.select(span_of(WIRE.text, "three trucks"))
    QTest.keyClick(window, Key.Key_C, CTRL | SHIFT)
    page = window.tabs.current
    assert page.isAncestorOf(at())
    window.analyst.last("elsewhere").finished.emit(LibrarySearch("", (hit(),), 2, 40))
    assert at() is page.list


@pytest.mark.parametrize("table", ["numbers", "words"])
def test_a_table_below_the_text_takes_the_keyboard_and_escape_gives_it_back(window, two, table):
    window.commands[table].trigger()
    panel = getattr(two[1], table).panel
    assert at() in (panel, panel.table)
    QTest.keyClick(at(), Key.Key_Escape)
    assert at() is two[1].view


@pytest.mark.parametrize("table", ["numbers", "words", "naming"])
def test_a_table_below_a_comparison_takes_the_keyboard_and_escape_gives_it_back(window, comparison, table):
    window.commands[table].trigger()
    below = comparison.pane.below
    assert below.currentWidget().isAncestorOf(at()) or at() is below.currentWidget()
    QTest.keyClick(at(), Key.Key_Escape)
    assert at() is comparison.pane.claims.view


def test_escape_from_the_find_bar_gives_it_back_to_the_text(window, two):
    QTest.keyClick(window, Key.Key_F, CTRL)
    assert at() is two[1].find_bar.field
    QTest.keyClick(at(), Key.Key_Escape)
    assert at() is two[1].view


def test_a_note_gives_it_back_to_the_text(window, two):
    view = two[1].view
    view.select(span_of(RIGHT.text, RIGHT.text.split()[4]))
    QTest.keyClick(view, Key.Key_A)
    QTest.keyClicks(at(), "Only here.")
    QTest.keyClick(at(), Key.Key_Escape)
    assert at() is view
    assert [note.body.text for note in window.workspace.annotations(RIGHT.id)] == ["Only here."]


def test_a_note_that_was_opened_in_the_list_gives_it_back_to_the_list(window, two):
    window.notebook.highlight(RIGHT, span_of(RIGHT.text, RIGHT.text.split()[4]), 2)
    notes = window.notes_panel.list
    notes.setFocus()
    QTest.keyClick(notes, Key.Key_Down)
    QTest.keyClick(notes, Key.Key_A, CTRL | SHIFT)
    assert at() is not notes
    QTest.keyClick(at(), Key.Key_Escape)
    assert at() is notes


def test_one_note_after_the_other_can_be_begun(window, two, qtbot):
    window.commands["note_article"].trigger()
    window.commands["note_article"].trigger()
    QTest.keyClicks(at(), "The second one.")
    window.commands["journal"].trigger()
    QTest.keyClicks(at(), "The third one.")
    QTest.keyClick(at(), Key.Key_Escape)
    assert sorted(note.body.text for note in window.notebook.notes()) == ["The second one.", "The third one."]
    assert at() is two[1].view


def test_a_pair_opened_from_the_matrix_is_worked_on_at_once(window, comparison):
    assert isinstance(window.tabs.current, ComparisonTab)
    window.tabs.go_to(next(page for page in window.tabs.pages if page is not comparison))
    window.view.setFocus()
    window.tabs.go_to(comparison)
    assert at() is comparison.pane.claims.view


def test_a_note_keeps_its_editor_when_what_is_written_moves_it(window, two, qtbot):
    words = RIGHT.text.split()
    places = [span_of(RIGHT.text, word) for word in words[4:6]]
    first, second = (window.notebook.highlight(RIGHT, place, 2, tags=(tag,)) for place, tag in zip(places, "mz", strict=True))
    panel = window.notes_panel
    panel.filters.choose_order(Order.TAG)
    window.keeping.write(second, "tags")
    editor = at()
    editor.clear()
    QTest.keyClicks(editor, "#a")
    qtbot.waitUntil(lambda: window.workspace.annotation(second.id).body.tags == ("a",))
    assert at() is editor
    QTest.keyClicks(editor, "b")
    assert [row.note.id for row in panel.model.rows] == [first.id, second.id]
    QTest.keyClick(editor, Key.Key_Escape)
    assert window.workspace.annotation(second.id).body.tags == ("ab",)
    assert [row.note.id for row in panel.model.rows] == [second.id, first.id]
