"""Dates and times in text, resolved against the day of publication. Durations ("two weeks") are quantities, not times."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from reader.analysis import Grain, TimeExpression
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import MONTHS, WEEKDAYS, Period
from reader.analyze.numbers.kinds import counted_things
from reader.text import Span

Resolve = Callable[[re.Match[str], date | None], Period | None]

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_LEAD_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20[0-4]\d)"
_PART = r"(?:\s(?:morning|afternoon|evening|night))?"
_TOWARDS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "": 0}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
           "eleven": 11, "twelve": 12, "fifteen": 15, "sixteen": 16,
           "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}  # fmt: skip
_COUNTING_BEFORE = re.compile(r"\b(?:some|about|around|than|least|nearly|almost|estimated|approximately|roughly)\s$")
_RELATIVE_DAYS = {"today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday": -1, "last night": -1,
                  "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2}  # fmt: skip


def times(text: str, span: Span, published: date | None) -> list[TimeExpression]:
    """The times named inside the span, in order and without overlap; of two that overlap the longer one stays."""
    found: list[TimeExpression] = []
    for expression in sorted(_all(text, span, published), key=lambda one: (-len(one.span), one.span.start)):
        if not any(expression.span.overlaps(other.span) for other in found):
            found.append(expression)
    return sorted(found, key=lambda one: one.span)


def _all(text: str, span: Span, published: date | None) -> Iterator[TimeExpression]:
    for pattern, resolve in _RULES:
        for match in pattern.finditer(text, span.start, span.end):
            try:
                period = resolve(match, published)
            except (ValueError, OverflowError):  # "February 30": no day of the calendar
                continue
            if period:
                start, end = match.span("whole") if "whole" in pattern.groupindex else match.span()
                yield TimeExpression(Span(start, end), period.start, period.end, period.grain)


def _dated(match: re.Match[str], published: date | None) -> Period | None:
    """A month with a day, a year, or both; a lone month only where a word before it shows that it is one."""
    named = match.groupdict()
    number = MONTHS[named["month"].lower().rstrip(".")]
    towards = _TOWARDS.get((named.get("towards") or "").lower().strip(), 0)
    if named.get("year"):
        year = int(named["year"])
    elif published is None:
        return calendar.unknown(Grain.DAY if named.get("day") else Grain.MONTH)
    elif named.get("relative"):
        year = published.year + _TOWARDS[named["relative"].lower()]
    else:
        year = calendar.nearest_year(published, number, towards)
    return calendar.day(date(year, number, int(named["day"]))) if named.get("day") else calendar.month(year, number)


def _numeric(match: re.Match[str], published: date | None) -> Period | None:
    return calendar.day(date(int(match["year"]), int(match["month"]), int(match["day"])))


def _slashed(match: re.Match[str], published: date | None) -> Period | None:
    """Day and month in either order: where both would do, the American one; "9/11" is the day in 2001."""
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    if not year:
        return calendar.day(date(2001, 9, 11)) if (first, second) == (9, 11) else None
    number = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 50 else 1900 + int(year)
    return calendar.day(date(number, second, first) if first > 12 else date(number, first, second))


def _weekday(match: re.Match[str], published: date | None) -> Period | None:
    if published is None:
        return calendar.unknown(Grain.DAY)
    return calendar.weekday(published, WEEKDAYS[match["weekday"].lower()], _TOWARDS.get((match["towards"] or "").lower(), 0))


def _relative_day(match: re.Match[str], published: date | None) -> Period | None:
    moved = _RELATIVE_DAYS[" ".join(match[0].lower().split())]
    return calendar.day(published + timedelta(days=moved)) if published else calendar.unknown(Grain.DAY)


def _relative_period(match: re.Match[str], published: date | None) -> Period | None:
    grain = calendar.GRAINS[match["unit"].lower()]
    return calendar.moved(published, grain, _TOWARDS[match["towards"].lower()]) if published else calendar.unknown(grain)


def _ago(match: re.Match[str], published: date | None) -> Period | None:
    count, unit = match["count"].lower(), match["unit"].lower()
    number = _COUNTS.get(count) or (int(count) if count.isdigit() else 0)
    if not number:
        return None
    if unit in ("minute", "hour"):
        return calendar.unknown(Grain(unit))
    factor, unit = (10, "year") if unit == "decade" else (1, unit)
    return calendar.moved(published, calendar.GRAINS[unit], -factor * number) if published else calendar.unknown(calendar.GRAINS[unit])


def _year(match: re.Match[str], published: date | None) -> Period | None:
    """A year, or years as in "1979–89"; four figures that count something ("some 2000 people") are none."""
    first = calendar.year(int(match["year"]))
    if _COUNTING_BEFORE.search(match.string, max(0, match.start() - 16), match.start()) or _counts(match.string, match.end()):
        return None
    until = match.groupdict().get("until")
    last = int(match["year"][:2] + until) if until else 0
    return Period(first.start, calendar.year(last).end, Grain.YEAR) if last > int(match["year"]) else first


def _counts(text: str, end: int) -> bool:
    """Does a thing that can be counted follow, at once or after one more word?"""
    following = re.match(r"\s(?:percent|per\scent|[a-z-]{1,16})\b(?:\s[a-z-]{1,16}\b)?", text[end : end + 36])
    return following is not None and not counted_things().isdisjoint(following[0].split())


def _decade(match: re.Match[str], published: date | None) -> Period | None:
    return calendar.decade(int(match["decade"] or f"19{match['short']}"))


def _clock(match: re.Match[str], published: date | None) -> Period | None:
    """A time of the day of publication is not certain to be of that day: it is named, not placed."""
    return calendar.unknown(Grain.MINUTE if match.groupdict().get("minute") else Grain.HOUR)


def _stamp(match: re.Match[str], published: date | None) -> Period | None:
    start = datetime.fromisoformat(f"{match['date']}T{match['clock']}")
    return Period(start, start + timedelta(minutes=1), Grain.MINUTE)


def _rule(pattern: str, resolve: Resolve, flags: int = 0) -> tuple[re.Pattern[str], Resolve]:
    return re.compile(pattern, flags), resolve


_ZONE = r"(?:\s(?:GMT|UTC|EST|EDT|local time)\b)?"
_HOURS = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_BEFORE_MONTH = r"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Bb]y|[Ff]rom|[Dd]uring|[Oo]f|[Aa]nd|[Tt]o)[\s-]"
_RULES = [
    _rule(rf"\b{_LEAD_DAY}{_MONTH}\s{_DAY}(?!\d|[,.]\d|:)(?:,?\s{_YEAR}\b)?{_PART}", _dated),
    _rule(rf"\b{_LEAD_DAY}(?:the\s)?{_DAY}(?:\sof)?\s{_MONTH}(?!\w)(?:,?\s{_YEAR}\b)?", _dated),
    _rule(rf"\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\s-])?{_MONTH}(?:\sof)?,?\s{_YEAR}\b(?!\s?%)", _dated),
    _rule(rf"\b{_MONTH}\s(?:of\s)?(?P<relative>last|this|next)\syear\b", _dated),
    _rule(rf"\b(?P<towards>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\s{_MONTH}\b", _dated),
    _rule(rf"\b{_BEFORE_MONTH}(?P<whole>{_MONTH})(?![\w’'-]|\s[A-Z])", _dated),
    _rule(r"\b(?P<date>(?:19|20)\d\d-[01]\d-[0-3]\d)[T ](?P<clock>[0-2]\d:[0-5]\d)\b", _stamp),
    _rule(r"(?<![\w-])(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])", _numeric),
    _rule(r"(?<![\w/.])(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?:/(?P<year>\d{4}|\d\d))?(?![\w/])", _slashed),
    _rule(rf"\b(?:(?P<towards>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\s)?{_WEEKDAY}\b{_PART}", _weekday),
    _rule(r"\b(?:today|tonight|tomorrow|yesterday|last\snight|this\s(?:morning|afternoon|evening)|the\sday\s(?:before\syesterday|after\stomorrow))\b",
          _relative_day, re.I),
    _rule(r"\b(?P<towards>last|this|next|past|previous|coming)\s(?P<unit>week|month|year)\b", _relative_period, re.I),
    _rule(r"\b(?P<count>\d{1,3}|[a-z]{1,9})\s(?P<unit>minute|hour|day|week|month|year|decade)s?\sago\b", _ago, re.I),
    _rule(rf"(?<![\w$€£¥.,/-])(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\s-])?{_YEAR}(?:[–-](?P<until>\d\d))?(?![\w%$€£]|[,.]\d|-[a-z]|\s?%)", _year),
    _rule(rf"(?<=[12]\d\d\d[–-]){_YEAR}\b(?![,.]\d)", _year),
    _rule(r"(?<!\w)(?:(?:early|late|mid)[\s-])?(?:(?P<decade>1[5-9]\d0|20[0-4]0)['’]?s|['’](?P<short>[2-9]0)s)\b", _decade, re.I),
    _rule(rf"(?<![\w:.,])(?P<hour>[01]?\d)(?:[:.](?P<minute>[0-5]\d))?\s?[ap](?:\.m\.|m\b){_ZONE}", _clock, re.I),
    _rule(rf"(?<![\w:.,])(?P<hour>[0-2]?\d)[:h](?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\w:]|[.,]\d)(?:\shours\b)?{_ZONE}", _clock),
    _rule(r"(?<![\w:.,$])(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s(?:GMT|UTC|local time|hrs)\b", _clock),
    _rule(rf"\b(?:noon|midnight|{_HOURS}\so['’]clock)\b", _clock, re.I),
]  # fmt: skip
