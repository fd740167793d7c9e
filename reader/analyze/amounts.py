"""Amounts: a numeral with its currency or unit, and two of them as a range, before anything says what they count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from reader.analyze.lexer import Token
from reader.analyze.lexicon import words
from reader.analyze.number_words import numeral, scaled
from reader.analyze.numerals import Numeral
from reader.analyze.units import Unit, currency_before, unit_after, with_rate

HYPHENS = frozenset("-‐‑–—−")


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens `start` up to `end`, the interval they name, and its unit. `shape` is that of the numeral, or "range" or "score"."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: Unit | None
    shape: str
    numeral: Numeral | None = None
    between: bool = False


def amount(listed: Sequence[Token], at: int) -> Amount | None:
    """The amount whose first token, a currency sign or a numeral, stands at index `at`."""
    if half := _half_a_unit(listed, at):
        return half
    sign = currency_before(listed, at)
    begins = sign.end if sign else at
    number = numeral(listed, begins, money=sign is not None)
    if number is None or (sign and number.shape not in ("figures", "words")):
        return None
    if sign:
        unit: Unit | None = with_rate(listed, Unit(sign.name, "money", number.end))
    else:
        unit = None if number.shape == "ordinal" else _unit(listed, number)
    return _amount(listed, at, number, unit)


def _amount(listed: Sequence[Token], at: int, number: Numeral, unit: Unit | None) -> Amount:
    low, high, start = number.low, number.high, at
    if _is_negative(listed, at) and number.shape == "figures":
        low, high, start = -low, None if high is None else -high, at - 1
    return Amount(start, unit.end if unit else number.end, low, high, unit, number.shape, number)


def _unit(listed: Sequence[Token], number: Numeral) -> Unit | None:
    """The unit behind a numeral; "of" may stand before it after a vague one ("tens of kilometers")."""
    if number.shape in ("vague", "few") and number.end < len(listed) and listed[number.end].lower == "of":
        return unit_after(listed, number.end + 1)
    return unit_after(listed, number.end)


def _half_a_unit(listed: Sequence[Token], at: int) -> Amount | None:
    """A half before a unit: "half an hour", "half a mile"."""
    if listed[at].lower != "half" or at + 2 >= len(listed) or listed[at + 1].lower not in ("a", "an"):
        return None
    unit = unit_after(listed, at + 2)
    half = Decimal("0.5")
    return Amount(at, unit.end, half, half, unit, "words") if unit else None


def _is_negative(listed: Sequence[Token], at: int) -> bool:
    """A minus sign glued to the figure and to nothing before it."""
    if not at or listed[at - 1].text not in "-−–" or not listed[at].glued:
        return False
    return at == 1 or (not listed[at - 1].glued and not listed[at - 2].is_number)


def extended(listed: Sequence[Token], first: Amount, amount_at: Callable[[int], Amount | None]) -> Amount:
    """The amount, or the range it begins: "600 to 1,000", "5-10", "two or three", "between 3,500 and 4,000", "from 2 to 4"."""
    if first.shape not in ("figures", "words") or first.end + 1 >= len(listed):
        return first
    joint, begins = listed[first.end], first.end + 1
    word = joint.lower
    opener = listed[first.start - 1].lower if first.start else ""
    second = amount_at(begins) if word in ("to", "or", "and") or joint.text in HYPHENS else None
    if second is None or second.shape not in ("figures", "words"):
        return first
    if joint.text in HYPHENS and joint.glued and _is_score(listed, first, second):
        return Amount(first.start, second.end, None, None, None, "score")
    if (word == "and") != (opener == "between") or (opener == "from" and word != "to"):
        return first
    if opener == "from" and _changes(listed, first.start - 1):
        return replace(first, unit=first.unit or second.unit)
    joined = _joined(first, second)
    if joined is None or (word == "or" and not _is_within(joined, 2)):
        return first
    if word == "to" and _changes(listed, first.start) and not _is_within(joined, 3):
        return first  # "rose by 40 to 400"
    opens = opener == "between" or opener == "from"
    return replace(joined, start=joined.start - opens, between=opener == "between")


def _joined(first: Amount, second: Amount) -> Amount | None:
    """One range of two amounts, if their units allow it and the second is the larger."""
    if first.numeral is None or second.numeral is None or first.low is None or second.high is None:
        return None
    unit = second.unit or first.unit
    if first.unit and second.unit and first.unit.name != second.unit.name:
        return None
    if first.unit and not second.unit and first.unit.kind != "money":
        return None
    low = first.low
    if first.numeral.is_plain and second.numeral.scale >= 100 and low < second.high / second.numeral.scale:
        low = scaled(first.numeral, second.numeral.scale).low
    return Amount(first.start, second.end, low, second.high, unit, "range", second.numeral) if low < second.high else None


def _is_within(joined: Amount, times: int) -> bool:
    """Are the ends so near that they are one guess? Those of "two or three" are, those of "5 or 500" are not."""
    return joined.low is not None and joined.high is not None and joined.high <= joined.low * times


def _changes(listed: Sequence[Token], at: int) -> bool:
    """Does a verb of change stand before "from", so that two values are told and no range?"""
    return any(token.lower in words("cues", "changes") for token in listed[max(0, at - 6) : at])


def _is_score(listed: Sequence[Token], first: Amount, second: Amount) -> bool:
    """A score such as "3-1": whole figures that do not rise, or rise near a word of games and votes."""
    if first.unit or second.unit or first.low is None or second.low is None or "figures" not in (first.shape, second.shape):
        return False
    if first.low >= second.low:
        return first.low <= 200 and first.low == int(first.low)
    near = listed[max(0, first.start - 6) : second.end + 4]
    return second.low <= 200 and any(token.lower in words("cues", "games") for token in near)
