"""The claim list: order, filter, choice."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.comparison_builders import a_story, left_analysis, right_analysis
from ui.comparison.claim_list import ClaimList, short_names, summary
from ui.comparison.claim_list_model import ALL_STATES, ClaimListModel, Order, arranged
from ui.comparison.claim_rows import State, claim_rows


@pytest.fixture
def rows():
    return claim_rows(a_story(), left_analysis(), right_analysis())


@pytest.fixture
def claim_list(qtbot, rows):
    made = ClaimList()
    qtbot.addWidget(made)
    made.set_rows(rows)
    return made


def numbers(rows):
    return [row.number for row in rows]


def test_the_most_disputed_come_first_and_lone_passages_last(rows):
    assert numbers(arranged(rows, Order.DISPUTED, ALL_STATES)) == [3, 1, 2, 4, 5]


def test_by_place_follows_the_left_text(rows):
    assert numbers(arranged(rows, Order.PLACE, ALL_STATES)) == [1, 2, 3, 4, 5]


def test_by_score_puts_the_surest_link_first(rows):
    assert numbers(arranged(rows, Order.SCORE, ALL_STATES)) == [1, 2, 3, 4, 5]


def test_only_states_that_are_shown_are_listed(rows):
    assert numbers(arranged(rows, Order.DISPUTED, frozenset({State.CONFLICT, State.ONLY}))) == [3, 5]


def test_a_row_is_spoken_with_its_badge_and_values(rows):
    model = ClaimListModel()
    model.set_rows(rows)
    assert model.data(model.index_of(3)) == "Claim 3 ≠ Guards killed: 6, 4"


def test_a_claim_of_one_origin_is_spoken_counted_and_told_why():
    story = a_story()
    first = replace(story.links[0], origin="both quote <b>Marsk</b>")
    rows = claim_rows(replace(story, links=(first, *story.links[1:])), left_analysis(), right_analysis())
    model = ClaimListModel()
    model.set_rows(rows)
    assert model.data(model.index_of(1)).endswith("1,000, one origin")
    assert "both quote &lt;b&gt;Marsk" in model.data(model.index_of(1), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index_of(2), Qt.ItemDataRole.ToolTipRole) is None
    assert summary(rows).endswith("\n1 with one origin")


def test_a_choice_is_told_by_number(claim_list, qtbot):
    with qtbot.waitSignal(claim_list.chosen) as told:
        claim_list.step(1)
    assert told.args == [3]


def test_setting_the_choice_tells_nobody(claim_list, qtbot):
    with qtbot.assertNotEmitted(claim_list.chosen):
        claim_list.set_current(2)
    assert claim_list.current() == 2


def test_the_choice_survives_another_order(claim_list):
    claim_list.set_current(2)
    claim_list.set_order(Order.PLACE)
    assert claim_list.current() == 2


def test_a_choice_that_is_filtered_away_is_none(claim_list):
    claim_list.set_current(2)
    claim_list.set_shown(frozenset({State.CONFLICT}))
    assert claim_list.current() is None


def test_the_last_row_has_no_next(claim_list, qtbot):
    claim_list.set_current(5)
    with qtbot.assertNotEmitted(claim_list.chosen):
        claim_list.step(1)


def test_the_summary_leaves_out_what_there_is_none_of(rows):
    assert summary(rows) == "1 conflict · 1 compatible · 2 agree\n1 on one side only"


def test_the_summary_says_when_there_may_be_more_than_are_listed(rows, monkeypatch):
    monkeypatch.setattr("ui.comparison.claim_list.MOST_LONE", 1)
    assert summary(rows).endswith("1+ on one side only")


def test_an_empty_list_has_no_summary():
    assert summary(()) == ""


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (("Meridian Wire", "Halvern Courier"), ("Meridian", "Halvern")),
        (("Radio Halvern", "Radio Orsel"), ("Radio Halvern", "Radio Orsel")),
        (("The Quarto", "Agence Lumen"), ("The Quarto", "Agence Lumen")),
        (("", "Lumen"), ("", "Lumen")),
    ],
)
def test_outlets_are_named_by_their_first_word_where_it_tells_them_apart(names, short):
    assert short_names(*names) == short
