"""How places, periods and things of two figures stand to each other."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from reader.alignment import Verdict
from reader.analysis import Entity, Grain, Quantity, TimeExpression
from reader.compare import periods, places, things
from reader.compare.intervals import are_comparable, relate
from reader.compare.places import Places
from reader.compare.relation import Relation
from reader.text import Span
from tests.builders import a_document, an_analysis


def test_a_place_lies_in_what_it_is_known_and_said_to_be_part_of():
    analysis = an_analysis(a_document("A raid on Dorvet prison in northern Mosul."), names={"Dorvet prison": "FAC", "Mosul": "GPE"})
    known = tuple(replace(one, relation="part of Iraq") if one.name == "Mosul" else one for one in analysis.entities)
    assert Places(replace(analysis, entities=known)).line("dorvet-prison") == ("dorvet-prison", "mosul", "gpe:iraq")


def test_places_that_lie_in_each_other_end():
    entities = (Entity("gpe:a", "A", "GPE", (), "part of B"), Entity("gpe:b", "B", "GPE", (), "part of A"))
    analysis = replace(an_analysis(a_document("A and B.")), entities=entities)
    assert Places(analysis).line("gpe:a") == ("gpe:a", "gpe:b")


@pytest.mark.parametrize(
    ("one", "other", "stand"),
    [
        (("gpe:kabul", "gpe:afghanistan"), ("gpe:afghanistan",), Relation.WITHIN),
        (("gpe:afghanistan",), ("gpe:kabul", "gpe:afghanistan"), Relation.AROUND),
        (("gpe:khost-province",), ("gpe:khost",), Relation.SAME),
        (("fac:dorvet-prison",), ("gpe:dorvet",), Relation.WITHIN),
        (("gpe:orsel",), ("gpe:kest",), Relation.APART),
        ((), ("gpe:kest",), Relation.UNKNOWN),
    ],
)
def test_places(one, other, stand):
    assert places.relation(one, other) is stand


def day(start, end):
    return periods.period(TimeExpression(Span(0, 1), datetime.fromisoformat(start), datetime.fromisoformat(end), Grain.DAY))


@pytest.mark.parametrize(
    ("one", "other", "stand"),
    [
        (day("2019-07-01", "2019-08-01"), day("2019-01-01", "2020-01-01"), Relation.WITHIN),
        (day("2026-05-08T19:00", "2026-05-09T05:00"), day("2026-05-08", "2026-05-09"), Relation.SAME),
        (day("2018-01-01", "2019-01-01"), day("2019-01-01", "2020-01-01"), Relation.APART),
        (day("2018-01-01", "2019-01-01"), None, Relation.UNKNOWN),
    ],
)
def test_periods(one, other, stand):
    assert periods.relation(one, other) is stand


@pytest.mark.parametrize(
    ("one", "other", "stand"),
    [("militant", "gunman", Relation.SAME), ("guard", "people", Relation.WITHIN), ("guard", "inmate", Relation.APART)],
)
def test_things(one, other, stand):
    assert things.relation(things.thing(one, ""), things.thing(other, "")) is stand


def test_members_of_a_terrorist_group_are_fighters():
    assert things.thing("member", " of the terrorist group were seen") == things.thing("militant", "")
    assert things.thing("member", " of the council were seen") != things.thing("militant", "")


@pytest.mark.parametrize(
    ("one", "other", "stand"),
    [
        ("foreign inmates", "Afghan inmates", Relation.APART),
        ("US troops", "American soldiers", Relation.SAME),
        ("foreign inmates", "inmates", Relation.WITHIN),
        ("male foreign inmates", "armed inmates", Relation.APART),
    ],
)
def test_groups(one, other, stand):
    assert things.relation_of_groups(things.groups(one), things.groups(other)) is stand


def measured(value, unit):
    return Quantity(Span(0, 1), Decimal(value), Decimal(value), unit)


def test_measures_are_compared_in_one_unit():
    assert relate(measured(2, "week"), measured(14, "day")) is Verdict.AGREE
    assert relate(measured(5, "mile"), measured(8, "kilometer")) is Verdict.OVERLAP
    assert relate(measured(5, "mile"), measured(20, "kilometer")) is Verdict.CONFLICT


def test_currencies_and_months_cannot_be_converted():
    assert not are_comparable("USD", "EUR")
    assert not are_comparable("month", "day")
