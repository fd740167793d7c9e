"""Where the keyboard is when a window opens and when another tab comes to the front."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.text import Span
from tests.ui.comparison_builders import LEFT, RIGHT, left_analysis, right_analysis
from tests.ui.window_builders import COURIER, a_window, compared, opened
from ui.panels.note_editor import NoteEditor


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    made.workspace.close()


def test_in_a_new_window_no_tab_is_framed(window):
    assert window.focusWidget() is window.welcome


def test_an_article_that_opens_gets_the_keyboard_with_its_text(window):
    pane = window.opening.open_file(window.workspace.path.with_name("gate.txt"))
    assert window.focusWidget() is pane
    window.tabs.close(pane)
    pane = opened(window)
    assert window.focusWidget() is pane.view


def test_it_comes_back_with_a_tab(window):
    first = opened(window)
    second = opened(window, COURIER)
    window.tabs.go_to(first)
    assert window.focusWidget() is first.view
    window.tabs.go_to(second)
    assert window.focusWidget() is second.view


def test_a_tab_that_is_stepped_to_with_the_keyboard_does_not_take_it(window, qtbot):
    first = opened(window)
    opened(window, COURIER)
    bar = window.tab_row.bar
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert window.tabs.current is first
    assert QApplication.focusWidget() is bar


def test_a_comparison_begins_in_its_claims(window, qtbot):
    opened(window, LEFT, left_analysis())
    opened(window, RIGHT, right_analysis())
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    assert window.focusWidget() is page.pane.claims.view


def test_it_goes_back_to_the_text_when_a_note_is_written(window, qtbot):
    pane = opened(window)
    pane.view.select(Span(0, 8))
    window.commands["note"].trigger()
    editor = window.notes_panel.findChild(NoteEditor)
    qtbot.waitUntil(lambda: editor.isAncestorOf(window.focusWidget()))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is pane.view
