"""Phrases of several times, or of a time and the words before it that move its bounds: "10 pm on Friday", "late last year", "from March to
May 2019", "since 2014"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from reader.analysis import Grain
from reader.analyze.lexicon import words
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import Period
from reader.analyze.numbers.clocks import on_day
from reader.analyze.numbers.time_base import Base, Kind
from reader.analyze.numbers.time_words import NUMBER, ORDINALS, worth

_MOMENTS = (Grain.MINUTE, Grain.HOUR)
_REACH = 40  # code points before a time in which the words stand that move its bounds


@dataclass(frozen=True, slots=True)
class Term:
    """A time from offset `start` to `end`; `resolve` tells its period from another base."""

    start: int
    end: int
    period: Period
    kind: Kind
    resolve: Callable[[Base], Period | None]


_ON = re.compile(r",?\s(?:(?:on|at|of|in|around|about)\s){0,2}(?:the\s(?:morning|evening|night|afternoon)\sof\s)?|,\s")


def dated_clocks(text: str, terms: list[Term]) -> list[Term]:
    """With a time of the day and the day beside it as one: "10 pm last night", "Friday at noon". Other clocks are named, not placed."""
    joined: list[Term] = []
    for term in terms:
        last = joined[-1] if joined else None
        if last and {last.kind, term.kind} & {Kind.CLOCK} and last.kind != term.kind and _ON.fullmatch(text, last.end, term.start):
            clock, day = (last, term) if last.kind is Kind.CLOCK else (term, last)
            if day.period.grain is Grain.DAY:
                is_night = text.endswith("night", day.start, day.end)
                whole = on_day(clock.period, day.period, is_night)
                joined[-1] = replace(day, start=last.start, end=term.end, period=whole, kind=Kind.FIRM)
                continue
        joined.append(term)
    return [replace(term, period=calendar.unknown(term.period.grain)) if term.kind is Kind.CLOCK else term for term in joined]


_PART = re.compile(
    rf"""\b(?:(?:(?P<early>early)|(?P<mid>mid)|(?P<late>late)|(?P<earlier>earlier|so\sfar)|(?P<later>later))(?:-|\s(?:in\s)?)
    |(?:(?P<start>start|beginning|outset)|(?P<middle>middle)|(?P<end>end|close)|(?P<rest>rest|remainder)
    |(?P<which>{"|".join(ORDINALS)})[\s-](?:(?P<count>{NUMBER})\s)?(?P<unit>half|quarter|days?|weeks?|months?|years?))\sof\s)(?:the\s)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_RUN_UP = re.compile(rf"\b(?P<count>{NUMBER})\s(?P<unit>day|week|month|year)s\s(?:to|through|ended|ending)\s(?:the\s)?$", re.IGNORECASE)
_WEEK_OF = re.compile(r"\bweek\s(?:of|beginning|starting)\s(?:on\s)?$", re.IGNORECASE)


def narrowed(text: str, floor: int, term: Term, published: date | None) -> Term | None:
    """The part of the period that the words before it tell: "early 2019", "the first half of last year"; or the months that end with it, as
    in "the three months to June". None for no time."""
    match = _RUN_UP.search(text, max(floor, term.start - _REACH), term.start)
    if match and term.period.end:
        grain, length = calendar.UNITS[match["unit"].lower()]
        return replace(term, start=match.start(), period=Period(term.period.end - worth(match["count"]) * length, term.period.end, grain))
    match = _WEEK_OF.search(text, max(floor, term.start - _REACH), term.start)
    if match and term.period.grain is Grain.DAY and term.period.start:
        return replace(term, start=match.start(), period=calendar.week(term.period.start.date()))
    match = _PART.search(text, max(floor, term.start - _REACH), term.start)
    if match is None or term.period.grain in (*_MOMENTS, Grain.DAY):
        return None if term.kind is Kind.WEAK else term
    part = _part(term.period, match, published)
    return replace(term, start=match.start(), period=part, kind=Kind.FIRM) if part else term


def _part(period: Period, match: re.Match[str], published: date | None) -> Period | None:
    if period.start is None or period.end is None:
        return period
    if match["which"]:
        return _counted_part(period, ORDINALS[match["which"].lower()], worth(match["count"] or "a"), match["unit"].lower().rstrip("s"))
    if match["earlier"] or match["later"] or match["rest"]:
        if published is None or not period.start <= calendar.midnight(published) < period.end:
            return period
        today = calendar.day(published)
        return replace(period, end=today.end) if match["earlier"] else replace(period, start=today.start)
    first, middle, last = _cuts(period)
    if match["mid"] or match["middle"]:
        return replace(period, start=first, end=last)
    return replace(period, end=middle) if match["early"] or match["start"] else replace(period, start=middle)


