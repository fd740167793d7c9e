"""Times that the calendar names: days, months, quarters, seasons, years, decades."""

import re
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from reader.analysis import Grain
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import SEASONS, Period, unknown
from reader.analyze.numbers.kinds import counted_things
from reader.analyze.numbers.time_base import Base, Kind, rule
from reader.analyze.numbers.time_words import (
    DAY,
    LAST_NEXT,
    LEAD_DAY,
    MONTH,
    OF_YEAR,
    ORDINALS,
    PART,
    SEASON,
    TOWARDS,
    WEEKDAY,
    YEAR,
    month_number,
    weekday_number,
)  # fmt: skip

_COUNTING_BEFORE = re.compile(
    r"\b(?:some|about|around|than|least|nearly|almost|estimated|approximately|roughly|average\sof|total\sof)\s$", re.I
)


def _dated(match: re.Match[str], base: Base) -> Period | None:
    """A month with a day, a year, or both; or a lone month."""
    named = match.groupdict()
    number = month_number(named["month"])
    day = int(named["day"]) if named.get("day") else None
    year = base.year(named)
    if year is None:
        if base.published is None:
            return unknown(Grain.DAY if day else Grain.MONTH)
        year = calendar.nearest(base.published, number, day, base.towards(named.get("towards")))
    return calendar.day(date(year, number, day)) if day else calendar.months(year, number)


def _days_of_month(match: re.Match[str], base: Base) -> Period | None:
    """ "3 to 5 May"; with "and" only days that follow one another, or "between" before them."""
    first, last = int(match["first"]), int(match["day"])
    whole = _dated(match, base)
    is_listed = match["joint"].strip() == "and" and last != first + 1 and not match[0].lower().startswith("between")
    if whole is None or is_listed or first >= last:
        return None
    return whole if whole.start is None else Period(whole.start - timedelta(days=last - first), whole.end, Grain.DAY)


def _day_alone(match: re.Match[str], base: Base) -> Period | None:
    """ "on the 14th": the last such day, or the next."""
    if base.published is None:
        return unknown(Grain.DAY)
    day = int(match["day"])
    by = (day < base.published.day) if base.is_ahead else -(day > base.published.day)
    when = calendar.midnight(base.published.replace(day=1)) + relativedelta(months=by)
    return calendar.day(when.replace(day=day).date())


def _numeric(match: re.Match[str], base: Base) -> Period | None:
    return calendar.day(date(int(match["year"]), int(match["month"]), int(match["day"])))


def _slashed(match: re.Match[str], base: Base) -> Period | None:
    """Day and month in either order: where both would do, the American one; "9/11" is the day in 2001."""
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    if not year:
        return calendar.day(date(2001, 9, 11)) if (first, second) == (9, 11) else None
    number = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 50 else 1900 + int(year)
    return calendar.day(date(number, second, first) if first > 12 else date(number, first, second))


def _dotted(match: re.Match[str], base: Base) -> Period | None:
    return calendar.day(date(int(match["year"]), int(match["second"]), int(match["first"])))


def _weekday(match: re.Match[str], base: Base) -> Period | None:
    if base.published is None:
        return unknown(Grain.DAY)
    number = weekday_number(match["weekday"])
    week = match["week"] or (match["towards"] if (match["towards"] or "").lower() in ("this", "next") else None)
    if week:  # nobody calls tomorrow "next Tuesday"
        return calendar.day(calendar.monday(base.published) + timedelta(days=number, weeks=TOWARDS[week.lower()]))
    return calendar.weekday(base.published, number, base.towards(match["towards"]))


def _year(match: re.Match[str], base: Base) -> Period | None:
    """A year, or years as in "1979–89"; four figures that count something ("some 2000 people") are none."""
    if _COUNTING_BEFORE.search(match.string, max(0, match.start() - 20), match.start()) or _counts(match.string, match.end()):
        return None
    first = int(match["year"])
    until = match.groupdict().get("until")
    if until is None:
        return calendar.years(first)
    last = int(match["year"][:2] + until)
    return calendar.years(first, last - first + 1) if last > first else _month_of(first, int(until))


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


def _stamp(match: re.Match[str], base: Base) -> Period | None:
    start = datetime.fromisoformat(f"{match['date']}T{match['clock']}")
    return Period(start, start + timedelta(minutes=1), Grain.MINUTE)


