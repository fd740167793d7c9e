"""A field with a magnifying glass, to find or to filter by words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui import icons
from ui.basics import theme_of


class SearchField(QLineEdit):
    """Escape empties it and gives the keyboard back."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(22, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(8, (self.height() - icons.SIZE) // 2, icons.SIZE, icons.SIZE)
        QPainter(self).drawPixmap(place, icons.pixmap("search", theme_of(self).t2, scale=2.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)
