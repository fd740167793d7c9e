"""Number expressions: their interval, unit, kind, qualifier and what they count."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.quantities import quantities
from reader.text import Span, normalize


def found(text):
    return quantities(text, Span(0, len(text)))


def only(text):
    (quantity,) = found(text)
    return quantity


def ends(text):
    quantity = only(text)
    return tuple(None if end is None else float(end) for end in (quantity.low, quantity.high))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,250 guards fled.", 1250),
        ("twenty-five guards fled.", 25),
        ("two hundred and five guards fled.", 205),
        ("one million three hundred thousand guards fled.", 1_300_000),
        ("two and a half million guards fled.", 2_500_000),
        ("half a million guards fled.", 500_000),
        ("half a dozen guards fled.", 6),
        ("1.2m guards fled.", 1_200_000),
        ("5k guards fled.", 5_000),
        ("3.5 lakh guards fled.", 350_000),
        ("816 000 guards fled.", 816_000),
        ("a hundred guards fled.", 100),
        ("2½ loaves were left.", 2.5),
    ],
)
def test_numeral(text, value):
    assert ends(text) == (value, value)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("between 3,500 and 4,000 men", "between 3,500 and 4,000", 3500, 4000),
        ("600 to 1,000 men", "600 to 1,000", 600, 1000),
        ("5-10 men", "5-10", 5, 10),
        ("two or three men", "two or three", 2, 3),
        ("from 20 to 30 men", "from 20 to 30", 20, 30),
        ("$3-5 billion", "$3-5 billion", 3e9, 5e9),
        ("$3 billion to $5 billion", "$3 billion to $5 billion", 3e9, 5e9),
    ],
)
def test_range(text, words, low, high):
    assert only(text).span.of(text) == words
    assert ends(text) == (low, high)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rose from 3 to 5 percent.", 2),  # two values, no range
        ("It grew by 40 to 400.", 2),
        ("They lost 5 or 500.", 2),
        ("5 km to 10 minutes", 2),
    ],
)
def test_no_range(text, count):
    assert len(found(text)) == count


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "qualifier", "approximate"),
    [
        ("about 40 men", "about 40", 40, 40, "about", True),
        ("at least 40 men", "at least 40", 40, None, "at least", False),
        ("more than a dozen men", "more than a dozen", 12, None, "more than", False),
        ("up to 40 men", "up to 40", None, 40, "up to", False),
        ("as many as 40 men", "as many as 40", None, 40, "as many as", False),
        ("less than 90 minutes", "less than 90 minutes", None, 90, "less than", False),
        ("an estimated 40 men", "an estimated 40", 40, 40, "estimated", True),
        ("40 or more men", "40 or more", 40, None, "at least", False),
        ("50 or so men", "50 or so", 50, 50, "about", True),
        ("at least some 40 men", "at least some 40", 40, None, "at least", False),
        ("dozens of men", "dozens", 24, None, None, True),
        ("tens of thousands of men", "tens of thousands", 20_000, None, None, True),
    ],
)
def test_qualifier(text, words, low, high, qualifier, approximate):
    quantity = only(text)
    assert quantity.span.of(text) == words
    assert ends(text) == (low, high)
    assert (quantity.qualifier, quantity.approximate) == (qualifier, approximate)


def test_a_qualifier_reaches_one_figure_only():
    around, exact = found("around 200 villagers and 13 guards")
    assert (around.approximate, exact.approximate) == (True, False)


@pytest.mark.parametrize(
    ("text", "unit", "kind"),
    [
        ("$88 billion", "USD", "money"),
        ("20 million euros", "EUR", "money"),
        ("HK $5 million", "HKD", "money"),
        ("Rs 500 crore", "INR", "money"),
        ("$98 a share", "USD per share", "money"),
        ("2.5 percent", "percent", "percent"),
        ("25-kilometer march", "kilometer", "distance"),
        ("40 tonnes", "tonne", "mass"),
        ("100 km/h", "kilometer per hour", "speed"),
        ("60 miles per hour", "mile per hour", "speed"),
        ("30 °C", "degree celsius", "temperature"),
        ("three weeks", "week", "duration"),
        ("12 square miles", "square mile", "area"),
        ("a 25-year-old guard", "year", "age"),
        ("aged 31", "year", "age"),
        ("5m from the gate", "meter", "distance"),
    ],
)
def test_unit(text, unit, kind):
    assert (only(text).unit, only(text).kind) == (unit, kind)


def test_a_year_earlier_is_no_rate():
    assert found("$6 billion a year earlier")[0].unit == "USD"


@pytest.mark.parametrize(
    ("text", "counted", "kind"),
    [
        ("40 Grey Banner fighters fled", "Grey Banner fighters", "militants"),
        ("13 US troops stayed", "US troops", "troops"),
        ("two Su-25 jets turned", "Su-25 jets", "aircraft"),
        ("200 of the inmates left", "inmates", "prisoners"),
        ("dozens of “Daesh” fighters fled", "Daesh” fighters", "militants"),
        ("a 20-member team left", "member", "people"),
        ("the blast killed 12 shoppers", "shoppers", "casualties"),
        ("12 shoppers were reportedly wounded", "shoppers", "casualties"),
        ("police arrested 12 men", "men", "captured"),
        ("300 Afghans left", "Afghans", "people"),
        ("40 shops closed", "shops", "count"),
    ],
)
def test_counted(text, counted, kind):
    assert (only(text).counted.of(text), only(text).kind) == (counted, kind)


def test_joined_people_share_their_fate():
    assert [one.kind for one in found("It killed five soldiers and three civilians.")] == ["casualties", "casualties"]


def test_a_toll_counts_casualties():
    assert only("The death toll rose to 40.").kind == "casualties"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of them", 0.5),
        ("a third of the men", 1 / 3),
        ("two-thirds of it", 2 / 3),
        ("one in five men", 0.2),
        ("nine out of ten men", 0.9),
    ],
)
def test_fraction(text, value):
    assert only(text).kind == "fraction"
    assert float(only(text).low) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "The Su-25 and the F-16 turned back.",
        "Resolution 2254 was read.",
        "Call +44 20 7946 0958.",
        "It is open 24/7.",
        "See www.example.org/12 for more.",
        "No one knows. One of them does. This one too.",
        "He owns an iPhone 11 and a map.",
        "The Big Four met.",
        "Several shops closed.",
    ],
)
def test_no_quantity(text):
    assert found(text) == []


def test_a_score_has_no_ends():
    assert (only("They won 3-1 at home.").kind, ends("They won 3-1 at home.")) == ("score", (None, None))


def test_a_score_may_follow_a_name():
    assert [one.kind for one in found("They beat Orsel 2-1 at home.")] == ["score"]


def test_ordinals_are_typed():
    assert (only("the third convoy").kind, only("the third convoy").low) == ("ordinal", Decimal(3))


PIECES = """
between and 5 10 3.5 $ % - – to or about at least dozen million half a third , . US$ km/h -5 ½ 1/3 fighters killed were than more
of 12,000 tens thousands couple few in out year old 2nd twenty hundred °C / + ( ) ” “
"""
PIECES = """
between and 5 10 3.5 $ % - – to or about at least dozen million half a third , . US$ km/h -5 ½ 1/3 fighters killed were than more
of 12,000 tens thousands couple few in out year old 2nd twenty hundred °C / + ( ) ” “
"""
words = st.sampled_from(PIECES.split())


@given(st.one_of(st.text(), st.lists(words).map(" ".join), st.lists(words).map("".join)))
def test_quantities_are_ordered_inside_the_text_and_apart(text):
    text = normalize(text)
    marks = found(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in marks)
    assert all(one.span.end <= other.span.start for one, other in pairwise(marks))
    assert all(one.low <= one.high for one in marks if None not in (one.low, one.high))
    assert all(not one.counted.overlaps(one.span) for one in marks if one.counted)
