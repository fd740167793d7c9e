"""Every item model keeps the rules of Qt's models while rows come, change, are filtered, sorted and removed."""

import importlib
import pkgutil
import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester

import ui
from reader.claim_matrix import claim_matrix
from reader.correction import Scope, no_name
from reader.naming import namings
from reader.text import Span
from tests.ui.comparison_builders import a_story, left_analysis, right_analysis
from tests.ui.matrix.matrix_builders import a_matrix_tab
from tests.ui.matrix.matrix_builders import analyses as matrix_analyses
from tests.ui.matrix.matrix_builders import claims as matrix_claims
from tests.ui.views import VIEWS
from tests.ui.window_builders import WIRE, opened, wire_analysis
from ui.choosing import Choice
from ui.comparison.claim_list_model import ClaimListModel, Order
from ui.comparison.claim_rows import State, claim_rows
from ui.dialogs.choosing_dialog import ChoicesModel
from ui.dialogs.correction_rows import CorrectionRow
from ui.dialogs.corrections_dialog import _Model as CorrectionsModel
from ui.elsewhere.passage_list import PassageModel
from ui.elsewhere.passage_rows import PassageRow
from ui.look.search_field import SearchField
from ui.matrix.matrix_model import MatrixModel
from ui.naming.naming_model import NamingModel
from ui.naming.naming_panel import Column as NamedIn
from ui.naming.naming_panel import NamingPanel
from ui.panels.note_rows import note_rows
from ui.panels.notes_model import NotesModel
from ui.panels.side_model import SideModel
from ui.panels.side_rows import Row
from ui.tables.column import Column
from ui.tables.rows_model import RowsModel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen

HEARD = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails the test, as every warning of Qt does


def watched(model: QAbstractItemModel) -> QAbstractItemModel:
    QAbstractItemModelTester(model, HEARD, model)
    return model


def shuffled(rows) -> list[tuple]:
    """Some of the rows in some order, again and again; all and none among them."""
    dice = random.Random(7)
    some = [tuple(dice.sample(rows, dice.randint(0, len(rows)))) for _ in range(30)]
    return [tuple(rows), tuple(rows[:1]), tuple(rows), (), tuple(rows), *some]


def claims_come_and_go(window):
    model = watched(ClaimListModel())
    rows = claim_rows(a_story(), left_analysis(), right_analysis())
    model.set_rows(rows[:1])
    model.set_rows(rows)
    for order in Order:
        model.set_order(order)
        for state in State:
            model.set_shown(frozenset({state}))
    model.set_shown(frozenset(State))
    model.narrow(frozenset({1}))
    model.narrow(None)
    model.set_rows(())


def cells_come_and_go(window):
    model = watched(MatrixModel())
    told = matrix_analyses()
    matrix = claim_matrix(matrix_claims(*told), told)
    for rows in shuffled(matrix.rows):
        model.show(replace(matrix, rows=rows))


def names_come_and_go(window):
    panel = NamingPanel()
    watched(panel.table.model)
    columns = [NamedIn(one.document, namings(one)) for one in (left_analysis(), right_analysis())]
    for shown in (columns[:1], columns, columns[::-1]):
        panel.show_columns(shown)
        for words in ("g", "grey", "nosuchname", ""):
            panel.filter.setText(words)
        panel.which.choose(1)
        panel.which.choose(0)
    panel.show_columns(())


def numbers_come_and_go(window):
    columns = tuple(Column(title, str, str, 40) for title in ("One", "Two"))
    model = watched(RowsModel(columns))
    for rows in shuffled(list("abcdefgh")):
        model.show_rows(rows)
    model.show_columns(columns[:1])
    model.show_rows(tuple("abc"))
    model.show_columns((*columns, *columns))


def passages_come_and_go(window):
    model = watched(PassageModel(window))
    rows = [PassageRow("Heading"), *(PassageRow(f"Outlet {n}", document="d", span=Span(n, n + 2)) for n in range(8))]
    for some in shuffled(rows):
        model.show_rows(some)


