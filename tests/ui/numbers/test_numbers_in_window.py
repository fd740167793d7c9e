"""The tables of numbers in the window: below an article, below a comparison, and out to files."""

import csv
from dataclasses import replace
from zipfile import is_zipfile

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from reader.alignment import Difference, Verdict
from reader.codec import from_json
from reader.export.asked_table import AskedTable, table_made
from reader.text import Span
from tests.builders import a_quantity, span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import WIRE, compared, failed, opened, wire_analysis
from ui.comparison.claim_rows import State
from ui.dialogs import saving
from ui.exporting import contents
from ui.exporting.asking import dialog as export_dialog
from ui.tables.rows_delegate import ROW_HEIGHT
from ui.view.layers import Layer, Mark

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen


def analysis_of_wire():
    found = wire_analysis()
    trucks = a_quantity(WIRE, "three", 3, kind="vehicles", counted="trucks")
    return replace(found, quantities=(*found.quantities, trucks))


@pytest.fixture
def pane(window, qtbot):
    """The wire article, analyzed, with the table of its numbers."""
    window.tabs.close_current()
    made = opened(window, WIRE, analysis_of_wire())
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    window.commands["numbers"].trigger()
    assert rows(made.numbers.panel)
    return made


@pytest.fixture
def page(window, qtbot):
    """A comparison with the table of numbers: two pairs, one pair of passages that are not linked."""
    window.tabs.close_current()
    left = replace(left_analysis(), quantities=(*left_analysis().quantities, a_quantity(LEFT, "11:40", 11)))
    right = replace(right_analysis(), quantities=(*right_analysis().quantities, a_quantity(RIGHT, "9 p.m.", 9)))
    panes = [opened(window, LEFT, left), opened(window, RIGHT, right)]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    made = compared(window, qtbot)
    unlinked = Difference(left.quantities[2], right.quantities[2], Verdict.UNKNOWN, "other hours")
    window.analyst.last("compare").finished.emit(replace(a_story(), differences=(unlinked,)))
    window.commands["numbers"].trigger()
    assert rows(made.numbers.panel)
    return made


def target(view) -> tuple[str, str]:
    """The words that are pointed out, and how."""
    (mark,) = view._layers.all_in(Layer.FOCUS, Span(0, len(view.document.text)))
    return mark.span.of(view.document.text), mark.style


def rows(panel):
    """What is listed when all is done that was asked for."""
    while panel.is_busy:
        QCoreApplication.processEvents()
    return list(panel.shown)


def values(panel):
    return [row.value for row in rows(panel)]


def press(qtbot, panel, key):
    qtbot.keyClick(panel.table, key)


def saved_as(monkeypatch, target):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def test_rows_of_a_table_are_as_high_as_they_are_painted(pane):
    assert pane.numbers.panel.table.rowHeight(0) == ROW_HEIGHT


def test_the_table_shows_below_the_text_and_goes_again(window, pane):
    assert values(pane.numbers.panel) == ["40", "3"]
    assert pane.view.isVisible()
    window.commands["numbers"].trigger()
    assert not pane.numbers.is_shown
    window.commands["numbers"].trigger()
    pane.numbers.panel.closed.emit()
    assert not pane.numbers.is_shown


def test_the_left_panel_leads_to_the_table(window, pane, qtbot):
    pane.numbers.toggle()
    qtbot.mouseClick(window.side.numbers.table, Qt.MouseButton.LeftButton)
    assert pane.numbers.is_shown


def test_stepping_through_the_table_points_out_each_number_in_the_text(pane, qtbot):
    press(qtbot, pane.numbers.panel, Qt.Key.Key_Down)
    assert target(pane.view) == ("three", "number")


def test_enter_goes_on_reading_at_the_number(pane, qtbot):
    press(qtbot, pane.numbers.panel, Qt.Key.Key_Return)
    assert pane.view.caret == span_of(WIRE.text, "About 40").start


def test_the_table_follows_the_caret_and_clicks_on_numbers(window, pane):
    window.commands["next_number"].trigger()
    assert pane.numbers.panel.table.current.value == "40"
    three = span_of(WIRE.text, "three")
    pane.view.marks_clicked.emit((Mark(three, Layer.NUMBERS, "number", "1"),), QPoint())
    assert pane.numbers.panel.table.current.value == "3"


def test_a_new_analysis_is_listed(window, pane, qtbot):
    request = window.analyst.last("analyze")
    window.desk.find(WIRE.id).renew("test@2")
    request = window.analyst.last("analyze")
    request.analyzed(replace(wire_analysis(), producer="test@2"))
    qtbot.waitUntil(lambda: values(pane.numbers.panel) == ["40"])


