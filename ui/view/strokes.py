"""The strokes that tell layers and states apart: underlines by entity type, number boxes, claim bars, glyphs."""

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.look.theme import Theme

GLYPHS = {"agree": "=", "compatible": "≈", "conflict": "≠", "unknown": "?", "only": "∅"}
_DASHES = {"organisation": (7, 3.5), "date": (7, 3, 0.01, 3), "place": (0.01, 4)}
_BOX_OPACITY, _DARK_BOX_OPACITY = 0.85, 0.72
_WAVE = 6.0  # length of one wave
_STRESS = 1.8  # by which the line of a stressed name is stronger


def state_token(state: str) -> str:
    """The color token of a claim state: a claim that cannot be compared borrows that of one without partner."""
    return "only" if state == "unknown" else state


def underline(painter: QPainter, theme: Theme, style: str, line: QLineF, *, is_stressed: bool = False) -> None:
    """An underline, 2 pixels strong or nearly twice that, in the color and pattern of the entity type."""
    if style == "weapon":
        _wave(painter, theme.color(style), line, 1.5 * (_STRESS if is_stressed else 1))
        return
    width = 2 * (_STRESS if is_stressed else 1) * painter.device().devicePixelRatio()
    painter.setPen(_underline_pen(theme.color(style).rgba(), style, width))
    painter.drawLine(line)


@cache
def _underline_pen(color: int, style: str, width: float) -> QPen:
    """A pen that counts in pixels of the screen, which Qt draws fastest."""
    pen = QPen(QColor.fromRgba(color), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if style in ("place", "date") else Qt.PenCapStyle.FlatCap)
    if dashes := _DASHES.get(style):
        pen.setDashPattern([length / 2 for length in dashes])
    return pen


def hedge_line(painter: QPainter, theme: Theme, line: QLineF) -> None:
    """A fine dotted line, 1 pixel strong, that is no underline of a name."""
    pen = QPen(theme.color("t2"), 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1, 2])
    painter.setPen(pen)
    painter.drawLine(line)


def _wave(painter: QPainter, color: QColor, line: QLineF, width: float) -> None:
    painter.save()
    painter.setClipRect(QRectF(line.x1(), line.y1() - 4, line.dx(), 8), Qt.ClipOperation.IntersectClip)
    painter.translate(line.x1(), line.y1() + 0.5)
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_wave_path(int(line.dx() / (20 * _WAVE)) * 20 + 20))
    painter.restore()


@cache
def _wave_path(waves: int) -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    for wave in range(waves):
        x = wave * _WAVE
        path.quadTo(x + _WAVE / 4, -3.0, x + _WAVE / 2, 0.0)
        path.quadTo(x + _WAVE * 3 / 4, 3.0, x + _WAVE, 0.0)
    return path


def number_box(painter: QPainter, theme: Theme, style: str, box: QRectF) -> None:
    """A rounded box, 1 pixel strong; 2 in the hue of the state when `style` is one."""
    if style == "number":
        color = theme.color(style)
        color.setAlphaF(_DARK_BOX_OPACITY if theme.is_dark else _BOX_OPACITY)
        pen = QPen(color, 1)
    else:
        pen = QPen(theme.color(state_token(style)), 2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)


def claim_bar(painter: QPainter, theme: Theme, state: str, bar: QRectF) -> None:
    """A bar 4 pixels wide: solid, dashed, double or dotted by the state of the claim."""
    color = theme.color(state_token(state))
    x = bar.center().x()
    if state == "agree":
        painter.fillRect(bar, color)
    elif state == "conflict":
        for left in (bar.left() - 0.5, bar.right() - 1):  # 2 pixels between them
            painter.fillRect(QRectF(left, bar.top(), 1.5, bar.height()), color)
    elif state == "compatible":
        pen = QPen(color, 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([7 / 4, 4 / 4])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        y = bar.top() + 2
        while y <= bar.bottom() - 2 or y == bar.top() + 2:
            painter.drawEllipse(QPointF(x, y), 2, 2)
            y += 7
