"""The claim matrix without a mouse: through cells and claims, looking, judging, arranging, opening."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.alignment import Judgement
from tests.ui.matrix.matrix_builders import COURIER, RADIO, WIRE, a_matrix_tab
from tests.ui.window_builders import compared
from ui.article.document_pane import DocumentPane
from ui.matrix.matrix_tab import MatrixTab
from ui.matrix.outlets_box import OutletsBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes and grabs of windows, offscreen
Key = Qt.Key


@pytest.fixture
def tab(window, qtbot):
    return a_matrix_tab(window, qtbot)


def press(tab, qtbot, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(tab.table.cells, key, modifier)


def in_front(tab):
    claim, cell = tab.table.current
    return claim.label, cell.document


def test_the_matrix_is_opened_walked_and_left_by_keys_alone(window, tab, qtbot):
    def asked() -> int:
        return sum(request.kind == "cluster" for request in window.analyst.requests)

    claims = tab.given
    window.tabs.close(tab)
    before = asked()
    qtbot.keyClick(window, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, MatrixTab))
    page = window.tabs.current
    qtbot.waitUntil(lambda: asked() > before and len(page.documents) > 2)
    window.analyst.last("cluster").finished.emit(claims)
    qtbot.waitUntil(lambda: page.table.current is not None)
    page.setFocus()
    assert QApplication.focusWidget() is page.table.cells
    while page.table.current[1].document != COURIER.id:
        qtbot.keyClick(page.table.cells, Key.Key_Right)
    qtbot.keyClick(page.table.cells, Key.Key_Return)
    assert [source.document.id for source in compared(window, qtbot).sources] == [WIRE.id, COURIER.id]


def test_arrows_and_letters_walk(tab, qtbot):
    assert in_front(tab) == ("Guards killed", WIRE.id)
    press(tab, qtbot, Key.Key_Right, Key.Key_Right)
    assert in_front(tab) == ("Guards killed", RADIO.id)
    press(tab, qtbot, Key.Key_J)
    assert in_front(tab) == ("Road shut", RADIO.id)
    press(tab, qtbot, Key.Key_J, Key.Key_K, Key.Key_Left)
    assert in_front(tab) == ("Guards killed", COURIER.id)


def test_tab_leads_to_all_that_can_be_chosen(tab, qtbot):
    press(tab, qtbot, Key.Key_Right)
    tab.table.cells.setFocus()
    reached = []
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    tools = {tab.filter, tab.page.columns.outlets, tab.page.columns.group, tab.order}
    assert {tab.table.cells, *tools, tab.foot.view, tab.foot._open, tab.foot._same, tab.foot._not_same} <= set(reached)


def test_enter_on_the_reference_opens_its_article(window, tab, qtbot):
    press(tab, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, DocumentPane))
    assert window.tabs.current.source.document.id == WIRE.id


def test_space_shows_all_that_an_outlet_says_and_closes_it(tab, qtbot):
    press(tab, qtbot, Key.Key_Right, Key.Key_Space)
    shown = QApplication.activePopupWidget()
    assert "Four" in shown.words.text()
    assert "Ilen Marsk" in shown.words.text()
    qtbot.keyClick(shown, Key.Key_Space)
    assert QApplication.activePopupWidget() is None


def test_space_on_a_silent_outlet_shows_nothing(tab, qtbot):
    press(tab, qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert QApplication.activePopupWidget() is None


def test_t_turns_from_figures_to_dates(tab, qtbot):
    assert tab.foot.line.isVisible()
    press(tab, qtbot, Key.Key_T)
    assert tab.foot.timeline.isVisible()
    assert tab.foot.timeline.accessibleName() == "9 May: Meridian Wire 6, 10 May: Halvern Courier 4"
    assert not tab.foot.timeline.grab().toImage().isNull()
    press(tab, qtbot, Key.Key_T)
    assert tab.foot.line.isVisible()


def test_a_verdict_is_given_taken_back_and_undone_by_keys(window, tab, qtbot):
    press(tab, qtbot, Key.Key_Right, Key.Key_N)
    (verdict,) = window.workspace.verdicts_among((WIRE.id, COURIER.id))
    assert verdict.judgement is Judgement.NOT_SAME
    assert window.analyst.last("cluster").subjects[1] == (verdict,)
    assert tab.table.isVisible()  # what was linked before stays in view
    window.analyst.last("cluster").finished.emit(tab.given)
    assert "You: not the same claim." in tab.foot._reason.text()
    press(tab, qtbot, Key.Key_N)
    assert window.workspace.verdicts_among((WIRE.id, COURIER.id)) == ()
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.analyst.last("cluster").subjects[1] == (verdict,)


def test_nothing_is_judged_on_the_reference_or_in_silence(window, tab, qtbot):
    press(tab, qtbot, Key.Key_N, Key.Key_Right, Key.Key_Right, Key.Key_Y)
    assert window.workspace.verdicts_among((WIRE.id, COURIER.id, RADIO.id)) == ()


def test_outlets_are_hidden_and_moved_by_keys(tab, qtbot):
    qtbot.keyClick(tab.page.columns.outlets, Key.Key_Space)
    box = QApplication.activePopupWidget()
    assert isinstance(box, OutletsBox)
    qtbot.keyClick(box.list, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [column.name for column in tab.table.model.matrix.columns] == ["Halvern Courier", "Meridian Wire", "Radio Halvern"]
    qtbot.keyClick(box.list, Key.Key_Space)
    assert [column.name for column in tab.table.model.matrix.columns] == ["Halvern Courier", "Radio Halvern"]
    assert tab.page.columns.outlets.text() == "Outlets 2 of 3"
    qtbot.keyClick(box.list, Key.Key_Space)
    qtbot.keyClick(box.list, Key.Key_Escape)
    assert len(tab.table.model.matrix.columns) == 3
    tab.page.columns.group.setFocus()
    qtbot.keyClick(tab.page.columns.group, Key.Key_Space)
    assert [column.name for column in tab.table.model.matrix.columns] == ["Meridian Wire", "Halvern Courier", "Radio Halvern"]


def test_the_last_outlet_is_not_hidden(tab, qtbot):
    tab.page.columns._take(tuple(column.document for column in tab.matrix.columns), frozenset((WIRE.id, COURIER.id, RADIO.id)))
    assert len(tab.table.model.matrix.columns) == 3


def test_find_goes_to_the_filter_and_the_table_back(window, tab, qtbot):
    window.activateWindow()
    tab.open_find()
    qtbot.keyClicks(tab.filter, "road")
    assert [row.label for row in tab.table.model.matrix.rows] == ["Road shut"]
    tab.filter.clear()
    assert len(tab.table.model.matrix.rows) == 2
