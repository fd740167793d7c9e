"""A key, drawn as a small cap beside the action that it triggers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.language import key_told
from ui.look.basics import sized, theme_of


class KeyCap(QWidget):
    """`key` as Qt writes it everywhere ("Ctrl+Z"); `command` is the one that the key is of; it may get another key."""

    def __init__(self, key: str, command: str = "") -> None:
        super().__init__()
        self._key, self.command = key_told(key), command
        self.setFont(sized(self.font(), 11))
        self.setFixedSize(self.sizeHint())

    def show_key(self, key: str) -> None:
        """Another key; without one the cap is gone."""
        self._key = key_told(key)
        self.setFixedSize(self.sizeHint())
        self.setVisible(bool(key))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(17, QFontMetrics(self.font()).horizontalAdvance(self._key) + 10), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line2"))
        painter.setBrush(look.color("page"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(look.color("t2"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
