"""The reasons for a score, a row each: name, bar, value, and the words behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Feature
from ui.look.basics import theme_of
from ui.look.fonts import sans

ROW_HEIGHT = 22
MOST = 5  # more reasons than these are not read; the weightiest are shown
_NAME_WIDTH, _VALUE_WIDTH, _BAR_HEIGHT = 104, 40, 6
_SHORTEST_BAR, _LONGEST_BAR = 72, 140


def weightiest(features: Sequence[Feature]) -> tuple[Feature, ...]:
    """The reasons that moved the score most, in the order given."""
    chosen = sorted(features, key=lambda feature: -abs(feature.share))[:MOST]
    return tuple(feature for feature in features if feature in chosen)


class FeatureBars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._features: tuple[Feature, ...] = ()

    def show_features(self, features: Sequence[Feature]) -> None:
        self._features = weightiest(features)
        self.setAccessibleName(", ".join(f"{feature.name} {feature.value:.2f}" for feature in self._features))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_NAME_WIDTH + _SHORTEST_BAR + _VALUE_WIDTH + 100, MOST * ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sans(12, tabular=True))
        for place, feature in enumerate(self._features):
            self._paint_row(painter, place * ROW_HEIGHT, feature)
        painter.end()

    def _paint_row(self, painter: QPainter, top: int, feature: Feature) -> None:
        theme, metrics = theme_of(self), painter.fontMetrics()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        length = min(_LONGEST_BAR, max(_SHORTEST_BAR, self.width() // 4))
        value_left = _NAME_WIDTH + length + 10
        words_left = value_left + _VALUE_WIDTH
        painter.setPen(theme.color("t2"))
        name = metrics.elidedText(feature.name.capitalize(), Qt.TextElideMode.ElideRight, _NAME_WIDTH - 4)
        painter.drawText(0, top, _NAME_WIDTH, ROW_HEIGHT, flags, name)
        words = metrics.elidedText(feature.words, Qt.TextElideMode.ElideRight, max(0, self.width() - words_left))
        painter.drawText(words_left, top, max(0, self.width() - words_left), ROW_HEIGHT, flags, words)
        painter.setPen(theme.color("t1"))
        painter.drawText(value_left, top, _VALUE_WIDTH, ROW_HEIGHT, flags, f"{feature.value:.2f}")
        bar = QRectF(_NAME_WIDTH, top + (ROW_HEIGHT - _BAR_HEIGHT) / 2, length, _BAR_HEIGHT)
        painter.fillRect(bar, theme.color("line"))
        bar.setWidth(length * min(1.0, max(0.0, feature.value)))
        painter.fillRect(bar, theme.color("t2"))
