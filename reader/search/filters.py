"""Filters of a query that are no words: days before or after which a document appeared, and numbers that it tells."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from reader.phrase import Phrase, worded
from reader.search.parts import QueryError
from reader.wording import singular

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_VALUE = r"(\d[\d,]*(?:\.\d+)?)"
_NUMBER = re.compile(rf"([^<>=\d][^<>=]*?)?\s*(?:(<=|>=|<|>|=)\s*{_VALUE}(?:\.\.{_VALUE})?)?")
_OVERLAPS = "(high IS NULL OR high {} ?)", "(low IS NULL OR low {} ?)"
_TOLD = {
    ">": worded("more than {number}"),
    ">=": worded("at least {number}"),
    "<": worded("fewer than {number}"),
    "<=": worded("at most {number}"),
    "=": Phrase("{number}"),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on a table of the index in SQL, with its values; and the same in words."""

    table: str  # document or number
    condition: str
    values: tuple[str | float, ...]
    told: str


def day_filter(field: str, words: str) -> Filter:
    """Documents published before, or after, a day, a month or a year."""
    found = _DAY.fullmatch(words.strip())
    try:
        if found is None:
            raise ValueError
        year, month, day = (int(one) if one else None for one in found.groups())
        first = date(year or 1, month or 1, day or 1)
        end = first + timedelta(1) if day else date(first.year + (month == 12 or not month), (month or 12) % 12 + 1, 1)
    except ValueError as error:
        raise QueryError(
            worded(
                "“{field}:{words}” is no day. Write it as {field}:2026-05-09, {field}:2026-05 or {field}:2026.", field=field, words=words
            )
        ) from error
    if field == "before":
        return Filter("document", "published <> '' AND published < ?", (first.isoformat(),), worded("published before {day}", day=words))
    return Filter("document", "published >= ?", (end.isoformat(),), worded("published after {day}", day=words))


def number_filter(words: str) -> Filter:
    """Documents with a number of some kind or thing, that may be as large as is told."""
    found = _NUMBER.fullmatch(words.strip())
    if found is None or not any(found.groups()):
        raise QueryError(
            worded("“number:{words}” tells no number. Write number:militants>1000, number:killed=11 or number:money.", words=words)
        )
    thing, sign, one, other = found.groups()
    conditions, values = ["thing = ?"] if thing else ["thing = ''"], [singular(thing.strip().casefold())] if thing else []
    told = worded("telling a number of “{thing}”", thing=thing.strip()) if thing else worded("telling a number")
    if not sign:
        return Filter("number", conditions[0], tuple(values), told)
    low, high = _value(one, words), _value(other or one, words)
    if sign in (">", ">="):
        conditions.append(_OVERLAPS[0].format(sign))
    elif sign in ("<", "<="):
        conditions.append(_OVERLAPS[1].format(sign))
    else:
        conditions += [_OVERLAPS[0].format(">="), _OVERLAPS[1].format("<=")]
    ends = (low, high) if sign == "=" else (low,)
    bound = worded("{low} to {high}", low=one, high=other) if other else _TOLD[sign].filled(number=one)
    return Filter("number", " AND ".join(conditions), (*values, *ends), worded("{telling} that may be {bound}", telling=told, bound=bound))


def _value(written: str, words: str) -> float:
    try:
        return float(Decimal(written.replace(",", "")))
    except InvalidOperation as error:
        raise QueryError(worded("“{written}” in “number:{words}” is no number.", written=written, words=words)) from error
