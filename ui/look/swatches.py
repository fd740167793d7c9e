"""Samples of how each kind of mark is drawn, for keys, lists and cards."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.look.fonts import SEMIBOLD, serif
from ui.look.theme import Theme

_DASHES = {"organisation": [3.0, 2.0], "place": [0.1, 1.9], "date": [3.5, 1.5, 0.1, 1.5]}
WIDTH = 16.0


def paint_swatch(painter: QPainter, theme: Theme, style: str, area: QRectF) -> None:
    """A line, box, bar or fill in the look of the style, in the middle of the area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    center = QPointF(round(area.center().x()), round(area.center().y()))
    color = theme.color({"claim": "agree", "said": "t2"}.get(style, style))
    if style.startswith("highlight"):
        painter.fillRect(QRectF(center.x() - 6, center.y() - 4, 12, 8), color)
    elif style == "claim":
        painter.fillRect(QRectF(center.x() - 2, center.y() - 6, 4, 12), color)
    elif style == "said":
        painter.setPen(color)
        painter.setFont(serif(24, SEMIBOLD))
        painter.drawText(QPointF(center.x() - 6, center.y() + 13), "“")
    elif style == "number":
        painter.setPen(QPen(color, 1.2))
        painter.drawRoundedRect(QRectF(center.x() - 5.5, center.y() - 4.5, 12, 9), 3, 3)
    elif style == "weapon":
        painter.setPen(QPen(color, 1.4))
        painter.drawPath(_wave(center))
    else:
        pen = QPen(color, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if style in ("place", "date") else Qt.PenCapStyle.FlatCap)
        if style in _DASHES:
            pen.setDashPattern(_DASHES[style])
        painter.setPen(pen)
        painter.drawLine(QPointF(center.x() - WIDTH / 2, center.y()), QPointF(center.x() + WIDTH / 2, center.y()))
    painter.restore()


def _wave(center: QPointF) -> QPainterPath:
    left, step = center.x() - WIDTH / 2, 4.0
    path = QPainterPath(QPointF(left, center.y()))
    for half in range(4):
        rise = -2.4 if half % 2 else 2.4
        x = left + half * step
        path.quadTo(QPointF(x + step / 2, center.y() + rise), QPointF(x + step, center.y()))
    return path
