"""What the wording of a figure allows, as an interval, in a unit that another figure's can be measured in; and how two such stand."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import resources
from reader.alignment import Verdict
from reader.analysis import Quantity

Interval = tuple[Decimal | None, Decimal | None]  # none: open on that side
_SHARE, _GRAIN_SHARE = Decimal("0.1"), Decimal("0.25")
_MANNER = 10  # no range that is meant is as wide as this factor


def relate(one: Quantity, other: Quantity) -> Verdict:
    """= for the same value, ≈ where the intervals that the wordings allow overlap, ≠ where they do not.

    The units must be comparable. Of figures in two units one was mostly converted and rounded, so both count as approximate.
    """
    same_unit = one.unit == other.unit
    if (_ends(one), one.approximate) == (_ends(other), other.approximate):
        return Verdict.AGREE
    mine, theirs = interval(one, rounded=not same_unit), interval(other, rounded=not same_unit)
    return Verdict.CONFLICT if below(mine, theirs) or below(theirs, mine) else Verdict.OVERLAP


def below(one: Interval, other: Interval) -> bool:
    return one[1] is not None and other[0] is not None and one[1] < other[0]


def are_comparable(one: str | None, other: str | None) -> bool:
    """Are the units one, or measures of the same, so that one can be put in the other?"""
    return measure(one) == measure(other)


def measure(unit: str | None) -> str:
    """What a unit measures, its own name if it can be put in no other; empty for a count."""
    return _factors()[unit][0] if unit in _factors() else unit or ""


def interval(quantity: Quantity, *, rounded: bool = False) -> Interval:
    """What the wording allows. "About 40" allows a tenth more or less, or half of the unit it was rounded to (at most a quarter).

    "About 200" rounds to hundreds, so 240 is no contradiction; "about 42" was hardly rounded, so 50 is one. "Several" and
    "thousands" bound nothing from above, and not much from below. What was `rounded` is approximate, whatever is said.
    """
    low, high = quantity.low, quantity.high
    if low and _is_vague(quantity):
        low, high = low / 2, None
    elif quantity.approximate or rounded:
        low = None if low is None else low - _slack(low)
        high = None if high is None else high + _slack(high)
    return _in_common(low, quantity.unit), _in_common(high, quantity.unit)


def _is_vague(quantity: Quantity) -> bool:
    """Is it a manner of speaking, "several" or "thousands"?"""
    if not quantity.approximate or quantity.low is None:
        return False
    return not quantity.qualifier if quantity.high is None else quantity.high >= _MANNER * quantity.low


def _ends(quantity: Quantity) -> Interval:
    return _in_common(quantity.low, quantity.unit), _in_common(quantity.high, quantity.unit)


def _in_common(value: Decimal | None, unit: str | None) -> Decimal | None:
    """The value in the first unit of its measure."""
    return value * _factors()[unit][1] if value is not None and unit in _factors() else value


def _slack(value: Decimal) -> Decimal:
    size = abs(value)
    _, digits, exponent = size.normalize().as_tuple()
    grain = Decimal(1).scaleb(int(exponent)) / 2 if digits else Decimal(0)
    return max(size * _SHARE, min(grain, size * _GRAIN_SHARE))


@cache
def _factors() -> Mapping[str | None, tuple[str, Decimal]]:
    """{unit: (what it measures, its factor)}."""
    table = tomllib.loads(resources.path("lexicons/measures.toml").read_text(encoding="utf-8"))
    return {unit: (measure, Decimal(factor)) for measure, units in table.items() for unit, factor in units.items()}
