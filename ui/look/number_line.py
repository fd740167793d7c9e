"""Intervals on one axis, so that the eye sees whether figures meet."""

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.comparison.claim_rows import State
from ui.comparison.state_painting import state_color
from ui.look.basics import theme_of
from ui.look.figures import number_told
from ui.look.fonts import sans
from ui.look.number_axis import Axis, Interval, axis_for

_AXIS_FROM_BOTTOM, _MARGIN, _RADIUS, _EDGE = 24, 20, 4.0, 8
_BETWEEN = 12  # pixels from the words of one interval to those of the other


class NumberLine(QWidget):
    """Paints two intervals in the hue of a state: a dot for an exact figure, a bar for a range, an arrow for an open end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intervals: tuple[Interval, Interval] | None = None
        self._state = State.AGREE
        self.setMinimumHeight(54)

    def show_intervals(self, intervals: tuple[Interval, Interval] | None, state: State) -> None:
        """Two intervals with at least one end each; none leaves the line empty."""
        self._intervals = intervals
        self._state = state
        self.setAccessibleName(", ".join(f"{interval.name} {interval.figure}".strip() for interval in intervals or ()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._intervals:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = axis_for(self._intervals)
        self._paint_axis(painter, scale)
        lanes = (0.0,) if all(interval.low == interval.high for interval in self._intervals) else (-3.5, 3.5)
        for place, interval in enumerate(self._intervals):
            self._paint_interval(painter, scale, interval, lanes[place % len(lanes)])
        self._paint_labels(painter, scale, *self._intervals)
        painter.end()

    def _x(self, scale: Axis, value: float) -> float:
        return _MARGIN + scale.share(value) * (self.width() - 2 * _MARGIN)

    @property
    def _y(self) -> float:
        return self.height() - _AXIS_FROM_BOTTOM + 0.5

    def _paint_axis(self, painter: QPainter, scale: Axis) -> None:
        theme = theme_of(self)
        painter.setFont(sans(11, tabular=True))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(_MARGIN, self._y), QPointF(self.width() - _MARGIN, self._y))
        for tick in scale.ticks:
            x = round(self._x(scale, tick)) + 0.5
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawLine(QPointF(x, self._y - 3), QPointF(x, self._y + 3))
            painter.setPen(theme.color("t2"))
            label = QRectF(x - 40, self._y + 5, 80, 16)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, number_told(Decimal(f"{tick:.10g}")))

    def _paint_interval(self, painter: QPainter, scale: Axis, interval: Interval, lane: float) -> None:
        theme = theme_of(self)
        color, y = state_color(theme, self._state), self._y + lane
        left = self._x(scale, scale.start if interval.low is None else interval.low)
        right = self._x(scale, scale.end if interval.high is None else interval.high)
        painter.setPen(QPen(color, 3 if interval.is_filled else 2))
        if right > left:
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x, end, direction in ((left, interval.low, -1), (right, interval.high, 1)):
            if end is None:
                painter.setPen(QPen(color, 1.5))
                painter.drawLine(QPointF(x, y), QPointF(x - direction * 5, y - 4))
                painter.drawLine(QPointF(x, y), QPointF(x - direction * 5, y + 4))
            else:
                painter.setPen(QPen(color, 2))
                painter.setBrush(color if interval.is_filled else QColor(theme.color("panel")))
                painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)

    def _paint_labels(self, painter: QPainter, scale: Axis, *intervals: Interval) -> None:
        """The lower figure's words end at its mark and the higher one's begin there, so that they do not meet."""
        painter.setFont(sans(12, tabular=True))
        painter.setPen(theme_of(self).color("t1"))
        metrics = painter.fontMetrics()
        low, high = sorted(intervals, key=lambda interval: sum(interval.ends) / len(interval.ends))
        names = _names(metrics, self.width() - 2 * _EDGE - _BETWEEN, low, high)
        before, after = f"{names[0]} {low.figure}", f"{high.figure} {names[1]}"
        widths = metrics.horizontalAdvance(before), metrics.horizontalAdvance(after)
        right = min(self._x(scale, high.ends[0]) - _RADIUS, self.width() - _EDGE - widths[1])
        left = max(float(_EDGE), min(self._x(scale, low.ends[-1]) + _RADIUS, right - _BETWEEN) - widths[0])
        painter.drawText(QPointF(left, self._y - 11), before)
        painter.drawText(QPointF(max(right, left + widths[0] + _BETWEEN), self._y - 11), after)


def _names(metrics: QFontMetrics, room: int, low: Interval, high: Interval) -> tuple[str, str]:
    """The names of both, shortened at their ends where there is no room for them beside the figures: one may take what the other leaves."""
    for_names = room - sum(metrics.horizontalAdvance(f"{one.figure} ") for one in (low, high))
    widths = [metrics.horizontalAdvance(one.name) for one in (low, high)]
    most = [max(for_names // 2, for_names - other) for other in reversed(widths)]
    first, second = (metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, width) for one, width in zip((low, high), most, strict=True))
    return first, second
