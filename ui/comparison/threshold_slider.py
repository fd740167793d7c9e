"""A slider for the score from which passages are linked, with a mark where the best pair stands."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from ui.language import tr
from ui.look.basics import theme_of

LOWEST, HIGHEST = 5, 95  # hundredths
_KNOB = 6.0


class ThresholdSlider(QSlider):
    """Chooses a threshold in hundredths; tells it when the knob is let go or a key was pressed."""

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._best: float | None = None
        self.setRange(LOWEST, HIGHEST)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setFixedHeight(22)
        self.setTracking(False)
        self.setAccessibleName(tr("Threshold"))
        self.valueChanged.connect(lambda value: self.chosen.emit(value / 100))

    def show_threshold(self, threshold: float, best: float | None) -> None:
        """The threshold in force and the score of the best pair, if there is one; tells nobody."""
        self._best = best
        self.blockSignals(True)
        self.setValue(round(threshold * 100))
        self.blockSignals(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        painter.fillRect(QRectF(_KNOB, y - 1.5, self.width() - 2 * _KNOB, 3), theme.color("line2"))
        if self._best is not None:
            painter.fillRect(QRectF(self._x(self._best * 100) - 1, y - 5, 2, 10), theme.color("t1"))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent_fill" if self.hasFocus() else "page"))
        painter.drawEllipse(QPointF(self._x(self.sliderPosition()), y), _KNOB - 1, _KNOB - 1)
        painter.end()

    def _x(self, value: float) -> float:
        share = (min(max(value, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST)
        return _KNOB + share * (self.width() - 2 * _KNOB)