def _counted_part(period: Period, which: int, count: int, unit: str) -> Period | None:
    """The first half, the third quarter, the last two weeks of the period; none where the period is shorter than that."""
    if unit == "half":
        middle = _cuts(period)[1]
        grain = Grain.MONTH if period.grain is Grain.YEAR else Grain.DAY
        return replace(period, end=middle, grain=grain) if which == 1 else replace(period, start=middle, grain=grain)
    grain, length = calendar.UNITS[unit]
    start = period.start + (which - 1) * count * length if which > 0 else period.end - count * length
    end = start + count * length
    return Period(start, end, grain) if period.start <= start < end <= period.end else None


def _cuts(period: Period) -> tuple[datetime, datetime, datetime]:
    """Where the middle of the period begins, its second half, and where its middle ends."""
    length = relativedelta(period.end, period.start)
    if length.years >= 10:
        unit, cuts = relativedelta(years=length.years // 10), (3, 5, 7)
    elif length.years:
        unit, cuts = relativedelta(months=length.years), (4, 6, 8)
    elif length.months:
        unit, cuts = relativedelta(days=length.months), (10, 15, 20)
    else:
        unit, cuts = relativedelta(days=1), (2, 3, 5)
    first, second, third = (period.start + cut * unit for cut in cuts)
    return first, second, third


_JOINT = re.compile(r"\s(?:to|until|till|through|up\sto|(?P<and>and))\s(?:the\s)?|\s?[–-]\s?")
_FROM = re.compile(r"\b(?:from|(?P<between>between))\s(?:the\s)?$", re.IGNORECASE)


def ranges(text: str, floor: int, terms: list[Term], *, of_clocks: bool = False) -> list[Term]:
    """With a range as one: "from March to May 2019", "between 2014 and 2017", "Monday–Friday"; "2 to 4 p.m." where they are of clocks."""
    joined: list[Term] = []
    for term in terms:
        is_pair = joined and (joined[-1].kind is Kind.CLOCK) == (term.kind is Kind.CLOCK) == of_clocks
        whole = _range(text, joined[-2].end if len(joined) > 1 else floor, joined[-1], term) if is_pair else None
        if whole:
            joined[-1] = whole
        else:
            joined.append(term)
    return joined


def _range(text: str, floor: int, first: Term, last: Term) -> Term | None:
    joint = _JOINT.fullmatch(text, first.end, last.start)
    if joint is None or last.period.start is None or last.period.end is None:
        return None
    opened = _FROM.search(text, max(floor, first.start - _REACH), first.start)
    if joint["and"] and not (opened and opened["between"]):
        return None
    begun = first.period
    if first.kind is Kind.FLOATING:
        begun = first.resolve(Base((last.period.end - timedelta(days=1)).date())) or begun
    if begun.start is None or begun.end is None or begun.start >= last.period.start:
        return None
    end = last.period.start if last.period.grain in _MOMENTS else last.period.end  # "2 to 4 p.m." ends at four
    period = Period(begun.start, end, calendar.finer(begun.grain, last.period.grain))
    kind = Kind.CLOCK if last.kind is Kind.CLOCK else Kind.FIRM
    return replace(last, start=opened.start() if opened else first.start, period=period, kind=kind)


_OPENING = re.compile(
    r"\b(?:(?P<since>(?:ever\s)?since)|(?P<until>until|till|up\s(?:to|until))|(?P<before>before)|(?P<by>by|no\slater\sthan)|(?P<after>after))\s(?:the\s)?$",
    re.I,
)
_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever)\b[^,;:]{0,30}$")
_BEHIND = re.compile(r"(?P<owner>['’]s?\b)|\s(?P<word>[a-z]+)")


def opened(text: str, floor: int, term: Term, published: date | None) -> Term:
    """With the words that leave a side of the period open: "since 2014" is up to the day of publication, "until March" up to its end.

    "Before Friday’s attack" and "after 2019 elections" speak of another thing than the time, "not until Friday" of Friday.
    """
    match = _OPENING.search(text, max(floor, term.start - _REACH), term.start)
    period = term.period
    if match is None or not period.is_closed or _is_attribute(text, term.end, match):
        return term
    if match["until"] and _NOT.search(text, max(floor, match.start() - _REACH), match.start()):
        return term
    if match["since"]:
        today = calendar.day(published).end if published else None
        period = replace(period, end=today if today and period.start and period.start < today else None)
    elif match["after"]:
        period = replace(period, start=period.end, end=None)
    else:
        period = replace(period, start=None, end=period.start if match["before"] else period.end)
    return replace(term, start=match.start(), period=period)


def _is_attribute(text: str, end: int, opening: re.Match[str]) -> bool:
    behind = _BEHIND.match(text, end)
    if behind is None or behind["owner"]:
        return behind is not None
    is_loose = bool(opening["since"] or opening["until"])
    return not is_loose and behind["word"] not in words("counted", "stops") | words("counted", "determiners")
