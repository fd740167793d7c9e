"""Periods of the calendar: half-open intervals of days, weeks, months and years, and the names that news text calls them by."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

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
GRAINS = {"day": Grain.DAY, "night": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` up to, not including, `end`; none where the text does not tell."""

    start: datetime | None
    end: datetime | None
    grain: Grain


def unknown(grain: Grain) -> Period:
    """A period that is named but cannot be placed, for want of a publication date."""
    return Period(None, None, grain)


def day(when: date) -> Period:
    start = datetime.combine(when, time())
    return Period(start, start + timedelta(days=1), Grain.DAY)


def month(year: int, number: int) -> Period:
    """Month `number` of a year; 0 and 13 are the neighbours in the years beside it."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    following = datetime(year + 1, 1, 1) if number == 12 else datetime(year, number + 1, 1)
    return Period(datetime(year, number, 1), following, Grain.MONTH)


def year(number: int) -> Period:
    return Period(datetime(number, 1, 1), datetime(number + 1, 1, 1), Grain.YEAR)


def decade(number: int) -> Period:
    return Period(datetime(number, 1, 1), datetime(number + 10, 1, 1), Grain.YEAR)


def week(when: date) -> Period:
    """The week from Monday that holds the day."""
    start = datetime.combine(when - timedelta(days=when.weekday()), time())
    return Period(start, start + timedelta(weeks=1), Grain.WEEK)


def moved(published: date, grain: Grain, by: int) -> Period:
    """The period of that grain which lies `by` periods after the one that holds the publication date; `by` may be negative."""
    if grain is Grain.YEAR:
        return year(published.year + by)
    if grain is Grain.MONTH:
        return month(published.year, published.month + by)
    if grain is Grain.WEEK:
        return week(published + timedelta(weeks=by))
    return day(published + timedelta(days=by))


def nearest_year(published: date, number: int, towards: int = 0) -> int:
    """The year that is meant by a month or day without one: the latest that is not after publication by over a month.

    `towards` -1 asks for the last such month that is over ("last July"), 1 for the next one to come.
    """
    if towards < 0:
        return published.year - (number >= published.month)
    if towards > 0:
        return published.year + (number <= published.month)
    return published.year - (number > published.month + 1)


def weekday(published: date, number: int, towards: int = 0) -> Period:
    """The last such day up to the day of publication; with `towards` 1 the first one after it, with -1 the last one before it."""
    back = (published.weekday() - number) % 7
    if towards > 0:
        back -= 7
    elif towards < 0 and not back:
        back = 7
    return day(published - timedelta(days=back))
