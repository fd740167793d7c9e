"""The numbers of news sentences, read as a person reads them; the dates and clock times among them are told apart first."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.times import outside_lengths, times
from reader.text import Span

NEWS = tomllib.loads(Path(__file__).with_name("news.toml").read_text(encoding="utf-8"))


def value(quantity):
    low, high = (None if end is None else f"{round(float(end), 4):.10g}" for end in (quantity.low, quantity.high))
    if low is None and high is None:
        return "none"
    return ("~" if quantity.approximate else "") + (low if low == high else f"{low or ''}..{high or ''}")


def what(quantity):
    if quantity.kind == "age" and quantity.unit == "year":
        return "age"
    return quantity.unit or (quantity.kind if quantity.kind in ("ordinal", "fraction", "score") else "")


def reading(text):
    span = Span(0, len(text))
    return [reading_of(one, text) for one in quantities(text, span, outside_lengths(text, times(text, span, None)))]


def reading_of(one, text):
    return " ".join(filter(None, (one.span.of(text), "|", value(one), what(one), f"({one.qualifier})" if one.qualifier else "")))


def normal(expected):
    words, told = expected.split(" | ")
    value, *rest = told.split(" ")
    plain = "..".join(f"{float(end):.10g}" if end else "" for end in value.strip("~").split("..")) if value != "none" else value
    return " ".join([words, "|", "~" * value.startswith("~") + plain, *rest])


@pytest.mark.parametrize(("text", "expected"), [(text, told) for group in NEWS.values() for text, told in group.items()])
def test_reading(text, expected):
    assert reading(text) == [normal(one) for one in expected]
