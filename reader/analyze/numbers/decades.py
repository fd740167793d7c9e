"""Decades that measure: "a man in his early 40s", "in her thirties", "temperatures in the mid-30s", "the over-60s"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from reader.analyze.lexicon import table, words
from reader.analyze.numbers.amounts import HYPHENS, Amount
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import figures, lexicon, lower_at
from reader.analyze.numbers.qualifiers import Qualifier
from reader.analyze.numbers.units import Unit, unit_after

_OWNERS = frozenset({"his", "her", "their", "my", "your", "our", "whose"})
_BOUNDS = {"over": "least", "under": "most"}
_NEAR = 8  # tokens within which a word of the weather speaks of the same thing


def decade(listed: Sequence[Token], at: int) -> Amount | None:
    """The ages or degrees that the decade at index `at` stands for; its shape is "none" where it measures neither."""
    part = table("numbers")["parts_of_decades"].get(listed[at].lower)
    begins = at if part is None else _past_hyphen(listed, at + 1)
    found = _tens(listed, begins)
    if found is None:
        return None
    tens, end = found
    if part is None and at > 1 and listed[at - 1].text in HYPHENS and listed[at - 2].text in _BOUNDS and listed[at].is_number:
        return _bounded(listed, at, tens, end)
    low, high = part or (0, 9)
    whole = Amount(at, end, tens + low, tens + high, None, "range")
    if part:
        whole = replace(whole, qualifier=Qualifier(listed[at].lower, "about", at))
    if at and listed[at - 1].lower in _OWNERS:
        return replace(whole, unit=Unit("year", "age", end))
    unit = unit_after(listed, end)
    if unit is None and any(token.lower in words("cues", "warmth") for token in listed[max(0, at - _NEAR) : end + _NEAR]):
        unit = Unit("degree", "temperature", end)
    return replace(whole, end=unit.end, unit=unit) if unit else replace(whole, shape="none")


def _tens(listed: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """The first year of a decade and the index behind it: "40s", "40's", "forties", "teens"."""
    if at >= len(listed) or (worth := lexicon("decades").get(listed[at].lower)):
        return (worth, at + 1) if at < len(listed) and worth else None
    if not listed[at].is_number or listed[at].text not in ("20", "30", "40", "50", "60", "70", "80", "90"):
        return None
    end = at + 2 if lower_at(listed, at + 1) in ("'", "’") else at + 1
    is_decade = lower_at(listed, end) == "s" and listed[end].glued and (at == 0 or listed[at - 1].lower in _before() or end == at + 2)
    return (figures(listed[at]), end + 1) if is_decade else None


@cache
def _before() -> frozenset[str]:
    """What may stand before a decade in figures: "40s" alone are seconds."""
    return _OWNERS | HYPHENS | {"the"} | frozenset(table("numbers")["parts_of_decades"])


def _bounded(listed: Sequence[Token], at: int, tens: Decimal, end: int) -> Amount:
    """All that are older or younger: "the over-60s"."""
    word = listed[at - 2].lower
    return Amount(at - 2, end, tens, tens, Unit("year", "age", end), "figures", qualifier=Qualifier(word, _BOUNDS[word], at - 2))


def _past_hyphen(listed: Sequence[Token], at: int) -> int:
    return at + 1 if lower_at(listed, at) in HYPHENS else at
