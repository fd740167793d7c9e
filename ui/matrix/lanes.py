"""A chart with a line for each outlet: its name and figure at the left, its badge at the right, its mark on the axis between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.claim_matrix import Cell, Row
from reader.outlets import Column
from ui.comparison.claim_rows import GLYPHS, STATES
from ui.comparison.state_painting import state_color
from ui.language import tr
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.direction import LEFT, RIGHT, by_content
from ui.look.theme import Theme
from ui.matrix.quoting import value_of

LANE, AXIS, TOP = 22, 24, 4
_NAMES, _VALUES, _BADGES = 128, 74, 34


@dataclass(frozen=True, slots=True)
class Lane:
    column: Column
    cell: Cell


class LaneChart(QWidget):
    """Paints the lanes it is given; how axis and marks look is told by its kinds."""

    def __init__(self) -> None:
        super().__init__()
        self.lanes: Sequence[Lane] = ()

    def lanes_of(self, row: Row, columns: Sequence[Column]) -> list[Lane]:
        """What is shown of a claim."""
        raise NotImplementedError

    def paint_axis(self, painter: QPainter, look: Theme, area: QRectF) -> None:
        """Under all lanes, which take the area."""
        raise NotImplementedError

    def paint_mark(self, painter: QPainter, lane: Lane, area: QRectF, color: QColor) -> None:
        """On a lane that takes the area."""
        raise NotImplementedError

    def show_row(self, row: Row | None, columns: Sequence[Column]) -> None:
        self.lanes = self.lanes_of(row, columns) if row is not None else ()
        self.setMinimumHeight(TOP + LANE * len(self.lanes) + AXIS if self.lanes else 0)
        self.setAccessibleName(", ".join(map(self.spoken, self.lanes)))
        self.update()

    def spoken(self, lane: Lane) -> str:
        return f"{lane.column.name} {value_of(lane.cell)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lanes:
            return
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = _NAMES + _VALUES
        area = QRectF(left, TOP, max(40, self.width() - left - _BADGES - 14), LANE * len(self.lanes))
        self.paint_axis(painter, look, area)
        for place, lane in enumerate(self.lanes):
            self._paint_lane(painter, look, lane, QRectF(area.left(), TOP + LANE * place, area.width(), LANE))
        painter.end()

    def _paint_lane(self, painter: QPainter, look: Theme, lane: Lane, area: QRectF) -> None:
        line = QRectF(0, area.top(), _NAMES - 8, LANE)
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t1"))
        name = painter.fontMetrics().elidedText(lane.column.name, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | LEFT, name)
        painter.setPen(look.color("t2"))
        value = QRectF(_NAMES - 8, area.top(), _VALUES - 8, LANE)
        shown = painter.fontMetrics().elidedText(value_of(lane.cell), Qt.TextElideMode.ElideRight, int(value.width()))
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | RIGHT, shown)
        verdict = lane.cell.verdict
        color = look.color("t1") if verdict is None else state_color(look, STATES[verdict])
        self.paint_mark(painter, lane, area, color)
        painter.setPen(look.color("t2") if verdict is None else color)
        painter.setFont(fonts.sans(12, fonts.SEMIBOLD if verdict is not None else fonts.REGULAR))
        glyph = GLYPHS[STATES[verdict]] if verdict is not None else tr("ref.") if lane.cell.is_reference else ""
        painter.drawText(QRectF(self.width() - _BADGES, area.top(), _BADGES, LANE), Qt.AlignmentFlag.AlignVCenter | LEFT, glyph)
