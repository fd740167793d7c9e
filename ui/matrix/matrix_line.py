"""The figures of a claim on one axis, one line an outlet: a dot for an exact figure, a bar for a range, an arrow for an open end."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.claim_matrix import Row
from reader.outlets import Column
from ui.look import fonts
from ui.look.figures import number_told
from ui.look.number_axis import Axis, Interval, PowerAxis, wide_axis_for
from ui.look.theme import Theme
from ui.matrix.lanes import Lane, LaneChart

_STEPS = 6


class MatrixLine(LaneChart):
    """An outlet that tells several figures has a line for each."""

    def lanes_of(self, row: Row, columns: Sequence[Column]) -> list[Lane]:
        """Figures in another unit than the reference are left out, and those without an end."""
        told = [Lane(column, one) for column, cell in zip(columns, row.cells, strict=True) for one in (cell, *cell.further)]
        unit = next((lane.cell.quantity.unit for lane in told if lane.cell.quantity is not None), None)
        return [
            lane
            for lane in told
            if (quantity := lane.cell.quantity) and quantity.unit == unit and (quantity.low, quantity.high) != (None, None)
        ]

    def paint_axis(self, painter: QPainter, look: Theme, area: QRectF) -> None:
        axis, first = self._axis, _interval(self.lanes[0])
        if first.low is not None and first.high is not None:  # the reference, as a band through all lines
            left, right = _x(axis, first.low, area) - 6, _x(axis, first.high, area) + 6
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()), look.color("accent_fill"))
        painter.setFont(fonts.sans(11, tabular=True))
        for tick in axis.ticks:
            x = round(_x(axis, tick, area)) + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(look.color("t2"))
            painter.drawText(QRectF(x - 40, area.bottom() + 4, 80, 16), Qt.AlignmentFlag.AlignCenter, number_told(Decimal(f"{tick:.10g}")))
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5))

    def paint_mark(self, painter: QPainter, lane: Lane, area: QRectF, color: QColor) -> None:
        axis, interval, y = self._axis, _interval(lane), area.center().y()
        left = _x(axis, axis.start if interval.low is None else interval.low, area)
        right = _x(axis, axis.end if interval.high is None else interval.high, area)
        painter.setPen(QPen(color, 3, c=Qt.PenCapStyle.FlatCap))
        painter.setBrush(color)
        if interval.low is not None and interval.low == interval.high:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(left, y), 5, 5)
            return
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x, end, direction in ((left, interval.low, -1), (right, interval.high, 1)):
            if end is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawPolygon(QPolygonF([QPointF(x + direction * 8, y), QPointF(x, y - 5), QPointF(x, y + 5)]))
            else:
                painter.setPen(QPen(color, 2))
                painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))

    @property
    def _axis(self) -> Axis | PowerAxis:
        return wide_axis_for([end for lane in self.lanes for end in _interval(lane).ends], _STEPS)


def _interval(lane: Lane) -> Interval:
    assert lane.cell.quantity is not None
    return Interval.of(lane.cell.quantity, lane.column.name, is_filled=True)


def _x(axis: Axis | PowerAxis, value: float, area: QRectF) -> float:
    return area.left() + axis.share(value) * area.width()
