"""The library as a table: documents opened, marked, collected and removed by keyboard and mouse, and all of it undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.document_status import Status
from tests.builders import a_document
from tests.ui.window_builders import COURIER, WIRE, a_window
from ui.shelf.shelf_tab import ShelfTab

LUMEN = a_document("The Grey Banner denied the raid.", title="Banner denies raid", publisher="Agence Lumen")


@pytest.fixture
def page(qtbot, window):
    for document in (COURIER, LUMEN):
        window.workspace.add(document)
    window.commands["library"].trigger()
    assert isinstance(window.tabs.current, ShelfTab)
    settle(qtbot, window.tabs.current)
    return window.tabs.current


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.panel.is_busy)


def names(page):
    return [row.source.name for row in page.panel.shown]


def kept(window):
    return {stored.source.name: (stored.status.value, stored.collections) for stored in window.workspace.documents()}


def press(page, *keys, shift=False):
    for key in keys:
        QTest.keyClick(page.panel.table, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def test_the_library_lists_all_documents_the_latest_first(page):
    assert names(page) == ["Agence Lumen", "Halvern Courier", "Meridian Wire"]
    assert page.facts == ("3 documents", "3 unread")
    assert page.panel.table.hasFocus()


def test_a_click_on_a_title_sorts_and_words_filter(qtbot, page):
    page.panel.table.horizontalHeader().sectionClicked.emit(1)
    settle(qtbot, page)
    assert names(page) == ["Agence Lumen", "Meridian Wire", "Halvern Courier"]
    page.panel.filter.setText("guards")
    settle(qtbot, page)
    assert names(page) == ["Halvern Courier"]


def test_enter_opens_the_document_and_so_does_a_double_click(window, page):
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.tabs.current.source.document == COURIER
    window.commands["library"].trigger()
    assert window.tabs.current is page
    table = page.panel.table
    at = table.visualRect(table.rows_model.index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.tabs.current.source.document == LUMEN


def test_several_are_marked_at_once_by_a_key_and_stay_selected(qtbot, window, page):
    press(page, Qt.Key.Key_Down, shift=True)
    press(page, Qt.Key.Key_D)
    assert [status for status, _ in kept(window).values()] == ["unread", "done", "done"]
    qtbot.waitUntil(lambda: page.facts == ("3 documents", "1 unread"))
    settle(qtbot, page)
    assert [row.source.name for row in page.panel.selected] == ["Agence Lumen", "Halvern Courier"]
    window.commands["undo"].trigger()
    assert {status for status, _ in kept(window).values()} == {"unread"}
    qtbot.waitUntil(lambda: page.facts == ("3 documents", "3 unread"))


def test_a_button_marks_and_the_switch_lists_only_those(qtbot, window, page):
    QTest.mouseClick(page.panel.foot.buttons[Status.READ], Qt.MouseButton.LeftButton)
    assert kept(window)["Agence Lumen"] == ("read", ())
    qtbot.waitUntil(lambda: page.facts == ("3 documents", "2 unread"))
    page.panel.which.choose(2)
    settle(qtbot, page)
    assert names(page) == ["Agence Lumen"]
    page.panel.which.choose(3)
    settle(qtbot, page)
    assert (names(page), page.panel.foot.remove.isEnabled()) == ([], False)


def test_a_collection_is_typed_and_left_by_the_menu(qtbot, window, page):
    press(page, Qt.Key.Key_Down, shift=True)
    press(page, Qt.Key.Key_C)
    assert page.panel.foot.field.hasFocus()
    QTest.keyClicks(page.panel.foot.field, "Raids & denials")
    QTest.keyClick(page.panel.foot.field, Qt.Key.Key_Return)
    assert [collections for _, collections in kept(window).values()] == [(), ("Raids & denials",), ("Raids & denials",)]
    assert page.panel.table.hasFocus()
    qtbot.waitUntil(page.panel.foot.out.isEnabled)
    (action,) = page.panel.foot.out_menu().actions()
    assert action.text() == "Raids && denials"
    action.trigger()
    assert {collections for _, collections in kept(window).values()} == {()}


def test_the_menu_of_the_right_mouse_button_does_the_same(qtbot, window, page):
    page.put("Raids")
    qtbot.waitUntil(lambda: bool(page.panel.listing.rows[0].collections))
    settle(qtbot, page)
    page.panel.point_at(WIRE.id)
    menu = page.built_menu()
    entries = {action.text(): action for action in menu.actions()}
    entries["Mark as done"].trigger()
    entries["Put into collection"].menu().actions()[0].trigger()
    assert not entries["Take out of collection"].isEnabled()
    assert kept(window)["Meridian Wire"] == ("done", ("Raids",))
    menu.deleteLater()


def test_removed_documents_leave_the_library_everywhere_and_come_back_with_undo(qtbot, window, page):
    press(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Halvern Courier", "Meridian Wire"])
    qtbot.waitUntil(lambda: len(window.side._documents) == 2)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: names(page) == ["Agence Lumen", "Halvern Courier", "Meridian Wire"])
    qtbot.waitUntil(lambda: len(window.side._documents) == 3)


def test_nothing_is_put_on_the_history_where_nothing_differs(window, page):
    before = window.workspace.undo_label
    press(page, Qt.Key.Key_U)
    assert window.workspace.undo_label == before


def test_the_tab_comes_back_as_it_was_narrowed(qtbot, window, page, tmp_path):
    window.session.restore_tabs()
    page.narrow("banner", 1)
    settle(qtbot, page)
    window.session.save()
    window.close()
    window.workspace.close()
    again = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(again)
    again.show()
    again.session.restore_tabs()
    qtbot.waitUntil(lambda: isinstance(again.tabs.current, ShelfTab) and len(again.tabs.current.panel.shown) > 0)
    assert again.tabs.current.entry == {"words": "banner", "status": 1}
    again.close()
    again.workspace.close()


def test_the_commands_of_the_library_need_it_in_front(window, page):
    assert window.commands["library_done"].isEnabled()
    window.opening.open_document(WIRE.id)
    assert not window.commands["library_done"].isEnabled()


def test_a_document_that_comes_while_the_tab_is_behind_is_listed_when_it_shows(qtbot, window, page):
    window.opening.open_document(WIRE.id)
    window.workspace.add(a_document("Gunmen came.", publisher="Daily Quarto"))
    window.desk.library_changed.emit()
    window.commands["library"].trigger()
    qtbot.waitUntil(lambda: names(page)[0] == "Daily Quarto")
