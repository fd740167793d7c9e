"""From the outlet to whoever spoke first."""

from dataclasses import replace

import pytest

from reader.analysis import Attribution
from reader.analyze.pipeline import analyze
from reader.sources import attributed, chain
from tests.builders import a_document, an_analysis, span_of


def speakers(text, words, **more):
    document = a_document(text, **more)
    return [one.words for one in chain(analyze(document), span_of(document.text, words))]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Nine men fled.", "Nine", []),
        ("Vost said nine men fled.", "nine", ["Vost"]),
        ("Kestrel News reported that Vost had said nine men fled.", "nine", ["Kestrel News", "Vost"]),
        ("Kestrel News, citing two officials, said nine men fled.", "nine", ["Kestrel News", "two officials"]),
        ("Nine men fled, Kestrel News reported, citing two officials.", "Nine", ["Kestrel News", "two officials"]),
        ("Nine men fled on Friday, Kestrel News said, citing diplomats.", "Nine", ["Kestrel News", "diplomats"]),
        ("Vost was quoted by Kestrel News as saying that nine men fled.", "nine", ["Kestrel News", "Vost"]),
        ("Vost told Kestrel News that nine men fled.", "nine", ["Kestrel News", "Vost"]),
        ("“Nine men,” two guards said, “fled at dawn.”", "dawn", ["two guards"]),
        ("“Nine men,” two guards said, “fled at dawn.”", "two", []),
        ("Nine men reportedly fled.", "Nine", []),
    ],
)
def test_chain(text, words, wanted):
    assert speakers(text, words) == ["Meridian Wire", *wanted]


def test_one_who_says_that_he_says_it_counts_once():
    document = a_document("Vost said he had said nine men fled.")
    text = document.text
    outer = Attribution(span_of(text, "Vost"), span_of(text, "said"), span_of(text, "he had said nine men fled"), "person:vost")
    inner = Attribution(span_of(text, "he"), span_of(text, "said", 1), span_of(text, "nine men fled"), "person:vost")
    told = replace(an_analysis(document), attributions=(outer, inner))
    assert [one.words for one in chain(told, span_of(text, "nine"))] == ["Meridian Wire", "Vost"]


def test_the_outlet_is_an_entity_where_the_text_names_it():
    document = a_document("Meridian Wire has an office in Orsel. Vost told Meridian Wire that nine men fled.")
    outlet, *others = chain(analyze(document), span_of(document.text, "nine"))
    assert (outlet.span, [one.words for one in others]) == (None, ["Vost"])
    assert outlet.entity == "org:meridian-wire"


def test_the_distance_of_the_outlet_is_attributed_to_nobody():
    document = a_document("Nine men reportedly fled.")
    (hedge,) = attributed(analyze(document), span_of(document.text, "Nine"))
    assert (hedge.source, hedge.hedged) == (None, True)
