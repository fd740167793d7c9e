"""Times of the day. They are resolved to a day before all others, as nothing but the words around tells the day."""

import re
from datetime import date, datetime, time, timedelta

from reader.analysis import Grain
from reader.analyze.numbers.calendar_terms import Period, unknown
from reader.analyze.numbers.time_base import Base, Kind, rule

_ZONE = r"(?:\s(?:GMT|UTC|EST|EDT|CET|BST|local\stime|[A-Z][a-z]+\stime)\b)?"
_HOURS = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"


def on_day(clock: Period, day: Period, is_night: bool) -> Period:
    """The time of the clock on that day; "2 a.m. on Friday night" is past midnight."""
    if clock.start is None or clock.end is None or day.start is None:
        return Period(day.start, day.end, clock.grain if day.start is None else day.grain)
    start = datetime.combine(day.start.date(), clock.start.time()) + timedelta(days=is_night and clock.start.hour < 12)
    return Period(start, start + (clock.end - clock.start), clock.grain)


def _clock(match: re.Match[str], base: Base) -> Period | None:
    named = match.groupdict()
    hour, half = int(named["hour"]), (named.get("half") or "").lower()
    if hour > 24 or (half and not 1 <= hour <= 12):
        return None
    return _at(hour % 12 + 12 * (half == "p") if half else hour % 24, named.get("minute"))


def _hours(match: re.Match[str], base: Base) -> Period | None:
    """ "from 9 to 11:30 p.m.": both are after noon."""
    first, last, half = int(match["first"]), int(match["hour"]), match["half"].lower()
    if not (1 <= first <= 12 and 1 <= last <= 12) or first == last:
        return None
    noon = 12 * (half == "p")
    start, end = (_at(hour % 12 + noon, minute) for hour, minute in ((first, match["past"]), (last, match["minute"])))
    if start.start is None or end.start is None or start.start >= end.start:
        return None
    return Period(start.start, end.start, end.grain)


def _at(hour: int, minute: str | None = None) -> Period:
    start = datetime.combine(date.min, time(hour, int(minute or 0)))
    return Period(start, start + (timedelta(minutes=1) if minute else timedelta(hours=1)), Grain.MINUTE if minute else Grain.HOUR)


def _part(match: re.Match[str], base: Base) -> Period | None:
    """ "noon" is an hour; "midnight" may be that of either end of the day, and "dawn" and "ten o'clock" may be many."""
    return _at(12) if match[0].lower() in ("noon", "midday") else unknown(Grain.HOUR)


RULES = (
    rule(r"(?<![\w:.,$])(?:(?:from|between)\s)?(?P<first>[01]?\d)(?:[:.](?P<past>[0-5]\d))?(?:\s?[–-]\s?|\s(?:to|and|until)\s)"
         rf"(?P<hour>[01]?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.m\.|m\b){_ZONE}", _hours, Kind.CLOCK, re.I),
    rule(rf"(?<![\w:.,])(?P<hour>[01]?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.m\.|m\b){_ZONE}", _clock, Kind.CLOCK, re.I),
    rule(rf"(?<![\w:.,])(?P<hour>[0-2]?\d)[:h](?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\w:]|[.,]\d)(?:\shours\b)?{_ZONE}", _clock, Kind.CLOCK),
    rule(r"(?<![\w:.,$])(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s(?:GMT|UTC|local\stime|hrs)\b",
         _clock, Kind.CLOCK, hints="gmt utc local hrs"),
    rule(rf"\b(?:noon|midday|midnight|{_HOURS}\so['’]clock)\b", _part, Kind.CLOCK, re.I, "noon midday midnight clock"),
    rule(r"\b(?:at|before|after|since|until|till|by|from)\s(?P<whole>dawn|daybreak|sunrise|dusk|sunset|nightfall)\b",
         _part, Kind.CLOCK, hints="dawn break rise dusk sunset fall"),
)  # fmt: skip
