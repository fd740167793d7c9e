"""Quantities in a few characters."""

from decimal import Decimal

import pytest

from reader.analysis import Quantity
from reader.figures import figure, number
from reader.text import Span


def quantity(low, high, **details):
    return Quantity(Span(0, 1), *(None if end is None else Decimal(end) for end in (low, high)), **details)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (quantity(6, 6), "6"),
        (quantity(40, 40, approximate=True), "~40"),
        (quantity(35, None, qualifier="at least"), "≥35"),
        (quantity(1000, None, qualifier="more than"), ">1,000"),
        (quantity(None, 12, qualifier="fewer than"), "<12"),
        (quantity(None, 12, qualifier="no more than"), "≤12"),
        (quantity(None, 90, qualifier="less than", unit="minute"), "<90 min"),
        (quantity(3500, 4000, qualifier="between"), "3,500–4,000"),
        (quantity("0.5", "0.5", unit="percent"), "0.5 %"),
        (quantity(88 * 10**9, 88 * 10**9, unit="USD"), "$88bn"),
        (quantity(None, 5000, qualifier="up to", unit="EUR"), "≤€5,000"),
        (quantity(5, 5, unit="CHF"), "5 CHF"),
        (quantity(1, 1, unit="week"), "1 week"),
        (quantity(1, 3, unit="month"), "1–3 months"),
        (quantity(3, 3, unit="hertz"), "3 hertz"),
        (quantity(1200000, 1200000), "1.2m"),
        (quantity(None, None, qualifier="dozens"), "dozens"),
        (quantity(10**40, 10**40), f"10{',000' * 9}tn"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_figure(value, expected):
    assert figure(value) == expected


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Decimal(1) / 3, "1/3"),
        (Decimal(2) / 7, "2/7"),
        (Decimal("0.5"), "0.5"),
        (Decimal("0.123456"), "0.1235"),
        (Decimal(8) / 3, "2.6667"),
    ],
)
def test_parts_of_one_are_told_in_few_characters(value, told):
    assert number(value) == told
