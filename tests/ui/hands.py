"""What a person does that QTest has no word for."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget


def right_click(widget: QWidget, point: QPoint) -> QMenu | None:
    """The menu that opens, if one does."""
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, asked)
    return open_menu()


def open_menu() -> QMenu | None:
    """The menu that is open now."""
    there = QApplication.activePopupWidget()
    return there if isinstance(there, QMenu) else None
