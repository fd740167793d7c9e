"""The table of words in the window: below an article, below a comparison, and out to files."""

import csv
from dataclasses import replace
from zipfile import is_zipfile

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.alignment import Judgement
from reader.analysis import Attribution, Description, Referent, Role
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of
from tests.ui.comparison_builders import a_link
from tests.ui.window_builders import compared, no_links, opened, tabled
from ui.view.layers import Layer
from ui.words import messages
from ui.words.words_tab import WordsTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen

LEFT = a_document(
    "Grey Banner terrorists massacred guards of Sarn.",
    "The terrorists of Grey Banner are a cruel group.",
    title="Guards killed",
)
RIGHT = a_document(
    "Fighters of Grey Banner neutralised guards of Sarn.",
    "Grey Banner is a group, Orsel is a quiet town.",
    title="Fighters win",
    publisher="Orsel Post",
)
IN_BOTH, ALONE, ACTS, LINKED = range(4)


def told(document, *found):
    """An analysis in which words, each (words, name, role, lemmas, nth) and perhaps another name, describe names."""
    made = an_analysis(document, names={name: label for name, label in NAMES.items() if name in document.text})
    ids = {entity.name: entity.id for entity in made.entities}
    descriptions = []
    for words, name, role, lemmas, *other in found:
        span = span_of(document.text, words)
        referent = Referent(other[0], ids[other[0]], None) if other else None
        descriptions.append(Description(span, tuple(lemmas.split("|")), role, span_of(document.text, name), ids[name], referent))
    return replace(made, descriptions=tuple(sorted(descriptions, key=lambda one: one.span)))


NAMES = {"Grey Banner": "ORG", "Sarn": "GPE", "Orsel": "GPE"}


def left_analysis():
    return told(
        LEFT,
        ("Grey Banner terrorists", "Grey Banner", Role.HEAD, "terrorist"),
        ("massacred", "Grey Banner", Role.AGENT, "massacre", "Sarn"),
        ("terrorists of", "Grey Banner", Role.HEAD, "terrorist"),
        ("cruel group", "Grey Banner", Role.PREDICATE, "cruel|group"),
    )


def right_analysis():
    made = told(
        RIGHT,
        ("Fighters of Grey", "Grey Banner", Role.HEAD, "fighter"),
        ("neutralised", "Grey Banner", Role.AGENT, "neutralise", "Sarn"),
        ("a group", "Grey Banner", Role.PREDICATE, "group"),
        ("quiet town", "Orsel", Role.PREDICATE, "quiet|town"),
    )
    return replace(made, attributions=(Attribution(span_of(RIGHT.text, "guards"), None, span_of(RIGHT.text, "Fighters of Grey")),))


@pytest.fixture
def pane(window, qtbot):
    """The left article, analyzed, with the table of its words."""
    window.tabs.close_current()
    made = opened(window, LEFT, left_analysis())
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    window.commands["words"].trigger()
    assert rows(made.words.panel)
    return made


