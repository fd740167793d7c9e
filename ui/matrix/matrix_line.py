"""The figures of a claim on one axis, one line an outlet: a dot for an exact figure, a bar for a range, an arrow for an open end."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reader.claim_matrix import Cell, Row
from reader.figures import number
from reader.outlets import Column
from ui.comparison.claim_rows import GLYPHS, STATES
from ui.comparison.state_painting import state_color
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.number_axis import Axis, Interval, PowerAxis, wide_axis_for
from ui.look.theme import Theme

_LANE, _AXIS, _NAMES, _VALUES, _BADGES, _TOP = 22, 24, 128, 74, 34, 4
_STEPS = 6


@dataclass(frozen=True, slots=True)
class _Lane:
    """An outlet's figure: its interval where it has an end, its cell, and its color as the state it is in."""

    name: str
    cell: Cell
    interval: Interval


class MatrixLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._lanes: list[_Lane] = []

    def show_row(self, row: Row | None, columns: tuple[Column, ...]) -> None:
        """The figures of a claim; figures in another unit than the reference are left out."""
        told = [(column, cell) for column, cell in zip(columns, row.cells, strict=True) if cell.quantity is not None] if row else []
        unit = next((cell.quantity.unit for _, cell in told if cell.quantity is not None), None)
        self._lanes = [
            _Lane(column.name, cell, Interval.of(cell.quantity, column.name, is_filled=True))
            for column, cell in told
            if cell.quantity is not None and cell.quantity.unit == unit and (cell.quantity.low, cell.quantity.high) != (None, None)
        ]
        self.setMinimumHeight(_TOP + _LANE * len(self._lanes) + _AXIS if self._lanes else 0)
        self.setAccessibleName(", ".join(f"{lane.name} {lane.cell.value}" for lane in self._lanes))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lanes:
            return
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = wide_axis_for([end for lane in self._lanes for end in lane.interval.ends], _STEPS)
        bottom = _TOP + _LANE * len(self._lanes)
        self._paint_axis(painter, look, axis, bottom)
        for place, lane in enumerate(self._lanes):
            self._paint_lane(painter, look, axis, lane, _TOP + _LANE * (place + 0.5))
        painter.end()

    def _x(self, axis: Axis | PowerAxis, value: float) -> float:
        left, right = _NAMES + _VALUES, self.width() - _BADGES - 14
        return left + axis.share(value) * (right - left)

    def _paint_axis(self, painter: QPainter, look: Theme, axis: Axis | PowerAxis, bottom: int) -> None:
        first = self._lanes[0].interval
        if first.low is not None and first.high is not None:  # the reference, as a band through all lines
            left, right = self._x(axis, first.low) - 6, self._x(axis, first.high) + 6
            painter.fillRect(QRectF(left, _TOP, right - left, bottom - _TOP), look.color("accent_fill"))
        painter.setFont(fonts.sans(11, tabular=True))
        for tick in axis.ticks:
            x = round(self._x(axis, tick)) + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, _TOP), QPointF(x, bottom))
            painter.setPen(look.color("t2"))
            painter.drawText(QRectF(x - 40, bottom + 4, 80, 16), Qt.AlignmentFlag.AlignCenter, number(Decimal(f"{tick:.10g}")))
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(self._x(axis, axis.start), bottom + 0.5), QPointF(self.width() - _BADGES - 14, bottom + 0.5))

    def _paint_lane(self, painter: QPainter, look: Theme, axis: Axis | PowerAxis, lane: _Lane, y: float) -> None:
        line = QRectF(0, y - _LANE / 2, _NAMES - 8, _LANE)
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t1"))
        name = painter.fontMetrics().elidedText(lane.name, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(look.color("t2"))
        value = QRectF(_NAMES - 8, y - _LANE / 2, _VALUES - 8, _LANE)
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, lane.cell.value)
        verdict = lane.cell.verdict
        color = look.color("t1") if verdict is None else state_color(look, STATES[verdict])
        self._paint_interval(painter, axis, lane.interval, y, color)
        painter.setPen(look.color("t2") if verdict is None else color)
        painter.setFont(fonts.sans(12, fonts.SEMIBOLD if verdict is not None else fonts.REGULAR))
        glyph = "ref." if verdict is None else GLYPHS[STATES[verdict]]
        painter.drawText(QRectF(self.width() - _BADGES, y - _LANE / 2, _BADGES, _LANE), Qt.AlignmentFlag.AlignVCenter, glyph)

    def _paint_interval(self, painter: QPainter, axis: Axis | PowerAxis, interval: Interval, y: float, color: QColor) -> None:
        left = self._x(axis, axis.start if interval.low is None else interval.low)
        right = self._x(axis, axis.end if interval.high is None else interval.high)
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
