"""A ring around a page of words that scrolls, while the keyboard is there; who clicked knows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.basics import paint_ring, theme_of


class FocusRing(QWidget):
    """Lies over the widget that it is made for. `is_needed`: whether nothing else tells, such as a row with a ring of its own."""

    def __init__(self, around: QWidget, is_needed: Callable[[], bool] = lambda: True) -> None:
        super().__init__(around)
        self._around, self._is_needed = around, is_needed
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() is not Qt.FocusReason.MouseFocusReason)
            self.raise_()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Resize):
            self.setGeometry(self._around.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_needed():
            paint_ring(QPainter(self), theme_of(self), self.rect())
