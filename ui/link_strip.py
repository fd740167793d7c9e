"""The strip between two articles: claim bars and numbers at its edges, ribbons that join them, badges on the ribbons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Side
from ui.basics import theme_of
from ui.claim_rows import ClaimRow, State
from ui.fonts import SEMIBOLD, sans
from ui.ribbons import LEFT, RIGHT, LaidOut, Ribbon, badges, ribbons_on_screen
from ui.state_painting import edge_pen, paint_badge, paint_moved, plain_tip, state_color
from ui.theme import Theme
from ui.view_strokes import claim_bar

WIDTH = 160
MOST_FILLED, MOST_SHAPED = 25, 40  # above these, ribbons lose their fill, then all but their middle line
_INSET = 2.0  # a bar is as tall as the letters, not as the lines
_FAINT_FILL, _FAINT_EDGE = 0.30, 0.45
_BARS: dict[Side, float] = {"left": 18.0, "right": 138.0}
_NUMBERS: dict[Side, float] = {"left": 0.0, "right": 142.0}


class LinkStrip(QWidget):
    """Draws the claims it is given between the two views it is given, and says which one was pointed at."""

    chosen = Signal(int)  # the number of a claim
    pointed = Signal(object)  # the same under the mouse, or none

    def __init__(self, left: LaidOut, right: LaidOut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = left, right
        self._rows: Sequence[ClaimRow] = ()
        self._focused: int | None = None
        self._hovered: int | None = None
        self._ribbons: list[Ribbon] | None = None
        self._badges: list[tuple[Ribbon, QRectF]] = []
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        self._rows = rows
        self.refresh()

    def set_focused(self, number: int | None) -> None:
        self._focused = number
        self.refresh()

    def refresh(self) -> None:
        """The texts have moved: where everything stands is found anew when next painted."""
        self._ribbons = None
        self.update()

    def ribbons(self) -> list[Ribbon]:
        """What is on screen, the focused one last."""
        if self._ribbons is None:
            found = ribbons_on_screen(self._rows, *self._views, self.height())
            self._ribbons = sorted(found, key=lambda ribbon: ribbon.row.number == self._focused)
            bands = [ribbon for ribbon in reversed(self._ribbons) if ribbon.is_band]
            shown = bands if len(bands) <= MOST_SHAPED else [ribbon for ribbon in bands if self._is_strong(ribbon)]
            self._badges = list(badges(shown))
        return self._ribbons

    def number_at(self, point: QPointF) -> int | None:
        """The claim under a point: its badge first, then its bar and number, then the ribbon drawn last."""
        ribbons = self.ribbons()
        for ribbon, box in self._badges:
            if box.contains(point):
                return ribbon.row.number
        sides: tuple[Side, ...] = ("left",) if point.x() < LEFT else ("right",) if point.x() > RIGHT else ()
        for side in sides:
            beside = [ribbon for ribbon in ribbons if _covers(ribbon, side, point.y())]
            if beside:
                return beside[-1].row.number
        under = (ribbon.row.number for ribbon in reversed(ribbons) if ribbon.body().contains(point))
        return next(under, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        for x in (0, WIDTH - 1):
            painter.fillRect(x, 0, 1, self.height(), theme.color("line"))
        ribbons = self.ribbons()
        bands = sum(ribbon.is_band for ribbon in ribbons)
        for place, ribbon in enumerate(ribbons):
            self._paint_ribbon(painter, theme, ribbon, is_filled=bands <= MOST_SHAPED and place < MOST_FILLED, in_crowd=bands > MOST_SHAPED)
        for ribbon in ribbons:
            self._paint_ends(painter, theme, ribbon)
        for ribbon, box in reversed(self._badges):
            self._paint_mid(painter, theme, ribbon, box)
        painter.end()

    def _paint_ribbon(self, painter: QPainter, theme: Theme, ribbon: Ribbon, *, is_filled: bool, in_crowd: bool) -> None:
        if ribbon.row.link is None:
            return
        is_strong, state = self._is_strong(ribbon), ribbon.row.state
        if is_filled or is_strong:
            painter.setOpacity(1.0 if is_strong else _FAINT_FILL)
            painter.fillPath(ribbon.body(as_band=is_strong), state_color(theme, state, "fill"))
        painter.setOpacity(1.0 if is_strong else _FAINT_EDGE)
        pen = edge_pen(theme, state)
        edges = ribbon.middle() if in_crowd and ribbon.is_band and not is_strong else ribbon.edges(as_band=is_strong)
        if in_crowd and not is_strong:
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidthF(1.0)
        painter.strokePath(edges, pen)
        if state is State.CONFLICT and (is_strong or not in_crowd):
            painter.strokePath(edges, QPen(state_color(theme, state, "fill"), 1.6))
        painter.setOpacity(1.0)

    def _paint_ends(self, painter: QPainter, theme: Theme, ribbon: Ribbon) -> None:
        """Bar and number at each edge where the claim is on screen."""
        is_strong = self._is_strong(ribbon)
        painter.setFont(sans(11, SEMIBOLD, tabular=True))
        sides: tuple[Side, ...] = ("left", "right")
        for side, extent in zip(sides, (ribbon.left, ribbon.right), strict=True):
            if extent is None or not ribbon.shows(side):
                continue
            top, bottom = extent[0] + _INSET, extent[1] - _INSET
            width = 5.0 if ribbon.row.state is State.CONFLICT else 4.0
            claim_bar(painter, theme, ribbon.row.state, QRectF(_BARS[side], top, width, max(4.0, bottom - top)))
            painter.setPen(theme.color("t1" if is_strong else "t2"))
            label = QRectF(_NUMBERS[side], max(0.0, min(top, bottom - 20)), 18.0, 20.0)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(ribbon.row.number))

    def _paint_mid(self, painter: QPainter, theme: Theme, ribbon: Ribbon, box: QRectF) -> None:
        paint_badge(painter, box, ribbon.row.state, theme, outlined=True, is_strong=self._is_strong(ribbon))
        if ribbon.row.is_moved:
            paint_moved(painter, ribbon.point(0.14), theme.color("t2"))

    def _is_strong(self, ribbon: Ribbon) -> bool:
        return ribbon.row.number in (self._focused, self._hovered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.number_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.number_at(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            row = next((row for row in self._rows if row.number == number), None)
            self.setCursor(Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor)
            self.setToolTip("" if row is None else plain_tip(f"{row.number} {row.label}"))
            self.pointed.emit(number)
            self.refresh()


def _covers(ribbon: Ribbon, side: Side, y: float) -> bool:
    extent = ribbon.left if side == "left" else ribbon.right
    return extent is not None and extent[0] <= y <= extent[1]
