"""Who says what."""

import pytest

from reader.analyze.pipeline import analyze, producer
from tests.builders import a_document


def said(text):
    """(source, cue, content, speaker) of each attribution."""
    analysis = analyze(a_document(text))
    return [(one.source.of(text), one.cue.of(text), one.content.of(text), one.speaker) for one in analysis.attributions]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Gen. Aurel Vost said the gate was open.", "Gen. Aurel Vost", "said", "the gate was open"),
        ("“The gate was open,” Gen. Aurel Vost said.", "Gen. Aurel Vost", "said", "“The gate was open,”"),
        ("“The gate was open,” said Gen. Aurel Vost.", "Gen. Aurel Vost", "said", "“The gate was open,”"),
        ("The gate was open, according to Gen. Aurel Vost.", "Gen. Aurel Vost", "according to", "The gate was open"),
        ("According to Gen. Aurel Vost, the gate was open.", "Gen. Aurel Vost", "According to", "the gate was open"),
        ("Gen. Aurel Vost told reporters that the gate was open.", "Gen. Aurel Vost", "told", "the gate was open"),
    ],
)
def test_attribution(text, source, cue, content):
    assert said(text) == [(source, cue, content, "person:aurel-vost")]


@pytest.mark.parametrize("text", ["The raid was announced on Friday.", "Reports of a raid came in.", "The gate was open."])
def test_nobody_says_it(text):
    assert said(text) == []


@pytest.mark.parametrize(("text", "hedged"), [("Guards claimed it was open.", True), ("Guards said it was open.", False)])
def test_hedged(text, hedged):
    assert analyze(a_document(text)).attributions[0].hedged == hedged


def test_progress_reaches_the_end():
    document = a_document("One gate was open.", "Two were shut.")
    told = []
    analyze(document, lambda done, total: told.append((done, total)))
    assert told[-1] == (len(document.text), len(document.text))


def test_the_producer_names_its_version():
    assert "@" in producer()
