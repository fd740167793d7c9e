"""Times told from the day of publication ("last month", "two weeks ago") or from the time named before ("a year earlier")."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from reader.analysis import Grain
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import UNITS, Period, unknown
from reader.analyze.numbers.time_base import Base, Kind, rule
from reader.analyze.numbers.time_words import NUMBER, TOWARDS, UNIT, UNITS_ALONE, UNITS_HINT, VAGUE, unit_name, worth

_DAYS = {"yesterday": -1, "last night": -1, "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2}


def _relative_day(match: re.Match[str], base: Base) -> Period | None:
    by = _DAYS.get(" ".join(match["named"].lower().split()), 0)
    return calendar.moved(base.published, "day", by) if base.published else unknown(Grain.DAY)


def _overnight(match: re.Match[str], base: Base) -> Period | None:
    return calendar.days(base.published - timedelta(days=1), base.published) if base.published else unknown(Grain.DAY)


def _weekend(match: re.Match[str], base: Base) -> Period | None:
    """Saturday and Sunday: "the" weekend is the last that has begun, or the next."""
    if base.published is None:
        return unknown(Grain.DAY)
    word = match["towards"].lower()
    by = TOWARDS[word] if word != "the" else -(base.published.weekday() < 5 and not base.is_ahead)
    saturday = base.published + timedelta(days=5 - base.published.weekday(), weeks=by)
    return calendar.days(saturday, saturday + timedelta(days=1))


def _relative(match: re.Match[str], base: Base) -> Period | None:
    """ "last month", "next year"; with an article before it, the time up to publication: "over the past year". The last week of another
    time is part of that."""
    unit, word = unit_name(match["unit"]), match["towards"].lower()
    if word == "last" and match.string.startswith(" of ", match.end()):
        return None
    if base.published is None:
        return unknown(UNITS[unit][0])
    if unit == "fortnight" or (match["the"] and unit != "quarter" and word in ("last", "past", "next", "coming")):
        return _window(base.published, unit, 1, word)
    return calendar.moved(base.published, unit, TOWARDS[word])


def _window(published: date, unit: str, count: int, word: str) -> Period:
    """As many units up to the day of publication, or from it on; it belongs to both."""
    grain, length = UNITS[unit]
    today = calendar.midnight(published)
    if TOWARDS[word] > 0:
        return Period(today, calendar.day((today + count * length).date()).end, grain)
    start = calendar.midnight((today - count * length).date())
    return Period(start, calendar.day(published).end, grain)


def _counted_window(match: re.Match[str], base: Base) -> Period | None:
    unit, count = unit_name(match["unit"]), worth(match["count"])
    return _window(base.published, unit, count, match["towards"].lower()) if base.published and count else unknown(UNITS[unit][0])


def _vague(match: re.Match[str], base: Base) -> Period | None:
    return unknown(UNITS[unit_name(match["unit"])][0])


_HALVES = {
    "month": relativedelta(days=15),
    "year": relativedelta(months=6),
    "decade": relativedelta(years=5),
    "century": relativedelta(years=50),
}


def _ago(match: re.Match[str], base: Base) -> Period | None:
    """The day, week, month or year so long before that of publication, or after it. Hours are not placed: publication has none."""
    unit, count = unit_name(match["unit"]), match["count"] or ""
    grain, length = UNITS[unit]
    back = worth(count) * length
    if unit in _HALVES and (count.lower() == "half a" or match["half"] or match["more"]):
        back = back + _HALVES[unit]
    if base.published is None or not back or grain in (Grain.MINUTE, Grain.HOUR):
        return unknown(grain)
    then = calendar.moved((calendar.midnight(base.published) - back).date(), grain.value, 0)
    if match["side"].lower() != "ago":
        return calendar.moved((calendar.midnight(base.published) + back).date(), grain.value, 0)
    bound = (match["bound"] or "").lower()
    if bound in ("more than", "over", "at least"):
        return Period(None, then.end, grain)
    return Period(then.start, calendar.day(base.published).end, grain) if bound in ("less than", "under") else then


def _beside(match: re.Match[str], base: Base) -> Period | None:
    """So long before or after the time named before: "a year earlier", "three days later"."""
    unit, count = unit_name(match["unit"]), worth(match["count"])
    by = -count if match["side"].lower() in ("earlier", "before", "prior") else count
    return calendar.shifted(base.earlier, unit, by) if base.earlier and count else unknown(UNITS[unit][0])


_SIDES = {"previous": -1, "before": -1, "the": 0, "that": 0}


def _neighbour(match: re.Match[str], base: Base) -> Period | None:
    """What holds the time named before, or stands beside it: "that night", "the following year", "the day before"."""
    unit = match["unit"].lower() if match["unit"].lower() in ("week", "month", "year") else "day"
    grain = UNITS[unit][0]
    if not base.earlier or not base.earlier.start or calendar.finer(grain, base.earlier.grain) != base.earlier.grain:
        return unknown(grain)
    return calendar.moved(base.earlier.start.date(), unit, _SIDES.get(match["side"].lower().split()[0], 1))


def _this(match: re.Match[str], base: Base) -> Period | None:
    return calendar.moved(base.published, match["unit"], 0) if base.published else unknown(UNITS[match["unit"]][0])


_SIDE = r"(?:(?:earlier|later)(?!\s(?:in|this|that)\b)|(?:before|after|prior|on)(?=[.,;:)]|$|\s(?:and|but|when)\b))"
RULES = (
    rule(r"\b(?P<named>today|tonight|tomorrow|yesterday|last\snight|this\s(?:morning|afternoon|evening)"
         r"|the\sday\s(?:before\syesterday|after\stomorrow))(?:\s(?:morning|afternoon|evening|night))?\b", _relative_day, flags=re.I),
    rule(r"(?<!\ban\s)(?<!\bthe\s)(?<!\bin\s)\bovernight\b(?!\s(?:[a-z]+s|raid|attack|strike|trading|curfew|train|bus|flight)\b)",
         _overnight, flags=re.I, hints="overnight"),
    rule(r"\b(?P<towards>the|last|this|next|past|previous|coming)\sweekend\b", _weekend, flags=re.I, hints="weekend"),
    rule(r"\b(?:(?P<the>the)\s)?(?P<whole>(?P<towards>last|this|next|past|previous|coming|current)\s"
         r"(?P<unit>week|fortnight|month|quarter|year|decade|century))\b", _relative, flags=re.I, hints=UNITS_HINT),
    rule(rf"\b(?P<towards>last|past|previous|next|coming)\s(?P<count>{NUMBER}|{VAGUE})\s{UNIT}\b",
         _counted_window, flags=re.I, hints=UNITS_HINT),
    rule(rf"\b(?:recent|coming)\s{UNITS_ALONE}\b", _vague, flags=re.I, hints="recent coming"),
    rule(rf"\b(?:(?:(?P<bound>more\sthan|over|at\sleast|less\sthan|under)|some|about|around|nearly|almost|roughly|just|only|barely)\s)?"
         rf"(?:(?P<count>{NUMBER})|{VAGUE})(?P<half>\sand\sa\shalf)?\s{UNIT}(?P<more>\sand\sa\shalf)?\s(?P<side>ago|from\snow)\b",
         _ago, flags=re.I, hints="ago now"),
    rule(rf"\b{UNITS_ALONE}\sago\b", _vague, flags=re.I, hints="ago"),
    rule(rf"\b(?P<count>{NUMBER})\s{UNIT}\s(?P<side>{_SIDE})", _beside, Kind.FOLLOWS, re.I, "earlier later before after prior on"),
    rule(r"\bthe\s(?P<side>next|following|previous)\s(?P<unit>day|morning|afternoon|evening|night)\b",
         _neighbour, Kind.FOLLOWS, re.I, UNITS_HINT),
    rule(r"\bthe\s(?P<side>following|previous)\s(?P<unit>week|month|year)\b(?!-)", _neighbour, Kind.FOLLOWS, re.I, UNITS_HINT),
    rule(r"\b(?P<side>the\ssame|that(?:\ssame)?)\s(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b(?!-)",
         _neighbour, Kind.FOLLOWS, re.I, UNITS_HINT),
    rule(rf"\bthe\s(?P<unit>day|week|month|year)\s(?P<side>{_SIDE})", _neighbour, Kind.FOLLOWS, re.I, UNITS_HINT),
    rule(r"\bthe\s(?P<unit>week|month|year|decade)\b", _this, Kind.WEAK),
)  # fmt: skip
