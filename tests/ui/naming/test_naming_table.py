"""The naming table: which lines there are, what is listed, what a click asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.analysis import Entity, Mention
from reader.naming import NamingRow, namings
from tests.builders import a_document, an_analysis, span_of
from ui import messages
from ui.naming.naming_lines import matching, naming_lines
from ui.naming.naming_panel import Column, NamingPanel
from ui.naming.turns import Turns

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
BANNER = "org:grey-banner"
WIRE = a_document("The Grey Banner fled. Banner men shot at guards. Banner trucks waited.", publisher="Meridian Wire")
COURIER = a_document("Gunmen of the Grey Banner fled.", publisher="Halvern Courier")


def a_row(*cells, name="Grey Banner", difference=0.5):
    return NamingRow(BANNER, name, "ORG", cells, difference, tuple(BANNER for _ in cells))


def naming(document, words):
    """An analysis in which the Grey Banner is called so, `{words: how often}`."""
    found = an_analysis(document)
    spans = tuple(sorted(span_of(document.text, one, nth) for one, count in words.items() for nth in range(count)))
    mentions = tuple(Mention(span, "ORG", BANNER) for span in spans)
    return replace(found, mentions=mentions, entities=(Entity(BANNER, "Grey Banner", "ORG", spans),))


@pytest.fixture
def panel(qtbot):
    made = NamingPanel()
    qtbot.addWidget(made)
    made.resize(900, 400)
    wire = naming(WIRE, {"Grey Banner": 1, "Banner men": 1, "Banner trucks": 1})
    made.show_columns((Column(WIRE, namings(wire)), Column(COURIER, namings(naming(COURIER, {"Grey Banner": 1})))))
    return made


def test_an_entity_takes_as_many_lines_as_the_longest_list_of_names():
    (first, second) = naming_lines((a_row((("Banner", 3), ("Grey Banner", 1)), (("Grey Banner", 2),)),))
    assert (first.is_first, first.cells) == (True, (("Banner", 3), ("Grey Banner", 2)))
    assert (second.is_first, second.cells) == (False, (("Grey Banner", 1), None))


def test_long_lists_end_in_a_line_for_more_until_they_are_opened():
    names = tuple((f"name {number}", 9 - number) for number in range(8))
    lines = naming_lines((a_row(names, ()),))
    assert (len(lines), lines[-1].hidden) == (5, 4)
    assert len(naming_lines((a_row(names, ()),), frozenset({BANNER}))) == 8


def test_words_that_another_document_uses_too_are_told_from_those_that_differ():
    first, second = naming_lines((a_row((("Banner", 3), ("Grey Banner", 1)), (("Grey Banner", 2),)),))
    assert not first.is_shared(0)
    assert first.is_shared(1)
    assert second.is_shared(0)


def test_the_filter_looks_at_every_name():
    rows = (a_row((("gunmen", 1),)), a_row((("Orsel", 1),), name="Orsel", difference=0.0))
    assert matching(rows, "GUN", only_different=False) == rows[:1]
    assert matching(rows, "", only_different=True) == rows[:1]
    assert matching(rows, "", only_different=False) == rows


def test_the_panel_tells_how_each_document_names_a_thing(panel):
    (row,) = panel.rows
    assert row.cells == ((("Banner men", 1), ("Banner trucks", 1), ("Grey Banner", 1)), (("Grey Banner", 1),))
    assert panel.table.model.rowCount() == 3
    assert panel.table.model.headerData(1, Qt.Orientation.Horizontal) == "Meridian Wire"


def chosen(panel, qtbot, act):
    with qtbot.waitSignal(panel.chosen) as told:
        act()
    return told.args


def click(qtbot, part, row, column):
    area = part.visualRect(part.model().index(row, column))
    qtbot.mouseClick(part.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def test_a_click_on_a_cell_asks_for_its_words_in_its_document(panel, qtbot):
    panel.show()
    assert chosen(panel, qtbot, lambda: click(qtbot, panel.table.cells, 1, 1)) == [WIRE.id, BANNER, "Banner trucks"]


def test_enter_does_what_a_click_does_and_arrows_move(panel, qtbot):
    cells = panel.table.cells
    cells.setCurrentIndex(panel.table.model.index(0, 1))
    qtbot.keyClick(cells, Qt.Key.Key_Right)
    assert chosen(panel, qtbot, lambda: qtbot.keyClick(cells, Qt.Key.Key_Return)) == [COURIER.id, BANNER, "Grey Banner"]


def test_a_click_on_a_name_asks_for_the_first_document_that_has_it(panel, qtbot):
    panel.show()
    assert chosen(panel, qtbot, lambda: click(qtbot, panel.table.heads, 2, 0)) == [WIRE.id, BANNER, "Banner men"]


def test_an_empty_cell_asks_for_nothing(panel, qtbot):
    panel.table.cells.setCurrentIndex(panel.table.model.index(2, 2))
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.keyClick(panel.table.cells, Qt.Key.Key_Return)


def test_a_filter_that_nothing_passes_says_so(panel):
    panel.filter.setText("nobody")
    assert panel.rows == ()
    assert panel._empty.text() == messages.NO_SUCH_NAME


def test_only_what_is_named_differently_is_listed_on_request(panel):
    panel.show_columns([Column(document, namings(naming(document, {"Grey Banner": 1}))) for document in (WIRE, COURIER)])
    assert len(panel.rows) == 1
    panel.which.choose(1)
    assert panel.rows == ()


def test_names_stay_level_with_their_documents_when_these_scroll(panel, qtbot):
    panel.resize(500, 110)
    panel.show()
    bar = panel.table.cells.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert panel.table.heads.verticalScrollBar().value() == bar.maximum()
    assert panel.table.heads.verticalScrollBar().maximum() == bar.maximum()


def test_the_same_words_asked_for_again_lead_to_the_next_place():
    document = a_document("Banner men fled. Banner men shot. Grey Banner trucks.")
    found, turns = naming(document, {"Banner men": 2, "Grey Banner": 1}), Turns()
    asked = ("Banner men", "Banner men", "Banner men", "Grey Banner", "Banner men")
    first, second = (span_of(document.text, "Banner men", nth) for nth in (0, 1))
    assert [turns.next(found, BANNER, words) for words in asked] == [first, second, first, span_of(document.text, "Grey Banner"), first]
    assert turns.next(found, BANNER, "gunmen") is None
