"""Names that a model took apart, took too far, or should not have taken."""

import pytest

from reader.analyze.language.nlp import sentences
from reader.analyze.language.tagger import Tagged
from reader.analyze.names.repairs import repaired
from reader.text import Span


def mended(text, *names):
    """The words of the names that are left, each given by its words and found as a PERSON, those in small letters as a GPE."""
    (clause,) = sentences(text, Span(0, len(text)))
    words = [word.text for word in clause.words]
    tagged = []
    for name in names:
        parts = name.split()
        start = next(at for at in range(len(words)) if words[at : at + len(parts)] == parts)
        tagged.append(Tagged(start, start + len(parts), "GPE" if name.islower() else "PERSON", 0.9))
    return [text[clause.words[one.start].start : clause.words[one.end - 1].end] for one in repaired(clause.words, tagged)]


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Marsk told us so.", ["Marsk", "us"], ["Marsk"]),
        ("marsk told us so.", ["us"], ["us"]),
        ("Petty Officer Ilen Marsk fell.", ["Petty Officer Ilen Marsk"], ["Ilen Marsk"]),
        ("Then General spoke.", ["General"], ["General"]),
        ("Col. John “Jack” Marsk spoke.", ["John", "Marsk"], ["John “Jack” Marsk"]),
        ("Col. John “J.D.” Marsk spoke.", ["John “ J.D.", "Marsk"], ["John “J.D.” Marsk"]),
        ("Vost said “Yes” Marsk spoke.", ["Vost", "Marsk"], ["Vost", "Marsk"]),
        ("Who says how many fled", ["Who"], []),
        ("How WHO counts the dead", ["How", "WHO"], ["WHO"]),
        ("Ilen Marsk, Tova Rennick and others.", ["Ilen Marsk", "Tova Rennick"], ["Ilen Marsk", "Tova Rennick"]),
    ],
)
def test_repairs(text, names, left):
    assert mended(text, *names) == left
