"""Of a claim on one side only the card tells what came nearest, and why the two are not linked."""

from dataclasses import replace

import pytest

from reader.alignment import Evidence, Feature, Judgement
from reader.explanation import Explanation
from reader.text import Span
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.hands import right_click
from tests.ui.window_builders import FakeAnalyst, a_window, compared, failed, opened

FOUND = Explanation(
    0,
    5,
    0.21,
    -3.6,
    0.5,
    False,
    "0.21 is below the threshold of 0.50.",
    Evidence(features=(Feature("Meaning", 0.4, 1.2), Feature("Names", 0, 0))),
)


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread", FakeAnalyst())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.workspace.close()


@pytest.fixture
def page(window, qtbot):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story())
    return page


def focus_alone(page):
    """The first claim that stands on the right only."""
    claim = next(claim for claim in page.pane.focus.rows if claim.left is None)
    page.pane.focus_claim(claim.number)
    return claim


def asked(window):
    return [request for request in window.analyst.requests if request.kind == "explain"]


def test_a_claim_on_one_side_asks_for_what_came_nearest(window, page, qtbot):
    claim = focus_alone(page)
    qtbot.waitUntil(lambda: bool(asked(window)))
    number = page.pane.alignment.right_sentences.index(claim.right)
    assert asked(window)[0].subjects[1] == (None, number)
    asked(window)[0].finished.emit(FOUND)
    words = page.pane.card.words
    assert "below the threshold of 0.50" in words
    assert "Dozens of fighters flee" in words


def test_another_focus_makes_the_question_void(window, page, qtbot):
    focus_alone(page)
    qtbot.waitUntil(lambda: bool(asked(window)))
    page.pane.focus_claim(1)
    assert asked(window)[0].is_cancelled


def test_a_linked_claim_asks_nothing(page):
    page.pane.focus_claim(1)
    assert not page.explaining.is_asking


def test_the_sentences_at_both_carets_are_explained(window, page):
    left, right = page.views
    left.place_caret(LEFT.text.index("Six guards"))
    right.place_caret(RIGHT.text.index("A curfew"))
    window.commands["why"].trigger()
    assert asked(window)[0].subjects[1] == (3, 5)
    asked(window)[0].finished.emit(replace(FOUND, left=3, right=5))
    assert "below the threshold of 0.50" in page.pane.card.words
    assert "Six guards were killed" in page.pane.card.words
    assert page.pane.card._why.text() == "Why these two are not linked"


def test_without_a_caret_on_the_other_side_the_nearest_sentence_is_told(window, page):
    page.views[1].place_caret(RIGHT.text.index("A curfew"))
    window.commands["why"].trigger()
    assert asked(window)[0].subjects[1] == (None, 5)


def test_without_any_caret_it_says_what_to_do(window, page, qtbot):
    with qtbot.waitSignal(page.pane.status_changed, check_params_cb=lambda words: "Click a sentence" in words):
        window.commands["why"].trigger()
    assert not asked(window)


def test_two_sentences_that_are_not_linked_can_be_pinned(window, page):
    page.views[0].place_caret(LEFT.text.index("Six guards"))
    page.views[1].place_caret(RIGHT.text.index("A curfew"))
    window.commands["why"].trigger()
    asked(window)[0].finished.emit(replace(FOUND, left=3, right=5))
    page.pane.card.press(Judgement.SAME)
    (verdict,) = window.workspace.verdicts(LEFT.id, RIGHT.id)
    assert (verdict.judgement, verdict.pinned) == (Judgement.SAME, True)
    assert verdict.left.of(LEFT.text).startswith("Six guards")
    assert window.analyst.last("compare").subjects[2] == (verdict,)
    window.notebook.undo()
    assert window.analyst.last("compare").subjects[2] == ()


def test_an_explanation_that_failed_says_so_and_can_be_asked_for_again(window, page, qtbot):
    focus_alone(page)
    qtbot.waitUntil(lambda: bool(asked(window)))
    asked(window)[0].failed.emit(failed("The worker stopped twice."))
    assert "The worker stopped twice." in page.pane.card._why.text()
    page.pane.card._again.click()
    assert [request.subjects[1] for request in asked(window)] == [asked(window)[0].subjects[1]] * 2


def test_of_one_article_its_sentence_is_explained_beside_the_other(window, page, qtbot):
    window.tabs.close(page)
    pane = window.opening.pane_of(LEFT.id)
    window.tabs.go_to(pane)
    pane.view.place_caret(LEFT.text.index("Six guards"))
    window.commands["why"].trigger()
    qtbot.waitUntil(lambda: len([one for one in window.analyst.requests if one.kind == "compare"]) == 2)
    window.analyst.last("compare").finished.emit(a_story())
    qtbot.waitUntil(lambda: bool(asked(window)))
    assert asked(window)[-1].subjects[1] == (3, None)


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen
def test_the_menu_of_a_passage_offers_to_explain_it(window, page):
    view = page.views[0]
    menu = right_click(view.viewport(), view.bounds(LEFT.passages[3].span).center())
    assert window.commands["why"] in menu.actions()
    assert LEFT.passages[3].span.contains(Span(view.caret, view.caret))
    menu.close()


def test_a_window_or_a_tab_that_is_gone_asks_nothing(window, page):
    focus_alone(page)
    assert page.explaining.is_asking
    window.close()
    assert not page.explaining.is_asking
