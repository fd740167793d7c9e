"""What the badges of the matrix mean."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent

from ui.comparison.claim_rows import State
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.language import tr
from ui.look import fonts
from ui.look.basics import Surface, theme_of

HEIGHT = 34
_MEANINGS = {
    State.AGREE: tr("same"),
    State.COMPATIBLE: tr("ranges overlap"),
    State.CONFLICT: tr("conflict, same scope"),
    State.UNKNOWN: tr("not comparable"),
    State.ONLY: tr("not found in the text opened"),
}
_UNREAD = tr("not analyzed yet")
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class MatrixLegend(Surface):
    def __init__(self) -> None:
        super().__init__("page", line="top", height=HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 12
        for state, words in _MEANINGS.items():
            paint_badge(painter, QRectF(x, (HEIGHT - BADGE_HEIGHT) / 2, BADGE_WIDTH, BADGE_HEIGHT), state, look)
            painter.setFont(fonts.sans(12))
            painter.setPen(look.color("t2"))
            x = self._write(painter, x + BADGE_WIDTH + 7, words) + 20
        box = QRect(x, (HEIGHT - BADGE_HEIGHT) // 2, BADGE_WIDTH, BADGE_HEIGHT)
        painter.fillRect(box, QBrush(look.color("line2"), Qt.BrushStyle.BDiagPattern))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        self._write(painter, x + BADGE_WIDTH + 7, _UNREAD)
        painter.end()

    def _write(self, painter: QPainter, x: int, words: str) -> int:
        """Where the words end."""
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRect(x, 0, wide + 2, HEIGHT), _FLAGS, words)
        return x + wide