_BEFORE_MONTH = (
    r"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Aa]nd|[Tt]o|[Ff]or|[Bb]efore|[Aa]fter"
    r"|[Bb]etween|[Tt]hrough)[\s-]"
)
_JOINT = r"(?P<joint>\s?[–-]\s?|\s(?:to|and|until|till|through)\s(?:the\s)?)"
RULES = (
    rule(rf"(?<!\bin\s)(?<!\bIn\s)\b{LEAD_DAY}{MONTH}\s{DAY}(?!\d|[,.]\d|:|\s?%)(?:{OF_YEAR})?{PART}", _dated, Kind.FLOATING),
    rule(rf"\b{LEAD_DAY}(?:the\s)?{DAY}(?:\sof)?\s{MONTH}(?!\w)(?:{OF_YEAR})?{PART}", _dated, Kind.FLOATING),
    rule(rf"\b{DAY}-{MONTH}-{YEAR}\b", _dated),
    rule(rf"\b(?:[Ff]rom\s|[Bb]etween\s)?(?:the\s)?(?P<first>[0-3]?\d)(?:st|nd|rd|th)?{_JOINT}{DAY}(?:\sof)?\s{MONTH}(?!\w)(?:{OF_YEAR})?",
         _days_of_month, Kind.FLOATING),
    rule(rf"\b(?:[Ff]rom\s|[Bb]etween\s)?{MONTH}\s(?P<first>[0-3]?\d)(?:st|nd|rd|th)?{_JOINT}{DAY}(?!\d|[,.]\d|:|\s?%)(?:{OF_YEAR})?",
         _days_of_month, Kind.FLOATING),
    rule(rf"\b{MONTH}(?:{OF_YEAR})(?!\s?%)", _dated),
    rule(rf"\b{LAST_NEXT}\s{MONTH}(?![\w’'-])", _dated),
    rule(rf"\b{_BEFORE_MONTH}(?P<whole>{MONTH})(?![\w’'-]|\s[A-Z])", _dated, Kind.FLOATING),
    rule(r"\b[Oo]n\s(?P<whole>the\s(?P<day>[0-3]?\d)(?:st|nd|rd|th))(?=[.,;:)]|$|\s(?:and|but|at)\b)", _day_alone, Kind.FLOATING),
    rule(rf"\b{WEEKDAY},?\sthe\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b", _day_alone, Kind.FLOATING),
    rule(rf"\b(?:{LAST_NEXT}\s)?{WEEKDAY}{PART}(?:\s(?:of\s)?(?P<week>last|this|next)\sweek)?\b", _weekday, Kind.FLOATING),
    rule(r"\b(?P<date>(?:19|20)\d\d-[01]\d-[0-3]\d)[T ](?P<clock>[0-2]\d:[0-5]\d)\b", _stamp),
    rule(r"(?<![\w-])(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])", _numeric),
    rule(r"(?<![\w/.])(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?:/(?P<year>\d{4}|\d\d))?(?![\w/])", _slashed),
    rule(rf"(?<![\w/.])(?P<first>[0-3]?\d)\.(?P<second>[01]?\d)\.{YEAR}(?![\w/])", _dotted),
    rule(rf"(?:(?<![\w$€£¥.,/-])|(?<=[Mm]id-)){YEAR}(?:[–/-](?P<until>\d\d)(?![\w-])|(?![–/-]\d\d(?!\d)))(?![\w%$€£]|[,.]\d|-[a-z]|\s?%)",
         _year),
    rule(rf"(?<=[12]\d\d\d[–-]){YEAR}\b(?![,.]\d)", _year),
    rule(r"(?<=\s(?:of|in)\s)['’](?P<short>\d\d)\b(?!['’])", _short_year),
    rule(r"(?<!\w)(?:(?P<decade>1[5-9]\d0|20[0-4]0)['’]?s|['’](?P<short>[2-9]0)s)\b", _decade),
    rule(r"\b(?P<century>1\d|2[01])(?:st|nd|th)[\s-]century\b", _century, hint="century"),
    rule(rf"\b(?:(?:fiscal|financial)\s(?:year\s)?|FY\s?){YEAR}(?:[-–/]\d\d)?\b", _fiscal, flags=re.I),
    rule(rf"\b{SEASON}(?:{OF_YEAR})", _season),
    rule(rf"\b(?:{LAST_NEXT}\s{SEASON})\b", _season),
    rule(r"\b[Ii]n\s(?:the\s)?(?P<whole>(?P<season>spring|summer|autumn|winter))\b(?!\s[a-z]*(?:s|ing)\b)", _season),
    rule(rf"\b(?P<letter>[QH])(?P<digit>[1-4])(?:{OF_YEAR})", _quarter),
    rule(r"\b[Ii]n\s(?:the\s)?(?P<whole>Q(?P<digit>[1-4]))\b", _quarter),
    rule(rf"\b(?P<which>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]quarter\b(?:{OF_YEAR})?", _quarter, hint="quarter"),
)  # fmt: skip