def notes_come_and_go(window):
    words = ("About 40", "Grey Banner", "Dorvet", "three trucks", "Tova Rennick")
    starts = [WIRE.text.index(one) for one in words]
    notes = [window.notebook.highlight(WIRE, Span(start, start + len(one)), 1) for start, one in zip(starts, words, strict=True)]
    rows = note_rows(notes, {WIRE.id: WIRE}, {}, named=False, today=notes[0].created.date())
    model = watched(NotesModel())
    for some in shuffled(list(rows)):
        model.show_rows(some)
        assert model.rows == some
        model.show_rows(tuple(replace(row, heading="Group") for row in some))


def contents_come_and_go(window):
    model = watched(SideModel(("Library", "Names")))
    rows = [Row(f"Row {n}", key=f"offset:{n}", children=(Row("below", key=f"entity:{n}"),)) for n in range(6)]
    for some in shuffled(rows):
        model.set_rows("Names", some, str(len(some)))
    model.set_height("Names", 40)


def corrections_come_and_go(window):
    pane = opened(window, WIRE, wire_analysis())
    said = no_name(wire_analysis(), wire_analysis().mentions[0], Scope.WORKSPACE)
    model = watched(CorrectionsModel(pane))
    for rows in shuffled([CorrectionRow(said, str(n), "here", "today") for n in range(6)]):
        model.show_rows(rows)


def choices_are_ticked(window):
    model = watched(ChoicesModel([Choice(Path(f"{n}.html"), str(n), "", "HTML", n) for n in range(6)], 4))
    model.check_all(True)
    model.setData(model.index(2, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    model.check_all(False)
    watched(ChoicesModel([], 4)).check_all(True)


CHANGES = {
    ClaimListModel: claims_come_and_go,
    MatrixModel: cells_come_and_go,
    NamingModel: names_come_and_go,
    RowsModel: numbers_come_and_go,
    PassageModel: passages_come_and_go,
    NotesModel: notes_come_and_go,
    SideModel: contents_come_and_go,
    CorrectionsModel: corrections_come_and_go,
    ChoicesModel: choices_are_ticked,
}


@pytest.mark.parametrize("model", CHANGES, ids=lambda model: model.__name__.strip("_"))
def test_a_model_keeps_the_rules_while_its_rows_change(window, model):
    CHANGES[model](window)


def test_every_model_of_the_window_is_among_them():
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    assert {one for one in subclasses(QAbstractItemModel) if one.__module__.startswith("ui.")} == set(CHANGES)


def subclasses(kind: type) -> set[type]:
    return {below for one in kind.__subclasses__() for below in (one, *subclasses(one))}


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_the_models_of_a_view_keep_the_rules_while_it_is_filled_filtered_and_closed(window, qtbot, view):
    for model in window.findChildren(QAbstractItemModel):
        watched(model)
    view(window, qtbot)
    known = window.findChildren(QAbstractItemModel)
    for model in known:
        watched(model)
    for field in window.findChildren(SearchField):
        if field.isVisible():
            for words in ("g", "gr", "grey", "nosuchword", ""):
                field.setText(words)
    for page in window.tabs.pages:
        window.tabs.close(page)
    assert known


def test_the_models_keep_the_rules_while_claims_stream(window, qtbot):
    tab = a_matrix_tab(window, qtbot)
    watched(tab.table.model)
    for claims in (tab.given[:1], tab.given, (), tab.given):
        tab._ask()
        window.analyst.last("cluster").finished.emit(claims)
    assert tab.table.model.rowCount() == 2


class Forgetful(QAbstractListModel):
    """Tells that it takes a row out, and keeps it."""

    def rowCount(self, parent=QModelIndex()):  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None


@pytest.mark.no_qt_log
def test_a_model_that_breaks_them_is_noticed(qtbot):
    heard: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, message: heard.append(message))
    model = watched(Forgetful())
    model.beginRemoveRows(QModelIndex(), 0, 0)
    model.endRemoveRows()
    qInstallMessageHandler(before)
    assert any("FAIL!" in message for message in heard)
