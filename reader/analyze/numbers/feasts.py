"""Feasts and holidays, by the tables in times.toml."""

import re
from datetime import date, timedelta

from dateutil.easter import easter

from reader.analysis import Grain
from reader.analyze.lexicon import table, words
from reader.analyze.numbers import calendar_terms as calendar
from reader.analyze.numbers.calendar_terms import Period, unknown
from reader.analyze.numbers.time_base import Base, rule
from reader.analyze.numbers.time_words import LAST_NEXT, OF_YEAR


def _feast(match: re.Match[str], base: Base) -> Period | None:
    name = " ".join(match["feast"].lower().replace("’", "'").split())
    if name in words("times", "movable"):
        return unknown(Grain.DAY)
    if (year := base.year(match.groupdict())) is not None:
        return _feast_in(year, name)
    if base.published is None:
        return unknown(Grain.DAY)
    near = _feast_in(base.published.year, name)
    towards = base.towards(match["towards"])
    today = calendar.midnight(base.published)
    if towards > 0:
        return near if near.end and near.end > today else _feast_in(base.published.year + 1, name)
    return near if near.start and near.start <= today else _feast_in(base.published.year - 1, name)


def _feast_in(year: int, name: str) -> Period:
    if (after := table("times")["easter"].get(name)) is not None:
        return calendar.day(easter(year) + timedelta(days=after))
    day, month = table("times")["fixed"][name]
    return calendar.day(date(year, month, day))


def _names() -> str:
    """All of them as one pattern, the longest first."""
    names = [*table("times")["fixed"], *table("times")["easter"], *words("times", "movable")]
    return "|".join(re.escape(name).replace("\\ ", r"\s").replace("'", "['’]") for name in sorted(names, key=len, reverse=True))


RULES = (rule(rf"\b(?:{LAST_NEXT}\s)?(?=[A-Z])(?P<feast>(?i:{_names()}))(?![\w’'-]|\s[A-Z])(?:{OF_YEAR})?", _feast),)
