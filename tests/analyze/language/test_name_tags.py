"""Tags of words to spans of names and back."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.language.name_tags import LABELS, TAGS, best, spans, tags


def test_names_of_one_and_of_several_words():
    found = tags(6, [(0, 1, "GPE"), (2, 5, "PERSON")])
    assert [TAGS[tag] for tag in found] == ["S-GPE", "O", "B-PERSON", "I-PERSON", "E-PERSON", "O"]


@st.composite
def rows_of_spans(draw):
    edges = sorted(draw(st.sets(st.integers(0, 12), max_size=8)))
    return [(start, end, draw(st.sampled_from(LABELS))) for start, end in zip(edges[::2], edges[1::2], strict=False)]


@given(rows_of_spans())
def test_spans_survive_their_way_through_tags(given_spans):
    assert list(spans(tags(12, given_spans))) == given_spans


@given(st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_whatever_the_scores_the_best_row_is_one_of_whole_names(words, seed):
    chosen = best(np.random.default_rng(seed).normal(size=(words, len(TAGS))).astype(np.float32))
    assert tags(words, list(spans(chosen))) == chosen


def test_a_single_word_is_no_beginning():
    scores = np.zeros((1, len(TAGS)), np.float32)
    scores[0, TAGS.index("B-ORG")] = 5
    scores[0, TAGS.index("S-ORG")] = 4
    assert [TAGS[tag] for tag in best(scores)] == ["S-ORG"]


def test_no_words_have_no_tags():
    assert best(np.zeros((0, len(TAGS)), np.float32)) == []
