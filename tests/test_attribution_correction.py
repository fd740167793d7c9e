"""What the analyst says of who says what, and what that makes of an analysis."""

from dataclasses import replace

import pytest

from reader.analysis import Attribution, Origin, Referent, Stance
from reader.attribution_correction import correct_attribution, not_said
from reader.attribution_corrections import corrected_attributions
from reader.sources import chain
from reader.store.revision import carried_over
from tests.builders import a_document, a_quantity, an_analysis, span_of

TEXT = "The raid killed 12 guards, two officials said. Karl Voss reportedly fled. Tova Rennick denied it."
DOCUMENT = a_document(TEXT)
OFFICIALS = span_of(TEXT, "two officials")


@pytest.fixture
def analysis():
    number = replace(a_quantity(DOCUMENT, "12", 12, counted="guards"), source=Referent("two officials", None, OFFICIALS))
    said = Attribution(OFFICIALS, span_of(TEXT, "said"), span_of(TEXT, "The raid killed 12 guards"), is_anonymous=True)
    hedge = Attribution(None, span_of(TEXT, "reportedly"), span_of(TEXT, "Karl Voss reportedly fled"), None, True, Stance.HEDGED)
    found = an_analysis(DOCUMENT, names={"Karl Voss": "PERSON", "Tova Rennick": "PERSON"}, quantities=(number,))
    return replace(found, attributions=(said, hedge))


def after(analysis, *made):
    return corrected_attributions(analysis, made)


def test_another_speaker_is_told_wherever_the_words_stand(analysis):
    made = correct_attribution(analysis, analysis.attributions[0], speaker=Referent("Tova Rennick", "tova-rennick"))
    said = after(analysis, made).attributions[0]
    assert (said.speaker, said.called, said.is_anonymous, said.origin) == ("tova-rennick", "Tova Rennick", False, Origin.ANALYST)
    assert [one.words for one in chain(after(analysis, made), span_of(TEXT, "12"))] == ["Meridian Wire", "Tova Rennick"]


def test_a_speaker_who_is_no_name_here_goes_by_the_words_typed(analysis):
    made = correct_attribution(analysis, analysis.attributions[0], speaker=Referent("a warder"))
    result = after(analysis, made)
    assert (result.attributions[0].speaker, result.attributions[0].is_anonymous) == (None, True)
    assert chain(result, span_of(TEXT, "12"))[-1].words == "a warder"


def test_a_typed_name_is_the_entity_of_that_name(analysis):
    made = correct_attribution(analysis, analysis.attributions[0], speaker=Referent("TOVA RENNICK"))
    assert after(analysis, made).attributions[0].speaker == "tova-rennick"


def test_figures_follow_whom_they_are_attributed_to(analysis):
    said = analysis.attributions[0]
    other = correct_attribution(analysis, said, speaker=Referent("Tova Rennick", "tova-rennick"))
    assert after(analysis, other).quantities[0].source == Referent("Tova Rennick", "tova-rennick")
    assert after(analysis, not_said(analysis, said)).quantities[0].source is None
    assert after(analysis, correct_attribution(analysis, said, hedged=True)).quantities == analysis.quantities


def test_what_nobody_says_is_no_attribution(analysis):
    assert after(analysis, not_said(analysis, analysis.attributions[0])).attributions == analysis.attributions[1:]


@pytest.mark.parametrize(("place", "hedged"), [(0, True), (1, False)])
def test_the_hedge_is_the_analysts(analysis, place, hedged):
    made = correct_attribution(analysis, analysis.attributions[place], hedged=hedged)
    result = after(analysis, made).attributions
    assert (result[place].hedged, result[place].source) == (hedged, analysis.attributions[place].source)
    assert result[1 - place] == analysis.attributions[1 - place]


def test_a_hedge_can_be_given_a_speaker(analysis):
    made = correct_attribution(analysis, analysis.attributions[1], speaker=Referent("Karl Voss", "karl-voss"))
    assert after(analysis, made).attributions[1].has_speaker
    assert chain(after(analysis, made), span_of(TEXT, "fled"))[-1] == Referent("Karl Voss", "karl-voss")


def test_a_correction_of_another_text_changes_nothing(analysis):
    made = not_said(analysis, analysis.attributions[0])
    assert after(analysis, replace(made, document="0" * 64)) is analysis
    assert after(analysis, replace(made, quote=replace(made.quote, exact="says"))) is analysis


def test_the_words_around_tell_which_saying_is_meant(analysis):
    assert not_said(analysis, analysis.attributions[0]).around == "guards, two officials said. Karl Voss reportedly"


def test_it_comes_along_to_a_newer_text(analysis):
    made, newer = not_said(analysis, analysis.attributions[0]), a_document(f"Updated. {TEXT}")
    (moved,) = [after for _, after in carried_over((), analysis.document, newer, (made,)).change.edits.values() if after is not None]
    assert (moved.place.of(newer.text), moved.place.start, moved.document) == ("said", made.place.start + 9, newer.id)
