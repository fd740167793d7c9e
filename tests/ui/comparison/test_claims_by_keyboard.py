"""A comparison without a mouse: asked for, read, judged, filtered and left by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reader.alignment import Judgement
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import compared, opened
from ui.comparison.claim_filter import ClaimFilterBox
from ui.comparison.claim_list_model import ClaimListModel, Order
from ui.comparison.claim_rows import State, claim_rows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups and grabs, offscreen
Key, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(window, qtbot):
    """Opened by Ctrl+D from the left article."""
    for document, analysis in ((RIGHT, right_analysis()), (LEFT, left_analysis())):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    qtbot.keyClick(window, Key.Key_D, CTRL)
    found = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story() if found.left.document == LEFT else a_story().mirrored())
    found.pane.setFocus()
    return found


def press(page, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(page.pane.claims.view, key)


def label(page):
    return page.pane.focus.claim.label


def test_the_list_has_the_keyboard_and_is_walked(page, qtbot):
    assert QApplication.focusWidget() is page.pane.claims.view
    assert label(page) == "Guards killed"  # the most disputed
    press(page, qtbot, Key.Key_J)
    assert label(page) == "Fighters escaped"
    press(page, qtbot, Key.Key_Down, Key.Key_K)
    assert label(page) == "Fighters escaped"
    press(page, qtbot, Key.Key_End)
    assert page.pane.focus.claim.link is None
    press(page, qtbot, Key.Key_Home)
    assert label(page) == "Guards killed"


def test_a_claim_is_judged_pinned_and_undone(window, page, qtbot):
    press(page, qtbot, Key.Key_N, Key.Key_P)
    (verdict,) = window.workspace.verdicts_among((LEFT.id, RIGHT.id))
    assert (verdict.judgement, verdict.pinned) == (Judgement.NOT_SAME, True)
    assert page.pane.focus.link.pinned
    for _ in range(2):
        qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert window.workspace.verdicts_among((LEFT.id, RIGHT.id)) == ()


def test_differences_and_conflicts_are_found_from_anywhere(window, page, qtbot):
    page.other_side()
    qtbot.keyClick(window, Key.Key_J, CTRL)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    page.pane.focus_claim(None)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    assert label(page) == "Guards killed"
    qtbot.keyClick(window, Key.Key_Up, ALT)
    assert page.pane.focus.claim.number < 4


def test_tab_and_f6_lead_to_all_that_can_be_chosen(window, page, qtbot):
    reached = []
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {page.pane.claims.filter_button, page.pane.card._pin, page.pane.tools.names, *page.views} <= set(reached)
    page.views[0].setFocus()
    qtbot.keyClick(window, Key.Key_F6)
    assert page.views[1].hasFocus()


def test_the_filter_is_opened_ticked_and_closed(page, qtbot):
    before = page.pane.claims.model.rowCount()
    qtbot.keyClick(page.pane.claims.filter_button, Key.Key_Space)
    box = QApplication.activePopupWidget()
    assert isinstance(box, ClaimFilterBox)
    qtbot.keyClick(box.boxes[State.CONFLICT], Key.Key_Space)
    assert page.pane.claims.model.rowCount() == before - 1
    qtbot.keyClick(box, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_list_of_claims_keeps_the_rules_of_models(qtmodeltester):
    model = ClaimListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(claim_rows(a_story(), left_analysis(), right_analysis()))
    model.set_order(Order.SCORE)
    model.set_shown(frozenset({State.AGREE}))
    model.narrow(frozenset({1}))
    model.narrow(None)
    model.set_rows(())
