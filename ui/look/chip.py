"""A filter that is on, in words, with a button that ends it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.basics import ElidedLabel, IconButton, row, theme_of

_HEIGHT = 26


class Chip(QWidget):
    """Hidden while it says nothing. `cleared`: the filter is to end."""

    cleared = Signal()

    def __init__(self, tip: str) -> None:
        super().__init__()
        self._words = ElidedLabel(size=12)
        self.close_button = IconButton("close", tip)
        self.close_button.clicked.connect(self.cleared)
        layout = row(self._words, self.close_button, margins=(8, 0, 2, 0), spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFixedHeight(_HEIGHT)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line2"))
        painter.setBrush(look.color("accent_fill"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
