"""Times that the calendar names: days and months, with their year or without."""

import re
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from reader.analysis import Grain
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import MONTHS, Period, unknown
from reader.analyze.numbers.time_base import Base, Kind, rule
from reader.analyze.numbers.time_words import (
    DAY,
    LAST_NEXT,
    LEAD_DAY,
    MONTH,
    MONTHS_HINT,
    OF_YEAR,
    PART,
    TOWARDS,
    WEEKDAY,
    YEAR,
    month_number,
    weekday_number,
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


def _day_of_that_month(match: re.Match[str], base: Base) -> Period | None:
    if base.published is None:
        return unknown(Grain.DAY)
    month = base.published.replace(day=1) + relativedelta(months=TOWARDS[match["month"]])
    return calendar.day(month.replace(day=int(match["day"])))


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
    word = (match["towards"] or "").lower()
    week = match["week"] or (word if word in ("this", "next") else None)
    if week:  # nobody calls tomorrow "next Tuesday"
        return calendar.day(calendar.monday(base.published) + timedelta(days=number, weeks=TOWARDS[week.lower()]))
    return calendar.weekday(base.published, number, base.towards(word))


def _stamp(match: re.Match[str], base: Base) -> Period | None:
    start = datetime.fromisoformat(f"{match['date']}T{match['clock']}")
    return Period(start, start + timedelta(minutes=1), Grain.MINUTE)


_BEFORE_MONTH = (
    r"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Aa]nd|[Tt]o|[Ff]or|[Bb]efore|[Aa]fter"
    r"|[Bb]etween|[Tt]hrough)[\s-]"
)
_MONTHS = "|".join(name.capitalize() for name in MONTHS)
_JOINT = r"(?P<joint>\s?[–-]\s?|\s(?:to|and|until|till|through)\s(?:the\s)?)"
RULES = (
    rule(rf"(?<!\bin\s)(?<!\bIn\s)\b{LEAD_DAY}{MONTH}\s{DAY}(?!\d|[,.]\d|:|\s?%)(?:{OF_YEAR})?{PART}",
         _dated, Kind.FLOATING, hints=MONTHS_HINT),
    rule(rf"\b{LEAD_DAY}(?:the\s)?{DAY}(?:\sof)?\s{MONTH}(?!\w)(?:{OF_YEAR})?{PART}", _dated, Kind.FLOATING, hints=MONTHS_HINT),
    rule(rf"\b{DAY}-{MONTH}-{YEAR}\b", _dated, hints=MONTHS_HINT),
    rule(rf"\b(?:[Ff]rom\s|[Bb]etween\s)?(?:the\s)?(?P<first>[0-3]?\d)(?:st|nd|rd|th)?{_JOINT}{DAY}(?:\sof)?\s{MONTH}(?!\w)(?:{OF_YEAR})?",
         _days_of_month, Kind.FLOATING, hints=MONTHS_HINT),
    rule(rf"\b(?:[Ff]rom\s|[Bb]etween\s)?{MONTH}\s(?P<first>[0-3]?\d)(?:st|nd|rd|th)?{_JOINT}{DAY}(?!\d|[,.]\d|:|\s?%)(?:{OF_YEAR})?",
         _days_of_month, Kind.FLOATING, hints=MONTHS_HINT),
    rule(rf"\b{MONTH}(?:{OF_YEAR})(?!\s?%)", _dated, hints=MONTHS_HINT),
    rule(rf"\b{LAST_NEXT}\s{MONTH}(?![\w’'-])", _dated, hints=MONTHS_HINT),
    rule(rf"\b{_BEFORE_MONTH}(?P<whole>{MONTH})(?![\w’'-]|\s[A-Z])", _dated, Kind.FLOATING, hints=MONTHS_HINT),
    rule(r"\b[Oo]n\s(?P<whole>the\s(?P<day>[0-3]?\d)(?:st|nd|rd|th))(?=[.,;:)]|$|\s(?:and|but|at)\b)", _day_alone, Kind.FLOATING),
    rule(r"\bthe\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)\sof\s(?P<month>last|this|next)\smonth\b", _day_of_that_month, hints="month"),
    rule(rf"\b{WEEKDAY},?\sthe\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b", _day_alone, Kind.FLOATING, hints="day"),
    rule(rf"\b{MONTH}(?={_JOINT}(?:{_MONTHS})\b)", _dated, Kind.FLOATING, hints=MONTHS_HINT),
    rule(rf"\b(?:[Oo]vernight\s(?:on\s)?)?(?:{LAST_NEXT}\s)?{WEEKDAY}{PART}"
         r"(?:\s(?:of\s)?(?P<week>last|this|next)\sweek)?\b", _weekday, Kind.FLOATING, hints="day"),
    rule(r"\b(?P<date>(?:19|20)\d\d-[01]\d-[0-3]\d)[T ](?P<clock>[0-2]\d:[0-5]\d)\b", _stamp),
    rule(r"(?<![\w-])(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])", _numeric),
    rule(r"(?<![\w/.])(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?:/(?P<year>\d{4}|\d\d))?(?![\w/])", _slashed),
    rule(rf"(?<![\w/.])(?P<first>[0-3]?\d)\.(?P<second>[01]?\d)\.{YEAR}(?![\w/])", _dotted),
)  # fmt: skip
