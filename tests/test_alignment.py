"""Positions carried across an alignment."""

from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import Alignment, Difference, Link, LinkKind, SentenceRange, Verdict
from reader.text import Span


def ten_sentences():
    return tuple(Span(100 * n, 100 * n + 90) for n in range(10))


def linked(*pairs):
    links = (Link(SentenceRange(a, a + 1), SentenceRange(b, b + 1), 0.9, LinkKind.SAME_CLAIM) for a, b in pairs)
    return Alignment("l", "r", ten_sentences(), ten_sentences(), tuple(links))


def test_a_linked_sentence_is_found_on_the_other_side():
    assert linked((2, 5)).across(200) == 500
    assert linked((2, 5)).across(500, "right") == 200


def test_without_links_the_way_is_proportional():
    assert linked().across(495) == 495


def test_a_moved_passage_does_not_bend_the_rest():
    assert linked((1, 1), (3, 3), (8, 0)).across(300) == 300


def test_a_passage_moved_to_the_front_does_not_bend_the_rest():
    assert linked((0, 9), (3, 3), (6, 6)).across(300) == 300


def test_sentences_that_no_link_covers_are_only_here():
    assert linked((0, 3), (1, 4)).unlinked("left") == tuple(range(2, 10))


def test_the_gravest_difference_is_the_state_of_a_link():
    verdicts = (Verdict.AGREE, Verdict.UNKNOWN, Verdict.OVERLAP)
    link = Link(
        SentenceRange(0, 1), SentenceRange(0, 1), 0.9, LinkKind.NEAR, differences=tuple(Difference(None, None, v) for v in verdicts)
    )
    assert link.state is Verdict.OVERLAP


pairs = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8)


@given(pairs, st.integers(0, 990), st.integers(0, 990))
def test_going_across_never_runs_backwards(links, one, other):
    alignment = linked(*links)
    low, high = sorted((one, other))
    assert 0 <= alignment.across(low) <= alignment.across(high) <= 990
