"""Amounts: a numeral with its currency or unit, before anything says what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from reader.analyze.lexicon import table, words
from reader.analyze.numbers import qualifiers
from reader.analyze.numbers.fractions import part
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.number_words import numeral, scaled
from reader.analyze.numbers.numerals import ARTICLES, Numeral, lexicon, lower_at
from reader.analyze.numbers.qualifiers import Qualifier
from reader.analyze.numbers.sums import summed
from reader.analyze.numbers.units import Unit, currency_before, millions_of, money_openers, unit_after, with_rate

HYPHENS = frozenset("-‐‑–—−")
MINUS = frozenset("-−–")
_COMPARING = frozenset("<>≤≥=~≈∼")
_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens `start` up to `end`, the interval they name, and its unit. `shape` is that of the numeral, or "range" or "score".

    `qualifier` is one that stands inside the amount: "between", or the "or so" of "ten or so days".
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: Unit | None
    shape: str
    numeral: Numeral | None = None
    qualifier: Qualifier | None = None


def amount(listed: Sequence[Token], at: int, *, money: bool = False) -> Amount | None:
    """The amount whose first token, a currency sign or a numeral, stands at index `at`; with the lesser unit that adds to it.

    `money` says that it is money though no sign stands here: the second sum of "$2-3m".
    """
    if half := _half_a_unit(listed, at):
        return half
    found = _simple(listed, at, money)
    return _with_lesser(listed, found) if found and found.unit else found or _times(listed, at)


def may_open(token: Token) -> bool:
    """Can an amount begin with the token? Most words of a text cannot, which saves nearly all of the time."""
    if token.is_number or token.lower in _openers() or token.lower.endswith("fold"):
        return True
    return not token.is_word and not token.text.isascii()  # a fraction such as "½"


@cache
def _openers() -> frozenset[str]:
    tables = ("ones", "tens", "scales", "vague", "powers", "few", "ordinals", "fractions", "multiples", "decades")
    parts = ("parts", "parts_of_decades")
    return (
        ARTICLES
        | {"tens", "couple", "once", "baker's"}
        | money_openers()
        | {word for name in (*tables, *parts) for word in table("numbers")[name]}
    )


def _simple(listed: Sequence[Token], at: int, money: bool) -> Amount | None:
    in_millions = millions_of(listed, at)
    sign = currency_before(listed, at) or in_millions
    begins = sign.end if sign else at
    minus = bool(sign) and begins + 1 < len(listed) and listed[begins].text in MINUS and listed[begins + 1].glued  # "$-50bn"
    number = numeral(listed, begins + minus, money=money or sign is not None)
    if number is None or (sign and number.shape not in ("figures", "words")):
        return None
    if in_millions and number.is_plain:
        number = scaled(number, _MILLION)
    if sign:
        unit: Unit | None = with_rate(listed, Unit(sign.name, "money", number.end))
    else:
        unit = None if number.shape == "ordinal" else _unit(listed, number)
    if unit is None and number.is_plain and (unit := millions_of(listed, number.end)):
        number = scaled(number, _MILLION)
    if unit and unit.name.startswith("degree") and [token.lower for token in listed[unit.end : unit.end + 2]] == ["below", "zero"]:
        minus, unit = not minus, replace(unit, end=unit.end + 2)
    inner = None if unit or number.shape in ("ordinal", "few") else qualifiers.after(listed, number.end)
    if inner and (unit := unit_after(listed, inner.edge)):
        return _amount(listed, at, number, unit, is_negative=minus, inner=inner)  # "ten or so days", "300+ miles"
    if unit and unit.kind == "money" and number.is_plain and (scale := lexicon("scales").get(lower_at(listed, unit.end))):
        number, unit = scaled(number, scale), replace(unit, end=unit.end + 1)  # "75 USD million"
    if unit and unit.name == "pound" and lower_at(listed, unit.end) != "of" and (number.scale >= _MILLION or _is_paid(listed, at)):
        unit = replace(unit, name="GBP", kind="money")  # what is weighed in millions of pounds is named after "of"
    return _amount(listed, at, number, unit, is_negative=minus)


def _is_paid(listed: Sequence[Token], at: int) -> bool:
    """Does a word of prices or payments stand before, so that pounds are money?"""
    return any(token.lower in words("cues", "paying") for token in listed[max(0, at - 6) : at])


def _amount(
    listed: Sequence[Token], at: int, number: Numeral, unit: Unit | None, *, is_negative: bool, inner: Qualifier | None = None
) -> Amount:
    low, high, start = number.low, number.high, at
    sign = 0 if is_negative or number.shape == "ordinal" else _minus(listed, at)
    if sign or is_negative:
        low, high, start = -low, None if high is None else -high, at - sign
    return Amount(start, unit.end if unit else number.end, low, high, unit, number.shape, number, inner)


def _unit(listed: Sequence[Token], number: Numeral) -> Unit | None:
    """The unit behind a numeral; "of" may stand before it after a vague one or a fraction ("tens of kilometers", "a third of a mile")."""
    if number.end < len(listed) and listed[number.end].lower == "of":
        if number.shape in ("vague", "few"):
            return unit_after(listed, number.end + 1)
        if number.shape == "fraction" and lower_at(listed, number.end + 1) in ARTICLES:
            return unit_after(listed, number.end + 2)
        return None
    return unit_after(listed, number.end)


def _with_lesser(listed: Sequence[Token], whole: Amount) -> Amount:
    """The amount with what a lesser unit behind it adds: "2 hours 30 minutes"."""
    if whole.unit is None or whole.shape not in ("figures", "words") or whole.low is None:
        return whole
    found = summed(listed, whole.low, whole.unit)
    return replace(whole, end=found[1].end, low=found[0], high=found[0], unit=found[1]) if found else whole


def _minus(listed: Sequence[Token], at: int) -> int:
    """How many tokens before index `at` make the number a negative one: a minus glued to it and to nothing before, or its word."""
    before = listed[at - 1] if at else None
    if at > 2 and (listed[at - 2].lower, listed[at - 1].lower) == ("or", "minus"):
        return 0  # "plus or minus three"
    if before and before.lower in ("minus", "negative"):
        hyphen = 0
    elif before and at > 1 and before.text in MINUS and listed[at - 2].lower == "minus":
        hyphen = 1
    else:
        glued = before is not None and before.text in MINUS and listed[at].glued
        return int(glued and (at == 1 or listed[at - 2].text in _COMPARING or _stands_apart(listed, at - 1)))
    return 0 if at > 1 + hyphen and listed[at - 2 - hyphen].is_number else 1 + hyphen


def _stands_apart(listed: Sequence[Token], at: int) -> bool:
    """Does the minus at index `at` join nothing to the figure behind it, as in "FTSE 100 -0.6%"?"""
    return not listed[at].glued and (not listed[at - 1].is_number or "." in listed[at + 1].text)


def _times(listed: Sequence[Token], at: int) -> Amount | None:
    """How many times as much or as often: "sixfold", "twice as many", "double the figure", "twice a week"."""
    word, unit = listed[at].lower, Unit("time", "multiple", at + 1)
    stem = word.removesuffix("fold")
    worth = lexicon("ones").get(stem) or lexicon("tens").get(stem) or lexicon("scales").get(stem)
    if worth and stem != word:
        return Amount(at, at + 1, worth, worth, unit, "words")
    worth = Decimal(1) if word == "once" else lexicon("multiples").get(word)
    rated = with_rate(listed, unit) if worth else unit
    if worth is None or (rated is unit and (word == "once" or not _compares(listed, at + 1))):
        return None
    return Amount(at, rated.end, worth, worth, rated, "words")


def _compares(listed: Sequence[Token], at: int) -> bool:
    """Does a comparison follow, "as many" or "the figure"? "They scored twice as Orsel won" has none."""
    if lower_at(listed, at) == "as":
        return at + 1 < len(listed) and listed[at + 1].text.islower()
    return lower_at(listed, at) in words("numbers", "after_multiples")


def _half_a_unit(listed: Sequence[Token], at: int) -> Amount | None:
    """A half before or after a unit: "half an hour", "a mile and a half"."""
    if listed[at].lower in ARTICLES and (one := unit_after(listed, at + 1)):
        single = Amount(at, one.end, Decimal(1), Decimal(1), one, "words")
        if (whole := _with_lesser(listed, single)).end > one.end:
            return whole  # "an hour and 20 minutes"
        found = part(listed, one.end + 1) if lower_at(listed, one.end) == "and" else None
        return Amount(at, found[1], 1 + found[0], 1 + found[0], one, "words") if found and found[0] < 1 else None
    if listed[at].lower != "half" or at + 2 >= len(listed) or listed[at + 1].lower not in ("a", "an"):
        return None
    unit = unit_after(listed, at + 2)
    half = Decimal("0.5")
    return Amount(at, unit.end, half, half, unit, "words") if unit else None
