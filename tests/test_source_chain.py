"""Through whom an outlet has what a passage says, and how the speakers of two passages stand."""

from dataclasses import replace

import pytest

from reader.analysis import Origin, Referent, Stance
from reader.analyze.pipeline import analyze
from reader.source_chain import SourceChain, Speakers, Voice, how_speakers_stand, source_chain, told_of
from reader.text import Span
from tests.builders import a_document, span_of

OUTLET = Referent("Meridian Wire")


def of_passage(text, **more):
    return source_chain(analyze(a_document(text, **more)), Span(0, len(text)))


def of_figure(text, words, **more):
    document = a_document(text, **more)
    analysis = analyze(document)
    start = span_of(text, words).start
    return source_chain(analysis, Span(0, len(text)), next(one for one in analysis.quantities if one.span.start == start))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bridge at Kest is closed, Ilen Marsk said.", "Meridian Wire ← Ilen Marsk"),
        ("Ilen Marsk opened the bridge at Kest on Friday and said that it was safe.", "Meridian Wire"),
        ("Ilen Marsk said the bridge was closed. It would open again on Monday, he said.", "Meridian Wire ← Ilen Marsk"),
        ("Ilen Marsk said the bridge was closed. The road is open, Aurel Vost said.", "Meridian Wire ← several speakers"),
        ("Kestrel News, citing two officials, said the bridge at Kest was closed.", "Meridian Wire ← Kestrel News ← two officials"),
        ("The bridge at Kest is closed, Meridian Wire has learned.", "Meridian Wire"),
        ("The bridge at Kest is closed, Ilen Marsk told Meridian Wire.", "Meridian Wire ← Ilen Marsk"),
    ],
)
def test_most_of_a_passage_is_said_by(text, wanted):
    assert str(of_passage(text)) == wanted


def test_the_figure_decides_where_there_is_one():
    text = "Ilen Marsk said the wall would be built again by soldiers from the north; police counted 40 men."
    assert str(of_figure(text, "40")) != str(of_passage(text)) == "Meridian Wire ← Ilen Marsk"


def test_a_voice_keeps_its_article_apart_and_how_it_speaks():
    (voice,) = of_figure("The Interior Ministry denied that 40 men had fled.", "40").voices
    assert (voice.words, voice.told, voice.stance) == ("Interior Ministry", "the Interior Ministry", "denying")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("The Dorvet hospital", "the Dorvet hospital"),
        ("The governor, Ilen Marsk,", "Ilen Marsk"),
        ("The hospital", "the hospital"),
    ],
)
def test_a_voice_goes_by_its_name_where_it_has_one(source, told):
    (voice,) = of_figure(f"{source} said 40 men had died at Dorvet.", "40").voices
    assert (voice.told, voice.entity is None) == (told, source == "The hospital")


def test_the_distance_of_the_outlet_is_told():
    assert of_figure("Nine men reportedly fled.", "Nine").hedged
    assert not of_figure("Nine men fled.", "Nine").hedged


def test_whom_the_analyst_names_speaks():
    analysis = analyze(a_document("Nine men fled, Aurel Vost said."))
    (nine,) = analysis.quantities
    told = replace(nine, source=Referent("Ilen Marsk"), origin=Origin.ANALYST)
    assert str(source_chain(analysis, Span(0, 9), told)) == "Meridian Wire ← Ilen Marsk"


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (Voice("", "Marsk", "person:marsk"), Voice("", "Ilen Marsk", "person:marsk"), Speakers.SAME),
        (Voice("", "Marsk", "person:marsk"), Voice("", "Vost", "person:vost"), Speakers.DIFFERENT),
        (Voice("", "Marsk", "person:marsk"), Voice("the", "hospital"), Speakers.DIFFERENT),
        (Voice("the", "ministry"), Voice("the", "Defence Ministry", "org:mod"), Speakers.OPEN),
        (Voice("", "police"), Voice("", "police"), Speakers.OPEN),
        (Voice("", "two officials", is_anonymous=True), Voice("", "two officials", is_anonymous=True), Speakers.UNNAMED),
        (Voice("", "two officials", is_anonymous=True), None, Speakers.NONE),
    ],
)
def test_speakers(one, other, wanted):
    chains = [SourceChain(OUTLET, (voice,) if voice else ()) for voice in (one, other)]
    assert how_speakers_stand(*chains) == how_speakers_stand(*reversed(chains)) == wanted


def test_a_chain_is_told_with_how_each_speaks():
    told = SourceChain(
        OUTLET, (Voice("", "CNN", hedged=True), Voice("", "a guard", stance=Stance.DENYING, hedged=True, is_anonymous=True)), hedged=True
    )
    assert told_of(told) == "Meridian Wire (reportedly) ← CNN (hedged) ← a guard (denied, not named)"
    assert str(told) == "Meridian Wire ← CNN ← a guard (denied)"


def test_several_speakers_may_be_the_same_as_one():
    shared, alone = SourceChain(OUTLET, is_shared=True), SourceChain(OUTLET, (Voice("", "Marsk", "person:marsk"),))
    assert how_speakers_stand(shared, alone) is Speakers.OPEN
