"""The letters behind figures that scale them, "1.2m" and "88bn", told from the units that look like them, "5m from the gate"."""

from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.lexicon import words
from reader.analyze.numbers.kinds import is_plural
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import lexicon, lower_at
from reader.analyze.numbers.units import unit_after

_JOINTS = frozenset("-‐‑–—") | {"to", "or", "and"}


def suffix(tokens: Sequence[Token], at: int, *, money: bool) -> Decimal | None:
    """What the suffix at index `at`, behind a figure, is worth; none where it is none. In sums of `money` there is no doubt."""
    token = tokens[at]
    worth = lexicon("suffixes").get(token.lower)
    if worth is None:
        return None
    if len(token.text) > 1:
        return worth if money or (token.glued and token.text != "mm") or token.lower in ("bn", "mn") else None
    if not token.glued:
        return None
    is_sure = money or token.text == "k" or (token.lower == "b" and "." in tokens[at - 1].text)
    return worth if is_sure or _is_million(tokens, at + 1) else None


def _is_million(tokens: Sequence[Token], at: int, *, is_second: bool = False) -> bool:
    """Do the words at index `at`, behind an "m", count? "1.2m people" and "5m new homes" are millions, "5m from the gate" and
    "a 50m pool" metres. With decimals and far from words of length they are millions too: "sales rose to 3.4m"."""
    near = tokens[max(0, at - 8) : at + 8]
    if "." in tokens[at - 2].text and not any(token.lower in words("cues", "lengths") for token in near):
        return True
    if not is_second and lower_at(tokens, at) in _JOINTS and lower_at(tokens, at + 2) == "m":
        return _is_million(tokens, at + 3, is_second=True)  # "1m-2m people"
    unit = unit_after(tokens, at)
    if unit and (unit.kind in ("money", "percent") or (tokens[at].text.isalpha() and len(tokens[at].text) > 1)):
        return True
    return _has_plural(tokens, at)


def _has_plural(tokens: Sequence[Token], at: int) -> bool:
    """Does a plural noun, and no word of length, stand in the phrase that begins at index `at`?"""
    for token in tokens[at : at + 3]:
        if not token.is_word or token.lower in words("cues", "lengths") or token.lower in words("counted", "stops"):
            return False
        if is_plural(token.text):
            return True
    return False
