"""Who says what, as marks: the innermost speaker, what is quoted, what is hedged."""

from dataclasses import replace
from itertools import pairwise

import pytest

from reader.analysis import Attribution, Manner, Stance
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of
from ui.article.said_marks import attribution_of, hedge_marks, place_key, quotation_marks, speaker_marks

NAMES = {"kestrel": "Kestrel News"}


def told(text, *said, **more):
    document = a_document(*text.split("\n"), **more)
    return replace(an_analysis(document), attributions=tuple(one(document.text) for one in said))


def an_attribution(source, cue, content, **more):
    """A function from a text to the attribution of words in it."""
    return lambda text: Attribution(
        span_of(text, source) if source else None, span_of(text, cue) if cue else None, span_of(text, content), **more
    )


def said(analysis):
    return [(analysis.words(mark.span), *mark.label.split("\n")) for mark in speaker_marks(analysis, NAMES)]


def quoted(analysis):
    return [analysis.words(mark.span) for mark in quotation_marks(analysis)]


def test_a_speaker_is_told_without_an_article():
    analysis = told("Nine men fled, the ministry said.", an_attribution("the ministry", "said", "Nine men fled"))
    assert said(analysis) == [("Nine men fled", "ministry", "said", "Meridian Wire ← ministry")]


def test_the_innermost_speaker_is_told_and_through_whom_it_came():
    text = "Kestrel News reported that two officials said nine men fled."
    outer = an_attribution("Kestrel News", "reported", "two officials said nine men fled", speaker="kestrel")
    inner = an_attribution("two officials", "said", "nine men fled", is_anonymous=True)
    (mark,) = speaker_marks(told(text, outer, inner), NAMES)
    assert mark.label.split("\n") == ["two officials", "via Kestrel News · said", "Meridian Wire ← Kestrel News ← two officials"]
    assert (mark.style, mark.span.of(text)) == ("anonymous", "nine men fled")


def test_what_is_left_around_is_told_where_it_is_long():
    text = "Kestrel News said the wall of the prison had fallen before dawn and that nine men, Vost said, had fled."
    outer = an_attribution("Kestrel News", "said", text[18:-1], speaker="kestrel")
    inner = an_attribution("Vost", None, "nine men")
    assert [words for words, *_ in said(told(text, outer, inner))] == [text[18 : text.index("nine")], "nine men"]


def test_stretches_part_the_text():
    text = " ".join(f"word{number}" for number in range(200))
    contents = [(0, 900), (100, 500), (150, 300), (400, 700), (1000, 1200)]
    document = a_document(text)
    attributions = tuple(Attribution(span_of(text, "word0"), None, Span(*ends)) for ends in contents)
    marks = speaker_marks(replace(an_analysis(document), attributions=attributions), NAMES)
    spans = [mark.span for mark in marks]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert (spans[0].start, spans[-1].end) == (0, 1200)


def test_what_is_quoted_is_marked_from_one_quotation_mark_to_the_other():
    text = "“The gate,” Vost said, “was open.” He told of “no alarm” at dawn."
    whole = an_attribution("Vost", "said", "“The gate,” Vost said, “was open.”", manner=Manner.QUOTED)
    mixed = an_attribution("He", "told", "“no alarm” at dawn", manner=Manner.MIXED)
    assert quoted(told(text, whole, mixed)) == ["“The gate,”", "“was open.”", "“no alarm”"]


def test_a_quotation_may_go_over_paragraphs():
    text = "Vost said: “The gate was open.\n“Nobody came.”"
    analysis = told(text)
    content = span_of(analysis.document.text, "“The gate was open.\n\n“Nobody came.”")
    one = Attribution(span_of(text, "Vost"), span_of(text, "said"), content, manner=Manner.QUOTED)
    assert quoted(replace(analysis, attributions=(one,))) == ["“The gate was open.\n\n“Nobody came.”"]


def test_a_content_that_is_quoted_without_marks_is_a_quotation():
    assert quoted(told("Vost: The gate was open.", an_attribution("Vost", ":", "The gate was open.", manner=Manner.QUOTED))) == [
        "The gate was open."
    ]


@pytest.mark.parametrize("manner", [Manner.PARAPHRASED, Manner.MIXED])
def test_what_is_told_in_other_words_is_no_quotation(manner):
    assert quoted(told("Nine men fled, Vost said.", an_attribution("Vost", "said", "Nine men fled", manner=manner))) == []


def test_hedges_are_marked_where_they_stand():
    text = "Vost claimed nine men fled. Ten reportedly hid. The “caliphate” is gone, Marsk said."
    claimed = an_attribution("Vost", "claimed", "nine men fled", hedged=True, stance=Stance.HEDGED)
    own = an_attribution(None, "reportedly", "Ten reportedly hid", hedged=True, stance=Stance.HEDGED)
    distant = an_attribution(None, None, "“caliphate”", hedged=True, stance=Stance.HEDGED, manner=Manner.QUOTED)
    plain = an_attribution("Marsk", "said", "The “caliphate” is gone")
    analysis = told(text, claimed, own, distant, plain)
    assert [(analysis.words(mark.span), mark.label) for mark in hedge_marks(analysis)] == [
        ("claimed", "Hedged by who says it"),
        ("reportedly", "Hedged by the text"),
        ("“caliphate”", "The text keeps its distance"),
    ]
    assert [words for words, *_ in said(analysis)] == ["nine men fled", "The “caliphate” is gone"]


def test_the_key_of_a_mark_finds_its_attribution():
    analysis = told("Nine men fled, Vost said.", an_attribution("Vost", "said", "Nine men fled"))
    assert attribution_of(analysis, place_key(analysis.attributions[0])) is analysis.attributions[0]
    assert attribution_of(analysis, "0-1") is None
