"""The reasons for a score, a row each: name, how much it speaks for or against the link, and the words behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.alignment import Feature
from ui.language import decimal, told, tr
from ui.look.basics import theme_of
from ui.look.fonts import sans

ROW_HEIGHT = 22
MOST = 5  # more reasons than these are not read; the weightiest are shown
_NAME_WIDTH, _VALUE_WIDTH, _BAR_HEIGHT = 98, 40, 7
_SHORTEST_BAR, _LONGEST_BAR = 56, 160  # for both directions together
_LEAST_WIDTH = 300  # in less room words tell more than bars
_LEAST_SCALE = 2.0  # log-odds at the end of a bar; small reasons must not look like great ones
_TIP = tr(
    "To the right: speaks for the link. To the left, hollow: speaks against it. In log-odds: 1 makes it nearly three times as likely."
)


def weightiest(features: Sequence[Feature]) -> tuple[Feature, ...]:
    """The reasons that moved the score most, in the order given."""
    chosen = sorted(features, key=lambda feature: -abs(feature.share))[:MOST]
    return tuple(feature for feature in features if feature in chosen)


def signed(share: float) -> str:
    """A share of the log-odds as it is written: "+1.2", "−0.4", "0"."""
    size = round(abs(share), 1)
    return f"{'+' if share > 0 else '−'}{decimal(size, 1)}" if size else "0"


def _named(feature: Feature) -> str:
    """What a row begins with."""
    name = told(feature.name)
    return name[:1].upper() + name[1:]


def _behind(feature: Feature) -> str:
    """The words of the articles behind it, or ours where there are none: those are never one word alone."""
    return told(feature.words) if " " in feature.words else feature.words


class FeatureBars(QWidget):
    """Bars to both sides of a middle line: solid ones speak for the link, hollow ones against it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._features: tuple[Feature, ...] = ()

    def show_features(self, features: Sequence[Feature]) -> None:
        self._features = weightiest(features)
        self.setAccessibleName(
            ", ".join(f"{told(one.name)} {signed(one.share)}{f': {_behind(one)}' if one.words else ''}" for one in self._features)
        )
        self.setToolTip(_TIP if self._features else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_NAME_WIDTH + _SHORTEST_BAR + _VALUE_WIDTH + 100, MOST * ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sans(12, tabular=True))
        scale = max((abs(feature.share) for feature in self._features), default=0.0)
        for place, feature in enumerate(self._features):
            self._paint_row(painter, place * ROW_HEIGHT, feature, max(scale, _LEAST_SCALE))
        painter.end()

    def _paint_row(self, painter: QPainter, top: int, feature: Feature, scale: float) -> None:
        theme, metrics = theme_of(self), painter.fontMetrics()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        length = (
            0 if self.width() < _LEAST_WIDTH else min(_LONGEST_BAR, max(_SHORTEST_BAR, (self.width() - _NAME_WIDTH - _VALUE_WIDTH) // 4))
        )
        value_left = _NAME_WIDTH + length + 10
        words_left = value_left + _VALUE_WIDTH
        painter.setPen(theme.color("t2"))
        name = metrics.elidedText(_named(feature), Qt.TextElideMode.ElideRight, _NAME_WIDTH - 4)
        painter.drawText(0, top, _NAME_WIDTH, ROW_HEIGHT, flags, name)
        words = metrics.elidedText(_behind(feature), Qt.TextElideMode.ElideRight, max(0, self.width() - words_left))
        painter.drawText(words_left, top, max(0, self.width() - words_left), ROW_HEIGHT, flags, words)
        painter.setPen(theme.color("t1"))
        painter.drawText(value_left, top, _VALUE_WIDTH, ROW_HEIGHT, flags, signed(feature.share))
        if length:
            self._paint_bar(painter, QRectF(_NAME_WIDTH, top, length, ROW_HEIGHT), feature.share / scale)

    def _paint_bar(self, painter: QPainter, area: QRectF, share: float) -> None:
        theme, middle, y = theme_of(self), round(area.center().x()), area.center().y() - _BAR_HEIGHT / 2
        reach = share * (area.width() / 2 - 1)
        painter.fillRect(QRectF(area.left(), round(area.center().y()), area.width(), 1), theme.color("line"))
        painter.fillRect(QRectF(middle, area.top() + 2, 1, area.height() - 4), theme.color("line2"))
        if share > 0:
            painter.fillRect(QRectF(middle, y, reach, _BAR_HEIGHT), theme.color("t2"))
        elif share < 0:
            painter.setPen(QPen(theme.color("t2"), 1))
            painter.setBrush(theme.color("page"))
            painter.drawRect(QRectF(middle + reach, y, -reach, _BAR_HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5))
