"""Times that the calendar names, longer than a month: quarters, seasons, years, decades, centuries."""

import re

from reader.analysis import Grain
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import SEASONS, Period, unknown
from reader.analyze.numbers.kinds import counted_things
from reader.analyze.numbers.time_base import Base, rule
from reader.analyze.numbers.time_words import LAST_NEXT, OF_YEAR, ORDINALS, SEASON, YEAR

_COUNTING_BEFORE = re.compile(
    r"\b(?:some|about|around|than|least|nearly|almost|estimated|approximately|roughly|average\sof|total\sof)\s$", re.I
)
_BOUND_BEFORE = re.compile(r"\b(?:above|below|exceed(?:s|ed|ing)?)\s$", re.I)
_ENDS = re.compile(r"\s?(?:[.,;:)]|$)|\s(?:and|or|but|in|by|for|on|at|when|after)\b")
_RANGE_BEFORE = re.compile(r"(?<![\d,.])(?!(?:1[5-9]|20)\d\d\s)\d[\d,.]*\s(?:to|or)\s$")
_PLACING_BEFORE = re.compile(r"\b(?:in|since|until|during|by)\s$", re.I)


def _year(match: re.Match[str], base: Base) -> Period | None:
    """A year, or years as in "1979–89"; four figures that count something ("some 2000 people") are none."""
    first = int(match["year"])
    if _is_count(match, is_round=first % 100 == 0):
        return None
    until = match.groupdict().get("until")
    if until is None:
        return calendar.years(first)
    last = int(match["year"][:2] + until)
    return calendar.years(first, last - first + 1) if last > first else _month_of(first, int(until))


def _is_count(match: re.Match[str], *, is_round: bool) -> bool:
    """Round figures that go on a range of counts are a count; after "in" others are a year whatever follows: "In 2019 rebels fled"."""
    text, before = match.string, max(0, match.start() - 20)
    if _COUNTING_BEFORE.search(text, before, match.start()) or (is_round and _RANGE_BEFORE.search(text, before, match.start())):
        return True
    if _BOUND_BEFORE.search(text, before, match.start()) and _ENDS.match(text, match.end()):
        return True  # "below 1500", but "below 1990 levels"
    is_placed = not is_round and _PLACING_BEFORE.search(text, before, match.start())
    return not is_placed and _counts(text, match.end())


def _month_of(year: int, number: int) -> Period | None:
    """ "2019-07"."""
    return calendar.months(year, number) if 1 <= number <= 12 else None


def _counts(text: str, end: int) -> bool:
    """Does a thing that can be counted follow, at once or after one more word?"""
    following = re.match(r"\s(?:percent|per\scent|[a-z-]{1,16})\b(?:\s[a-z-]{1,16}\b)?", text[end : end + 36])
    return following is not None and not counted_things().isdisjoint(following[0].split())


def _short_year(match: re.Match[str], base: Base) -> Period | None:
    number = int(match["short"])
    return calendar.years((2000 if number < 50 else 1900) + number)


def _decade(match: re.Match[str], base: Base) -> Period | None:
    return calendar.years(int(match["decade"] or f"19{match['short']}"), 10)


_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def _worded_decade(match: re.Match[str], base: Base) -> Period | None:
    return calendar.years(1920 + 10 * _TENS.index(match["decade"]), 10)


def _century(match: re.Match[str], base: Base) -> Period | None:
    return calendar.years(100 * int(match["century"]) - 99, 100)


def _fiscal(match: re.Match[str], base: Base) -> Period | None:
    return unknown(Grain.YEAR)


def _season(match: re.Match[str], base: Base) -> Period | None:
    """Three months of the north, the last that have begun; the "last" season is over. A winter is called by the year that it begins in."""
    named = match.groupdict()
    first = SEASONS[named["season"].lower()]
    if (year := base.year(named)) is not None:
        return calendar.months(year, first, 3)
    if base.published is None:
        return unknown(Grain.MONTH)
    towards = base.towards(named.get("towards"))
    begun = calendar.months(base.published.year - (base.published.month < first), first, 3)
    is_over = begun.end is not None and begun.end <= calendar.midnight(base.published)
    by = -(not is_over) if towards < 0 else (towards == 1 or (towards > 1 and is_over))
    return calendar.shifted(begun, "year", by)


def _quarter(match: re.Match[str], base: Base) -> Period | None:
    """A quarter or half of a year; one without a year is the last that has begun, or the next."""
    named = match.groupdict()
    which = int(named.get("digit") or ORDINALS[named["which"].lower()])
    length = 6 if named.get("letter") == "H" else 3
    first = (which - 1) * length + 1
    year = base.year(named)
    if year is None:
        if base.published is None:
            return unknown(Grain.MONTH)
        year = base.published.year - (first > base.published.month and not base.is_ahead)
    return calendar.months(year, first, length)


_SEASONS = " ".join(SEASONS)
RULES = (
    rule(rf"(?:(?<![\w$€£¥.,/-])|(?<=[Mm]id-)){YEAR}(?:[–/-](?P<until>\d\d)(?![\w-])|(?![–/-]\d\d(?!\d)))(?![\w%$€£]|[,.]\d|-[a-z]|\s?%)",
         _year),
    rule(rf"(?<=[12]\d\d\d[–-]){YEAR}\b(?![,.]\d)", _year),
    rule(r"(?<=\s(?:of|in)\s)['’](?P<short>\d\d)\b(?!['’])", _short_year),
    rule(r"(?<!\w)(?:(?P<decade>1[5-9]\d0|20[0-4]0)['’]?s|['’](?P<short>[2-9]0)s)\b", _decade),
    rule(rf"\bthe\s(?:(?:early|mid|late)[\s-])?(?P<whole>(?P<decade>{'|'.join(_TENS)}))\b", _worded_decade, hints="ties"),
    rule(r"\b(?P<century>1\d|2[01])(?:st|nd|th)[\s-]century\b", _century, hints="century"),
    rule(rf"\b(?:(?:fiscal|financial)\s(?:year\s)?|FY\s?){YEAR}(?:[-–/]\d\d)?\b", _fiscal, flags=re.I, hints="fiscal financial fy"),
    rule(r"\b(?:last|this|next)\s(?:fiscal|financial)\syear\b", _fiscal, flags=re.I, hints="fiscal financial fy"),
    rule(rf"\b{SEASON}(?:{OF_YEAR})", _season, hints=_SEASONS),
    rule(rf"\b(?:{LAST_NEXT}\s{SEASON})\b", _season, hints=_SEASONS),
    rule(r"\b[Ii]n\s(?:the\s)?(?P<whole>(?P<season>spring|summer|autumn|winter))\b(?!\s[a-z]*(?:s|ing)\b)", _season, hints=_SEASONS),
    rule(rf"\b(?P<letter>[QH])(?P<digit>[1-4])(?:{OF_YEAR})", _quarter),
    rule(r"\b[Ii]n\s(?:the\s)?(?P<whole>Q(?P<digit>[1-4]))\b", _quarter),
    rule(rf"\b(?P<which>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]quarter\b(?:{OF_YEAR})?", _quarter, hints="quarter"),
)  # fmt: skip
