"""Of a claim on one side only the card tells what came nearest, and why the two are not linked."""

import pytest

from reader.alignment import Evidence, Feature
from reader.explanation import Explanation
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import FakeAnalyst, a_window, compared, opened

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
