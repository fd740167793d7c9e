"""Search of texts and notes in the window: asked while typing, listed by document, kept; and the index of the texts."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from reader.library_search import Catalog
from reader.text import Span
from reader.text_search import FoundDocument, FoundPassage, TextSearch
from tests.ui.window_builders import COURIER, WIRE, failed, opened
from ui.elsewhere.search_tab import SearchTab

PASSAGE = FoundPassage(Span(10, 18), "About 40 fighters of the Grey Banner", (Span(9, 17),))
NOTE = FoundPassage(Span(0, 5), "Ask the hospital.", (), "n1")


def found(query="fighters", documents=(WIRE.id,), total=None):
    return TextSearch(query, tuple(FoundDocument(one, (NOTE, PASSAGE), 7) for one in documents), total or len(documents), 12)


@pytest.fixture
def page(window):
    window.commands["search"].trigger()
    assert isinstance(window.tabs.current, SearchTab)
    return window.tabs.current


def orders(window, kind):
    return [request.subjects[0] for request in window.analyst.requests if request.kind == kind]


def test_what_is_typed_is_searched_after_a_pause(qtbot, window, page):
    QTest.keyClicks(page.field, "fighters")
    assert orders(window, "search") == []
    qtbot.waitUntil(lambda: bool(orders(window, "search")))
    (order,) = orders(window, "search")
    assert order.payload["query"] == "fighters"


def test_enter_searches_at_once_and_then_goes_to_the_list(window, page):
    QTest.keyClicks(page.field, "fighters")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    window.analyst.last("search").finished.emit(found())
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.list.hasFocus()


def test_passages_stand_together_under_their_document(window, page):
    page.search("fighters")
    window.analyst.last("search").finished.emit(found())
    note, passage = page.list.rows_model.rows
    assert (note.name, note.score, note.told, note.is_new_document) == ("Meridian Wire", "7", "your note", True)
    assert (passage.words, passage.marks, passage.is_new_document) == (PASSAGE.words, PASSAGE.marks, False)
    assert page.facts == ("1 of 12 documents",)


def test_enter_on_a_passage_opens_its_document_there(window, page):
    window.workspace.add(COURIER)
    page.search("fighters")
    window.analyst.last("search").finished.emit(found(documents=(COURIER.id,)))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.tabs.current.source.document == COURIER


def test_what_is_wrong_with_a_query_is_told_and_nothing_is_asked(window, page):
    page.search("publsher:courier")
    assert "Did you mean “publisher:”?" in page.told_line.text()
    assert page.stack.currentWidget() is page.help
    assert orders(window, "search") == []


def test_filters_are_told_in_words(page):
    page.search("fighters publisher:wire -rain")
    assert page.told_line.text() == "Only documents from “wire”, without “rain”"


def test_nothing_found_says_what_would_find_more(window, page):
    page.search("fighters")
    window.analyst.last("search").finished.emit(found(documents=()))
    assert "None of 12 documents" in page.hint.text()


def test_more_documents_are_shown_when_asked_for(window, page):
    page.search("fighters")
    window.analyst.last("search").finished.emit(found(total=90))
    assert not page.more.isHidden()
    page.more.click()
    assert orders(window, "search")[-1].payload["limit"] == 100


def test_enter_begins_anew_after_more_was_asked_for_and_cancelled(window, page):
    page.search("fighters")
    window.analyst.last("search").finished.emit(found(total=90))
    page.more.click()
    page.progress.cancelled.emit()
    assert "Enter begins anew" in page.hint.text()
    before = len(orders(window, "search"))
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert len(orders(window, "search")) == before + 1


def test_selected_words_are_looked_for_as_a_phrase(window):
    window.tabs.current.view.select(Span(0, 6))
    window.commands["search"].trigger()
    assert window.tabs.current.field.text() == f'"{WIRE.text[:6]}"'


def test_a_search_can_be_kept_and_forgotten(window, page):
    page.search("fighters")
    page.saved.keep("fighters")
    page.saved.keep("guards -rain")
    assert page.saved.queries == ["guards -rain", "fighters"]
    menu = page.saved.built_menu("fighters")
    assert [action.text() for action in menu.actions() if action.text()] == ["guards -rain", "fighters", "Forget this search"]
    menu.actions()[0].trigger()
    assert page.field.text() == "guards -rain"
    page.saved.forget("fighters")
    assert window.workspace.state("searches") == ["guards -rain"]


def test_a_failure_is_told_with_a_way_out(window, page):
    page.search("fighters")
    window.analyst.last("search").failed.emit(failed("The index was damaged."))
    assert page.stack.currentWidget() is page.failure
    page.failure.retry_requested.emit()
    window.analyst.last("search").finished.emit(found())
    assert page.list.current is not None


def test_texts_are_taken_in_with_their_notes_and_searched_again_when_all_are_there(qtbot, window, page):
    opened(window, COURIER)
    qtbot.waitUntil(lambda: bool(orders(window, "survey texts")))
    page.search("fighters")
    window.analyst.last("search").finished.emit(found())
    window.analyst.last("survey texts").finished.emit(Catalog(((COURIER.id, window.workspace.revision(COURIER.id, None)),)))
    order = orders(window, "take texts")[-1]
    assert order.payload["documents"].keys() == {COURIER.id}
    asked = len(orders(window, "search"))
    window.analyst.last("take texts").finished.emit(None)
    assert len(orders(window, "search")) == asked + 1


def test_it_comes_back_with_the_session(page):
    page.search("fighters")
    assert page.entry == {"query": "fighters"}
    assert page.title.startswith("Search")


def test_a_window_is_closed_while_words_are_typed(window, qtbot):
    window.opening.search("")
    page = window.tabs.current
    page.field.setText("gate")
    window.close()
    assert not any(timer.isActive() for timer in page.findChildren(QTimer))
