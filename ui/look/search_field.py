"""A field with a magnifying glass, to find or to filter by words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui.look import icons
from ui.look.basics import theme_of


class SearchField(QLineEdit):
    """Escape empties a filter; where there is nothing to empty, it is left to the widget around."""

    def __init__(self, hint: str, *, clears: bool = True) -> None:
        super().__init__()
        self._clears = clears
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(22, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(8, (self.height() - icons.SIZE) // 2, icons.SIZE, icons.SIZE)
        QPainter(self).drawPixmap(place, icons.pixmap("search", theme_of(self).t2, scale=2.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and self._clears:
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
