"""What opens over the window, cards and small boxes, without a mouse: opened by a key, walked through by Tab, left by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.text import Span
from tests.builders import span_of
from tests.ui.test_accessible_controls import can_be_reached, controls, unnamed, walk
from tests.ui.views import CARDS, a_comparison, a_matrix_tab, an_article, an_open_article, names
from tests.ui.window_builders import WIRE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
Key = Qt.Key


def at():
    return QApplication.focusWidget()


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab], ids=["tab", "backtab"])
@pytest.mark.parametrize("name", CARDS)
def test_tab_comes_to_every_control_of_a_card_and_it_is_seen_where(window, qtbot, name, key):
    card = CARDS[name](window, qtbot)
    card.activateWindow()
    card.setFocus()
    card.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    QTest.keyClick(at(), key)
    seen, unseen = walk(card, key)
    assert {one for one in controls(card) if can_be_reached(one)} - seen == set()
    assert [one for one in unseen if one is not card] == []
    assert unnamed(card) == []
    card.close()


@pytest.mark.parametrize(
    ("key", "words"), [(Key.Key_E, "Grey Banner"), (Key.Key_E, "three trucks"), (Key.Key_M, "About 40"), (Key.Key_M, "three")]
)
def test_a_card_is_opened_by_its_key_and_escape_gives_the_keyboard_back(window, qtbot, key, words):
    pane = an_open_article(window, qtbot)
    pane.view.setFocus()
    pane.view.select(span_of(WIRE.text, words))
    QTest.keyClick(pane.view, key)
    assert at() is not pane.view
    card = at().window()
    assert card is not window
    QTest.keyClick(at(), Key.Key_Escape)
    assert not card.isVisible()
    window.activateWindow()
    qtbot.waitUntil(lambda: at() is pane.view)


def boxes(window, qtbot):
    """The buttons that open small boxes, with the view that has them."""
    page = a_comparison(window, qtbot)
    yield page.pane.claims.filter_button
    matrix = a_matrix_tab(window, qtbot)
    yield matrix.page.columns.outlets
    yield matrix._pick
    names(window, qtbot)
    yield window.tabs.current._pick


def test_small_boxes_open_by_space_and_give_the_keyboard_back(window, qtbot):
    for button in boxes(window, qtbot):
        button.setFocus()
        QTest.keyClick(button, Key.Key_Space)
        box = QApplication.activePopupWidget()
        assert box is not None, button
        assert box.isAncestorOf(at()) or at() is box, button
        assert unnamed(box) == []
        QTest.keyClick(at(), Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        window.activateWindow()
        qtbot.waitUntil(lambda button=button: at() is button)


def test_escape_takes_one_thing_at_a_time(window, qtbot):
    """The pop-up first, then the selection; in the find bar the bar."""
    an_article(window, qtbot)
    view = window.view
    view.setFocus()
    view.select(Span(0, 5))
    view.selection_changed.emit(view.selection())
    qtbot.waitUntil(window.marking.popup.isVisible)
    QTest.keyClick(view, Key.Key_Escape)
    assert not window.marking.popup.isVisible()
    assert view.selection() == Span(0, 5)
    QTest.keyClick(view, Key.Key_Escape)
    assert view.selection() is None
