"""All numbers of one kind on one axis, the current one in front: a dot for an exact number, a bar for a range, an arrow for an open end."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.figure_rows import FigureRow
from ui.article.number_words import kind_name
from ui.comparison.state_painting import plain_tip
from ui.language import counted, tr
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.figures import figure_told, number_told
from ui.look.units import UNITS
from ui.numbers.spots import Field, Spot, is_on, laying
from ui.slices import Slices

HEIGHT = 96
_TITLE, _MARGIN, _AXIS_FROM_BOTTOM, _LANE = 128, 24, 24.5, 8
_RADIUS, _NEAR = 3.5, 8
_MOST_TOLD = 6  # rows in a tooltip


class KindLine(QWidget):
    """`chosen` carries the row whose number was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field: Field | None = None
        self._rows: Sequence[FigureRow] = ()
        self._current: FigureRow | None = None
        self._picture: QPixmap | None = None
        self._laying = Slices(self)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Numbers of one kind on a line"))

    def show_rows(self, rows: Sequence[FigureRow], current: FigureRow | None) -> None:
        """The rows of a table and its current one, whose kind is shown; without one the kind of the first."""
        is_new = rows is not self._rows
        self._rows, self._current = rows, current
        leading = current if current is not None else next(iter(rows), None)
        if leading is None:
            self._laying.stop()
            self._take(None)
        elif is_new or self.field is None or not is_on(leading, self.field.kind, self.field.unit):
            self._lay(leading.quantity.kind, leading.quantity.unit)
        self.update()

    def _lay(self, kind: str, unit: str | None) -> None:
        self._laying.run(self._laid(kind, unit))

    def _laid(self, kind: str, unit: str | None) -> Iterator[None]:
        self._take((yield from laying(self._rows, kind, unit, self._width)))

    def _take(self, field: Field | None) -> None:
        self.field, self._picture = field, None
        self.setAccessibleDescription(_title(field) if field is not None else "")
        self.update()

    @property
    def _width(self) -> int:
        return max(40, self.width() - _TITLE - 2 * _MARGIN)

    @property
    def _left(self) -> int:
        return _TITLE + _MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.field is not None:
            self._lay(self.field.kind, self.field.unit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._picture = None
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(_told(spot)) if spot is not None else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self.spot_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None:
            place = spot.rows.index(self._current) + 1 if self._current in spot.rows else 0
            self.chosen.emit(spot.rows[place % len(spot.rows)])  # those under one dot by turns

    def spot_at(self, point: QPointF) -> Spot | None:
        """The spot nearest to a point of the widget, if it is near."""
        spots = tuple(self.field.spots.values()) if self.field is not None else ()
        ranked = ((self._distance(spot, point), number) for number, spot in enumerate(spots))
        nearest = min(ranked, default=(_NEAR + 1.0, 0))
        return spots[nearest[1]] if nearest[0] <= _NEAR else None

    def _distance(self, spot: Spot, point: QPointF) -> float:
        across = max(self._left + spot.left - point.x(), 0, point.x() - self._left - spot.right)
        return max(across, abs(self._y(spot) - point.y()))

    def _y(self, spot: Spot) -> float:
        return self.height() - _AXIS_FROM_BOTTOM - 9 - spot.lane * _LANE

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.field is None:
            return
        if self._picture is None:
            self._picture = self._painted(self.field)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = self.field.spot_of(self._current) if self._current is not None else None
        if spot is not None:
            self._paint_reach(painter, spot)
        painter.drawPixmap(0, 0, self._picture)
        if spot is not None:
            self._paint_current(painter, spot)
        painter.end()

    def _painted(self, field: Field) -> QPixmap:
        """All but the current number, which changes most often."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, field)
        self._paint_axis(painter, field)
        color = theme_of(self).color("number")
        for spot in field.spots.values():
            self._paint_spot(painter, spot, color, _RADIUS, width=2.0)
        painter.end()
        return picture

    def _paint_title(self, painter: QPainter, field: Field) -> None:
        look, area = theme_of(self), QRectF(12, 10, _TITLE - 12, 18)
        painter.setFont(fonts.sans(12, fonts.SEMIBOLD))
        painter.setPen(look.color("t1"))
        painter.drawText(area, Qt.TextFlag.TextSingleLine, kind_name(field.kind))
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t2"))
        for line, words in enumerate((_count(field), UNITS.get(field.unit or "", field.unit or ""))):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _TITLE - 12)
            painter.drawText(area.translated(0, 19 + 18 * line), Qt.TextFlag.TextSingleLine, shown)

    def _paint_axis(self, painter: QPainter, field: Field) -> None:
        look, y = theme_of(self), self.height() - _AXIS_FROM_BOTTOM
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(self._left, y), QPointF(self._left + self._width, y))
        painter.setFont(fonts.sans(11, tabular=True))
        for tick in field.axis.ticks:
            x = self._left + round(field.axis.share(tick) * self._width) + 0.5
            painter.setPen(QPen(look.color("line2"), 1))
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3))
            painter.setPen(look.color("t2"))
            painter.drawText(QRectF(x - 40, y + 5, 80, 16), Qt.AlignmentFlag.AlignCenter, number_told(Decimal(f"{tick:.10g}")))

    def _paint_reach(self, painter: QPainter, spot: Spot) -> None:
        """The current number goes on to the end of the axis where it is open, behind the others that lie there."""
        reach = replace(spot, left=0 if spot.is_open[0] else spot.left, right=self._width if spot.is_open[1] else spot.right)
        if any(spot.is_open):
            self._paint_spot(painter, reach, theme_of(self).color("accent"), _RADIUS + 1.5, width=3.5)

    def _paint_current(self, painter: QPainter, spot: Spot) -> None:
        look, row = theme_of(self), self._current
        assert row is not None
        if any(spot.is_open):  # the rest of it lies behind the others
            end = spot.right if spot.is_open[0] else spot.left
            here = replace(spot, left=end, right=end, is_open=(False, False))
        else:
            here = spot
            self._paint_spot(painter, here, look.color("panel"), _RADIUS + 4, width=7.0)
        self._paint_spot(painter, here, look.color("accent"), _RADIUS + 1.5, width=3.5)
        painter.setFont(fonts.sans(12, fonts.SEMIBOLD, tabular=True))
        painter.setPen(look.color("accent"))
        words = painter.fontMetrics().elidedText(f"{figure_told(row.quantity)} {row.counted}".strip(), Qt.TextElideMode.ElideRight, 260)
        width = painter.fontMetrics().horizontalAdvance(words)
        middle = self._left + (spot.right if spot.is_open[0] else spot.left if spot.is_open[1] else (spot.left + spot.right) / 2)
        left = min(max(middle - width / 2, self._left - _MARGIN), self.width() - 8 - width)
        painter.drawText(QPointF(left, 18), words)
        painter.setPen(QPen(look.color("accent"), 1))
        painter.drawLine(QPointF(middle, 22), QPointF(middle, self._y(spot) - _RADIUS - 1.5))

    def _paint_spot(self, painter: QPainter, spot: Spot, color: QColor, radius: float, *, width: float) -> None:
        left, right, y = self._left + spot.left, self._left + spot.right, self._y(spot)
        painter.setPen(QPen(color, width, c=Qt.PenCapStyle.FlatCap))
        if right > left:
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x, is_open, way in ((left, spot.is_open[0], -1), (right, spot.is_open[1], 1)):
            if is_open:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawPolygon(QPolygonF([QPointF(x + way * 6, y), QPointF(x, y - radius - 0.5), QPointF(x, y + radius + 0.5)]))
            else:
                painter.setPen(QPen(color, 1.6))
                painter.setBrush(theme_of(self).color("panel") if spot.is_approximate else color)
                painter.drawEllipse(QPointF(x, y), radius - 0.5, radius - 0.5)


def _title(field: Field) -> str:
    return f"{kind_name(field.kind)}: {_count(field)}"


def _count(field: Field) -> str:
    return counted("{n:,} number", "{n:,} numbers", field.count)


def _told(spot: Spot) -> str:
    """What the numbers drawn there are, a line each."""
    lines = [_line(row) for row in spot.rows[:_MOST_TOLD]]
    more = len(spot.rows) - len(lines)
    return "\n".join([*lines, *([counted("and {n:,} more", "and {n:,} more", more)] if more else [])])


def _line(row: FigureRow) -> str:
    passage = f"¶{row.paragraph}" if row.paragraph else ""
    return " · ".join(words for words in (f"{figure_told(row.quantity)} {row.counted}".strip(), row.speaker, passage) if words)
