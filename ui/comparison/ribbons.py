"""The shapes that join a passage at the left with its partner at the right: bands, stubs, and where their badges stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from reader.alignment import Side
from reader.text import Span
from ui.comparison.claim_rows import ClaimRow
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH

Extent = tuple[float, float]  # top and bottom
LEFT, RIGHT = 24.0, 136.0  # where ribbons begin and end in the strip
_BEYOND = 80.0  # how far off screen an end is taken to be; its true place does not show
_STUB, _HOOK = 36.0, 14.0  # how far a stub reaches into the strip and past its end
_PLACES = (0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8)  # along the curve, where a badge may stand


class LaidOut(Protocol):
    """What a strip asks of a document view."""

    def top_offset(self) -> int: ...
    def offset_at_height(self, y: int) -> int: ...
    def extent(self, span: Span) -> Extent: ...


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A claim with the heights of its passages in the strip; none where the document does not make it."""

    row: ClaimRow
    left: Extent | None
    right: Extent | None
    height: float

    def end(self, side: Side) -> Extent:
        """The heights of one end; nothing, at the top, where there is none."""
        return (self.left if side == "left" else self.right) or (0.0, 0.0)

    def shows(self, side: Side) -> bool:
        """Whether that end is on screen, at least in part."""
        extent = self.left if side == "left" else self.right
        return extent is not None and extent[1] > 0 and extent[0] < self.height

    @property
    def is_band(self) -> bool:
        """Whether both ends are on screen; else a stub shows which way the other one lies."""
        return self.shows("left") and self.shows("right")

    def point(self, place: float) -> QPointF:
        """A point on the middle line, `place` from 0 at the left to 1 at the right."""
        left, right = (sum(extent) / 2 if extent else 0.0 for extent in (self.left, self.right))
        rest = 1 - place
        x = LEFT + (RIGHT - LEFT) * (1.5 * place * rest + place**3)  # both handles lie at half the width
        return QPointF(x, left * (rest**3 + 3 * rest**2 * place) + right * (3 * rest * place**2 + place**3))

    def body(self, *, as_band: bool = False) -> QPainterPath:
        """The closed shape. `as_band` draws to the far end even where that is off screen, for the focused one."""
        if self.left is None or self.right is None:
            return QPainterPath()
        if not (as_band or self.is_band):
            return self._stub(self.left, self.right)
        path = _curve(self.left[0], self.right[0])
        path.lineTo(RIGHT, self.right[1])
        middle = (LEFT + RIGHT) / 2
        path.cubicTo(middle, self.right[1], middle, self.left[1], LEFT, self.left[1])
        path.closeSubpath()
        return path

    def edges(self, *, as_band: bool = False) -> QPainterPath:
        """The two long edges, without the short ones at the ends."""
        if self.left is None or self.right is None:
            return QPainterPath()
        if not (as_band or self.is_band):
            return self._stub(self.left, self.right)
        path = _curve(self.left[0], self.right[0])
        path.addPath(_curve(self.left[1], self.right[1]))
        return path

    def middle(self) -> QPainterPath:
        """The line along the middle, which is all that shows of a ribbon in a crowd."""
        return QPainterPath() if self.left is None or self.right is None else _curve(sum(self.left) / 2, sum(self.right) / 2)

    def _stub(self, left: Extent, right: Extent) -> QPainterPath:
        """From the end on screen, narrowing to a point in the direction of the other."""
        here, there = (left, right) if self.shows("left") else (right, left)
        start, reach = (LEFT, _STUB) if self.shows("left") else (RIGHT, -_STUB)
        near, far = (here[1], here[0]) if there[0] > here[0] else here
        tip = QPointF(start + reach, near + (near - far) / abs(near - far or 1.0) * _HOOK)
        path = QPainterPath(QPointF(start, far))
        path.cubicTo(start + reach, far, tip.x(), (far + tip.y()) / 2, tip.x(), tip.y())
        path.cubicTo(tip.x(), near, start + reach / 2, near, start, near)
        return path


def _curve(left: float, right: float) -> QPainterPath:
    middle = (LEFT + RIGHT) / 2
    path = QPainterPath(QPointF(LEFT, left))
    path.cubicTo(middle, left, middle, right, RIGHT, right)
    return path


def ribbons_on_screen(rows: Iterable[ClaimRow], left: LaidOut, right: LaidOut, height: int) -> list[Ribbon]:
    """The ribbons with at least one end on screen. Only those ends are measured, so long texts cost no more than short ones."""
    window_left, window_right = ((view.top_offset(), view.offset_at_height(height)) for view in (left, right))
    found = []
    for row in rows:
        if _is_in(row.left, window_left) or _is_in(row.right, window_right):
            ends = _extent(left, row.left, window_left, height), _extent(right, row.right, window_right, height)
            found.append(Ribbon(row, *ends, height))
    lefts, rights = parted([ribbon.left for ribbon in found]), parted([ribbon.right for ribbon in found])
    return [Ribbon(ribbon.row, lefts[place], rights[place], height) for place, ribbon in enumerate(found)]


def crossing(bands: Sequence[Ribbon]) -> int:
    """How many of the bands cross another one."""
    order = sorted(bands, key=lambda band: (band.end("left"), band.end("right")))
    rights = [band.end("right")[0] for band in order]
    above = list(accumulate(rights, max, initial=float("-inf")))
    below = list(accumulate(reversed(rights), min, initial=float("inf")))[::-1]
    return sum(above[place] > right or below[place + 1] < right for place, right in enumerate(rights))


def parted(extents: Sequence[Extent | None]) -> list[Extent | None]:
    """The extents with a line that two of them share divided between both: one sentence ends in it, the next begins."""
    made = list(extents)
    order = sorted((extent, place) for place, extent in enumerate(extents) if extent is not None)
    for (upper, above), (lower, below) in pairwise(order):
        if upper[0] < lower[0] < upper[1] < lower[1]:
            middle = (lower[0] + upper[1]) / 2
            made[above] = (made[above] or upper)[0], middle
            made[below] = middle, lower[1]
    return made


def _is_in(span: Span | None, window: tuple[int, int]) -> bool:
    return span is not None and span.end > window[0] and span.start <= window[1]


def _extent(view: LaidOut, span: Span | None, window: tuple[int, int], height: int) -> Extent | None:
    if span is None:
        return None
    if span.end <= window[0]:
        return -_BEYOND, -_BEYOND / 2
    if span.start > window[1]:
        return height + _BEYOND / 2, height + _BEYOND
    return view.extent(span)


def badges(ribbons: Sequence[Ribbon]) -> Iterator[tuple[Ribbon, QRectF]]:
    """Where the badges stand, each moved along its curve until it meets none before it; one without room is left out."""
    taken: list[QRectF] = []
    for ribbon in ribbons:
        for place in _PLACES:
            center = ribbon.point(place)
            box = QRectF(center.x() - BADGE_WIDTH / 2, center.y() - BADGE_HEIGHT / 2, BADGE_WIDTH, BADGE_HEIGHT)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                yield ribbon, box
                break
