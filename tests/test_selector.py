"""Places described, and found again after the text has changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.selector import REVIEW, SILENT, Quote, anchor, describe
from reader.text import Span
from tests.builders import span_of

FIRST = (
    "Fighters of the Grey Banner attacked Dorvet prison on Friday night. Six guards were killed, the governor said.\n\n"
    "Tova Rennick told Radio Halvern that at least 40 prisoners had fled towards Sarn Pass. Four were caught near Orsel."
)


def found_again(words, changed, first=FIRST):
    found = anchor(changed, *describe(first, span_of(first, words)))
    return found and (found.span.of(changed), found.needs_review)


@st.composite
def spans_of_texts(draw):
    """Few different characters, so that the same words stand in many places."""
    text = draw(st.text(st.sampled_from("ab é😀\u2028\n"), min_size=1, max_size=120))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(spans_of_texts())
def test_what_was_described_is_found_at_its_place(it):
    text, span = it
    assert anchor(text, *describe(text, span)).span == span


@given(spans_of_texts(), st.text("ab \n", max_size=60))
def test_what_is_found_lies_in_the_text_with_a_score_of_a_proposal(it, changed):
    found = anchor(changed, *describe(*it))
    assert found is None or (found.span.end <= len(changed) and REVIEW <= found.score <= 1)


def test_words_that_moved_are_found_without_asking():
    assert found_again("Six guards", "Updated at noon.\n\n" + FIRST) == ("Six guards", False)


def test_of_words_that_stand_twice_those_between_the_old_neighbours_are_found():
    text = "The governor said so. The minister said so. The mayor said so."
    changed = "In Orsel: " + text
    found = anchor(changed, *describe(text, span_of(text, "said", 1)))
    assert found.span == span_of(changed, "said", 1)


def test_a_reworded_quote_is_proposed_in_whole_words():
    changed = FIRST.replace("Six guards were killed", "Seven guards were killed")
    words, needs_review = found_again("Six guards were killed, the governor said", changed)
    assert (words, needs_review) == ("Seven guards were killed, the governor said", True)


def test_a_corrected_letter_needs_no_eyes():
    changed = FIRST.replace("prisoners", "prisonners")
    assert found_again("Tova Rennick told Radio Halvern that at least 40 prisoners had fled", changed)[1] is False


def test_words_that_are_gone_are_an_orphan():
    assert found_again("Six guards were killed", "The weather in Halvern Province stays dry until the middle of the week.") is None


def test_a_few_words_in_foreign_company_are_not_taken_for_the_same():
    assert found_again("Friday", "The market of Orsel opens on Friday, as every week, with apples and wool.") is None


def test_a_long_quote_is_known_by_itself_when_all_around_it_was_rewritten():
    words = "at least 40 prisoners had fled towards Sarn Pass. Four were caught near Orsel"
    assert found_again(words, f"A new opening. Officials add: {words}, and the search goes on in the hills.") == (words, False)


@pytest.mark.parametrize("text", ["", "a", "Six"])
def test_a_text_shorter_than_the_quote_is_no_trouble(text):
    assert anchor(text, Quote("Six guards were killed", "night. ", ", the"), Span(68, 90)) is None


def test_a_position_past_the_end_is_not_believed():
    assert anchor("Six guards", Quote("guards"), Span(4, 40)).span == Span(4, 10)


def test_the_policy_proposes_before_it_is_silent():
    assert 0 < REVIEW < SILENT < 1
