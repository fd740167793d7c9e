"""Who says what."""

import pytest

from reader.analysis import Manner, Stance
from reader.analyze.language.pipelines import FAST, OWN
from reader.analyze.pipeline import analyze, producer
from tests.builders import a_document


def said(text, name=OWN):
    """(source, cue, content, speaker) of each attribution."""
    analysis = analyze(a_document(text), name=name)
    return [(one.source.of(text), one.cue.of(text), one.content.of(text), one.speaker) for one in analysis.attributions]


PLAIN = [
    ("Gen. Aurel Vost said the gate was open.", "Gen. Aurel Vost", "said", "the gate was open"),
    ("“The gate was open,” Gen. Aurel Vost said.", "Gen. Aurel Vost", "said", "“The gate was open,”"),
    ("“The gate was open,” said Gen. Aurel Vost.", "Gen. Aurel Vost", "said", "“The gate was open,”"),
    ("The gate was open, according to Gen. Aurel Vost.", "Gen. Aurel Vost", "according to", "The gate was open"),
    ("According to Gen. Aurel Vost, the gate was open.", "Gen. Aurel Vost", "According to", "the gate was open"),
    ("Gen. Aurel Vost told reporters that the gate was open.", "Gen. Aurel Vost", "told", "the gate was open"),
]


@pytest.mark.parametrize("name", [OWN, FAST])
@pytest.mark.parametrize(("text", "source", "cue", "content"), PLAIN)
def test_attribution(text, source, cue, content, name):
    """The fast pipeline gives no tree, but the plain cases can be told without one."""
    assert said(text, name) == [(source, cue, content, "person:aurel-vost")]


def test_who_reports_comes_before_who_is_reported():
    found = said("Radio Halvern, citing two officials, said the gate was open.")
    assert [source for source, *_ in found] == ["Radio Halvern", "two officials"]


def test_a_quotation_over_paragraphs_is_one_content():
    document = a_document("“The gate was open,” Gen. Aurel Vost said. “Nobody watched it.", "“We ran.”", "The night was cold.")
    (found,) = analyze(document).attributions
    assert found.content.of(document.text).endswith("“We ran.”")
    assert found.manner is Manner.QUOTED


def test_of_a_hedge_nobody_is_the_source():
    (found,) = analyze(a_document("Forty men reportedly fled.")).attributions
    assert (found.source, found.stance, found.hedged) == (None, Stance.HEDGED, True)


def test_a_hedge_in_what_somebody_says_is_his():
    (found,) = analyze(a_document("Gen. Aurel Vost said forty men reportedly fled.")).attributions
    assert (found.stance, found.hedged) == (Stance.NEUTRAL, True)


@pytest.mark.parametrize(
    "text", ["The raid was announced on Friday.", "Reports of a raid came in.", "The gate was open.", "Photo: Orsel Wire"]
)
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
