"""Whom a document reports, how often, and how."""

from dataclasses import replace

import pytest

from reader.analysis import Attribution, Manner
from reader.speakers import places_of, speakers
from tests.builders import a_document, an_analysis, span_of

TEXT = "The officials said nine men fled. “Ten,” officials said. Tova Rennick, of the ministry, denied it. Rennick said so."
NINE, TEN = span_of(TEXT, "nine men fled"), span_of(TEXT, "“Ten,”")


@pytest.fixture
def analysis():
    said = (
        Attribution(span_of(TEXT, "The officials"), None, NINE, is_anonymous=True),
        Attribution(span_of(TEXT, "officials", 1), None, TEN, is_anonymous=True, manner=Manner.QUOTED, hedged=True),
        Attribution(span_of(TEXT, "Tova Rennick, of the ministry"), None, span_of(TEXT, "it"), "tova-rennick"),
        Attribution(span_of(TEXT, "Rennick", 1), None, span_of(TEXT, "so"), "tova-rennick"),
        Attribution(None, span_of(TEXT, "denied"), span_of(TEXT, "men fled")),
    )
    return replace(an_analysis(a_document(TEXT), names={"Tova Rennick": "PERSON"}), attributions=said)


def test_speakers_are_counted_by_who_they_are(analysis):
    found = [(one.key, one.name, one.count, one.quoted, one.hedged, one.is_anonymous) for one in speakers(analysis)]
    assert found == [("officials", "officials", 2, 1, 1, True), ("tova-rennick", "Tova Rennick", 2, 0, 0, False)]


def test_who_is_no_name_goes_by_the_first_words_of_the_source(analysis):
    nameless = replace(analysis, mentions=(), entities=())
    assert [one.name for one in speakers(nameless)] == ["officials", "Rennick", "Tova Rennick"]


def test_whom_the_analyst_calls_otherwise_goes_by_that(analysis):
    first, *others = analysis.attributions
    changed = replace(analysis, attributions=(replace(first, called="the warder, a friend"), *others))
    assert "the warder, a friend" in [one.name for one in speakers(changed)]


def test_the_places_are_what_is_said(analysis):
    assert places_of(analysis, "officials") == (NINE, TEN)
    assert places_of(analysis, "nobody") == ()
