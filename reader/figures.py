"""Quantities in the few characters that a list, a table or a badge has room for."""

from decimal import Decimal
from fractions import Fraction

from reader.analysis import Analysis, Quantity

_WHICH = frozenset({"ordinal"})  # kinds that say which one: nobody reads "the first account" as a figure
_SYMBOLS = {"percent": " %", "minute": " min", "kilometer": " km"}
_PLURAL = frozenset(
    {"second", "hour", "day", "week", "fortnight", "night", "month", "year", "decade", "meter", "mile", "yard", "acre", "hectare",
     "gram", "kilogram", "tonne", "ton", "barrel", "gallon", "liter"}
)  # fmt: skip
_CURRENCIES = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_STRICTLY_MORE = frozenset({"more than", "greater than", "over", "above", "exceeding"})
_STRICTLY_LESS = frozenset({"less than", "fewer than", "under", "below"})
_DECIMALS, _PARTS, _SAME = 4, 20, 9  # decimals shown; parts of one told as such if so many decimals agree
_SCALES = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))


def is_figure(quantity: Quantity) -> bool:
    """Does it say how many or how much, so that it is boxed, listed and counted?"""
    return quantity.kind not in _WHICH


def figure_count(analysis: Analysis) -> int:
    return sum(is_figure(quantity) for quantity in analysis.quantities)


def figure(quantity: Quantity) -> str:
    """The interval with its unit: "6", "~40", "≥35", "<12", "30–50", "$88bn", "<90 min"."""
    currency = _CURRENCIES.get(quantity.unit or "", "")
    return _interval(quantity, currency) + ("" if currency else _unit(quantity))


def _interval(quantity: Quantity, currency: str) -> str:
    low, high, qualifier = quantity.low, quantity.high, quantity.qualifier or ""
    about = "~" if quantity.approximate else ""
    if low is None and high is None:
        return qualifier or "?"
    if high is None and low is not None:
        return f"{'>' if qualifier in _STRICTLY_MORE else '≥'}{currency}{number(low)}"
    if low is None and high is not None:
        return f"{'<' if qualifier in _STRICTLY_LESS else '≤'}{currency}{number(high)}"
    if low is not None and high is not None and low != high:
        return f"{about}{currency}{number(low)}–{number(high)}"
    return f"{about}{currency}{number(low or Decimal(0))}"


def number(value: Decimal) -> str:
    """The number with thousands separated, or scaled from a million up: "1,200", "0.5", "1/3", "88bn"."""
    for size, suffix in _SCALES:
        if abs(value) >= size:
            return f"{_plain(f'{value / size:,.2f}')}{suffix}"
    if abs(value) < 1 and round(value, _DECIMALS) != value:
        part = Fraction(value).limit_denominator(_PARTS)
        if round(Decimal(part.numerator) / part.denominator, _SAME) == round(value, _SAME):
            return f"{part.numerator}/{part.denominator}"
    return _plain(f"{round(value, _DECIMALS):,f}")


def _plain(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _unit(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit is None:
        return ""
    is_one = quantity.low == quantity.high == 1
    return _SYMBOLS.get(unit, f" {unit}s" if unit in _PLURAL and not is_one else f" {unit}")
