"""A small raised letter behind each name tells its type, for eyes that do not tell the colors apart; the text makes room for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from reader.text import Span
from ui.look.fonts import SEMIBOLD, sans
from ui.look.theme import Theme
from ui.view.layers import Mark

Leftward = Callable[[int], bool]  # does the character at an offset run to the left?
BOX_AIR = 1.5
LETTERS = {"person": "P", "organisation": "O", "place": "L", "date": "D", "weapon": "W"}
_SHARE = 0.56  # of the size of the text
_RISE = 0.36  # the letter's foot stands so much of the text's size above the baseline
_GAP = 1.5  # pixels between the name and its letter


@dataclass(frozen=True, slots=True)
class Room:
    """What letters are pushed apart for: the boxes around numbers, and the ends of names with the letter that follows each."""

    boxes: tuple[Span, ...] = ()
    letters: tuple[tuple[int, str], ...] = ()

    def air(self, size: int, leftward: Leftward | None = None) -> dict[int, float]:
        """Pixels behind characters, in text so many pixels high: the last one of a box, the one before it, the last one of a name.

        They are added at the right of a character. Of one that runs to the left, by `leftward`, that is before it: the next one gets them.
        """
        air: dict[int, float] = {}
        for at in {at for box in self.boxes for at in _edges(box, leftward)}:
            air[at] = BOX_AIR
        for end, letter in self.letters:
            at = end if leftward is not None and leftward(end - 1) else end - 1
            air[at] = air.get(at, 0) + letter_width(size, letter)
        return air

    def letter_air(self, end: int, size: int) -> int:
        """Pixels that the letter behind a name takes that ends there, if there is one."""
        return next((letter_width(size, letter) for at, letter in self.letters if at == end), 0)


NO_ROOM = Room()


def _edges(box: Span, leftward: Leftward | None) -> tuple[int, int]:
    """The characters with air beside a box, at its left and at its right."""
    if leftward is not None and leftward(box.start):
        return box.end, box.start
    if leftward is not None and leftward(box.end):  # a figure among words that run to the left
        return box.end, box.end - 1
    return box.start - 1, box.end - 1


def letters_after(marks: Iterable[Mark]) -> tuple[tuple[int, str], ...]:
    """Where names end, and the letter of their type; of names that end together the first one's."""
    ends: dict[int, str] = {}
    for mark in marks:
        ends.setdefault(mark.span.end, LETTERS[mark.style])
    return tuple(ends.items())


def letter_width(size: int, letter: str) -> int:
    """Pixels that a letter takes behind a name in text so many pixels high."""
    return ceil(QFontMetricsF(_font(size)).horizontalAdvance(letter) + _GAP)


def paint_letter(painter: QPainter, theme: Theme, style: str, size: int, right: float, baseline: float) -> None:
    """The letter of a style, its room ending at `right`."""
    letter = LETTERS[style]
    painter.setFont(_font(size))
    painter.setPen(theme.color(style))
    painter.drawText(QPointF(right - letter_width(size, letter) + _GAP, baseline - round(size * _RISE)), letter)


@cache
def _font(size: int) -> QFont:
    return sans(max(8.0, size * _SHARE), SEMIBOLD)
