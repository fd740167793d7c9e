"""Finds words of controls for which there is no room. Where words may be cut, a label elides them itself and is no fault."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.look.basics import ElidedLabel
from ui.look.segmented import Segmented


def cut_words(part: QWidget) -> Iterator[str]:
    """Of all that is seen of a window or a part of it: the words and how many pixels they lack."""
    for one in part.findChildren(QWidget):
        if one.isVisible() and (lacking := _lacking(one)) > 0:
            yield f"{_words(one)} ({lacking})"


def _lacking(one: QWidget) -> int:
    if isinstance(one, ElidedLabel):
        return 0
    if isinstance(one, QLabel):
        high = one.heightForWidth(one.width()) - one.height() if one.wordWrap() else 0
        return high if one.wordWrap() else one.sizeHint().width() - one.width() if one.text() else 0
    if isinstance(one, Segmented):  # its words may come closer to each other than it would like
        return one.sizeHint().width() - one.width() - 8 * len(one.accessibleName().split(" / "))
    return one.sizeHint().width() - one.width() if isinstance(one, QAbstractButton) and one.text() else 0


def _words(one: QWidget) -> str:
    return one.text() if isinstance(one, QLabel | QAbstractButton) else one.accessibleName()
