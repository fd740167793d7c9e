"""Which entity speaks: by name, or by a pronoun that can mean nobody else."""

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document

VOST, RENN, OLL = "person:aurel-vost", "person:dova-renn", "person:sabra-oll"


def speakers(*paragraphs):
    """{source: speaker} of the attributions, the last one counting where the same words speak twice."""
    document = a_document(*paragraphs)
    return {one.source.of(document.text): one.speaker for one in analyze(document).attributions if one.source}


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ("Gen. Aurel Vost said the gate was open.", "Gen. Aurel Vost", VOST),
        ("The army's spokesman, Aurel Vost, said the gate was open.", "The army's spokesman, Aurel Vost", VOST),
        ("Army spokesman Aurel Vost said the gate was open.", "Army spokesman Aurel Vost", VOST),
        ("Aurel Vost, a former guard, said the gate was open.", "Aurel Vost, a former guard", VOST),
        ("Aurel Vost's lawyer said the gate was open.", "Aurel Vost's lawyer", None),
        ("A spokesman for President Aurel Vost said the gate was open.", "A spokesman for President Aurel Vost", None),
        ("An aide, who knows Aurel Vost, said the gate was open.", "An aide, who knows Aurel Vost", None),
        ("Aurel Vost's office said the gate was open.", "Aurel Vost's office", None),
        ("The wife of Aurel Vost said the gate was open.", "The wife of Aurel Vost", None),
        ("Reports by Aurel Vost said the gate was open.", "Reports by Aurel Vost", None),
        ("A friend of Aurel Vost said the gate was open.", "A friend of Aurel Vost", None),
        ("The Halvern Foreign Ministry said the gate was open.", "The Halvern Foreign Ministry", "org:halvern-foreign-ministry"),
        ("A spokesman for Radio Halvern said the gate was open.", "A spokesman for Radio Halvern", "org:radio-halvern"),
        ("Two officials in Orsel said the gate was open.", "Two officials in Orsel", None),
        ("Iraq said the gate was open.", "Iraq", "gpe:iraq"),
    ],
)
def test_named(text, source, speaker):
    assert speakers(text) == {source: speaker}


@pytest.mark.parametrize(
    ("paragraphs", "pronoun", "speaker"),
    [
        (["Gen. Aurel Vost said the gate was open. He added that two men fled."], "He", VOST),
        (["Gen. Aurel Vost said the gate was open.", "“Two men fled,” he said."], "he", VOST),
        (["“The gate was open,” said Aurel Vost, a guard. “Two fled.”", "He said he was asleep."], "He", VOST),
        (["The Sarn Council said the gate was open. It added that two men fled."], "It", "org:sarn-council"),
        (["Mary Oll said the gate was open. She added that two men fled."], "She", "person:mary-oll"),
        (["Mary Oll said John Renn was asleep. She added that two men fled."], "She", "person:mary-oll"),
    ],
)
def test_pronouns_that_mean_the_last_speaker(paragraphs, pronoun, speaker):
    assert speakers(*paragraphs)[pronoun] == speaker


@pytest.mark.parametrize(
    ("paragraphs", "pronoun"),
    [
        (["He said the gate was open."], "He"),
        (["Gen. Aurel Vost said a guard fled. He added that two men fled."], "He"),
        (["Dova Renn fled. Gen. Aurel Vost said the gate was open. He added that two men fled."], "He"),
        (["Gen. Aurel Vost said Dova Renn fled. He added that two men fled."], "He"),
        (["Gen. Aurel Vost said the gate was open. Dova Renn fled. He said he was asleep."], "He"),
        (["Gen. Aurel Vost said the gate was open.", "The night was cold.", "The road was empty.", "He said he was asleep."], "He"),
        (["Gen. Aurel Vost said the gate was open. A guard said it was shut. He added that two men fled."], "He"),
        (["Mary Oll said the gate was open. He added that two men fled."], "He"),
        (["John Renn said the gate was open. She added that two men fled."], "She"),
        (["Gen. Aurel Vost and Dova Renn said the gate was open. He added that two men fled."], "He"),
        (["Radio Halvern said the gate was open. The Sarn Post said it was shut. Vost fled. It added that two men fled."], "He"),
        (["Gen. Aurel Vost said the gate was open. They added that two men fled."], "They"),
        (["Gen. Aurel Vost fled. He said the gate was open."], "He"),
    ],
)
def test_pronouns_that_may_mean_another(paragraphs, pronoun):
    assert speakers(*paragraphs).get(pronoun) is None


def test_in_a_quotation_he_is_not_who_quotes_himself():
    """ "I said" inside a quotation is no attribution of its own."""
    assert speakers("“I said the gate was open,” Aurel Vost said.") == {"Aurel Vost": VOST}
