"""Where the numbers of one kind stand on their line: those that would touch are stacked."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import isfinite

from reader.figure_rows import FigureRow
from ui.look.number_axis import Axis, PowerAxis, wide_axis_for
from ui.tables.arranging import gathered

LANES = 5
_PART = 500
_GAP = 9  # pixels from spot to spot
STUB = 20  # pixels that stand for what has no end

Place = tuple[int, int, tuple[bool, bool], bool]


@dataclass(frozen=True, slots=True)
class Spot:
    """From `left` to `right` in pixels, in a lane counted from the axis; all rows that are drawn just so.

    `is_open` tells for each end whether the interval goes on there: of those only a stub is drawn, so that many have room.
    """

    left: int
    right: int
    lane: int
    is_open: tuple[bool, bool]
    is_approximate: bool
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """The line of one kind and unit, so many pixels wide."""

    kind: str
    unit: str | None
    width: int
    axis: Axis | PowerAxis
    spots: Mapping[Place, Spot]
    count: int

    def spot_of(self, row: FigureRow) -> Spot | None:
        return self.spots.get(_place(row, self.axis, self.width)) if is_on(row, self.kind, self.unit) else None


def is_on(row: FigureRow, kind: str, unit: str | None) -> bool:
    """Whether the number belongs on the line of a kind and unit; it has an end to stand at."""
    return row.quantity.kind == kind and row.quantity.unit == unit and bool(_ends(row))


def _ends(row: FigureRow) -> list[float]:
    ends = (float(end) for end in (row.quantity.low, row.quantity.high) if end is not None)
    return [end for end in ends if isfinite(end)]


def laying(rows: Sequence[FigureRow], kind: str, unit: str | None, width: int) -> Generator[None, None, Field]:
    """Places the numbers of the kind and unit on a line of so many pixels, in steps of some milliseconds."""
    members = yield from gathered(rows, lambda row: is_on(row, kind, unit))
    ends = yield from gathered(chain.from_iterable(map(_ends, members)))
    axis = wide_axis_for(ends, max(2, width // 90))
    yield
    alike: dict[Place, list[FigureRow]] = {}
    for number, row in enumerate(members):
        alike.setdefault(_place(row, axis, width), []).append(row)
        if number % _PART == _PART - 1:
            yield
    spots, lane = {}, _lanes()
    for number, place in enumerate(sorted(alike)):
        left, right, is_open, is_approximate = place
        spots[place] = Spot(left, right, lane(left, right), is_open, is_approximate, tuple(alike[place]))
        if number % _PART == _PART - 1:
            yield
    return Field(kind, unit, width, axis, spots, len(members))


def _place(row: FigureRow, axis: Axis | PowerAxis, width: int) -> Place:
    ends = (row.quantity.low, row.quantity.high)
    low, high = (None if end is None else round(axis.share(min(axis.end, float(end))) * width) for end in ends)
    left = low if low is not None else max(0, (high or 0) - STUB)
    right = high if high is not None else min(width, left + STUB)
    return left, right, (low is None, high is None), row.quantity.approximate


def _lanes() -> Callable[[int, int], int]:
    """Gives each spot, from left to right, the lowest lane where it touches no other; where all are full, the top one."""
    ends = [-_GAP] * LANES

    def lane(left: int, right: int) -> int:
        free = next((number for number, end in enumerate(ends) if end + _GAP <= left), LANES - 1)
        ends[free] = max(ends[free], right)
        return free

    return lane
