"""Laws of the probability that two texts make the same claim."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.compare.similarity import log_odds, model, similarity

STORY = [
    "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday.",
    "At least 35 fighters of the Grey Banner got out of Dorvet prison, the governor said.",
    "Six guards were killed and eleven wounded, the Dorvet hospital said by telephone.",
    "The road over Sarn Pass stayed shut while troops searched the valley.",
    "Halvern council votes on a new bridge next week.",
]
TEXTS = st.lists(st.one_of(st.sampled_from(STORY), st.text(max_size=40)), max_size=5)
relaxed = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


@relaxed
@given(TEXTS, TEXTS)
def test_every_value_is_a_probability(left, right):
    matrix = similarity(left, right)
    assert matrix.shape == (len(left), len(right))
    assert matrix.dtype == np.float32
    assert ((matrix >= 0) & (matrix <= 1)).all()


@relaxed
@given(TEXTS, TEXTS)
def test_swapping_the_sides_turns_the_matrix(left, right):
    assert np.allclose(similarity(left, right), similarity(right, left).T, atol=1e-5)


def test_a_sentence_is_most_like_itself():
    matrix = similarity(STORY, STORY, collection=STORY)
    assert (matrix.argmax(axis=1) == np.arange(len(STORY))).all()
    assert (matrix.diagonal() > 0.9).all()


def test_the_same_event_in_other_words_is_likelier_than_another_event_of_the_story():
    matrix = similarity(STORY[:1], STORY[1:], collection=STORY)
    assert matrix.argmax() == 0


def test_words_that_all_of_the_collection_has_prove_nothing():
    one, other = "The Grey Banner spoke of Orsel.", "Many in Orsel fear the Grey Banner."
    story = [f"The Grey Banner came to Orsel for the {number}th time." for number in range(60)]
    assert similarity([one], [other], collection=[*story, one, other])[0, 0] < similarity([one], [other])[0, 0]


def test_where_same_claims_are_rarer_the_same_pair_is_less_likely():
    shipped = model("documents")
    assert shipped.at_rate(0.01).bias < shipped.bias
    assert abs(shipped.at_rate(shipped.rate).bias - shipped.bias) < 1e-9
    assert log_odds(0.5) == 0
