"""Amounts that are the age of somebody: "aged 31", "a 25-year-old guard", "Ilen Marsk, 45, said", "he was 12"."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analyze.lexicon import words
from reader.analyze.numbers.amounts import HYPHENS, Amount
from reader.analyze.numbers.kinds import PERSONS, is_plural, kind_of
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.units import Unit

_OLD = frozenset({"old", "olds", "old's"})
_BEINGS = frozenset({"was", "is", "be", "turned", "turns", "turning", "'s"})
_PERSONS = frozenset({"he", "she", "who", "i", "will", "would"})
_BOUNDS = frozenset({"over", "under", "above", "below"})
_ANYONE = frozenset({"those", "anyone", "everyone", "anybody", "everybody", "nobody", "all"})
_BEFORE_PLACES = frozenset({"in", "at", "near", "from", "of", "to"})
_LISTED = 8  # tokens of a list of ages
_NEAR = 6  # words in which the subject of a verb stands
_AFTER_AGE = frozenset(
    {".", ",", ";", ")", "when", "at", "by", "and", "but", "now", "in", "on", "this", "last", "next", "today", "yesterday"}
)


def aged(listed: Sequence[Token], whole: Amount) -> Amount | None:
    """The amount with "old" or "of age", in years unless another unit is named; none if it is no age."""
    end = whole.end
    words = [token.lower for token in listed[end : end + 3]]
    before = listed[whole.start - 1].lower if whole.start else ""
    of_age = before in ("aged", "age", "ages") or (before == "of" and whole.start > 1 and listed[whole.start - 2].lower in ("age", "ages"))
    if whole.unit is not None and whole.unit.name in ("year", "month", "week", "day"):
        if words[:1] == ["old"] or of_age:
            return replace(whole, end=end + (words[:1] == ["old"]))
        if len(words) > 1 and ((words[0] in HYPHENS and words[1] in _OLD) or words[:2] == ["of", "age"]):
            return replace(whole, end=end + 2)
        return None
    if whole.unit is not None or whole.shape not in ("figures", "words", "range"):
        return None
    if words[:1] == ["yo"] or (whole.shape == "figures" and words[:2] == ["y", "/"]):
        return replace(whole, end=end + 1, unit=Unit("year", "age", end + 1))
    if of_age or _is_apposed(listed, whole) or _is_told(listed, whole) or _is_bound(listed, whole):
        return replace(whole, unit=Unit("year", "age", end))
    return None


def _is_apposed(listed: Sequence[Token], whole: Amount) -> bool:
    """Is it the age in "Ilen Marsk, 45, said", "Ilen Marsk (45)", "the twins, 9 and 11, won"?"""
    start, end = whole.start, whole.end
    if whole.shape != "figures" or not _is_human(whole, 1):
        return False
    before, after = _edges(listed, start, end)
    if before < 1 or after >= len(listed) or listed[before].text + listed[after].text not in (",,", "()"):
        return False
    name, is_one = listed[before - 1], (before, after) == (start - 1, end)
    is_place = not is_one and before > 1 and listed[before - 2].lower in _BEFORE_PLACES
    is_person = (name.is_capitalized and not is_place) or (kind_of([name.lower]) in PERSONS and is_plural(name.text) != is_one)
    return is_person and _is_human(whole, 10 if is_one else 1)


def _edges(listed: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The tokens around the figures that the one from `start` to `end` is listed with: "Ilen and Sorra Marsk, 9 and 11,"."""
    before, after = start - 1, end
    while before > start - _LISTED and before > 0 and listed[before].lower in (",", "and") and listed[before - 1].is_number:
        before -= 2
    while after < min(end + _LISTED, len(listed) - 1) and listed[after].lower in (",", "and") and listed[after + 1].is_number:
        after += 2
    return before, after


def _is_told(listed: Sequence[Token], whole: Amount) -> bool:
    """Is it the age in "he was 12", "who turned 40 in May": of a person, with nothing that it counts behind?"""
    start, end = whole.start, whole.end
    if start < 2 or not _is_human(whole, 2) or listed[start - 1].lower not in _BEINGS:
        return False
    if end < len(listed) and listed[end].lower not in _AFTER_AGE:
        return False
    return listed[start - 2].lower in _PERSONS or listed[start - 1].lower.startswith("turn")


def _is_bound(listed: Sequence[Token], whole: Amount) -> bool:
    """Is it the age in "people over 65", "children under five": behind people and a bound, with nothing that it counts behind?"""
    start, end = whole.start, whole.end
    if start < 2 or not _is_human(whole, 1) or listed[start - 1].lower not in _BOUNDS:
        return False
    if end < len(listed) and listed[end].lower not in _AFTER_AGE | words("counted", "stops"):
        return False
    people = listed[start - 2]
    if people.lower in ("were", "are"):  # "most of the sick were under 16"
        return any(_is_of_people(token) for token in listed[max(0, start - 2 - _NEAR) : start - 2])
    return people.lower in _ANYONE or (is_plural(people.text) and kind_of([people.text]) == "people")


def _is_of_people(token: Token) -> bool:
    is_them = token.lower in _ANYONE or token.lower in ("they", "them", "whom") or token.lower in words("counted", "fates")
    return is_them or token.lower in ("sick", "elderly", "victims") or (is_plural(token.text) and kind_of([token.text]) in PERSONS)


def _is_human(whole: Amount, least: int) -> bool:
    """Could a person be so old, in whole years?"""
    return whole.low is not None and whole.low == whole.high and least <= whole.low <= 115 and whole.low == int(whole.low)
