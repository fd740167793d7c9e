"""How much of two documents the other has too."""

import pytest

from reader.alignment import Alignment, Judgement, Link, LinkKind, SentenceRange
from reader.coverage import Amount, Coverage, coverage
from reader.text import Span

LEFT = "Forty fled. The raid began at noon. Guards died. Soldiers sealed the breach today."
RIGHT = "At noon it began. Forty fled."


def spans(text):
    starts = [0, *(place + 2 for place in range(len(text) - 1) if text[place : place + 2] == ". ")]
    return tuple(Span(start, text.index(".", start) + 1) for start in starts)


def linked(*links):
    made = (Link(SentenceRange(*left), SentenceRange(*right), 0.9, kind, verdict=verdict) for left, right, kind, verdict in links)
    return Alignment("l", "r", spans(LEFT), spans(RIGHT), tuple(made))


def test_both_sides_are_counted_by_the_kind_of_link():
    story = linked(((0, 1), (1, 2), LinkKind.VERBATIM, None), ((1, 3), (0, 1), LinkKind.PARAPHRASE, None))
    assert coverage(story, "left", LEFT) == Coverage(Amount(1, 2), Amount(), Amount(2, 7), Amount(), Amount(1, 5))
    assert coverage(story, "right", RIGHT) == Coverage(verbatim=Amount(1, 2), paraphrase=Amount(1, 4))


def test_a_mirrored_alignment_has_the_same_coverage_on_the_other_side():
    story = linked(((0, 1), (1, 2), LinkKind.NEAR, None), ((1, 3), (0, 1), LinkKind.SAME_CLAIM, None))
    assert coverage(story.mirrored(), "right", LEFT) == coverage(story, "left", LEFT)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_sentence_of_several_links_counts_once_by_the_closest(turn):
    links = ((0, 1), (1, 2), LinkKind.NEAR, None), ((0, 2), (0, 1), LinkKind.SAME_CLAIM, None)
    found = coverage(linked(*links[::turn]), "left", LEFT)
    assert (found.near, found.same_claim) == (Amount(1, 2), Amount(1, 5))
    assert found.linked + found.alone == Amount(4, 14)


def test_what_the_analyst_judged_not_the_same_is_not_covered():
    judged = linked(((0, 1), (1, 2), LinkKind.NEAR, Judgement.NOT_SAME), ((1, 2), (0, 1), LinkKind.NEAR, Judgement.UNSURE))
    assert coverage(judged, "left", LEFT).linked == Amount(1, 5)


@pytest.mark.parametrize(("linked_words", "alone", "percent"), [(0, 0, 0), (0, 9, 0), (9, 0, 100), (1, 999, 1), (999, 1, 99), (62, 38, 62)])
def test_the_percentage_says_none_and_all_only_where_it_is_so(linked_words, alone, percent):
    assert Coverage(near=Amount(1, linked_words), alone=Amount(1, alone)).percent == percent
