"""Days and longer times as an analyst types them, and written so that they can be read again: "9 May 2026", "2019-07"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from reader.analysis import Grain
from reader.phrase import worded

EXPECTED = worded("2019, May 2026, 9 May 2026")

_LONGEST = 60
# English whatever the locale of the system is, as everything else in the window
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = f"(?:{'|'.join(_WEEKDAYS)})"
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_CLOCK = r"(?:,?\s+(?P<hour>\d{1,2}):(?P<minute>\d\d))?"
_FORMS = tuple(
    re.compile(rf"(?:{_WEEKDAY},?\s+)?{form}{_CLOCK if 'day' in form else ''}", re.IGNORECASE)
    for form in (
        rf"{_DAY}\s+{_MONTH}(?:,?\s+{_YEAR})?",
        rf"{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?",
        rf"{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)",
        rf"{_YEAR}-(?P<number>\d\d)",
        rf"{_MONTH},?\s+{_YEAR}",
        _YEAR,
    )
)
_BETWEEN = re.compile(r"\s+(?:to|until|[-–—])\s+|\s*[–—]\s*")


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` up to, not including, `end`; without them no time at all."""

    start: datetime | None
    end: datetime | None
    grain: Grain


NO_TIME = Period(None, None, Grain.DAY)


def typed_period(words: str, published: date | None = None) -> Period | None:
    """The time that the words name; none where they name none. A day without a year is of the year in which the article was published."""
    if len(words) > _LONGEST:
        return None
    named = [_named(part.strip(), published) for part in _BETWEEN.split(words.strip())]
    first, last = named[0], named[-1]
    if len(named) > 2 or first is None or last is None:
        return None
    if first.start is None or last.start is None or first.start > last.start:
        return None
    return Period(first.start, last.end, first.grain)


def period_words(start: datetime | None, end: datetime | None, grain: Grain) -> str:
    """ "Saturday 9 May 2026", "May 2026", "2019", "1 May 2026 to 9 May 2026"; empty without a start and an end."""
    if start is None or end is None:
        return ""
    if grain in (Grain.HOUR, Grain.MINUTE) and start.date() == (end - timedelta.resolution).date():
        return f"{_day(start)}, {start:%H:%M}"
    for words in (f"{start.year:04}", f"{_MONTHS[start.month - 1]} {start.year:04}", _day(start)):
        period = typed_period(words)
        if period is not None and (period.start, period.end) == (start, end):
            return words
    if start.date() == (end - timedelta.resolution).date():
        return _day(start)
    return f"{_short(start)} to {_short(end - timedelta.resolution)}"


def _named(words: str, published: date | None) -> Period | None:
    for form in _FORMS:
        found = form.fullmatch(words)
        if found:
            try:
                return _resolved({key: value for key, value in found.groupdict().items() if value is not None}, published)
            except (ValueError, OverflowError):  # no day of the calendar
                return None
    return None


def _resolved(named: dict[str, str], published: date | None) -> Period | None:
    year = int(named["year"]) if "year" in named else published.year if published else 0
    month = int(named.get("number", 0)) or (_month(named["month"]) if "month" in named else 0)
    if not year or ("month" in named and not month):
        return None
    if "day" in named:
        start = datetime.combine(date(year, month, int(named["day"])), time(int(named.get("hour", 0)), int(named.get("minute", 0))))
        if "hour" in named:
            return Period(start, start + timedelta(minutes=1), Grain.MINUTE)
        return Period(start, start + timedelta(days=1), Grain.DAY)
    if month:
        following = (year, month + 1) if month < 12 else (year + 1, 1)
        return Period(datetime(year, month, 1), datetime(*following, 1), Grain.MONTH)
    return Period(datetime(year, 1, 1), datetime(year + 1, 1, 1), Grain.YEAR)


def _month(name: str) -> int:
    """Its number, also of one that is cut short: "Sept"; 0 for none."""
    return next((number for number, month in enumerate(_MONTHS, 1) if month.casefold().startswith(name.casefold())), 0)


def _day(moment: datetime) -> str:
    return f"{_WEEKDAYS[moment.weekday()]} {_short(moment)}"


def _short(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year:04}"
