"""Figures as an analyst types them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Quantity
from reader.figures import figure
from reader.known_units import known_unit, unit_kinds, unit_names
from reader.text import Span
from reader.typed_figures import EXPECTED, Interval, figure_in, interval_words, typed_figure

ABOUT, LEAST, MORE, MOST, LESS, BETWEEN = "about", "at least", "more than", "at most", "less than", "between"


def written(words):
    """Ends, qualifier and unit of what the words say."""
    found = typed_figure(words)
    ends = (None if end is None else int(end) for end in (found.interval.low, found.interval.high))
    return (*ends, found.interval.qualifier, found.unit)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("35", (35, 35, None, None)),
        (" 1,200 ", (1200, 1200, None, None)),
        ("1.2m", (1_200_000, 1_200_000, None, None)),
        ("30-50", (30, 50, BETWEEN, None)),
        ("between 30 and 50", (30, 50, BETWEEN, None)),
        ("from 30 to 50", (30, 50, BETWEEN, None)),
        ("3-4 million", (3_000_000, 4_000_000, BETWEEN, None)),
        ("500 to 1 million", (500, 1_000_000, BETWEEN, None)),
        ("≥35", (35, None, LEAST, None)),
        (">= 35", (35, None, LEAST, None)),
        ("At least 35", (35, None, LEAST, None)),
        ("35 and more", (35, None, LEAST, None)),
        ("over 35", (35, None, MORE, None)),
        ("no more than 12", (None, 12, MOST, None)),
        ("12 or fewer", (None, 12, MOST, None)),
        ("<12", (None, 12, LESS, None)),
        ("about 40", (40, 40, ABOUT, None)),
        ("roughly 30 to 50", (30, 50, ABOUT, None)),
        ("two hundred and thirty-five", (235, 235, None, None)),
        ("a dozen", (12, 12, None, None)),
        ("at least thirty thousand", (30_000, None, LEAST, None)),
        ("one hundred thousand", (100_000, 100_000, None, None)),
        ("US$ 5 million", (5_000_000, 5_000_000, None, "USD")),
        ("$30–50bn", (30 * 10**9, 50 * 10**9, BETWEEN, "USD")),
        ("40km", (40, 40, None, "kilometer")),
        ("over 40 tons a day", (40, None, MORE, "ton per day")),
        ("−5", (-5, -5, None, None)),
    ],
)
def test_what_is_typed_is_read(words, expected):
    assert written(words) == expected


@pytest.mark.parametrize(
    "words", ["", "men", "1,5", "35 men", "50-30", "40 to", "between 30", "at least", "at least 30-50", "€", "1.2.3", "a", "3 4", "9" * 99]
)
def test_what_is_no_figure_is_refused(words):
    assert typed_figure(words) is None


def test_the_examples_that_are_shown_can_be_typed():
    assert all(typed_figure(example) for example in EXPECTED.split(", "))


def test_about_makes_a_figure_approximate():
    assert typed_figure("~40").interval == Interval(Decimal(40), Decimal(40), True, ABOUT)


def test_a_figure_is_found_among_words():
    words = "the at least thirty-five guards and ten cooks"
    found, span = figure_in(words)
    assert (found.interval.low, span.of(words)) == (35, "at least thirty-five")
    assert figure_in("guards") is None


QUALIFIERS = {"low": ("at least", "more than", "over"), "high": ("at most", "up to", "fewer than"), "both": (None, "about", "between")}


@st.composite
def quantities(draw):
    """Values that `figure` writes without rounding, and so that a scale is not taken for that of both ends."""
    scale = draw(st.sampled_from((1, 10**6, 10**9)))
    low, high = sorted(Decimal(draw(st.integers(-99_999, 99_999))) / 100 * scale for _ in range(2))
    shape = draw(st.sampled_from(tuple(QUALIFIERS)))
    ends = {"low": (low, None), "high": (None, high), "both": draw(st.sampled_from(((low, low), (low, high))))}[shape]
    qualifier = draw(st.sampled_from(QUALIFIERS[shape]))
    unit = draw(st.none() | st.sampled_from(unit_names()))
    return Quantity(Span(0, 1), *ends, unit, qualifier=qualifier, approximate=qualifier == "about")


@given(quantities())
def test_a_figure_that_is_written_is_read_again(quantity):
    again = typed_figure(figure(quantity))
    assert again is not None
    assert (again.interval.low, again.interval.high, again.interval.approximate) == (quantity.low, quantity.high, quantity.approximate)
    assert again.unit == quantity.unit
    assert figure(Quantity(Span(0, 1), again.interval.low, again.interval.high, again.unit, qualifier=again.interval.qualifier,
                           approximate=again.interval.approximate)) == figure(quantity)  # fmt: skip


@given(quantities())
def test_an_interval_in_words_is_read_again(quantity):
    words = interval_words(quantity.low, quantity.high, approximate=quantity.approximate, qualifier=quantity.qualifier)
    again = typed_figure(words).interval
    assert (again.low, again.high, again.approximate) == (quantity.low, quantity.high, quantity.approximate)


@pytest.mark.parametrize(
    ("low", "high", "more", "written"),
    [
        (35, None, {}, "35 and more"),
        (35, None, {"qualifier": "over"}, "more than 35"),
        (None, 12, {"qualifier": "fewer than"}, "less than 12"),
        (30, 50, {"approximate": True}, "about 30 to 50"),
        (1_200_000, 1_200_000, {}, "1.2m"),
        (1_234_567, 1_234_567, {}, "1,234,567"),
        (None, None, {}, ""),
    ],
)
def test_intervals_in_words(low, high, more, written):
    ends = (None if end is None else Decimal(end) for end in (low, high))
    assert interval_words(*ends, **more) == written


@given(st.text(st.sampled_from("0123456789,.-–<≥~$€%km aotmilbnd"), max_size=40))
def test_anything_typed_is_a_figure_or_refused(words):
    found = typed_figure(words)
    if found is not None:
        low, high = found.interval.low, found.interval.high
        assert (low, high) != (None, None)
        assert low is None or high is None or low <= high


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("km", "kilometer", "distance"),
        ("Kilometres", "kilometer", "distance"),
        ("$", "USD", "money"),
        ("euros a month", "EUR per month", "money"),
        ("km/h", "kilometer per hour", "speed"),
        ("parts per million", "part per million", "measure"),
        ("MW", "megawatt", "power"),
    ],
)
def test_a_unit_is_known_however_it_is_written(words, name, kind):
    assert known_unit(words) == (name, kind)


def test_what_is_no_unit_is_told():
    assert [known_unit(words) for words in ("", "men", "men a day", "km per men", "a/b/c")] == [None] * 5


def test_every_unit_is_known_by_its_name():
    assert [name for name in unit_names() if known_unit(name).name != name] == []
    assert {"money", "distance", "percent"} <= set(unit_kinds())
