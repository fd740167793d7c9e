"""The menus of the right mouse button, without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.hands import open_menu
from tests.ui.window_builders import WIRE, compared, opened, wire_analysis

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


def asked_for(widget):
    """Shift+F10 on the widget that has the keyboard."""
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    return open_menu()


def test_the_menu_of_a_text_opens_at_the_caret_and_leaves_the_selection(window):
    view = window.view
    trucks = span_of(WIRE.text, "three trucks")
    view.select(trucks)
    menu = asked_for(view)
    assert (view.selection(), view.caret) == (trucks, trucks.end)
    assert menu.y() == view.viewport().mapToGlobal(view.bounds(trucks).bottomRight()).y()
    menu.close()


def test_a_caret_out_of_view_comes_into_view_for_its_menu(window):
    view = window.view
    last = WIRE.text.index("number 38")
    view.place_caret(last)
    asked_for(view).close()
    assert view.caret == last
    assert view.viewport().rect().contains(view.bounds(span_of(WIRE.text, "number 38")))


def test_without_a_caret_the_first_line_in_view_gets_one(window):
    view = window.view
    view.scroll_to_offset(WIRE.text.index("number 20"))
    menu = asked_for(view)
    assert view.caret == view.top_offset()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert open_menu() is None


def test_what_the_menu_says_is_done_where_the_caret_is(window):
    view = window.view
    view.select(span_of(WIRE.text, "three trucks"))
    menu = asked_for(view)
    menu.setActiveAction(window.commands["highlight"])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    (note,) = window.workspace.annotations(WIRE.id)
    assert note.target.position == span_of(WIRE.text, "three trucks")


def test_the_menu_of_a_claim(window, qtbot):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        opened(window, document, analysis)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    window.analyst.last("compare").finished.emit(a_story())
    menu = asked_for(page.pane.claims.view)
    assert window.commands["same"] in menu.actions()
    menu.close()


def test_the_menu_of_a_name_in_the_left_panel(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    tree = window.side.tree
    for _ in range(20):
        menu = asked_for(tree)
        if menu is not None:
            break
        QTest.keyClick(tree, Qt.Key.Key_Down)
    assert "Only notes" in menu.actions()[0].text()
    menu.close()


def test_the_menu_of_a_document_in_the_library(window, qtbot):
    window.commands["library"].trigger()
    page = window.tabs.current
    qtbot.waitUntil(lambda: bool(page.panel.shown))
    table = QApplication.focusWidget()
    QTest.keyClick(table, Qt.Key.Key_Down)
    menu = asked_for(table)
    assert [action.text() for action in menu.actions()][:1] == ["Open"]
    menu.close()
