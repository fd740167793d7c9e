"""Names by the model, and without it."""

import pytest

from reader.analysis import Origin
from reader.analyze import pipeline
from reader.analyze.pipeline import analyze
from reader.analyze.tagger import tagger
from reader.encoder import EncoderError
from tests.builders import a_document

SENTENCE = "Ilen Marsk told Radio Halvern in Orsel that Pakistani officers had left."


def labels(text):
    words = text.split()
    return {" ".join(words[one.start : one.end]): one.label for one in tagger().names([words])[0]}


@pytest.mark.parametrize("written", [str, str.upper], ids=["running text", "upper case"])
def test_persons_and_peoples_are_told_apart(written):
    found = labels(written(SENTENCE))
    assert (found[written("Ilen Marsk")], found[written("Pakistani")]) == ("PERSON", "NORP")


def test_every_name_has_a_probability():
    assert all(0 < one.confidence <= 1 for one in tagger().names([SENTENCE.split()])[0])


def test_names_of_the_model_are_marked_as_its_own():
    mentions = analyze(a_document(SENTENCE)).mentions
    assert {mention.origin for mention in mentions if mention.label == "PERSON"} == {Origin.MODEL}


def test_without_the_model_rules_find_names_and_the_reason_is_told(monkeypatch):
    def missing():
        raise EncoderError("The language model cannot be used.")

    monkeypatch.setattr(pipeline, "tagger", missing)
    analysis = analyze(a_document("General Ilen Marsk spoke in Kabul."))
    assert {mention.label for mention in analysis.mentions} == {"PERSON", "GPE"}
    assert analysis.problems == ("Names were found by rules alone: The language model cannot be used.",)


def test_a_very_long_text_is_left_to_the_rules(monkeypatch):
    monkeypatch.setattr(pipeline, "_LONGEST", 10)
    assert analyze(a_document("Six guards were killed.")).problems == ("Names were found by rules alone: the text is very long.",)
