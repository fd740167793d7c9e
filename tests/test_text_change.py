"""How a text became another one, and where a place of it is now."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.selector import REVIEW, describe
from reader.text import Span
from reader.text_change import TextChange
from tests.benchmarks.reanchoring import an_article, edited, measured
from tests.builders import span_of

OLDER = (
    "Six guards were killed on Friday night. Tova Rennick said that 40 prisoners fled towards Sarn Pass.\n\n"
    "Soldiers closed the road to Orsel. Four prisoners were caught near the river. The governor spoke of a failure."
)


def moved(words, newer):
    change = TextChange(OLDER, newer)
    found = change.anchor(*describe(OLDER, span_of(OLDER, words)))
    return found and (found.span.of(newer), found.needs_review)


def test_what_stayed_is_found_where_sentences_come_and_go():
    newer = "Updated at noon.\n\n" + OLDER.replace("Soldiers closed the road to Orsel. ", "The army gave no comment. ")
    assert moved("40 prisoners fled", newer) == ("40 prisoners fled", False)
    assert moved("Soldiers closed the road", newer) is None


def test_a_sentence_that_moved_takes_its_notes_along():
    newer = "Four prisoners were caught near the river. " + OLDER.replace("Four prisoners were caught near the river. ", "")
    assert moved("prisoners were caught", newer) == ("prisoners were caught", False)


def test_of_words_that_stand_in_two_sentences_those_of_the_same_sentence_are_found():
    newer = OLDER.replace("40 prisoners fled", "at least 45 prisoners escaped")
    assert moved("prisoners", newer)[0] == "prisoners"
    assert TextChange(OLDER, newer).place_of(span_of(OLDER, "prisoners")) == span_of(newer, "prisoners")


def test_a_reworded_quote_is_asked_about_with_the_words_that_took_its_place():
    newer = OLDER.replace("Six guards were killed", "Seven guards were killed")
    assert moved("Six guards were killed on Friday", newer) == ("Seven guards were killed on Friday", True)


def test_words_put_into_the_middle_of_a_quote_belong_to_it():
    newer = OLDER.replace("Pass.\n\nSoldiers", "Pass.\n\nNobody knows where they are. Soldiers")
    words = span_of(OLDER, "40 prisoners fled towards Sarn Pass.\n\nSoldiers closed the road to Orsel.")
    place = TextChange(OLDER, newer).place_of(words)
    assert place.of(newer).startswith("40 prisoners")
    assert place.of(newer).endswith("to Orsel.")


def test_a_quote_that_was_not_made_on_the_older_text_is_looked_for_by_its_words():
    before = "Late on Friday " + OLDER
    assert TextChange("Another text.", OLDER).anchor(*describe(before, span_of(before, "Four prisoners were caught"))).score > REVIEW


@given(st.integers(0, 10_000))
def test_every_place_found_lies_in_the_text(seed):
    chance = random.Random(seed)
    text = an_article(chance)
    changed = edited(text, chance)
    start = chance.randrange(len(text) - 1)
    span = Span(start, chance.randrange(start + 1, len(text) + 1))
    found = TextChange(text, changed.text).anchor(*describe(text, span))
    assert found is None or (0 <= found.span.start < found.span.end <= len(changed.text) and REVIEW <= found.score <= 1)


@pytest.mark.parametrize(("older", "newer"), [("", "a"), ("a", ""), ("a b.", "…"), ("\n\n", "x")])
def test_texts_of_nothing_are_no_trouble(older, newer):
    assert TextChange(older, newer).place_of(Span(0, len(older))) is None


def test_edited_articles_keep_their_notes():
    """`python -m tests.benchmarks.reanchoring 200` edits more."""
    chance = random.Random(3)
    ends, _ = measured([an_article(chance) for _ in range(40)])
    right = sum(count for end, count in ends.items() if end.startswith("right"))
    assert right >= 0.97 * sum(ends.values())
    assert ends["WRONG"] == 0
