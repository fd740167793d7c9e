"""The strip between two articles: claim bars and numbers at its edges, ribbons that join them, badges on the ribbons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Side
from ui.comparison.claim_rows import ClaimRow, State
from ui.comparison.ribbons import LEFT, RIGHT, LaidOut, Ribbon, badges, crossing, ribbons_on_screen
from ui.comparison.state_painting import edge_pen, faint_pen, paint_badge, paint_moved, plain_tip, state_color
from ui.look.basics import theme_of
from ui.look.fonts import SEMIBOLD, sans
from ui.look.theme import Theme
from ui.view.strokes import claim_bar

WIDTH = 160
MOST_FILLED, MOST_SHAPED = 25, 40  # above these, ribbons lose their fill, then all but their middle line
MOST_CROSSING = 12  # above this only the ribbon in focus is drawn: nobody follows one through a tangle
_CORE = 1.6  # in the middle of a conflict's edge, so that it reads as double
_INSET = 2.0  # a bar is as tall as the letters, not as the lines
_FAINT_FILL = 0.30
_NUMBER_HEIGHT, _NUMBER_LINE = 20.0, 13.0
_GRAVITY = {state: place for place, state in enumerate(State)}
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
        self.shows_all = True
        self._focused: int | None = None
        self._hovered: int | None = None
        self._ribbons: list[Ribbon] | None = None
        self._is_tangle = False
        self._badges: list[tuple[Ribbon, QRectF]] = []
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        self._rows = rows
        self.refresh()

    def show_all(self, on: bool) -> None:
        """Draws all claims, or only the one in focus."""
        self.shows_all = on
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
            rows = [row for row in self._rows if self.shows_all or row.number == self._focused]
            found = ribbons_on_screen(rows, *self._views, self.height())
            self._ribbons = sorted(found, key=lambda ribbon: ribbon.row.number == self._focused)
            bands = [ribbon for ribbon in reversed(self._ribbons) if ribbon.is_band]
            self._is_tangle = crossing(bands) > MOST_CROSSING
            shown = bands if len(bands) <= MOST_SHAPED and not self._is_tangle else [ribbon for ribbon in bands if self._is_strong(ribbon)]
            self._badges = list(badges(shown))
        return self._ribbons

    def number_at(self, point: QPointF) -> int | None:
        """The claim under a point: its badge first, then its bar and number, then the ribbon drawn last.

        Where several claims have one passage, the one that is not focused yet, so that another click goes on to it.
        """
        ribbons = self.ribbons()
        for ribbon, box in self._badges:
            if box.contains(point):
                return ribbon.row.number
        sides: tuple[Side, ...] = ("left",) if point.x() < LEFT else ("right",) if point.x() > RIGHT else ()
        for side in sides:
            beside = [ribbon.row.number for ribbon in ribbons if _covers(ribbon, side, point.y())]
            if beside:
                return next((number for number in reversed(beside) if number != self._focused), self._focused)
        drawn = [ribbon for ribbon in ribbons if self._is_strong(ribbon) or not self._hides(ribbon)]
        under = (ribbon.row.number for ribbon in reversed(drawn) if ribbon.body().contains(point))
        return next(under, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        for x in (0, WIDTH - 1):
            painter.fillRect(x, 0, 1, self.height(), theme.color("line"))
        ribbons = self.ribbons()
        self._paint_faint(painter, theme, [ribbon for ribbon in ribbons if not self._is_strong(ribbon) and not self._hides(ribbon)])
        for ribbon in ribbons:
            if self._is_strong(ribbon):
                _paint_strong(painter, theme, ribbon)
        for side in _BARS:
            self._paint_bars(painter, theme, side)
            self._paint_numbers(painter, theme, side)
        for ribbon, box in reversed(self._badges):
            self._paint_mid(painter, theme, ribbon, box)
        painter.end()

    def _paint_faint(self, painter: QPainter, theme: Theme, ribbons: Sequence[Ribbon]) -> None:
        """Fills first, so that no fill covers an edge; in a crowd only lines."""
        bands = sum(ribbon.is_band for ribbon in ribbons)
        if bands <= MOST_SHAPED:
            painter.setOpacity(_FAINT_FILL)
            for ribbon in ribbons[:MOST_FILLED]:
                painter.fillPath(ribbon.body(), state_color(theme, ribbon.row.state, "fill"))
            painter.setOpacity(1.0)
        pens = {state: faint_pen(theme, state) for state in State}
        for ribbon in ribbons:
            is_line = bands > MOST_SHAPED and ribbon.is_band
            painter.strokePath(ribbon.middle() if is_line else ribbon.edges(), pens[ribbon.row.state])

    def _paint_bars(self, painter: QPainter, theme: Theme, side: Side) -> None:
        """Where several claims have one passage, the bar of the focused one is seen, else that of the gravest."""
        shown = [ribbon for ribbon in self.ribbons() if ribbon.shows(side)]
        for ribbon in sorted(shown, key=lambda ribbon: (self._is_strong(ribbon), -_GRAVITY[ribbon.row.state])):
            top, bottom = ribbon.end(side)[0] + _INSET, ribbon.end(side)[1] - _INSET
            bar = QRectF(_BARS[side], top, 5.0 if ribbon.row.state is State.CONFLICT else 4.0, max(4.0, bottom - top))
            painter.fillRect(bar, theme.color("panel"))
            claim_bar(painter, theme, ribbon.row.state, bar)

    def _paint_numbers(self, painter: QPainter, theme: Theme, side: Side) -> None:
        """A number that meets the one above moves down beside its bar, and gives way where there is no room."""
        used = float("-inf")
        for ribbon in sorted((ribbon for ribbon in self.ribbons() if ribbon.shows(side)), key=lambda ribbon: ribbon.end(side)):
            top, bottom = ribbon.end(side)[0] + _INSET, ribbon.end(side)[1] - _INSET
            at = max(0.0, min(top, bottom - _NUMBER_HEIGHT))
            at = max(at, used) if used < bottom - _NUMBER_HEIGHT / 2 else at
            is_strong = self._is_strong(ribbon)
            if at >= used or is_strong:
                painter.setPen(theme.color("t1" if is_strong else "t2"))
                painter.setFont(sans(11 if len(ribbon.row.called) < 3 else 9, SEMIBOLD, tabular=True))
                box = QRectF(_NUMBERS[side], at, 18.0, _NUMBER_HEIGHT)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, ribbon.row.called)
                used = at + _NUMBER_LINE

    def _paint_mid(self, painter: QPainter, theme: Theme, ribbon: Ribbon, box: QRectF) -> None:
        paint_badge(painter, box, ribbon.row.state, theme, outlined=True, is_strong=self._is_strong(ribbon))
        if ribbon.row.is_moved:
            paint_moved(painter, ribbon.point(0.14), theme.color("t2"))

    def _hides(self, ribbon: Ribbon) -> bool:
        """Is it one of a tangle? Stubs and the numbers at the edges stay."""
        return self._is_tangle and ribbon.is_band

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
            self.setToolTip("" if row is None else plain_tip(f"{row.called} {row.label}"))
            self.pointed.emit(number)
            self.refresh()


def _paint_strong(painter: QPainter, theme: Theme, ribbon: Ribbon) -> None:
    """The focused ribbon: filled, edged in the pattern of its state, and drawn towards an end off screen."""
    state, edges = ribbon.row.state, ribbon.edges(as_band=True)
    painter.fillPath(ribbon.body(as_band=True), state_color(theme, state, "fill"))
    painter.strokePath(edges, edge_pen(theme, state))
    if state is State.CONFLICT:
        painter.strokePath(edges, QPen(state_color(theme, state, "fill"), _CORE))


def _covers(ribbon: Ribbon, side: Side, y: float) -> bool:
    return ribbon.shows(side) and ribbon.end(side)[0] <= y <= ribbon.end(side)[1]
