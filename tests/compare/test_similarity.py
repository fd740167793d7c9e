"""Laws of the probability that two texts make the same claim."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.compare.features import Comparison, covered_words
from reader.compare.profiles import of_texts
from reader.compare.similarity import log_odds, model, similarity
from reader.compare.words import spelled_out

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


def test_the_words_of_a_tag_stand_apart():
    assert spelled_out("Roads shut, says @OrselCityPolice #SarnPass2031") == "Roads shut, says Orsel City Police Sarn Pass2031"
    claim = "The city police of Orsel shut the Sarn Pass."
    assert similarity(["Shut until Monday #SarnPass @OrselPolice"], [claim])[0, 0] > similarity(["Shut until Monday"], [claim])[0, 0]


def test_a_summary_stands_within_what_it_sums_up():
    long = STORY[0].removesuffix(".") + ", when gunmen in three lorries blew a hole in the eastern wall beside the old brickworks."
    short = "About 40 fighters of the Grey Banner escaped."
    pair = Comparison(of_texts([short]), of_texts([long, *STORY[2:]]), of_texts([short, long, *STORY[2:]]))
    row = covered_words(pair, 0)
    assert row.argmax() == 0
    assert row[0] > 0.5 > row[1:].max()
