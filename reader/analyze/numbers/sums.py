"""Sums in two units, in the larger: "13 dollars and 45 cents", "five feet eleven", "6-foot-2", "2 hours 30 minutes"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.number_words import numeral
from reader.analyze.numbers.numerals import HYPHENS, Numeral, lower_at
from reader.analyze.numbers.units import Unit, unit_after

# Of each unit the lesser one that is added to it, and how many of those make one.
_LESSER = {
    "USD": ("cent", 100), "EUR": ("cent", 100), "AUD": ("cent", 100), "CAD": ("cent", 100), "GBP": ("penny", 100),
    "year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60),
    "foot": ("inch", 12), "pound": ("ounce", 16), "stone": ("pound", 14), "kilometer": ("meter", 1000), "meter": ("centimeter", 100),
}  # fmt: skip


def summed(listed: Sequence[Token], value: Decimal, unit: Unit) -> tuple[Decimal, Unit] | None:
    """The value with what the lesser unit behind `unit` adds to it, and the unit up to the end of the sum; none where nothing does."""
    lesser = _LESSER.get(unit.name)
    if lesser is None or value != int(value):
        return None
    name, per = lesser
    begins, joint = _begins(listed, unit.end, name)
    number = numeral(listed, begins)
    if number is None or number.shape not in ("figures", "words") or number.low >= per:
        return None
    under = _under(listed, number, name)
    spelled, _, rate = under.name.partition(" per ") if under else ("", "", "")
    if spelled != name and (under is not None or not _may_be_bare(listed, number.end, name, joint)):
        return None
    whole = f"{unit.name} per {rate}" if rate else unit.name  # "16 hours and 30 minutes a day"
    return value + (number.low / per).copy_sign(value), replace(unit, name=whole, end=under.end if under else number.end)


def _begins(listed: Sequence[Token], at: int, name: str) -> tuple[int, str]:
    """Where the lesser number begins, and what joins it: "and", a hyphen ("6-foot-2") or nothing."""
    if lower_at(listed, at) == "and":
        return at + 1, "and"
    if name == "inch" and lower_at(listed, at) in HYPHENS and at + 1 < len(listed) and listed[at + 1].is_number and listed[at + 1].glued:
        return at + 1, "-"
    return at, ""


def _under(listed: Sequence[Token], number: Numeral, name: str) -> Unit | None:
    """The unit of the lesser number; "in" right behind a figure are inches ("5ft 11in"), elsewhere it is a preposition."""
    if name == "inch" and lower_at(listed, number.end) == "in" and listed[number.end].glued:
        return Unit(name, "distance", number.end + 1)
    return unit_after(listed, number.end)


def _may_be_bare(listed: Sequence[Token], end: int, name: str, joint: str) -> bool:
    """May the lesser unit be left out, as in "15 dollars and 50.", "five feet eleven", "6-foot-2"?"""
    if name not in ("cent", "inch") or (name == "inch" and joint == "and"):
        return False
    if end >= len(listed) or joint == "-":
        return True
    return listed[end].text == "." if joint else not listed[end].is_word
