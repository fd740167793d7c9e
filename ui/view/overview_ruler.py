"""The overview ruler: a whole document beside its view, with ticks where something is and a box around what is in view."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from ui.language import tr
from ui.look.theme import Theme, theme
from ui.view.places import PlacedText
from ui.view.strokes import state_token

WIDTH, COMPARE_WIDTH = 18, 16
_LANES = {"left": 2, "right": 9}
_TICK_WIDTH, _LEAST_TICK = 5, 4
_REACH = 3  # pixels beside a tick at which its tooltip still shows


class Tick(NamedTuple):
    """Something between two shares of the height, 0 to 1. `token` is a color of the theme, `lane` "left" or "right"."""

    start: float
    end: float
    token: str
    lane: str = "right"
    tooltip: str = ""


class OverviewRuler(QWidget):
    """Stands in for the vertical scroll bar of a view; a click or a drag goes there."""

    def __init__(self, view: PlacedText, parent: QWidget | None = None, *, width: int = WIDTH) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme("light")
        self._ticks: tuple[Tick, ...] = ()
        self._picture: QPixmap | None = None
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview"))
        view.scrolled.connect(self.update)

    def stand_in(self, on: bool) -> None:
        """Shows itself, or else the scroll bar that it stands in for."""
        self.setVisible(on)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._view.setVerticalScrollBarPolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 200)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget_picture()

    def set_ticks(self, ticks: Sequence[tuple[float, float, str, str, str]]) -> None:
        """What to show: (start, end, color token, lane, tooltip) each, later ones above earlier ones."""
        self._ticks = tuple(Tick(*tick) for tick in ticks)
        self._forget_picture()

    def tick_at(self, y: float) -> Tick | None:
        """The topmost tick at that height."""
        for tick in reversed(self._ticks):
            box = self._tick_box(tick)
            if box.top() - _REACH <= y <= box.bottom() + _REACH:
                return tick
        return None

    def _tick_box(self, tick: Tick) -> QRectF:
        top = round(tick.start * self.height())
        height = max(_LEAST_TICK, round((tick.end - tick.start) * self.height()))
        return QRectF(_LANES[tick.lane], min(top, self.height() - height), _TICK_WIDTH, height)

    def _forget_picture(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_picture()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn_ticks()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("ruler"))
        self._paint_window(painter)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn_ticks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for tick in self._ticks:
            painter.fillRect(self._tick_box(tick), self._theme.color(state_token(tick.token)))
        painter.end()
        return picture

    def _paint_window(self, painter: QPainter) -> None:
        """The box around what is in view; none while all of it is."""
        start, end = self._view.view_window()
        if end - start >= 1:
            return
        height = max(16.0, (end - start) * self.height())
        top = min(start * self.height(), self.height() - height)
        fill = self._theme.color("t1")
        fill.setAlphaF(0.06)
        painter.setPen(QPen(self._theme.color("only"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, self.width() - 1, height - 1), 3, 3)

    def _go(self, y: float) -> None:
        self._view.scroll_to_fraction(y / max(1, self.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            tick = self.tick_at(event.position().y())
            self._go((tick.start + tick.end) / 2 * self.height() if tick else event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tick = self.tick_at(event.pos().y())
            QToolTip.showText(event.globalPos(), escape(tick.tooltip) if tick else "", self)
            return True
        return super().event(event)
