"""Words on the clipboard that have a form too: plain for a spreadsheet, as a web page for a text."""

import atexit
from functools import cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put(data: QMimeData) -> None:
    """Hands the data over to the clipboard."""
    QGuiApplication.clipboard().setMimeData(data)
    _given()[:] = [data]


@cache
def _given() -> list[QMimeData]:
    """What the clipboard was given last. Qt deletes it after Python has ended and crashes, unless its plain words take its place."""
    given: list[QMimeData] = []
    atexit.register(_leave_words, given)
    return given


def _leave_words(given: list[QMimeData]) -> None:
    if QGuiApplication.instance() is not None and QGuiApplication.clipboard().mimeData() in given:
        QGuiApplication.clipboard().setText(given[0].text())
