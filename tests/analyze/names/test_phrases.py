"""The noun phrase in which a thing is named."""

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        ("Daesh terrorists attacked the base.", "Daesh", "Daesh terrorists"),
        ("Some 40 Taliban fighters were killed.", "Taliban", "Taliban fighters"),
        ("The so-called Islamic State claimed it.", "Islamic State", "so-called Islamic State"),
        ("The terrorist group Daesh fled.", "Daesh", "terrorist group Daesh"),
        ("US-backed Syrian Democratic Forces fighters left.", "Syrian Democratic Forces", "US-backed Syrian Democratic Forces fighters"),
        ("The Kabul regime denied it.", "Kabul", "Kabul regime"),
        ("“Daesh” terrorists took the town.", "Daesh", "“Daesh” terrorists"),
        ("Nine Daesh “fighters” left.", "Daesh", "Daesh “fighters”"),
        ("Nine Daesh “fighters left by night”.", "Daesh", None),
        ("He met a Daesh commander.", "Daesh", None),
        ("The Kabul bus station burned.", "Kabul", None),
        ("They held an anti-Daesh rally.", "Daesh", None),
        ("The Taliban left in eastern Afghanistan.", "Afghanistan", None),
        ("Taliban left.", "Taliban", None),
    ],
)
def test_phrase(text, name, phrase):
    document = a_document(text)
    mention = next(one for one in analyze(document).mentions if one.span.of(document.text) == name)
    assert (mention.phrase and mention.phrase.of(document.text)) == phrase
