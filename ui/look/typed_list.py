"""A list below a field: it is walked through while the words are typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from ui.look.announcing import announce


def walks(rows: QListWidget, event: QKeyEvent) -> bool:
    """Goes a row up or down if the key in the field says so; whether it did."""
    if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return False
    by = 1 if event.key() == Qt.Key.Key_Down else -1
    rows.setCurrentRow(max(0, min(rows.count() - 1, rows.currentRow() + by)))
    say_row(rows)
    return True


def say_row(rows: QListWidget) -> None:
    """Says the current row to those who hear the window: the keyboard is in the field."""
    current = rows.currentItem()
    announce(rows, current.text() if current is not None else "")
