"""Which way words run: a passage by its first letter, a character by its kind."""

import re
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # whichever way words run: lists keep their edges
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_LEFTWARD, _RIGHTWARD = ("R", "AL"), ("L", "EN", "AN")  # classes of the Unicode bidirectional algorithm


def is_mixed(words: str) -> bool:
    """Is there anything in them that may run to the left?"""
    return not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None


def begins_right_to_left(words: str) -> bool:
    """By the first letter that has a direction, as rule P2 of the Unicode bidirectional algorithm decides."""
    if not is_mixed(words):
        return False
    kinds = (bidirectional(character) for character in _ISOLATED.sub("", words))
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def direction_of(words: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if begins_right_to_left(words) else Qt.LayoutDirection.LeftToRight


def by_content(painter: QPainter) -> None:
    """From now on each line that is painted runs as its own letters do; where it stands the flags say (`LEFT`, `RIGHT`)."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def isolated(words: str) -> str:
    """Words to stand within a sentence that may run the other way: neither turns the other round."""
    return f"\u2068{words}\u2069" if is_mixed(words) else words


def runs_leftward(character: str, passage: bool) -> bool:
    """Does a character stand left of the one before it? Figures never do; what has no direction goes with its passage."""
    kind = bidirectional(character)
    return kind in _LEFTWARD or (kind not in _RIGHTWARD and passage)
