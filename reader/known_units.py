"""The units and currencies that have a name: what each is called, however it is written, and which kind of figure it makes."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from reader.unit_table import table, units

_RATES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_PER = re.compile(r"\s*/\s*|\s+(?:per|an?)\s+")


class KnownUnit(NamedTuple):
    """`name` is what quantities call it ("kilometer", "USD"), `kind` what they are then a figure of ("distance", "money")."""

    name: str
    kind: str


def known_unit(words: str) -> KnownUnit | None:
    """The unit that is written so: "km", "Kilometres", "$", "euros a month"; none where nobody knows it."""
    if whole := _unit(words.strip()):
        return whole
    parts = _PER.split(words.strip())
    named = [_unit(part.strip()) for part in parts[:2]]
    if len(parts) > 2 or None in named:
        return None
    first, *under = (one for one in named if one is not None)
    if not under:
        return None
    is_speed = first.kind == "distance" and under[0].name in _RATES
    return KnownUnit(f"{first.name} per {under[0].name}", "speed" if is_speed else first.kind)


def unit_names() -> tuple[str, ...]:
    """What all units are called, those of money last."""
    return tuple(dict.fromkeys(unit.name for unit in _written().values()))


def unit_kinds() -> tuple[str, ...]:
    """The kinds of figures that units make, in the order of the alphabet."""
    return tuple(sorted({unit.kind for unit in _written().values()}))


def _unit(words: str) -> KnownUnit | None:
    """Signs are told apart by capitals: "MW" is not "mW"."""
    return _written().get(words) or _written().get(words.casefold())


@cache
def _written() -> Mapping[str, KnownUnit]:
    """Every unit by each way to write it; where two are written alike, the first of the table."""
    found: dict[str, KnownUnit] = {}
    listed = [(one.name, one.kind, (*one.signs, *one.glued, *one.spaced), one.words) for one in units()]
    listed += [(one["code"], "money", one["signs"], one["words"]) for one in table()["currency"]]
    for name, kind, signs, words in listed:
        for written in (name, *signs, *words):
            found.setdefault(written, KnownUnit(name, kind))
        found.setdefault(name.casefold(), KnownUnit(name, kind))
    return found
