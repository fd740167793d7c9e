"""Same claim elsewhere: asked for from a text or a claim, listed with what speaks for each passage, and the ways on from there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.alignment import Difference, Evidence, Verdict
from reader.library_search import Catalog, LibraryHit, LibrarySearch
from reader.text import Span
from tests.builders import a_quantity, an_analysis, span_of
from tests.ui.hands import right_click
from tests.ui.window_builders import COURIER, WIRE, compared, failed, no_links, opened
from ui import messages
from ui.elsewhere.elsewhere_tab import ElsewhereTab

FIRST = span_of(WIRE.text, "About 40 fighters of the Grey Banner escaped from Dorvet prison.")
THERE = span_of(COURIER.text, "At least 35 men of the Grey Banner got out.")


def hit(probability=0.9, differences=()):
    words = THERE.of(COURIER.text)
    return LibraryHit(COURIER.id, 1, THERE, words, probability, Evidence(("Grey Banner",)), differences=differences)


def conflict():
    left = a_quantity(WIRE, "About 40", 40, counted="fighters")
    right = a_quantity(COURIER, "At least 35", 35, counted="men")
    return (Difference(left, right, Verdict.CONFLICT, "about 40 fighters against at least 35 men"),)


def asked(window, place=5):
    """The tab that lists where the claim at a place of the first article is made."""
    pane = window.tabs.current
    pane.view.place_caret(FIRST.start + place)
    window.commands["elsewhere"].trigger()
    assert isinstance(window.tabs.current, ElsewhereTab)
    return window.tabs.current


def answered(window, *hits, documents=2):
    page = asked(window)
    window.analyst.last("elsewhere").finished.emit(LibrarySearch("", hits, documents, 40))
    return page


@pytest.fixture
def window(qtbot, window):
    window.workspace.add(COURIER)
    qtbot.waitUntil(lambda: window.tabs.current.source.namings is not None)  # it is the last that is worked out
    return window


def test_the_sentence_at_the_caret_is_looked_for(window):
    page = asked(window)
    payload = window.analyst.last("elsewhere").subjects[0].payload
    assert payload["document"] == WIRE.id
    assert Span(*payload["span"]) == FIRST
    assert page.stack.currentWidget() is page.progress


def test_a_selection_is_looked_for_instead(window):
    window.tabs.current.view.select(Span(FIRST.start, FIRST.start + 17))
    window.commands["elsewhere"].trigger()
    assert window.analyst.last("elsewhere").subjects[0].payload["words"] == "About 40 fighters"


def test_without_a_caret_the_window_says_what_to_do(window):
    window.commands["elsewhere"].trigger()
    assert window.analyst.requests[-1].kind != "elsewhere"
    assert messages.NO_SENTENCE_HERE in window.status.words[0]


def test_passages_are_listed_with_outlet_words_probability_and_figures(window):
    page = answered(window, hit(differences=conflict()))
    heading, row = page.list.rows_model.rows
    assert heading.is_heading
    assert (row.name, row.score) == ("Halvern Courier", "90%")
    assert "about 40 fighters against at least 35 men" in row.told
    assert "Grey Banner" in row.told
    assert "≠" in page.foot.figures.text()


def test_what_is_only_near_stands_apart_and_tells_no_figures(window):
    page = answered(window, hit(0.3))
    heading, row = page.list.rows_model.rows
    assert heading.name.startswith("Near")
    assert row.is_pale
    assert "not compared" in page.foot.figures.text()


@pytest.mark.parametrize(("documents", "reason"), [(1, "no other article"), (9, "9 articles")])
def test_nothing_found_says_why(window, documents, reason):
    page = answered(window, documents=documents)
    assert reason in page.hint.text()


def test_enter_opens_the_article_at_the_passage(window):
    page = answered(window, hit())
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.tabs.current.source.document == COURIER


def test_control_and_enter_compare_both_at_the_claim(qtbot, window):
    page = answered(window, hit())
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tab = compared(window, qtbot)
    assert [view.document.id for view in tab.views] == [WIRE.id, COURIER.id]


def test_a_search_can_be_cancelled_and_begun_again(window):
    page = asked(window)
    page.progress.cancelled.emit()
    assert window.analyst.last("elsewhere").is_cancelled
    page._again.click()
    assert not window.analyst.last("elsewhere").is_cancelled
    assert page.stack.currentWidget() is page.progress


def test_a_failure_is_told_with_a_way_out(window):
    page = asked(window)
    window.analyst.last("elsewhere").failed.emit(failed("The index was damaged."))
    assert page.stack.currentWidget() is page.failure
    assert page.facts == ()
    page.failure.retry_requested.emit()
    window.analyst.last("elsewhere").finished.emit(LibrarySearch("", (hit(),), 2, 40))
    assert page.list.current is not None


def test_trying_again_shows_progress_also_where_something_was_found_before(window):
    page = answered(window, hit())
    page._again.click()
    assert page.list.isVisible()
    window.analyst.last("elsewhere").failed.emit(failed())
    page.failure.retry_requested.emit()
    assert page.stack.currentWidget() is page.progress


def test_the_library_is_searched_again_when_all_of_it_can_be(window, qtbot):
    window.desk.librarian.go_on()
    qtbot.waitUntil(lambda: any(one.kind == "survey" for one in window.analyst.requests))
    window.analyst.last("survey").finished.emit(Catalog(((COURIER.id, window.workspace.revision(COURIER.id, "test@1")),)))
    page = answered(window, hit(0.3))
    assert not page.index_line.isHidden()
    (remembered,) = (one for one in window.analyst.requests if one.kind == "remember" and one.subjects[0].key[1] == COURIER.id)
    before = window.analyst.last("elsewhere")
    remembered.finished.emit(None)
    assert window.analyst.last("elsewhere") is not before
    assert page.index_line.isHidden()
    assert page.stack.currentWidget() is not page.progress  # what was found stays in view


def test_the_tab_comes_back_with_the_session(window):
    page = asked(window)
    assert page.entry == {"document": WIRE.id, "span": [FIRST.start, FIRST.end], "words": FIRST.of(WIRE.text)}


def test_the_claim_in_front_of_a_comparison_is_looked_for(qtbot, window):
    counted = a_quantity(COURIER, "At least 35", 35, kind="escaped", counted="men")
    opened(window, COURIER, an_analysis(COURIER, quantities=(counted,)))
    window.opening.compare(WIRE.id, COURIER.id)
    tab = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(one.kind == "compare" for one in window.analyst.requests))
    window.analyst.last("compare").finished.emit(no_links(*tab.analyses))
    qtbot.waitUntil(lambda: bool(tab.pane.claims.model.rowCount()))
    tab.pane.focus_claim(1)
    qtbot.waitUntil(lambda: any(one.kind == "explain" for one in window.analyst.requests))
    tab.pane.claims.view.setFocus()
    window.commands["elsewhere"].trigger()
    assert window.analyst.last("elsewhere").subjects[0].payload["words"] == THERE.of(COURIER.text)


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen
def test_the_menu_of_the_text_offers_it_for_the_sentence_under_the_mouse(window):
    view = window.tabs.current.view
    menu = right_click(view.viewport(), QPoint(view.width() // 2, 150))
    assert view.caret is not None
    assert window.commands["elsewhere"] in menu.actions()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen
def test_the_menu_leaves_a_selection_as_it_is_where_it_is_asked_for_on_it(window):
    view = window.tabs.current.view
    view.select(Span(0, len(WIRE.text)))
    right_click(view.viewport(), QPoint(view.width() // 2, 150)).close()
    assert view.selection() == Span(0, len(WIRE.text))
