"""Figures as intervals, and the axis that shows them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from reader.analysis import Quantity
from reader.figures import figure

_STEPS = (1.0, 2.0, 3.0, 5.0, 10.0)
_PARTS = 3  # about as many as there is room to label
_CLOSE = 0.1  # values that lie nearer to each other, by share, are shown without the zero


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
        return cls(low, high, figure(quantity), name, is_filled)

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


def axis_for(intervals: Sequence[Interval]) -> Axis:
    """An axis of about three round steps with all ends inside; from 0 on, unless all values lie far from it and close together."""
    values = [end for interval in intervals for end in interval.ends] or [0.0, 1.0]
    low, high = min(values), max(values)
    if high - low >= max(abs(low), abs(high)) * _CLOSE or low == high:
        low, high = min(low, 0.0), max(high, 0.0)
    step = _round_step((high - low or 1.0) * 1.1 / _PARTS)
    start = floor(low / step) * step
    steps = max(2, floor((high - start) / step) + 1)
    return Axis(start, start + steps * step, step)


def _round_step(least: float) -> float:
    size = 10.0 ** floor(log10(least))
    return next(step * size for step in _STEPS if step * size >= least * 0.999)
