"""Keeps two texts level: the partner of a claim beside it, or the same share of the way between two anchors."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Protocol

from reader.alignment import Alignment, Side
from reader.text import Span
from ui.comparison.claim_rows import ClaimRow
from ui.language import counted, tr

_CENTER = 0.4  # where the eye is, as a share of the height
_TRIES = 3  # heights far away are estimated and become exact on the way
_FAR = 1.5  # screens; further than this nothing jumps unasked


class SyncMode(StrEnum):
    """How the two texts scroll together, in the words of the switch."""

    FOLLOW = tr("Follow claim")
    PROPORTIONAL = tr("Proportional")
    OFF = tr("Off")


class Scrolled(Protocol):
    """What is asked of a text: heights are pixels from the top of what is seen."""

    def offset_at_height(self, y: int) -> int: ...
    def extent(self, span: Span) -> tuple[float, float]: ...
    def scroll_by(self, pixels: int) -> None: ...
    def height(self) -> int: ...
    def progress(self) -> float:
        """0 at the top of the text, 1 at its end."""
        ...


class ScrollSync:
    """Answers every move of one text with a move of the other, never with an echo."""

    def __init__(self, left: Scrolled, right: Scrolled) -> None:
        self.mode = SyncMode.FOLLOW
        self.focused: ClaimRow | None = None
        self._texts: dict[Side, Scrolled] = {"left": left, "right": right}
        self._rows: Sequence[ClaimRow] = ()
        self._anchors: dict[Side, tuple[tuple[int, int], ...]] = {"left": (), "right": ()}
        self._led_by: int | None = None
        self._is_moving = False

    def set_alignment(self, alignment: Alignment | None, rows: Sequence[ClaimRow]) -> None:
        """The links to follow; none leaves both texts alone."""
        self._rows = [row for row in rows if row.link is not None]
        sides: tuple[Side, ...] = ("left", "right")
        self._anchors = {side: alignment.anchors(side) if alignment is not None else () for side in sides}
        self._led_by = None

    def follow(self, side: Side) -> None:
        """The text on that side was scrolled by the analyst: brings the other along."""
        if self._is_moving or self.mode is SyncMode.OFF:
            return
        pixels = self._to_partner(side) if self.mode is SyncMode.FOLLOW else self._to_same_share(side)
        self._move(side, pixels)

    def level(self, row: ClaimRow, side: Side) -> None:
        """Brings the partner of a claim level with it, however far away, and follows that claim from here."""
        self._led_by = row.number
        for _ in range(_TRIES):
            self._move(side, self._gap(row, side))

    @contextmanager
    def held(self) -> Iterator[None]:
        """While both texts are brought somewhere, neither brings the other along."""
        was, self._is_moving = self._is_moving, True
        try:
            yield
        finally:
            self._is_moving = was

    def leading(self, side: Side) -> ClaimRow | None:
        """The claim that leads on that side: the focused one while it is on screen, else the one nearest the eye."""
        text = self._texts[side]
        window = text.offset_at_height(0), text.offset_at_height(text.height())
        if self.focused is not None and self.focused.link is not None and _is_in(self.focused.span(side), window):
            return self.focused
        eye = _CENTER * text.height()
        seen = [row for row in self._rows if _is_in(row.span(side), window)]
        return min(seen, key=lambda row: abs(self._top(row, side) - eye), default=None)

    def _move(self, side: Side, pixels: int) -> None:
        if pixels:
            with self.held():
                self._texts[other(side)].scroll_by(pixels)

    def _to_partner(self, side: Side) -> int:
        """Follows a claim as long as it leads; changes to another only if its partner is near and in its place."""
        row = self.leading(side)
        if row is None:
            return 0
        gap = self._gap(row, side)
        if row.number != self._led_by and (row.is_moved or abs(gap) > _FAR * self._texts[side].height()):
            return 0
        self._led_by = row.number
        return gap

    def _to_same_share(self, side: Side) -> int:
        """Locked at a line that slides from the top edge to the bottom edge on the way through the text."""
        here, there = self._texts[side], self._texts[other(side)]
        line = here.progress() * here.height()
        anchors = self._anchors[side]
        if len(anchors) < 2:
            return 0
        at = bisect_right(anchors, here.offset_at_height(round(line)), key=lambda anchor: anchor[0])
        at = min(max(at, 1), len(anchors) - 1)
        while at < len(anchors) - 1 and _edge(here, anchors[at][0]) <= line:
            at += 1
        (start, end), (other_start, other_end) = (
            (_edge(text, anchors[at - 1][place]), _edge(text, anchors[at][place])) for place, text in enumerate((here, there))
        )
        return round(between(line, (start, end), (other_start, other_end)) - line)

    def _gap(self, row: ClaimRow, side: Side) -> int:
        return round(self._top(row, other(side)) - self._top(row, side))

    def _top(self, row: ClaimRow, side: Side) -> float:
        span = row.span(side)
        return 0.0 if span is None else self._texts[side].extent(span)[0]


def between(y: float, here: tuple[float, float], there: tuple[float, float]) -> float:
    """The height that lies as far between the two of `there` as y does between those of `here`; beyond them as far outside."""
    if y <= here[0] or here[1] <= here[0]:
        return there[0] + (y - here[0])
    if y >= here[1]:
        return there[1] + (y - here[1])
    return there[0] + (there[1] - there[0]) * (y - here[0]) / (here[1] - here[0])


def whereabouts(extent: tuple[float, float], height: int) -> str:
    """Where the partner is, seen from a screen of that height: in words for the status line."""
    top, bottom = extent
    if bottom > 0 and top < height:
        return tr("Partner in view · Enter to go")
    screens = max(1, round((-bottom if bottom <= 0 else top) / max(1, height)))
    arrow = "↑" if bottom <= 0 else "↓"
    return counted("Partner {arrow} {n} screen · Enter to go", "Partner {arrow} {n} screens · Enter to go", screens, arrow=arrow)


def _is_in(span: Span | None, window: tuple[int, int]) -> bool:
    return span is not None and span.end > window[0] and span.start <= window[1]


def _edge(text: Scrolled, offset: int) -> float:
    return text.extent(Span(offset, offset))[0]


def other(side: Side) -> Side:
    return "right" if side == "left" else "left"
