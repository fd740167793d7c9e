"""The claim matrix in the window: what each outlet says of every claim, and the ways from it to the articles."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.alignment import Judgement
from reader.annotation import LinkVerdict
from reader.text import Span
from tests.ui.matrix.matrix_builders import COURIER, RADIO, WIRE, a_matrix_tab, analyses
from tests.ui.window_builders import WIRE as OTHER
from tests.ui.window_builders import compared, failed, opened
from ui.article.document_pane import DocumentPane
from ui.exporting.asking import dialog as export_dialog
from ui.matrix.matrix_model import MatrixModel
from ui.matrix.matrix_tab import MatrixTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen


@pytest.fixture
def tab(window, qtbot):
    return a_matrix_tab(window, qtbot)


def values(tab):
    return [[cell.value for cell in row.cells] for row in tab.table.model.matrix.rows]


def test_the_matrix_lists_every_outlet(tab):
    assert isinstance(tab, MatrixTab)
    assert values(tab) == [["6", "4", "∅"], ["yes", "∅", "yes"]]
    assert tab.facts == ("2 claims", "1 in conflict")
    model = tab.table.model
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Halvern Courier: 4, Ilen Marsk, in conflict with the reference"
    assert model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "Radio Halvern: not found in the text opened"


def test_the_cell_in_front_is_told_below(tab):
    tab.table.cells.setCurrentIndex(tab.table.model.index(0, 2))
    assert "Four" in tab.foot.quote.text()
    assert tab.foot.line.accessibleName() == "Meridian Wire 6, Halvern Courier 4"
    tab.table.cells.setCurrentIndex(tab.table.model.index(0, 3))
    assert "does not mean that it denies it" in tab.foot.quote.text()


def test_enter_opens_the_pair_at_the_claim(tab, window, qtbot):
    tab.table.cells.setCurrentIndex(tab.table.model.index(0, 2))
    qtbot.keyClick(tab.table.cells, Qt.Key.Key_Return)
    page = compared(window, qtbot)
    assert [source.document.id for source in page.sources] == [WIRE.id, COURIER.id]


def test_enter_on_the_reference_opens_its_article(tab, window, qtbot):
    tab.table.cells.setCurrentIndex(tab.table.model.index(0, 1))
    qtbot.keyClick(tab.table.cells, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, DocumentPane))
    assert window.tabs.current.source.document.id == WIRE.id


def test_claims_are_sorted_and_filtered(tab):
    tab.filter.setText("road")
    assert values(tab) == [["yes", "∅", "yes"]]
    tab.filter.setText("nothing such")
    assert "No claim holds" in tab._hint.text()
    tab.filter.clear()
    tab.order.setCurrentIndex(2)
    tab.order.activated.emit(2)
    assert values(tab)[0] == ["6", "4", "∅"]


def test_the_claims_that_are_listed_can_be_saved(tab, window):
    tab.filter.setText("road")
    assert window.commands["export"].isEnabled()
    dialog = export_dialog(window)
    assert (dialog.chosen_content.name, dialog.chosen_content.count) == ("Claim matrix", 1)
    formats = {one.suffix: one for one in dialog.chosen_content.formats}
    assert set(formats) == {".csv", ".xlsx"}
    choices = dialog.options.choices
    saved = formats[".csv"].make(choices)
    assert saved == formats[".csv"].shown(choices).text
    assert "The road stayed shut all day." in saved
    assert "Guards" not in saved
    assert formats[".xlsx"].make(choices).startswith(b"PK")
    assert "Radio Halvern" in formats[".xlsx"].shown(choices).text


def test_a_failure_is_told_and_can_be_tried_again(tab, window):
    tab._ask()
    window.analyst.last("cluster").failed.emit(failed("The worker stopped twice."))
    before = len(window.analyst.requests)
    tab._failure.retry_requested.emit()
    assert [request.kind for request in window.analyst.requests[before:]] == ["cluster"]


def test_a_verdict_links_the_claims_anew_and_so_does_undo(tab, window):
    wire, courier, _ = tab.analyses
    verdict = LinkVerdict("v", WIRE.id, wire.quantities[0].span, COURIER.id, courier.quantities[0].span, Judgement.NOT_SAME)
    assert window.notebook.judge(verdict)
    assert window.analyst.last("cluster").subjects[1] == (verdict,)
    window.notebook.undo()
    assert window.analyst.last("cluster").subjects[1] == ()


def test_a_verdict_on_other_articles_changes_nothing(tab, window):
    before = len(window.analyst.requests)
    window.notebook.judge(LinkVerdict("v", WIRE.id, WIRE.passages[0].span, OTHER.id, Span(0, 5), Judgement.SAME))
    assert len(window.analyst.requests) == before


def test_one_article_is_too_few(window, qtbot):
    opened(window, WIRE, analyses()[0])
    window.opening.table(MatrixTab, (WIRE.id,))
    qtbot.waitUntil(lambda: "two articles" in window.tabs.current._hint.text())
    assert not any(request.kind == "cluster" for request in window.analyst.requests)


def test_the_command_takes_all_open_articles(tab, window, qtbot):
    window.tabs.close(tab)
    window.commands["matrix"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, MatrixTab))
    qtbot.waitUntil(lambda: {WIRE.id, COURIER.id, RADIO.id} <= set(window.tabs.current.documents))


def test_the_model_keeps_the_rules_of_models(tab, qtmodeltester):
    model = MatrixModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(tab.matrix)
    model.show(replace(tab.matrix, rows=()))
