"""Figures of passages that no link joins, laid side by side where their scope is one."""

from dataclasses import replace
from datetime import datetime

import pytest

from reader.alignment import Difference, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Grain, Referent, TimeExpression
from reader.compare.align import compare
from reader.compare.differences import Figures
from reader.compare.unlinked import unlinked
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis


def told(*sentences, event="killed", day=8, place="gpe:orsel"):
    """An analysis of sentences (text, words, value, counted) about one event, place and day of May 2026."""
    document = a_document(*(text for text, *_ in sentences))
    time = TimeExpression(Span(0, 1), datetime(2026, 5, day), datetime(2026, 5, day + 1), Grain.DAY) if day else None
    quantities = tuple(
        replace(a_quantity(document, words, value, counted=counted), event=event, time=time, place=Referent("Orsel", place))
        for _, words, value, counted in sentences
    )
    return an_analysis(document, quantities=quantities)


def found(left, right, links=()):
    return [(one.verdict, one.reason) for one in unlinked(Figures(left), Figures(right), links)]


SIX = told(("Six guards were killed by raiders in Orsel.", "Six", 6, "guards"))
FOUR = ("In Orsel raiders killed four guards.", "four", 4, "guards")


def test_figures_of_one_event_place_and_day_are_judged():
    assert found(SIX, told(FOUR)) == [(Verdict.CONFLICT, "six guards against four guards")]


def test_an_alignment_has_the_figures_that_no_link_compares():
    (difference,) = compare(SIX, told(FOUR), threshold=1).differences
    assert (difference.left, difference.verdict) == (SIX.quantities[0], Verdict.CONFLICT)


def test_what_a_link_compares_is_not_told_twice():
    right = told(FOUR)
    compared = (Difference(SIX.quantities[0], right.quantities[0], Verdict.CONFLICT),)
    link = Link(SentenceRange(0, 1), SentenceRange(0, 1), 0.9, LinkKind.NEAR, differences=compared)
    assert found(SIX, right, [link]) == []


@pytest.mark.parametrize("other", [{"place": "gpe:kest"}, {"day": 5}, {"event": "wounded"}])
def test_another_place_day_or_event_is_another_matter(other):
    assert found(SIX, told(FOUR, **other)) == []


def test_without_a_day_two_raids_may_be_meant():
    left = told(("In the night raiders of the Banner killed six guards.", "six", 6, "guards"), day=0)
    right = told(("In the night raiders of the Banner killed four guards.", "four", 4, "guards"), day=0)
    assert found(left, right) == [(Verdict.UNKNOWN, "perhaps not the same event: six guards, four guards")]


def test_figures_of_which_there_are_many_are_left_alone():
    many = told(*((f"Raiders killed {value} guards in Orsel.", f"{value}", value, "guards") for value in range(20, 60)))
    assert found(many, many) == []
