"""Why two sentences are linked or not: explanations agree with comparisons, and their shares add up."""

import math
from itertools import product
from pathlib import Path

import pytest

import reader
import resources
from reader.alignment import Judgement
from reader.annotation import LinkVerdict
from reader.codec import from_json, to_json
from reader.compare.align import compare
from reader.compare.explain import Explainer, explain, nearest
from reader.errors import ReaderError
from reader.explanation import Explanation
from tests.builders import a_document, an_analysis, span_of

KILLED = "Six guards were killed at Dorvet prison on Friday night, the hospital said."
DIED = "Four guards of Dorvet prison were killed on Friday night."
ROAD = "The road over Sarn Pass stayed shut while troops searched the valley."
CURFEW = "A curfew in the town begins at nine in the evening."
NAMES = {"Ilen Marsk": "PERSON", "Orsel": "GPE", "Grey Banner": "ORG"}


def told(*paragraphs, names=None):
    return an_analysis(a_document(*paragraphs), names=names)


@pytest.fixture(scope="module")
def samples():
    files = (resources.path(f"samples/{name}") for name in ("meridian-wire.html", "halvern-courier.md"))
    return tuple(reader.analyze(reader.read(Path(str(file)))) for file in files)


@pytest.mark.parametrize("threshold", [0.1, 0.5, 0.9])
def test_explanations_agree_with_the_comparison(samples, threshold):
    left, right = samples
    links = compare(left, right, threshold=threshold).links
    explainer = Explainer(left, right, threshold=threshold)
    for row, column in product(range(len(left.sentences)), range(len(right.sentences))):
        explained = explainer.explain(row, column)
        over = [link for link in links if link.left.start <= row < link.left.end and link.right.start <= column < link.right.end]
        assert explained.is_linked is bool(over)
        if over and len(range(over[0].left.start, over[0].left.end)) == len(range(over[0].right.start, over[0].right.end)) == 1:
            assert explained.probability == pytest.approx(over[0].score, abs=1e-5)


def test_the_shares_of_all_features_add_up_to_the_probability(samples):
    left, right = samples
    explainer = Explainer(left, right)
    for row, column in product(range(0, len(left.sentences), 3), range(len(right.sentences))):
        explained = explainer.explain(row, column)
        odds = explained.base + sum(feature.share for feature in explained.evidence.features)
        assert explained.probability == pytest.approx(1 / (1 + math.exp(-odds)), abs=1e-4)
        assert all(feature.words for feature in explained.evidence.features)


def test_a_pair_below_the_threshold_says_so():
    found = explain(told(KILLED, ROAD), told(CURFEW, DIED), 1, 0)
    assert not found.is_linked
    assert "below the threshold of 0.50" in found.reason


def test_names_alone_are_no_reason_to_link():
    left = told("Ilen Marsk warned Orsel of the Grey Banner.", CURFEW, names=NAMES)
    right = told("The Grey Banner wrote to Ilen Marsk in Orsel.", ROAD, names=NAMES)
    found = explain(left, right, 0, 0, threshold=0.01)
    assert (found.is_linked, found.reason) == (False, "They share little but names, which link nothing alone.")


def test_a_pair_far_behind_better_ones_tells_which_they_are(samples):
    explainer = Explainer(*samples, threshold=0.1)
    pairs = product(*(range(len(side.sentences)) for side in samples))
    reasons = [found.reason for row, column in pairs if "better counterpart" in (found := explainer.explain(row, column)).reason]
    assert reasons
    assert all("sentence" in reason and "“" in reason for reason in reasons)


def test_a_pair_that_was_pinned_apart_says_who_did_it():
    left, right = told(KILLED, ROAD), told(CURFEW, DIED)
    spans = span_of(left.document.text, KILLED), span_of(right.document.text, DIED)
    apart = LinkVerdict("v", left.document.id, spans[0], right.document.id, spans[1], Judgement.NOT_SAME, pinned=True)
    assert explain(left, right, 0, 1).is_linked
    found = explain(left, right, 0, 1, [apart])
    assert (found.is_linked, found.reason) == (False, "You pinned them as not the same.")


def test_the_nearest_counterpart_is_the_most_probable():
    found = nearest(told(KILLED, ROAD), told(CURFEW, DIED), 0)
    assert (found.left, found.right) == (0, 1)
    with pytest.raises(ReaderError, match="no sentences"):
        nearest(told(KILLED), an_analysis(a_document()), 0)


def test_the_nearest_of_a_right_sentence_is_that_of_the_swapped_sides():
    left, right = told(KILLED, ROAD), told(CURFEW, DIED)
    found, mirrored = Explainer(left, right).of(None, 1), nearest(right, left, 1).mirrored()
    assert (found.left, found.right) == (mirrored.left, mirrored.right)
    assert found.probability == pytest.approx(mirrored.probability, abs=1e-5)


def test_the_numbers_of_both_are_set_against_each_other(samples):
    explainer = Explainer(*samples)
    found = [explainer.of(row, None) for row in range(len(samples[0].sentences))]
    assert any(one.differences for one in found)


def test_sentences_that_do_not_exist_are_refused():
    with pytest.raises(IndexError):
        explain(told(KILLED), told(DIED), 0, 1)
    with pytest.raises(IndexError):
        explain(told(KILLED), told(DIED), -1, 0)


def test_an_explanation_can_be_sent_and_mirrored():
    found = explain(told(KILLED, ROAD), told(CURFEW, DIED), 0, 1)
    assert from_json(Explanation, to_json(found)) == found
    assert found.mirrored().mirrored() == found
