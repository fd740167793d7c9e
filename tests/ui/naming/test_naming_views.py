"""The naming table in the window: under a comparison, and in a tab of its own."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.correction import Scope, no_name
from reader.text import Span
from tests.builders import a_document, an_analysis
from tests.ui.window_builders import COURIER, WIRE, a_window, compared, opened, tabled, wire_analysis
from ui.article.document_pane import DocumentPane
from ui.naming.naming_tab import NamingTab
from ui.tables.document_picker import DocumentPicker
from ui.view.layers import Layer
from ui.words.words_tab import WordsTab

BANNER = "grey-banner"


def courier_analysis():
    return an_analysis(COURIER, names={"Grey Banner": "ORG"})


@pytest.fixture
def both(window, qtbot):
    """Two analyzed articles in tabs."""
    window.tabs.close_current()
    panes = [opened(window, WIRE, wire_analysis()), opened(window, COURIER, courier_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    return panes


def target(view) -> str:
    (mark,) = view._layers.all_in(Layer.FOCUS, Span(0, len(view.document.text)))
    return mark.span.of(view.document.text)


def cells(panel):
    return {row.name: row.cells for row in panel.rows}


def test_the_table_of_open_articles_has_a_column_for_each(window, both, qtbot):
    page = tabled(window, qtbot, "naming")
    assert isinstance(page, NamingTab)
    assert page.title == "Names\t2 articles"
    assert cells(page.panel) == {"Grey Banner": ((("Grey Banner", 1),), (("Grey Banner", 1),))}


def test_a_cell_leads_to_the_words_in_their_article(window, both, qtbot):
    tabled(window, qtbot, "naming")
    window.tabs.current.panel.chosen.emit(COURIER.id, BANNER, "Grey Banner")
    assert window.tabs.current is both[1]
    assert target(both[1].view) == "Grey Banner"


def test_an_article_whose_tab_was_closed_opens_again_for_a_cell(window, both, qtbot):
    tabled(window, qtbot, "naming")
    window.tabs.close(both[1])
    window.tabs.current.panel.chosen.emit(COURIER.id, BANNER, "Grey Banner")
    assert isinstance(window.tabs.current, DocumentPane)
    assert target(window.tabs.current.view) == "Grey Banner"


def test_the_table_follows_corrections(window, both, qtbot):
    page = tabled(window, qtbot, "naming")
    found = both[0].source.analysis
    mention = next(one for one in found.mentions if one.entity == BANNER)
    window.correcting.say(no_name(found, mention, Scope.WORKSPACE))
    assert page.panel.rows == ()
    window.commands["undo"].trigger()
    assert list(cells(page.panel)) == ["Grey Banner"]


def test_an_article_without_names_yet_is_told_from_one_that_does_not_name_a_thing(window, both, qtbot):
    window.opening.open_file(Path("/articles/third.txt"))
    window.analyst.last("load").finished.emit(a_document("The Banner was not seen.", publisher="Radio Halvern"))
    page = tabled(window, qtbot, "naming")
    assert [known for _, _, known in page.panel.table.model.titles] == [True, True, False]
    assert "names of 2 of 3 articles" in page.facts


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_documents_are_ticked_to_be_in_the_table(window, both, qtbot):
    page = tabled(window, qtbot, "naming")
    page.choose_documents()
    picker = page.findChild(DocumentPicker)
    assert set(picker.chosen) == {WIRE.id, COURIER.id}
    picker.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: page.documents == (WIRE.id,))
    assert page.title == "Names\t1 article"
    picker.list.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: len(page.documents) == 2)
    picker.close()


def test_closing_the_table_lets_its_articles_go(window, both, qtbot):
    page = tabled(window, qtbot, "naming")
    for pane in both:
        window.tabs.close(pane)
    assert window.desk.find(WIRE.id) is not None
    window.tabs.close(page)
    assert window.desk.find(WIRE.id) is None


def test_the_command_comes_back_to_the_table_that_is_there(window, both, qtbot):
    page = tabled(window, qtbot, "naming")
    window.tabs.go_to(both[0])
    tabled(window, qtbot, "naming")
    assert window.tabs.current is page
    assert len(window.tabs.pages) == 3


@pytest.mark.parametrize(("command", "kind"), [("naming", NamingTab), ("all_words", WordsTab)])
def test_a_reopened_window_has_its_table_back(qtbot, tmp_path, command, kind):
    first = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(first)
    first.session.restore_tabs()
    for document, analysis in ((WIRE, wire_analysis()), (COURIER, courier_analysis())):
        pane = opened(first, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    tabled(first, qtbot, command)
    first.close()
    first.workspace.close()
    again = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.session.restored):
        again.session.restore_tabs()
    page = again.tabs.current
    assert isinstance(page, kind)
    qtbot.waitUntil(lambda: not page.waiting and len(page.documents) == 2)
    again.close()
    again.workspace.close()


@pytest.fixture
def comparison(window, both, qtbot):
    window.opening.compare(WIRE.id, COURIER.id)
    return compared(window, qtbot)


def test_a_key_shows_and_hides_the_names_below_a_comparison(window, comparison, qtbot):
    below = comparison.pane.below
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert below.are_names_shown
    assert comparison.pane.tools.names.isChecked()
    assert cells(below.names) == {"Grey Banner": ((("Grey Banner", 1),), (("Grey Banner", 1),))}
    comparison.pane.tools.names.click()
    assert not below.are_names_shown
    assert below.currentWidget() is below.page


def test_names_stay_in_front_of_progress_but_not_of_a_failure(window, comparison):
    comparison.names.show(True)
    comparison.pane.show_progress(1, 3)
    assert comparison.pane.below.are_names_shown
    comparison.pane.show_failure("The comparison ran out of memory.")
    assert comparison.pane.below.currentWidget() is comparison.pane.below.failure
    assert not comparison.pane.tools.names.isChecked()


def test_a_cell_leads_to_the_words_on_its_side(window, comparison):
    comparison.names.show(True)
    comparison.pane.below.names.chosen.emit(COURIER.id, BANNER, "Grey Banner")
    assert target(comparison.views[1]) == "Grey Banner"


def test_swapped_sides_swap_the_columns(window, comparison):
    comparison.names.show(True)
    names = comparison.pane.below.names.table.model
    assert [name for name, _, _ in names.titles] == ["Meridian Wire", "Halvern Courier"]
    comparison.pane.swap()
    assert [name for name, _, _ in names.titles] == ["Halvern Courier", "Meridian Wire"]


def test_what_is_listed_is_saved_as_a_table(window, both, qtbot, tmp_path, monkeypatch):
    tabled(window, qtbot, "naming")
    target = tmp_path / "names.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.tabs.current.panel.save_button.click()
    with target.open(encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file))
    assert [(record["words"], record["count"], record["publisher"]) for record in records] == [
        ("Grey Banner", "1", "Meridian Wire"),
        ("Grey Banner", "1", "Halvern Courier"),
    ]
    assert str(target) in window.status.words[0]


def test_a_table_that_cannot_be_saved_says_why(window, comparison, tmp_path, monkeypatch):
    comparison.names.show(True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "names.csv"), ""))
    comparison.pane.below.names.save_button.click()
    assert "could not be written" in window.status.words[0]


def test_what_is_listed_can_be_copied(window, both, qtbot):
    tabled(window, qtbot, "naming")
    window.tabs.current.panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Name\tMeridian Wire\tHalvern Courier\nGrey Banner\tGrey Banner\tGrey Banner"