@pytest.fixture
def page(window, qtbot):
    """A comparison of both with the table of their words; the sentences on what was done are linked."""
    window.tabs.close_current()
    panes = [opened(window, LEFT, left_analysis()), opened(window, RIGHT, right_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.namings is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    made = compared(window, qtbot)
    alignment = replace(no_links(left_analysis(), right_analysis()), links=(a_link(1, 1),))
    window.analyst.last("compare").finished.emit(alignment)
    window.commands["words"].trigger()
    assert rows(made.words.panel)
    return made


def rows(panel):
    """What is listed when all is done that was asked for: titles, and what the columns tell."""
    while panel.is_busy:
        QCoreApplication.processEvents()
    return [panel._cells(row) for row in panel.shown]


def pointed_out(view):
    marks = view._layers.all_in(Layer.FOCUS, Span(0, len(view.document.text)))
    return [mark.span.of(view.document.text) for mark in marks if mark.style == "accent"]


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.table, key)


def choose(panel, part):
    panel.which.choose(part)
    return rows(panel)


def saved_as(monkeypatch, target):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def test_an_article_tells_its_words_below_its_text(window, pane):
    assert rows(pane.words.panel) == [
        ("Grey Banner", "is called", "terrorist ×2, cruel, group"),
        ("Grey Banner", "does", "massacre"),
    ]
    window.commands["words"].trigger()
    assert not pane.words.is_shown


def test_words_and_numbers_of_an_article_take_turns(window, pane):
    window.commands["numbers"].trigger()
    assert (pane.words.is_shown, pane.numbers.is_shown) == (False, True)
    window.commands["words"].trigger()
    assert (pane.words.is_shown, pane.numbers.is_shown) == (True, False)


def test_enter_walks_through_the_places_of_the_row(pane, qtbot):
    panel = pane.words.panel
    seen = []
    for _ in range(5):
        press(qtbot, panel, Qt.Key.Key_Return)
        seen += pointed_out(pane.view)
    assert seen == ["Grey Banner terrorists", "terrorists of", "cruel group", "cruel group", "Grey Banner terrorists"]


def test_a_click_on_the_same_cell_leads_on(pane, qtbot):
    panel = pane.words.panel
    cell = panel.table.visualRect(panel.table.rows_model.index(0, 2)).center()
    for words in ("Grey Banner terrorists", "terrorists of"):
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
        assert pointed_out(pane.view) == [words]


def test_the_foot_tells_the_place_in_its_sentence_and_leads_back(pane, qtbot):
    panel = pane.words.panel
    (quote,) = panel.foot.quotes
    assert (quote._word.text(), quote._turn.text()) == ("terrorist", "1 of 4")
    assert '<span style="font-weight: 600">Grey Banner terrorists</span> massacred guards of Sarn.</p>' in quote.sentence.text()
    qtbot.mouseClick(quote.back, Qt.MouseButton.LeftButton)
    assert (quote._word.text(), quote._turn.text()) == ("group", "4 of 4")
    assert pointed_out(pane.view) == ["cruel group"]


def test_an_article_without_words_says_so(window, qtbot):
    window.commands["words"].trigger()
    panel = window.tabs.current.words.panel
    qtbot.waitUntil(lambda: panel.analyses != ())
    assert rows(panel) == []
    assert panel._empty.text() == messages.NO_WORDS
    choose(panel, 1)
    assert panel._empty.text() == messages.NO_ACTS


def test_a_comparison_lists_what_both_describe_side_by_side(page):
    assert rows(page.words.panel) == [
        ("Grey Banner", "is called", "terrorist ×2, cruel, group", "fighter (guards), group"),
        ("Grey Banner", "does", "massacre", "neutralise"),
    ]
    assert page.pane.tools.words.isChecked()


def test_words_of_one_outlet_alone_are_heavier_than_others(page):
    row, column = page.words.panel.shown[0], page.words.panel.table.rows_model.columns[2]
    assert [(piece.words, piece.is_strong) for piece in column.pieces(row)] == [("terrorist ×2", True), ("cruel", True), ("group", False)]


def test_the_other_parts_of_a_comparison(page):
    assert choose(page.words.panel, ALONE) == [("Orsel", "is called", "–", "quiet, town")]
    assert choose(page.words.panel, ACTS) == [("Grey Banner → Sarn", "does", "massacre", "neutralise")]
    assert choose(page.words.panel, LINKED) == [
        ("Grey Banner", "is called", "terrorist", "fighter (guards)"),
        ("Grey Banner", "does", "massacre", "neutralise"),
    ]
    assert [row.claim for row in page.words.panel.shown] == [1, 1]


def test_a_row_leads_to_both_articles_a_cell_to_its_own_next_place(page, qtbot):
    panel = page.words.panel
    press(qtbot, panel, Qt.Key.Key_Return)
    assert [pointed_out(view) for view in page.views] == [["Grey Banner terrorists"], ["Fighters of Grey"]]
    press(qtbot, panel, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert [pointed_out(view) for view in page.views] == [["terrorists of"], ["Fighters of Grey"]]
    assert panel.foot.quotes[1]._about.text() == "Grey Banner is called · said by guards"


def test_linked_passages_bring_their_claim_into_focus(page, qtbot):
    choose(page.words.panel, LINKED)
    press(qtbot, page.words.panel, Qt.Key.Key_Down)
    assert page.pane.focused_link is page.pane.alignment.links[0]
    assert [pointed_out(view) for view in page.views] == [["massacred"], ["neutralised"]]


def test_a_link_that_is_called_wrong_tells_nothing_any_more(window, page, qtbot):
    choose(page.words.panel, LINKED)
    page.pane.judging.judge(Judgement.NOT_SAME)
    assert rows(page.words.panel) == []
    assert page.words.panel._empty.text() == messages.NO_LINKED_WORDS


def test_the_columns_turn_with_the_sides(window, page):
    window.commands["swap"].trigger()
    assert rows(page.words.panel)[1] == ("Grey Banner", "does", "neutralise", "massacre")
    assert page.words.panel._titles()[2:] == ("Orsel Post", "Meridian Wire")


def test_names_numbers_and_words_take_turns(window, page):
    window.commands["naming"].trigger()
    assert not page.pane.tools.words.isChecked()
    page.pane.tools.words.click()
    assert page.pane.below.are_words_shown
    page.pane.tools.words.click()
    assert page.pane.below.currentWidget() is page.pane.below.page


def test_the_filter_looks_through_words_and_who_says_them(page):
    panel = page.words.panel
    panel.filter.setText("guards")
    assert [row[1] for row in rows(panel)] == ["is called"]
    panel.filter.setText("quiet")
    assert rows(panel) == []
    assert panel._empty.text() == messages.NO_SUCH_WORD


def test_what_is_listed_is_copied_as_lines(page):
    page.words.panel.copy(page.words.panel.shown[1:])
    assert QGuiApplication.clipboard().text() == "Name\tTells\tMeridian Wire\tOrsel Post\nGrey Banner\tdoes\tmassacre\tneutralise"


def test_words_are_saved_in_the_format_of_the_name(window, page, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "words.csv")
    page.words.panel.save_button.click()
    with (tmp_path / "words.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["word"] for line in lines] == ["terrorist", "cruel", "group", "fighter", "group", "massacre", "neutralise"]
    saved_as(monkeypatch, tmp_path / "words")
    page.words.panel.save_button.click()
    assert is_zipfile(tmp_path / "words.xlsx")


def test_the_words_of_one_article_are_saved_too(pane, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "words.csv")
    pane.words.panel.save_button.click()
    assert "massacre" in (tmp_path / "words.csv").read_text(encoding="utf-8-sig")


@pytest.fixture
def tab(window, qtbot):
    """The words of both articles in a tab of their own."""
    window.tabs.close_current()
    panes = [opened(window, LEFT, left_analysis()), opened(window, RIGHT, right_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.namings is not None for pane in panes))
    made = tabled(window, qtbot, "all_words")
    assert isinstance(made, WordsTab)
    assert rows(made.panel)
    return made


def test_the_open_articles_have_a_column_each(tab):
    assert tab.title == "Words\t2 articles"
    assert rows(tab.panel)[1] == ("Grey Banner", "does", "massacre", "neutralise")
    assert choose(tab.panel, ALONE) == [("Orsel", "is called", "–", "quiet, town")]


def test_the_foot_tells_the_document_of_the_column_and_leads_there(window, tab, qtbot):
    (quote,) = tab.panel.foot.quotes
    assert quote._about.text().startswith("Meridian Wire · ")
    press(qtbot, tab.panel, *[Qt.Key.Key_Right] * 3)
    assert (quote._word.text(), quote._turn.text()) == ("fighter", "1 of 2")
    qtbot.mouseClick(quote.further, Qt.MouseButton.LeftButton)
    assert quote._word.text() == "group"
    assert window.tabs.current is tab
    qtbot.mouseClick(quote.show_there, Qt.MouseButton.LeftButton)
    assert window.tabs.current.source.document.id == RIGHT.id
    assert pointed_out(window.tabs.current.view) == ["a group"]


def test_the_words_of_many_are_saved(window, tab, tmp_path, monkeypatch):
    saved_as(monkeypatch, tmp_path / "words.csv")
    tab.panel.save_button.click()
    assert "neutralise" in (tmp_path / "words.csv").read_text(encoding="utf-8-sig")


def test_other_documents_can_be_chosen(tab, qtbot):
    tab.show_documents((RIGHT.id,))
    qtbot.waitUntil(lambda: rows(tab.panel) == [])
    assert tab.panel._titles() == ("Name", "Tells", "Orsel Post")
    assert choose(tab.panel, ALONE)[0] == ("Grey Banner", "is called", "fighter (guards), group")
