"""Periods of the calendar: half-open intervals of days, weeks, months and years, and how they follow from one another."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from reader.analysis import Grain

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            ["january", "jan"],
            ["february", "feb"],
            ["march", "mar"],
            ["april", "apr"],
            ["may"],
            ["june", "jun"],
            ["july", "jul"],
            ["august", "aug"],
            ["september", "sept", "sep"],
            ["october", "oct"],
            ["november", "nov"],
            ["december", "dec"],
        ],
        start=1,
    )
    for name in names
}
WEEKDAYS = {name: number for number, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first months, of the north
_YEARS = {"year": 1, "decade": 10, "century": 100}
UNITS: Mapping[str, tuple[Grain, relativedelta]] = {
    "minute": (Grain.MINUTE, relativedelta(minutes=1)),
    "hour": (Grain.HOUR, relativedelta(hours=1)),
    "day": (Grain.DAY, relativedelta(days=1)),
    **{part: (Grain.DAY, relativedelta(days=1)) for part in ("night", "morning", "afternoon", "evening")},
    "week": (Grain.WEEK, relativedelta(weeks=1)),
    "fortnight": (Grain.WEEK, relativedelta(weeks=2)),
    "month": (Grain.MONTH, relativedelta(months=1)),
    "quarter": (Grain.MONTH, relativedelta(months=3)),
    **{name: (Grain.YEAR, relativedelta(years=length)) for name, length in _YEARS.items()},
}
_ORDER = list(Grain)  # from the finest on


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` up to, not including, `end`; none where that side is open, or the text does not tell."""

    start: datetime | None
    end: datetime | None
    grain: Grain

    @property
    def is_closed(self) -> bool:
        return self.start is not None and self.end is not None


def unknown(grain: Grain) -> Period:
    """A period that is named but cannot be placed, for want of a publication date or of a calendar."""
    return Period(None, None, grain)


def midnight(when: date) -> datetime:
    return datetime.combine(when, time())


def day(when: date) -> Period:
    return Period(midnight(when), midnight(when) + timedelta(days=1), Grain.DAY)


def days(first: date, last: date) -> Period:
    """From the first day to the last, which belongs to it."""
    return Period(midnight(first), day(last).end, Grain.DAY)


def months(year: int, number: int, count: int = 1) -> Period:
    """`count` months from month `number` of a year; 0 and 13 are the neighbours in the years beside it."""
    start = datetime(year, 1, 1) + relativedelta(months=number - 1)
    return Period(start, start + relativedelta(months=count), Grain.MONTH)


def years(first: int, count: int = 1) -> Period:
    return Period(datetime(first, 1, 1), datetime(first + count, 1, 1), Grain.YEAR)


def monday(when: date) -> date:
    """The first day of the week that holds the day."""
    return when - timedelta(days=when.weekday())


def week(when: date) -> Period:
    start = midnight(monday(when))
    return Period(start, start + timedelta(weeks=1), Grain.WEEK)


def moved(published: date, unit: str, by: int) -> Period:
    """The week, month, decade ... that lies `by` of them after the one that holds the publication date; `by` may be negative."""
    if unit in _YEARS:
        length = _YEARS[unit]
        return years(published.year // length * length + by * length, length)
    if unit == "month":
        return months(published.year, published.month + by)
    if unit == "quarter":
        return months(published.year, (published.month - 1) // 3 * 3 + 1 + 3 * by, 3)
    if unit == "week":
        return week(published + timedelta(weeks=by))
    return day(published + timedelta(days=by))


def shifted(period: Period, unit: str, by: int) -> Period:
    """The period as much later; unplaced where the unit is finer than the period, as in "in 2016, three days later"."""
    grain, length = UNITS[unit]
    if not (period.start and period.end) or _ORDER.index(grain) < _ORDER.index(period.grain):
        return unknown(grain)
    return Period(period.start + by * length, period.end + by * length, period.grain)


def finer(one: Grain, other: Grain) -> Grain:
    return min(one, other, key=_ORDER.index)


def nearest(published: date, number: int, day: int | None, towards: int) -> int:
    """The year that is meant by a month, or a day of it, without one: the latest that is not after publication by over a month.

    `towards` -1 asks for the last such month that is over ("last July"), 1 for the next one to come, 2 for the next that is not over.
    """
    if towards < 0:
        return published.year - (number >= published.month)
    if towards > 0:
        is_over = (number, day or 31) < (published.month, published.day)
        return published.year + (number <= published.month if towards == 1 else is_over)
    return published.year - (number > published.month + 1) + (number == 1 and published.month == 12 and day is not None)


def weekday(published: date, number: int, towards: int = 0) -> Period:
    """The last such day up to that of publication; with `towards` -1 the last before it, with 2 the first from it on."""
    back = (published.weekday() - number) % 7
    if towards < 0:
        back = back or 7
    elif towards > 0 and back:
        back -= 7
    return day(published - timedelta(days=back))
