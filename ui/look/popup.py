"""A box that opens over the window and is gone at the next click beside it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.basics import Surface, theme_of


class Popup(Surface):
    """The page's ground in a thin line. It deletes itself when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("page")
        self.setParent(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_below(self, widget: QWidget) -> None:
        """Opens below a widget, and takes the keyboard."""
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 2)))
        self.show()
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme_of(self).color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
