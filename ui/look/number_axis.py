"""Figures as intervals, and the axis that shows them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log1p, log10

from reader.analysis import Quantity
from ui.look.figures import figure_told

_STEPS = (1.0, 2.0, 3.0, 5.0, 10.0)
_PARTS = 3  # about as many as there is room to label
_CLOSE = 0.1  # values that lie nearer to each other, by share, are shown without the zero
_FAR = 1_000  # values further apart, by factor, are shown by their powers of ten
_MOST_POWERS = 8


@dataclass(frozen=True, slots=True)
class Interval:
    """What a figure allows: none is an open end. `figure` is how it is written, `name` who says so."""

    low: float | None
    high: float | None
    figure: str
    name: str = ""
    is_filled: bool = True

    @classmethod
    def of(cls, quantity: Quantity, name: str, *, is_filled: bool) -> "Interval":
        low, high = (None if end is None else float(end) for end in (quantity.low, quantity.high))
        return cls(low, high, figure_told(quantity), name, is_filled)

    @property
    def ends(self) -> tuple[float, ...]:
        return tuple(end for end in (self.low, self.high) if end is not None)


@dataclass(frozen=True, slots=True)
class Axis:
    """From `start` to `end` in labelled steps."""

    start: float
    end: float
    step: float

    @property
    def ticks(self) -> tuple[float, ...]:
        return tuple(self.start + self.step * place for place in range(round((self.end - self.start) / self.step) + 1))

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the start to 1 at the end."""
        return (value - self.start) / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class PowerAxis:
    """From 0 over powers of ten to `end`; up to the first of them, `least`, nearly in even steps, so that 0 has its place."""

    least: float
    end: float

    @property
    def start(self) -> float:
        return 0.0

    @property
    def ticks(self) -> tuple[float, ...]:
        powers = round(log10(self.end / self.least))
        return 0.0, *(self.least * 10**place for place in range(0, powers + 1, ceil((powers + 1) / _MOST_POWERS)))

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the start to 1 at the end."""
        return log1p(max(0.0, value) / self.least) / log1p(self.end / self.least)


def wide_axis_for(ends: Sequence[float], parts: int) -> Axis | PowerAxis:
    """An axis of about so many steps with all ends inside; of powers of ten where the values lie very far apart."""
    least, most = min((end for end in ends if end > 0), default=1.0), max(ends, default=1.0)
    if most / least > _FAR and min(ends) >= 0:
        return PowerAxis(10.0 ** floor(log10(least)), 10.0 ** ceil(log10(most)))
    if all(end.is_integer() for end in map(float, ends)):  # of whole things there are no parts
        parts = max(1, min(parts, round(most - min(0.0, *ends))))
    return _axis(ends, parts)


def axis_for(intervals: Sequence[Interval]) -> Axis:
    """An axis of about three round steps with all ends inside; from 0 on, unless all values lie far from it and close together."""
    return _axis([end for interval in intervals for end in interval.ends], _PARTS)


def _axis(ends: Sequence[float], parts: int) -> Axis:
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    if high - low >= max(abs(low), abs(high)) * _CLOSE or low == high:
        low, high = min(low, 0.0), max(high, 0.0)
    step = _round_step((high - low or 1.0) * 1.1 / parts)
    start = floor(low / step) * step
    steps = max(2, floor((high - start) / step) + 1)
    return Axis(start, start + steps * step, step)


def _round_step(least: float) -> float:
    size = 10.0 ** floor(log10(least))
    return next(step * size for step in _STEPS if step * size >= least * 0.999)
