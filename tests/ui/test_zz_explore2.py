# ruff: noqa
import pytest
from tests.ui.test_menus_by_keyboard import *


def test_it(window, qtbot):
    window.commands["library"].trigger()
    page = window.tabs.current
    qtbot.waitUntil(lambda: bool(page.panel.shown))
    table = QApplication.focusWidget()
    QTest.keyClick(table, Qt.Key.Key_Down)
    print(
        table,
        table is page.panel.table,
        table.currentIndex(),
        table.visualRect(table.currentIndex()),
        table.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle),
        table.contextMenuPolicy(),
        table.isVisible(),
        table.size(),
        table.isColumnHidden(0),
    )
    p = table.visualRect(table.currentIndex()).center()
    print(table.indexAt(p), window.commands["menu_here"].isEnabled())
    window.commands["menu_here"].trigger()
    print(open_menu(), QApplication.focusWidget())