def test_numbers_are_saved_in_the_format_of_the_name(window, pane, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "numbers.csv")
    pane.numbers.panel.save_button.click()
    with (tmp_path / "numbers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [line["value"] for line in csv.DictReader(file)] == ["40", "3"]
    saved_as(monkeypatch, tmp_path / "numbers")
    pane.numbers.panel.save_button.click()
    assert is_zipfile(tmp_path / "numbers.xlsx")
    assert "numbers.xlsx" in window.status.words[0]


def test_the_export_dialog_offers_the_numbers_of_the_article(window, pane, tmp_path):
    dialog = export_dialog(window)
    dialog.choose("Numbers")
    assert dialog.chosen_content.count == 2
    dialog.choose_format("CSV")
    assert "three trucks" in dialog.preview.toPlainText()
    dialog.choose_format("XLSX")
    assert "trucks" in dialog.preview.toPlainText()
    assert dialog.copy_button.isHidden()
    dialog.save_as(tmp_path / "numbers.xlsx")
    assert is_zipfile(tmp_path / "numbers.xlsx")


def test_the_export_dialog_offers_the_numbers_of_a_comparison(window, page, tmp_path):
    dialog = export_dialog(window)
    dialog.choose("Numbers of both")
    dialog.choose_format("CSV")
    assert "left_value" in dialog.preview.toPlainText()
    dialog.choose_format("XLSX")
    dialog.save_as(tmp_path / "both.xlsx")
    assert is_zipfile(tmp_path / "both.xlsx")


def test_a_comparison_lists_its_numbers_the_gravest_first(page):
    assert [row.claim for row in rows(page.numbers.panel)] == [3, 1, 0]


def test_a_pair_is_pointed_out_on_both_sides_with_its_claim(page, qtbot):
    press(qtbot, page.numbers.panel, Qt.Key.Key_Return)
    assert [target(view) for view in page.views] == [("Six", State.CONFLICT), ("Four", State.CONFLICT)]
    assert page.pane.focused_link.label == "Guards killed"
    assert page.pane.below.are_numbers_shown


def test_a_pair_of_passages_that_are_not_linked_is_pointed_out_too(page, qtbot):
    for _ in range(2):
        press(qtbot, page.numbers.panel, Qt.Key.Key_Down)
    assert [target(view)[0] for view in page.views] == ["11:40", "9 p.m."]


def test_a_click_on_a_number_in_either_text_makes_its_row_the_current_one(page):
    for side, words, value in (("right", "9 p.m.", "11"), ("left", "Six", "6")):
        view = page.pane.texts.views[side]
        span = span_of(view.document.text, words)
        view.marks_clicked.emit((Mark(span, Layer.NUMBERS, "number", "0"),), QPoint())
        assert page.numbers.panel.table.current.left.value == value


def test_names_and_numbers_take_turns(window, page):
    window.commands["naming"].trigger()
    assert page.pane.below.are_names_shown
    assert not page.pane.tools.numbers.isChecked()
    page.pane.tools.numbers.click()
    assert page.pane.below.are_numbers_shown
    assert not page.pane.tools.names.isChecked()
    page.pane.tools.numbers.click()
    assert page.pane.below.currentWidget() is page.pane.card


def test_the_table_turns_with_the_sides(window, page):
    window.commands["swap"].trigger()
    assert [row.left.value for row in rows(page.numbers.panel)] == ["4", "35–1,000", "9"]
    assert page.numbers.panel.names == ("Halvern Courier", "Meridian Wire")


def test_a_link_that_is_called_wrong_pairs_nothing_any_more(window, page, qtbot):
    press(qtbot, page.numbers.panel, Qt.Key.Key_Return)
    window.commands["not_same"].trigger()
    assert [row.verdict for row in rows(page.numbers.panel)] == [Verdict.OVERLAP, Verdict.UNKNOWN, None, None]


def test_pairs_are_saved_with_their_verdicts(page, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "numbers.csv")
    page.numbers.panel.save_button.click()
    with (tmp_path / "numbers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(line["verdict"], line["left_value"]) for line in csv.DictReader(file)] == [("≠", "6"), ("≈", "40"), ("?", "11")]


@pytest.fixture
def long(pane, monkeypatch):
    """The table of the article counts as a long one."""
    for module in (saving, contents):
        monkeypatch.setattr(module, "AT_ONCE", 1)
    return pane


def test_a_long_table_is_written_by_the_worker(window, long, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "numbers.csv")
    long.numbers.panel.filter.setText("trucks")
    long.numbers.panel.filter.setText("")
    long.numbers.panel.save_button.click()
    (order,) = window.analyst.last("export").subjects
    assert order.values == (long.source.analysis,)
    assert not (tmp_path / "numbers.csv").exists()
    content = table_made(from_json(AskedTable, order.payload["table"]), order.values)
    window.analyst.last("export").finished.emit(content.encode())
    with (tmp_path / "numbers.csv").open(encoding="utf-8", newline="") as file:
        assert file.read(1) == "\ufeff"  # for Excel
        assert [line["value"] for line in csv.DictReader(file)] == ["40", "3"]
    assert "numbers.csv" in window.status.words[0]


def test_a_long_table_that_cannot_be_written_says_why(window, long, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "numbers.xlsx")
    long.numbers.panel.save_button.click()
    window.analyst.last("export").failed.emit(failed("A sheet has no room for so many rows.", "Save them as CSV."))
    assert "A sheet has no room for so many rows. Save them as CSV." in window.status.words[0]


def test_the_export_dialog_leaves_a_long_table_to_the_worker(window, long, tmp_path):
    dialog = export_dialog(window)
    dialog.choose("Numbers")
    dialog.choose_format("XLSX")
    dialog.save_as(tmp_path / "numbers.xlsx")
    assert not dialog._save.isEnabled()
    window.analyst.last("export").finished.emit(b"PK")
    assert (tmp_path / "numbers.xlsx").read_bytes() == b"PK"
