"""The interval of one number on an axis: a tick for an exact figure, a bar for a range, an arrow for an open end."""

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.figures import number_told
from ui.look.number_axis import Axis, Interval, axis_for

_MARGIN, _Y = 14, 26.5


class IntervalLine(QWidget):
    def __init__(self, interval: Interval) -> None:
        super().__init__()
        self._interval = interval
        self._axis = axis_for((interval,))
        self.setFixedHeight(50)
        self.setAccessibleName(interval.figure)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(_MARGIN, _Y), QPointF(self.width() - _MARGIN, _Y))
        painter.setFont(fonts.sans(11, tabular=True))
        for tick in self._axis.ticks:
            x = self._x(self._axis, tick)
            painter.setPen(look.color("line2"))
            painter.drawLine(QPointF(x, _Y - 3), QPointF(x, _Y + 3))
            painter.setPen(look.color("t2"))
            painter.drawText(QRectF(x - 40, _Y + 6, 80, 16), Qt.AlignmentFlag.AlignCenter, number_told(Decimal(f"{tick:.10g}")))
        self._paint_interval(painter)

    def _paint_interval(self, painter: QPainter) -> None:
        look, axis, given = theme_of(self), self._axis, self._interval
        color = look.color("number")
        left = self._x(axis, axis.start if given.low is None else given.low)
        right = self._x(axis, axis.end if given.high is None else given.high)
        painter.setPen(QPen(color, 4, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(left, _Y), QPointF(right, _Y))
        for x, end, direction in ((left, given.low, -1), (right, given.high, 1)):
            painter.setPen(QPen(color, 2))
            if end is not None:
                painter.drawLine(QPointF(x, _Y - 7), QPointF(x, _Y + 7))
                painter.setPen(look.color("t1"))
                painter.setFont(fonts.sans(11, fonts.SEMIBOLD, tabular=True))
                painter.drawText(QRectF(x - 60, 2, 120, 16), Qt.AlignmentFlag.AlignCenter, number_told(Decimal(f"{end:.10g}")))
            else:
                painter.setBrush(color)
                painter.setPen(Qt.PenStyle.NoPen)
                tip = QPointF(x + direction * 7, _Y)
                painter.drawPolygon(QPolygonF([tip, QPointF(x, _Y - 5), QPointF(x, _Y + 5)]))

    def _x(self, axis: Axis, value: float) -> float:
        return _MARGIN + axis.share(value) * (self.width() - 2 * _MARGIN)
