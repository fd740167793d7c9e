"""Lemmas by tag and ending."""

import pytest

from reader.analyze.language.lemmas import applied, lemmas


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("soldiers", "NNS", "soldier"),
        ("ministries", "NNS", "ministry"),
        ("children", "NNS", "child"),
        ("hostages", "NNS", "hostage"),
        ("fled", "VBD", "flee"),
        ("was", "VBD", "be"),
        ("stormed", "VBD", "storm"),
        ("shelling", "VBG", "shell"),
        ("denies", "VBZ", "deny"),
        ("freed", "VBN", "free"),
        ("worse", "JJR", "bad"),
        ("Guards", "NNS", "guard"),
        ("Orsel", "NNP", "Orsel"),
        ("quarling", "VBG", "quarl"),
        ("’s", "POS", "'s"),
        ("shot", "VBD", "shoot"),
        ("seized", "VBN", "seize"),
        ("dying", "VBG", "die"),
    ],
)
def test_lemma(word, tag, lemma):
    assert lemmas().lemma(word, tag) == lemma


def test_a_word_with_an_unknown_tag_is_its_lemma_in_small_letters():
    assert lemmas().lemma("Orsels", "??") == "orsels"


def test_a_rule_cuts_no_more_than_there_is():
    assert applied((0, 5, "be"), "is") == "is"
