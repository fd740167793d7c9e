"""What the analyst says of numbers, and what that makes of an analysis."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Grain, Origin, Quantity, Referent
from reader.analyze.numbers.kinds import singular as singular_of_the_pipeline
from reader.number_correction import Edits, Field, add_number, edit_number, no_number, read_from
from reader.number_corrections import corrected_numbers
from reader.text import Span
from reader.typed_figures import Interval, typed_figure
from reader.typed_times import NO_TIME, typed_period
from reader.wording import singular
from tests.builders import a_document, a_quantity, an_analysis, span_of

TEXT = "About 40 fighters and 12 guards escaped from Dorvet prison. Tova Rennick spoke of thirty trucks."
DOCUMENT = a_document(TEXT)
FORTY, TWELVE = span_of(TEXT, "About 40"), span_of(TEXT, "12")


@pytest.fixture
def analysis():
    forty = replace(a_quantity(DOCUMENT, "About 40", 40, kind="militants", counted="fighters"), approximate=True, qualifier="about")
    twelve = replace(a_quantity(DOCUMENT, "12", 12, counted="guards"), whole=FORTY)
    return an_analysis(DOCUMENT, names={"Dorvet prison": "FAC", "Tova Rennick": "PERSON"}, quantities=(forty, twelve))


def numbers(analysis):
    return [analysis.words(one.span) for one in analysis.quantities]


def after(analysis, *made):
    return corrected_numbers(analysis, made)


def said(analysis, where=FORTY, **fields):
    """The number there with the fields that the analyst set."""
    result = after(analysis, edit_number(analysis, where, Edits(**fields)))
    return next(one for one in result.quantities if one.span == where)


def test_what_is_no_number_goes_and_nothing_is_a_part_of_it_any_more(analysis):
    result = after(analysis, no_number(analysis, FORTY))
    assert numbers(result) == ["12"]
    assert result.quantities[0] == replace(analysis.quantities[1], whole=None)


def test_the_interval_is_the_analysts(analysis):
    number = said(analysis, interval=typed_figure("30-50").interval)
    assert (number.low, number.high, number.approximate, number.qualifier) == (30, 50, False, "between")
    assert (number.kind, number.origin) == ("militants", Origin.ANALYST)


def test_a_unit_makes_the_kind_unless_that_is_said_too(analysis):
    assert (said(analysis, unit="USD").unit, said(analysis, unit="USD").kind) == ("USD", "money")
    assert said(analysis, unit="USD", kind="people").kind == "people"
    assert (said(analysis, unit="boxload").kind, said(analysis, unit="").unit) == ("militants", None)


def test_what_is_counted_points_to_the_words_where_they_stand_in_the_sentence(analysis):
    number = said(analysis, counted="Guards")
    assert (number.counted, number.head, number.modifiers) == (None, "guard", ())
    number = said(analysis, counted="guards")
    assert number.counted == span_of(TEXT, "guards")
    number = said(analysis, counted="escaped women")
    assert (number.counted, number.head, number.modifiers) == (None, "woman", ("escaped",))
    assert (said(analysis, counted="").counted, said(analysis, counted="").head) == (None, "")


def test_place_and_speaker_are_tied_to_the_entities_of_that_name(analysis):
    number = said(analysis, place=Referent("Dorvet Prison"), source=Referent("the ministry"))
    assert number.place == Referent("Dorvet Prison", "dorvet-prison")
    assert number.source == Referent("the ministry")
    assert said(analysis, place=Referent("")).place is None


def test_an_entity_keeps_the_id_that_it_was_said_with_while_it_is_known_or_nobody_has_its_name(analysis):
    assert said(analysis, source=Referent("Rennick", "tova-rennick")).source.entity == "tova-rennick"
    assert said(analysis, source=Referent("Tova Rennick", "person:gone")).source.entity == "tova-rennick"
    assert said(analysis, source=Referent("Ilen Marsk", "person:ilen-marsk")).source.entity == "person:ilen-marsk"


def test_the_time_is_that_of_the_words_of_the_number(analysis):
    time = said(analysis, time=typed_period("May 2026")).time
    assert (time.span, time.start, time.grain) == (FORTY, datetime(2026, 5, 1), Grain.MONTH)
    assert said(analysis, time=NO_TIME).time is None


def test_what_is_not_set_stays_as_it_was_read(analysis):
    made = edit_number(analysis, FORTY, replace(Edits(kind="people", event="killed"), kind=None))
    assert [field for field, _ in made.edits.made] == [Field.EVENT]
    assert (after(analysis, made).quantities[0].kind, after(analysis, made).quantities[0].event) == ("militants", "killed")


@pytest.mark.parametrize(
    ("words", "number", "low", "high", "counted"),
    [
        ("thirty trucks", "thirty", 30, 30, "trucks"),
        ("of thirty trucks", "thirty", 30, 30, "trucks"),
        ("Tova Rennick", "Tova Rennick", None, None, None),
    ],
)
def test_words_become_a_number(analysis, words, number, low, high, counted):
    result = after(analysis, add_number(analysis, span_of(TEXT, words)))
    made = result.quantities[-1]
    assert (result.words(made.span), made.low, made.high, made.origin) == (number, low, high, Origin.ANALYST)
    assert (made.counted and result.words(made.counted)) == counted
    assert [one.span for one in result.quantities] == sorted(one.span for one in result.quantities)


def test_a_number_that_is_read_from_other_words_says_what_they_say(analysis):
    made = read_from(analysis, Span(FORTY.start, FORTY.end + 1), Edits(kind="people"))
    assert (made.place, made.edits) == (FORTY, Edits(typed_figure("about 40").interval, kind="people"))
    assert read_from(analysis, span_of(TEXT, "About 40 fighters"), Edits(kind="people")).edits == Edits(kind="people")


def test_white_space_is_no_number(analysis):
    with pytest.raises(ValueError, match="no words"):
        add_number(analysis, Span(5, 6))


def test_a_wider_place_takes_over_what_was_known_of_the_number(analysis):
    wider = span_of(TEXT, "12 guards")
    number = said(analysis, wider, kind="people")
    assert (number.low, number.counted, number.kind) == (12, span_of(TEXT, "guards"), "people")
    assert numbers(after(analysis, edit_number(analysis, wider, Edits()))) == ["About 40", "12 guards"]


def test_a_number_that_a_new_pipeline_overlooks_is_there_as_the_analyst_saw_it(analysis):
    made = edit_number(analysis, FORTY, Edits(kind="people"))
    (number,) = after(replace(analysis, quantities=()), made).quantities
    assert (number.low, number.approximate, number.qualifier, number.kind) == (40, True, "about", "people")


def test_a_correction_of_another_document_or_of_other_words_does_nothing(analysis):
    made = no_number(analysis, FORTY)
    for other in (replace(made, document="0" * 64), replace(made, place=FORTY.shifted(1)), replace(made, place=Span(9_000, 9_008))):
        assert after(analysis, other) is analysis


def test_saying_more_of_a_number_takes_the_place_of_what_was_said(analysis):
    assert no_number(analysis, FORTY).id == edit_number(analysis, FORTY, Edits()).id != no_number(analysis, TWELVE).id


def test_a_correction_moves_with_its_words(analysis):
    newer = a_document(f"Once more: {TEXT}")
    moved = edit_number(analysis, TWELVE, Edits(kind="people")).moved(newer, span_of(newer.text, "12"))
    (number,) = corrected_numbers(an_analysis(newer), [moved]).quantities
    assert (number.span, number.low, number.kind) == (span_of(newer.text, "12"), 12, "people")


WORDS = ("guards", "guard", "women", "cities", "boxes", "buses", "gas", "news", "class", "policemen", "x", "lives")


def test_singulars_are_those_of_the_pipeline():
    assert [singular(word) for word in WORDS] == [singular_of_the_pipeline(word) for word in WORDS]


MOMENT = datetime(2026, 5, 9, tzinfo=UTC)
words = st.sampled_from(("", "guards", "Dorvet prison", "escaped men"))
edits = st.builds(
    Edits,
    st.none() | st.just(Interval(Decimal(1), None, qualifier="at least")),
    st.none() | st.sampled_from(("", "USD", "boxload")),
    st.none() | st.just("people"),
    st.none() | words,
    st.none() | st.just("killed"),
    st.none() | st.builds(Referent, words),
    st.none() | st.just(NO_TIME) | st.just(typed_period("2019")),
    st.none() | st.builds(Referent, words, st.none() | st.just("tova-rennick")),
)


@st.composite
def cases(draw):
    """Numbers anywhere in the text, and corrections of any places."""
    ends = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=10)))
    spans = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    quantities = tuple(Quantity(span, Decimal(1), Decimal(1)) for span in spans)
    analysis = replace(an_analysis(DOCUMENT, names={"Dorvet prison": "FAC"}), quantities=quantities)
    made = []
    for number in range(draw(st.integers(0, 5))):
        start, end = sorted(draw(st.sets(st.integers(0, len(TEXT)), min_size=2, max_size=2)))
        place = Span(start, end)
        one = no_number(analysis, place) if draw(st.booleans()) else edit_number(analysis, place, draw(edits))
        made.append(replace(one, created=MOMENT + timedelta(seconds=number)))
    return analysis, made


@given(cases())
def test_corrected_numbers_are_apart_and_in_order(case):
    result = corrected_numbers(*case)
    assert all(one.span.end <= other.span.start for one, other in pairwise(result.quantities))
    kept = [one for one in result.quantities if one.origin is not Origin.ANALYST]
    assert [one for one in case[0].quantities if one in kept] == kept
    assert replace(result, quantities=()) == replace(case[0], quantities=())


@given(cases())
def test_correcting_twice_changes_nothing_more(case):
    analysis, made = case
    apart = [one for one in made if not any(one.place.overlaps(other.place) for other in made if other is not one)]
    once = corrected_numbers(analysis, apart)
    assert corrected_numbers(once, apart) == once
    assert corrected_numbers(analysis, ()) is analysis
