"""Whether figures agree, overlap, conflict, or cannot be compared."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reader.alignment import SentenceRange, Verdict
from reader.analysis import Quantity
from reader.compare.differences import differences
from reader.compare.intervals import interval, relate
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis

ALL = SentenceRange(0, 1)


def said(sentence, *figures):
    """An analysis of one sentence with figures given as (words, low, high, counted, kind, event)."""
    document = a_document(sentence)
    quantities = [
        replace(a_quantity(document, words, low, high, counted=counted, kind=kind), event=event)
        for words, low, high, counted, kind, event in figures
    ]
    return an_analysis(document, quantities=tuple(quantities))


def verdicts(left, right):
    return [difference.verdict for difference in differences(left, ALL, right, ALL)]


SIX = said("Six guards were killed at the prison.", ("Six", 6, 6, "guards", "troops", "killed"))


def test_other_numbers_of_the_same_dead_conflict():
    right = said("Four prison guards died in the attack.", ("Four", 4, 4, "prison guards", "troops", "killed"))
    (difference,) = differences(SIX, ALL, right, ALL)
    assert (difference.verdict, difference.reason) == (Verdict.CONFLICT, "six guards against four prison guards")


def test_what_happens_to_others_is_no_difference():
    wounded = said("The raid left 11 wounded guards.", ("11", 11, 11, "guards", "troops", "wounded"))
    assert verdicts(SIX, wounded) == []


def test_figures_of_things_in_different_units_are_not_laid_side_by_side():
    hours = said("Guards were killed for 40 hours.", ("40", 40, 40, "hours", "duration", ""))
    assert verdicts(SIX, hours) == []


def test_people_may_be_more_than_guards():
    right = said("Nine people were killed at the prison.", ("Nine", 9, 9, "people", "people", "killed"))
    assert verdicts(SIX, right) == [Verdict.UNKNOWN]


def test_without_a_common_scope_the_same_noun_is_not_enough():
    right = said("The prison employs 90 guards.", ("90", 90, 90, "guards", "troops", ""))
    assert verdicts(SIX, right) == [Verdict.UNKNOWN]


def test_an_open_interval_can_hold_the_other_figure():
    left = said("40 fighters escaped from the prison.", ("40", 40, 40, "fighters", "militants", "escaped"))
    document = a_document("At least 35 gunmen fled from the prison.")
    quantity = Quantity(Span(0, 11), Decimal(35), None, kind="militants", qualifier="at least", counted=Span(12, 18), event="escaped")
    assert verdicts(left, an_analysis(document, quantities=(quantity,))) == [Verdict.OVERLAP]


def test_each_figure_gets_the_counterpart_that_agrees():
    left = said("Six guards were killed, then four guards were killed.", ("Six", 6, 6, "guards", "troops", "killed"))
    right = said(
        "Four guards were killed and six guards were killed.",
        ("Four", 4, 4, "guards", "troops", "killed"),
        ("six", 6, 6, "guards", "troops", "killed"),
    )
    assert verdicts(left, right) == [Verdict.AGREE]


def test_years_ago_are_counted_from_different_days():
    left = said("The war began 17 years ago.", ("17 years", 17, 17, "", "duration", ""))
    right = said("The war began 16 years ago.", ("16 years", 16, 16, "", "duration", ""))
    assert verdicts(left, right) == []


@pytest.mark.parametrize(("value", "low", "high"), [(40, 35, 45), (42, "37.8", "46.2"), (200, 150, 250), (1200, 1080, 1320)])
def test_approximate_figures_are_as_wide_as_their_rounding(value, low, high):
    about = Quantity(Span(0, 1), Decimal(value), Decimal(value), approximate=True)
    assert interval(about) == (Decimal(low), Decimal(high))


def test_a_rounded_figure_does_not_contradict_the_exact_one():
    about = Quantity(Span(0, 1), Decimal(40), Decimal(40), approximate=True)
    assert relate(about, Quantity(Span(0, 1), Decimal(42), Decimal(42))) is Verdict.OVERLAP
    assert relate(about, Quantity(Span(0, 1), Decimal(60), Decimal(60))) is Verdict.CONFLICT


def test_several_may_be_two():
    several = Quantity(Span(0, 7), Decimal(3), None, approximate=True)
    assert relate(several, Quantity(Span(0, 3), Decimal(2), Decimal(2))) is Verdict.OVERLAP


def test_a_manner_of_speaking_has_no_upper_bound():
    thousands = Quantity(Span(0, 9), Decimal(1_000), Decimal(10_000), approximate=True)
    assert relate(thousands, Quantity(Span(0, 6), Decimal(20_000), Decimal(20_000))) is Verdict.OVERLAP
