"""The tables of numbers by themselves: what is listed, in which order, what is copied, what a click asks for."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from reader.alignment import Difference, Verdict
from reader.analysis import Origin, Referent
from tests.builders import a_document, a_quantity, an_analysis, span_of
from tests.ui.comparison_builders import LEFT, a_story, left_analysis, right_analysis
from ui import messages
from ui.comparison.claim_rows import State
from ui.numbers.columns import state
from ui.numbers.figure_panel import FigurePanel
from ui.numbers.pair_panel import ALONE, LINKED, NOT_LINKED, PairPanel
from ui.tables.rows_panel import RowsPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
WIRE = a_document(
    "At least 35 inmates fled, Marsk said.",
    "Fewer than 12 guards fell ill, and 9 guards died.",
    "The fence cost 9 dollars, and =4 men fled.",
)
ORDER = ["≥35", "<12", "9", "$9", "4"]


def wire():
    quantities = (
        replace(a_quantity(WIRE, "At least 35", 35, kind="prisoners", counted="inmates"), high=None, source=Referent("Marsk")),
        replace(a_quantity(WIRE, "Fewer than 12", None, 12, kind="casualties", counted="guards"), low=None, qualifier="fewer than"),
        replace(a_quantity(WIRE, "9 guards", 9, kind="casualties"), event="killed", origin=Origin.ANALYST),
        replace(a_quantity(WIRE, "9 dollars", 9, kind="money"), unit="USD"),
        replace(a_quantity(WIRE, "=4", 4), source=Referent("=HYPERLINK(1)")),
    )
    return an_analysis(WIRE, quantities=quantities)


@pytest.fixture
def panel(qtbot):
    made = FigurePanel()
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show_analysis(wire())
    made.show()
    assert rows(made)
    return made


@pytest.fixture
def pairs(qtbot):
    """A pair that overlaps, one in conflict, one that is not linked, and a number that stands alone."""
    made = PairPanel()
    qtbot.addWidget(made)
    made.resize(980, 420)
    night = a_quantity(LEFT, "Friday night", 7)
    left = left_analysis()
    left = replace(left, quantities=(*left.quantities, a_quantity(LEFT, "11:40", 11), night))
    unlinked = Difference(night, a_quantity(right_analysis().document, "9 p.m.", 9), Verdict.UNKNOWN, "other hours")
    made.show_alignment(replace(a_story(), differences=(unlinked,)), left, right_analysis())
    made.show()
    assert rows(made)
    return made


def rows(panel: RowsPanel) -> list:
    """What is listed when all is done that was asked for."""
    while panel.is_busy:
        QCoreApplication.processEvents()
    return list(panel.shown)


def values(panel: RowsPanel) -> list[str]:
    return [row.value for row in rows(panel)]


def verdicts(panel: PairPanel) -> list[State]:
    return [state(row) for row in rows(panel)]


def copied(panel: RowsPanel) -> list[list[str]]:
    """The lines on the clipboard."""
    assert rows(panel)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def current(panel: RowsPanel):
    assert rows(panel)
    return panel.table.current


def titled(panel: RowsPanel, title: str) -> int:
    return next(number for number, column in enumerate(panel.table.rows_model.columns) if column.title == title)


def click(qtbot, panel, row, column=0):
    area = panel.table.visualRect(panel.table.rows_model.index(row, column))
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def told(panel, qtbot, signal, act):
    with qtbot.waitSignal(getattr(panel, signal)) as caught:
        act()
    return caught.args[0]


def test_numbers_stand_as_in_the_text_until_they_are_sorted(panel):
    assert values(panel) == ORDER


@pytest.mark.parametrize(
    ("title", "upwards"),
    [
        ("Value", ["4", "9", "$9", "<12", "≥35"]),
        ("Kind", ["<12", "9", "$9", "4", "≥35"]),
        ("Counted", ["<12", "≥35", "9", "$9", "4"]),
        ("Speaker", ["4", "≥35", "<12", "9", "$9"]),
        ("Passage", ORDER),
    ],
)
def test_a_click_on_the_head_sorts_then_turns_round_then_ends(panel, title, upwards):
    column = titled(panel, title)
    panel.table.horizontalHeader().sectionClicked.emit(column)
    assert values(panel) == upwards
    panel.table.horizontalHeader().sectionClicked.emit(column)
    assert values(panel) != upwards
    assert panel.table.rows_model.is_descending
    panel.table.horizontalHeader().sectionClicked.emit(column)
    assert values(panel) == ORDER


def test_equal_values_keep_the_order_of_the_text_both_ways(panel):
    column = titled(panel, "Value")
    panel.listing.sort(column)
    panel.listing.sort(column)
    assert values(panel) == ["≥35", "<12", "9", "$9", "4"]


def test_one_kind_is_listed_on_request(panel):
    assert [panel.kinds.itemText(place) for place in range(2)] == ["All kinds", "Casualties · 2"]
    panel.kinds.setCurrentIndex(1)
    assert values(panel) == ["<12", "9"]
    assert panel._count.text() == "2 of 5"


@pytest.mark.parametrize(("words", "listed"), [("GUARD", ["<12"]), ("marsk inm", ["≥35"]), ("killed", ["9"]), ("¶3", ["$9", "4"])])
def test_the_filter_looks_at_every_column(panel, words, listed):
    panel.filter.setText(words)
    assert values(panel) == listed


def test_a_filter_that_nothing_passes_says_so(panel):
    panel.filter.setText("nobody")
    assert rows(panel) == []
    assert panel._empty.text() == messages.NO_SUCH_NUMBER
    assert not panel.copy_button.isEnabled()
    panel.show_analysis(an_analysis(WIRE))
    assert rows(panel) == []
    assert panel._empty.text() == messages.NO_NUMBERS


def test_a_click_asks_for_the_place_and_enter_to_read_on_there(panel, qtbot):
    assert told(panel, qtbot, "chosen", lambda: click(qtbot, panel, 1)).value == "<12"
    assert told(panel, qtbot, "chosen", lambda: qtbot.keyClick(panel.table, Qt.Key.Key_Down)).value == "9"
    assert told(panel, qtbot, "entered", lambda: qtbot.keyClick(panel.table, Qt.Key.Key_Return)).value == "9"


def test_escape_leaves_the_table(panel, qtbot):
    with qtbot.waitSignal(panel.table.left):
        qtbot.keyClick(panel.table, Qt.Key.Key_Escape)


def test_the_first_row_is_the_current_one_until_another_is_chosen(panel, qtbot):
    assert panel.table.current.value == "≥35"
    assert told(panel, qtbot, "chosen", lambda: qtbot.keyClick(panel.table, Qt.Key.Key_Down)).value == "<12"
    panel.filter.setText("marsk")
    assert current(panel).value == "≥35"
    panel.filter.setText("")
    assert current(panel).value == "<12"


def test_the_current_row_stays_so_when_rows_are_sorted_or_filtered_or_made_anew(panel, qtbot):
    click(qtbot, panel, 1)
    panel.listing.sort(titled(panel, "Value"))
    panel.filter.setText("guards")
    panel.show_analysis(wire())
    assert current(panel).value == "<12"


def test_the_line_shows_all_numbers_of_the_current_kind(panel, qtbot):
    click(qtbot, panel, 1)
    assert (panel.line.field.kind, panel.line.field.count) == ("casualties", 2)
    click(qtbot, panel, 3)
    assert (panel.line.field.kind, panel.line.field.unit, panel.line.field.count) == ("money", "USD", 1)


def test_a_click_on_the_line_chooses_its_number(panel, qtbot):
    click(qtbot, panel, 1)
    row = panel.shown[2]
    spot = panel.line.field.spot_of(row)
    place = QPoint(panel.line._left + spot.left, round(panel.line._y(spot)))
    assert told(panel, qtbot, "chosen", lambda: qtbot.mouseClick(panel.line, Qt.MouseButton.LeftButton, pos=place)) is row
    assert panel.table.current is row


def test_selected_rows_are_copied_as_lines_and_as_a_table(panel, qtbot):
    click(qtbot, panel, 0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, first, second = copied(panel)
    assert head[:3] == ["Value", "Kind", "Counted"]
    assert first == ["≥35", "Prisoners", "inmates", "", "", "Marsk", "¶1", "At least 35 inmates fled, Marsk said.", "Meridian Wire"]
    assert second[0] == "<12"
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 3
    assert "&lt;12" in html


def test_the_button_copies_all_that_is_listed_and_no_formula(panel):
    panel.copy_button.click()
    lines = copied(panel)
    assert len(lines) == 1 + len(ORDER)
    assert "'=HYPERLINK(1)" in lines[-1]


def test_saving_asks_for_the_listed_rows(panel, qtbot):
    panel.filter.setText("guards")
    assert values(panel) == ["<12"]
    assert [row.value for row in told(panel, qtbot, "save_asked", panel.save_button.click)] == ["<12"]


def test_what_the_analyst_set_and_what_happened_stand_beside_what_is_counted(panel):
    column = panel.table.rows_model.columns[titled(panel, "Counted")]
    assert column.aside(panel.shown[2]) == "killed · yours"


def test_columns_that_tell_nothing_are_left_out(panel):
    panel.resize(1400, 420)
    place, time = titled(panel, "Place"), titled(panel, "Time")
    assert panel.table.isColumnHidden(place)
    first, *rest = wire().quantities
    panel.show_analysis(an_analysis(WIRE, quantities=(replace(first, place=Referent("Orsel")), *rest)))
    assert rows(panel)
    assert not panel.table.isColumnHidden(place)
    assert panel.table.isColumnHidden(time)
    panel.resize(800, 420)
    assert panel.table.isColumnHidden(place)


def test_a_row_is_spoken_cell_by_cell(panel):
    index = panel.table.rows_model.index(0, titled(panel, "Speaker"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Speaker: Marsk"


def test_many_numbers_are_taken_up_in_turns(panel, qtbot):
    words = a_document(" ".join(map(str, range(5_000))))
    places = [span_of(words.text, str(number)) for number in range(5_000)]
    one = a_quantity(words, "0", 0)
    many = tuple(replace(one, span=span, low=Decimal(number), high=Decimal(number)) for number, span in enumerate(places))
    panel.show_analysis(an_analysis(words, quantities=many))
    assert [row.value for row in panel.shown] == ORDER  # the old ones stay until the new ones are there
    panel.listing.sort(titled(panel, "Value"))
    panel.listing.sort(titled(panel, "Value"))
    assert values(panel)[:2] == ["4,999", "4,998"]
    qtbot.waitUntil(lambda: panel.line.field is not None and panel.line.field.count == 5_000)


def test_the_gravest_pairs_come_first_and_lone_numbers_last(pairs):
    assert verdicts(pairs) == [State.CONFLICT, State.COMPATIBLE, State.UNKNOWN, State.ONLY]
    assert [row.claim for row in rows(pairs)] == [3, 1, 0, 0]


@pytest.mark.parametrize(("which", "listed"), [(LINKED, [3, 1]), (NOT_LINKED, [0]), (ALONE, [0])])
def test_linked_and_other_pairs_are_listed_apart_on_request(pairs, which, listed):
    pairs.which.choose(which)
    assert [row.claim for row in rows(pairs)] == listed
    assert (rows(pairs)[-1].verdict is None) == (which == ALONE)


def test_the_columns_bear_the_names_of_the_articles(pairs):
    titles = [pairs.table.rows_model.headerData(number, Qt.Orientation.Horizontal) for number in (1, 2)]
    assert titles == ["Meridian Wire", "Halvern Courier"]


def test_pairs_are_sorted_by_either_side_what_has_none_last(pairs):
    pairs.listing.sort(titled(pairs, "Halvern Courier"))
    assert [row.right.value if row.right else "" for row in rows(pairs)] == ["4", "9", "35–1,000", ""]


def test_the_foot_tells_why_and_lays_both_on_one_axis(pairs, qtbot):
    click(qtbot, pairs, 0)
    assert pairs.foot._why.text() == "Same place, same night. The figures do not overlap."
    assert pairs.foot.line.accessibleName() == "Meridian Wire 6, Halvern Courier 4"
    click(qtbot, pairs, 2)
    assert pairs.foot._why.text() == "Other hours. Passages not linked."
    click(qtbot, pairs, 3)
    assert pairs.foot._why.text().startswith("Found in Meridian Wire only.")
    assert pairs.foot.line.accessibleName() == ""


def test_pairs_are_copied_with_verdict_and_both_sentences(pairs):
    pairs.copy_button.click()
    head, first, *_ = copied(pairs)
    row = dict(zip(head, first, strict=True))
    assert (row["Verdict"], row["Meaning"], row["Meridian Wire: value"], row["Halvern Courier: value"]) == ("≠", "conflict", "6", "4")
    assert row["Meridian Wire: sentence"] == "Six guards were killed at Dorvet prison on Friday night."


def test_articles_that_are_not_compared_yet_have_no_pairs(pairs):
    pairs.show_alignment(None, left_analysis(), right_analysis())
    assert rows(pairs) == []
    assert pairs._empty.text() == messages.NOT_COMPARED
