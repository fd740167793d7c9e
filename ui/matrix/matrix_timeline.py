"""When each outlet told a claim, by the day on which it was published: who came first, and how the figure went on."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.claim_matrix import Row
from reader.outlets import Column
from ui.dates import short_date
from ui.language import tr
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.theme import Theme
from ui.matrix.lanes import LANE, Lane, LaneChart

_NO_DATE = tr("no date")
_INSET = 28  # so that the first and the last day have room for their words
_LEAST_APART = 64  # pixels between the words of two days


class MatrixTimeline(LaneChart):
    """The first published is on top; what has no date comes last and has no place on the axis."""

    def lanes_of(self, row: Row, columns: Sequence[Column]) -> list[Lane]:
        told = [Lane(column, cell) for column, cell in zip(columns, row.cells, strict=True) if cell.is_told]
        return sorted(told, key=lambda lane: lane.column.published or date.max)

    def spoken(self, lane: Lane) -> str:
        return f"{short_date(lane.column.published) or _NO_DATE}: {super().spoken(lane)}"

    @property
    def _days(self) -> list[date]:
        return sorted({lane.column.published for lane in self.lanes if lane.column.published is not None})

    def paint_axis(self, painter: QPainter, look: Theme, area: QRectF) -> None:
        painter.setFont(fonts.sans(11, tabular=True))
        free = area.left() - _LEAST_APART
        for day in self._days:
            x = round(self._x(day, area)) + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            if x - free >= _LEAST_APART:
                painter.setPen(look.color("t2"))
                painter.drawText(QRectF(x - 40, area.bottom() + 4, 80, 16), Qt.AlignmentFlag.AlignCenter, short_date(day))
                free = x
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5))

    def paint_mark(self, painter: QPainter, lane: Lane, area: QRectF, color: QColor) -> None:
        """A dot on its day, joined to the end of the axis: from then on it was known."""
        if lane.column.published is None:
            painter.setPen(theme_of(self).color("t3"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, _NO_DATE)
            return
        x, y = self._x(lane.column.published, area), area.top() + LANE / 2
        painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, y), QPointF(area.right(), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, y), 5, 5)

    def _x(self, day: date, area: QRectF) -> float:
        days = self._days
        whole = days[-1] - days[0] or timedelta(days=1)
        share = (day - days[0]) / whole if len(days) > 1 else 0.0
        return area.left() + _INSET + share * (area.width() - 2 * _INSET)
