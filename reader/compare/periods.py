"""The periods of figures: days that they hold for, and how the periods of two figures stand to each other."""

from datetime import date, datetime, timedelta

from reader.analysis import TimeExpression
from reader.compare.relation import Relation

Period = tuple[date, date]  # the first day and the one after the last


def period(time: TimeExpression | None) -> Period | None:
    """The whole days of a time; a part of a day is its day, an open side has no bound. None where neither start nor end is known."""
    if time is None or (time.start is None and time.end is None):
        return None
    start = time.start.date() if time.start else date.min
    if time.start and time.end and time.end - time.start <= timedelta(days=1):
        return start, start + timedelta(days=1)
    return start, _after(time.end) if time.end else date.max


def relation(one: Period | None, other: Period | None) -> Relation:
    """How the first stands to the second. A side without bound reaches as far as the other's: "by Sunday" began when that did."""
    if one is None or other is None:
        return Relation.UNKNOWN
    one, other = _bounded(one, other), _bounded(other, one)
    if one == other:
        return Relation.SAME
    if other[0] <= one[0] and one[1] <= other[1]:
        return Relation.WITHIN
    if one[0] <= other[0] and other[1] <= one[1]:
        return Relation.AROUND
    return Relation.APART


def _bounded(one: Period, other: Period) -> Period:
    start = other[0] if one[0] == date.min and other[0] < one[1] else one[0]
    return start, other[1] if one[1] == date.max and start < other[1] else one[1]


def _after(end: datetime) -> date:
    """The first day that begins at or after the time."""
    return end.date() if end.time() == datetime.min.time() else end.date() + timedelta(days=1)
