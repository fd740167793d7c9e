"""Two amounts as one: "600 to 1,000", "5-10", "two or three", "between 3,500 and 4,000", "from 2 to as many as 4", "3.2 ± 0.1"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from reader.analyze.lexicon import words
from reader.analyze.numbers import qualifiers
from reader.analyze.numbers.amounts import HYPHENS, MINUS, Amount
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.number_words import scaled
from reader.analyze.numbers.qualifiers import Qualifier
from reader.analyze.numbers.units import Unit


class AmountAt(Protocol):
    """Reads the amount that begins at an index."""

    def __call__(self, at: int, *, money: bool = False) -> Amount | None: ...


_EXACT = ("figures", "words")
_WIDE = ("vague", "fraction")
_CLAUSE = 25  # tokens


def extended(listed: Sequence[Token], first: Amount, amount_at: AmountAt) -> Amount:
    """The amount, or the range, the score or the measure with its tolerance that it begins."""
    if first.shape not in (*_EXACT, *_WIDE) or first.end + 1 >= len(listed):
        return first
    joint, opens = listed[first.end].lower, _opener(listed, first.start)
    opener = listed[opens].lower if opens is not None else ""
    begins = _second(listed, first.end, opener)
    second = amount_at(begins, money=first.unit is not None and first.unit.kind == "money") if begins else None
    if second is None or (second.shape not in _EXACT and second.shape != first.shape):
        return first
    if first.shape in _WIDE:
        return _wide(first, second, opens, opener) if second.shape == first.shape and joint not in HYPHENS else first
    if joint in ("±", "+"):
        return _tolerant(first, second)
    if joint == ":":
        return _score(first, second) if _are_plain(first, second) else first
    if joint in HYPHENS and second.start == first.end + 1 and listed[first.end].glued and _is_score(listed, first, second):
        return _score(first, second)
    if joint == "to" and not opener and _is_vote(listed, first, second):
        return _score(first, second)
    joined = _joined(first, second)
    if opener == "from" and (joined is None or _changes(listed, opens or 0)):
        return replace(first, unit=first.unit or second.unit)  # "rose from 5 to 8 degrees", "from 5 to -3 degrees"
    if joined is None or (joint in ("or", ",") and not _is_within(joined, 2)) or (joint == "or" and _are_of_two(listed, second)):
        return first
    if joint == ",":  # "two, three or four": only a third makes it a range
        third = extended(listed, second, amount_at)
        return replace(third, start=first.start, low=joined.low) if third.shape == "range" and _is_list(listed, second) else first
    if joint == "to" and not opener and first.low and _changes(listed, first.start) and not _is_within(joined, 3):
        return first  # "rose by 40 to 400"
    return _opened(joined, opens, opener)


def _opened(joined: Amount, opens: int | None, opener: str) -> Amount:
    """The range with the word before it that opens it."""
    if opens is None:
        return joined
    return replace(joined, start=opens, qualifier=Qualifier("between", "between", opens) if opener == "between" else None)


def _wide(first: Amount, second: Amount, opens: int | None, opener: str) -> Amount:
    """A range of two vague amounts or two fractions: "hundreds, if not thousands", "between a third and a half"."""
    if first.low is None or second.low is None or first.low >= second.low or not _share(first.unit, second.unit):
        return first
    return _opened(replace(second, start=first.start, low=first.low), opens, opener)


def _is_list(listed: Sequence[Token], second: Amount) -> bool:
    return second.end < len(listed) and listed[second.end].lower == "or"


def _are_of_two(listed: Sequence[Token], second: Amount) -> bool:
    """Does "respectively" share the amounts out: "4k or 6k cheaper than the two others respectively"?"""
    following = listed[second.end : second.end + _CLAUSE]
    last = next((at for at, token in enumerate(following) if token.lower == "respectively"), None)
    return last is not None and not any(token.is_number for token in following[:last])


def _opener(listed: Sequence[Token], start: int) -> int | None:
    """Where "between" or "from" stands before the first amount, also with a softening word between ("from about 20 to 40")."""
    softened = qualifiers.before(listed, start)
    for edge in (start, softened.edge if softened and softened.says == "about" else start):
        if edge and listed[edge - 1].lower in ("between", "from"):
            return edge - 1
    return None


def _second(listed: Sequence[Token], at: int, opener: str) -> int:
    """Where the second amount begins behind the words that join it to the first; 0 where nothing joins."""
    joint, begins = listed[at].lower, at + 1
    following = listed[begins].lower
    if joint in HYPHENS and listed[at].glued and following in ("to", "or", "and"):
        is_one_word = _is_glued_hyphen(listed, begins + 1) and listed[begins].glued
        if listed[begins].glued and not is_one_word:
            return 0
        return _second(listed, begins, opener) if begins + 1 < len(listed) else 0  # "10- to 12-year-olds", "10-to-12-year-olds"
    if joint == "to" and _is_glued_hyphen(listed, begins):
        return begins + 1
    if joint == "and":
        return _softened(listed, begins) if opener == "between" else 0
    if joint in ("to", "through", "till") or (joint == "or" and opener != "from"):
        return _softened(listed, begins)
    if joint == "up" and following == "to" and opener == "from":
        return begins + 1
    if joint == "," and [token.lower for token in listed[begins : begins + 2]] == ["if", "not"]:
        return begins + 2
    if joint == "if" and following == "not":
        return begins + 1
    if joint == "+" and [token.text for token in listed[at : at + 4]] == ["+", "/", "-"]:
        return at + 3
    if joint == ":":
        return begins if listed[at].glued and listed[begins].glued else 0  # a ratio, "3:1"
    is_sign = joint == "±" or (joint == "~" and listed[at].glued) or (joint in HYPHENS and opener != "from")
    return begins if is_sign or (joint == "," and opener != "between") else 0


def _is_glued_hyphen(listed: Sequence[Token], at: int) -> bool:
    """Does a hyphen join the words around it?"""
    return at + 1 < len(listed) and listed[at].text in HYPHENS and listed[at].glued and listed[at + 1].glued


def _softened(listed: Sequence[Token], at: int) -> int:
    """Past words that soften or bound the second amount only, "to as many as 40", "or even 40", "and about 40", and past its minus."""
    if listed[at].lower == "even":
        at += 1
    is_negative = at + 1 < len(listed) and listed[at].text in MINUS and listed[at + 1].glued and listed[at + 1].is_number
    return at + 1 if is_negative else qualifiers.past(listed, at)


def _joined(first: Amount, second: Amount) -> Amount | None:
    """One range of two amounts, if their units allow it and the second is the larger."""
    if first.numeral is None or second.numeral is None or first.low is None or second.high is None:
        return None
    if not _share(first.unit, second.unit):
        return None
    low = first.low
    if first.numeral.is_plain and second.numeral.scale >= 100 and low < second.high / second.numeral.scale:
        low = scaled(first.numeral, second.numeral.scale).low
    if _share_thousands(low, second):
        low *= 1000
    if low >= second.high:
        return None
    return Amount(first.start, second.end, low, second.high, second.unit or first.unit, "range", second.numeral)


def _share_thousands(low: Decimal, second: Amount) -> bool:
    """Does the lower end leave its thousands to the upper one: "30-40,000"?"""
    if second.shape != "figures" or second.high is None or second.high % 1000 or not 10 <= low < 1000:
        return False
    return low < second.high / 1000 <= 2 * low


def _share(first: Unit | None, second: Unit | None) -> bool:
    """May amounts in these units be the ends of one range? "$3 to 5 billion", "$500 to $900 a year", "3 to 5 km" and "3% to 5%" are."""
    if first is None:
        return True
    if second is None:
        return first.kind == "money"
    return second.name == first.name or second.name.startswith(f"{first.name} per ")


def _tolerant(first: Amount, second: Amount) -> Amount:
    """A measure with its tolerance, "3.2 ± 0.1 mm", as the interval it names."""
    if first.low is None or second.low is None or not _share(first.unit, second.unit):
        return first
    unit = second.unit or first.unit
    return Amount(first.start, second.end, first.low - abs(second.low), first.low + abs(second.low), unit, "range", second.numeral)


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
        return Decimal(0) <= first.low <= 200 and first.low == int(first.low) and second.low == int(second.low)
    return second.low <= 200 and _is_game(listed, first, second)


def _score(first: Amount, second: Amount) -> Amount:
    return Amount(first.start, second.end, None, None, None, "score")


def _are_plain(first: Amount, second: Amount) -> bool:
    """Are both figures without a unit?"""
    return not (first.unit or second.unit) and first.shape == second.shape == "figures"


def _is_vote(listed: Sequence[Token], first: Amount, second: Amount) -> bool:
    """A vote such as "61 to 38", which falls; "lost 20 to 30 men" is a range."""
    if not _are_plain(first, second) or first.low is None or second.low is None:
        return False
    return first.low > second.low and _is_game(listed, first, second)


def _is_game(listed: Sequence[Token], first: Amount, second: Amount) -> bool:
    near = listed[max(0, first.start - 6) : second.end + 4]
    return any(token.lower in words("cues", "games") for token in near)
