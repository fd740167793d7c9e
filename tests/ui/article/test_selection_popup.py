"""The pop-up beside selected words."""

from PySide6.QtCore import QPoint, QRect, Qt

from tests.builders import span_of
from tests.ui.window_builders import WIRE
from ui.article.selection_popup import SelectionPopup


def select(window, qtbot):
    view = window.view
    view.setFocus()
    view.select(span_of(WIRE.text, "three trucks"))
    view.selection_changed.emit(view.selection())
    qtbot.waitUntil(window.marking.popup.isVisible)
    return view


def test_it_appears_with_a_selection_and_leaves_the_keyboard_to_the_text(window, qtbot):
    view = select(window, qtbot)
    assert view.hasFocus()
    assert not window.marking.popup.isWindow()


def test_nothing_in_it_can_take_the_keyboard(window):
    popup = window.marking.popup
    parts = [popup, *popup.findChildren(type(popup).__mro__[1])]
    assert {part.focusPolicy() for part in parts} == {Qt.FocusPolicy.NoFocus}


def test_escape_closes_it_and_keeps_the_selection(window, qtbot):
    view = select(window, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not window.marking.popup.isVisible()
    assert view.selection() == span_of(WIRE.text, "three trucks")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None


def test_its_colors_highlight(window, qtbot):
    select(window, qtbot)
    window.marking.popup.asked.emit("highlight_4")
    assert [note.body.color for note in window.workspace.annotations(WIRE.id)] == [4]


def test_it_stays_inside_the_pane(qtbot, window):
    popup = SelectionPopup(window)
    pane = QRect(100, 100, 600, 400)
    for selection in (QRect(110, 102, 20, 20), QRect(680, 480, 20, 20), QRect(100, 100, 600, 400)):
        popup.show_by(selection, pane)
        assert pane.contains(popup.geometry().translated(window.mapToGlobal(QPoint(0, 0))))


def test_it_goes_below_where_there_is_no_room_above(window):
    popup = SelectionPopup(window)
    popup.show_by(QRect(300, 104, 80, 20), QRect(100, 100, 600, 400))
    assert popup.mapToGlobal(QPoint(0, 0)).y() > 124


def test_it_goes_with_the_tab_of_its_text(window, qtbot):
    select(window, qtbot)
    window.tabs.close_current()
    assert not window.marking.popup.isVisible()
