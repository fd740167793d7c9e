"""The reasons for a score, a row each: name, bar, value, and the words behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Feature
from ui.basics import theme_of
from ui.fonts import sans

ROW_HEIGHT = 22
MOST = 5  # more reasons than these are not read; the weightiest are shown
_BAR_LEFT, _BAR_WIDTH, _BAR_HEIGHT = 80, 132, 6
_VALUE_LEFT, _WORDS_LEFT = 220, 262


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
        return QSize(_WORDS_LEFT + 100, MOST * ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setFont(sans(12, tabular=True))
        metrics = painter.fontMetrics()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for place, feature in enumerate(self._features):
            top = place * ROW_HEIGHT
            name = metrics.elidedText(feature.name.capitalize(), Qt.TextElideMode.ElideRight, _BAR_LEFT - 6)
            words = metrics.elidedText(feature.words, Qt.TextElideMode.ElideRight, max(0, self.width() - _WORDS_LEFT))
            painter.setPen(theme.color("t2"))
            painter.drawText(0, top, _BAR_LEFT, ROW_HEIGHT, flags, name)
            painter.drawText(_WORDS_LEFT, top, self.width() - _WORDS_LEFT, ROW_HEIGHT, flags, words)
            painter.setPen(theme.color("t1"))
            painter.drawText(_VALUE_LEFT, top, _WORDS_LEFT - _VALUE_LEFT, ROW_HEIGHT, flags, f"{feature.value:.2f}")
            bar = QRectF(_BAR_LEFT, top + (ROW_HEIGHT - _BAR_HEIGHT) / 2, _BAR_WIDTH, _BAR_HEIGHT)
            painter.fillRect(bar, theme.color("line"))
            bar.setWidth(_BAR_WIDTH * min(1.0, max(0.0, feature.value)))
            painter.fillRect(bar, theme.color("t2"))
        painter.end()
