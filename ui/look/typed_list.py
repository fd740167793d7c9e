"""A list below a field: it is walked through while the words are typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget


def walks(rows: QListWidget, event: QKeyEvent) -> bool:
    """Goes a row up or down if the key in the field says so; whether it did."""
    if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return False
    by = 1 if event.key() == Qt.Key.Key_Down else -1
    rows.setCurrentRow(max(0, min(rows.count() - 1, rows.currentRow() + by)))
    return True
