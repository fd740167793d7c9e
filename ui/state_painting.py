"""How the states of claims are painted wherever they show: always a hue with a line pattern and a glyph."""

from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.claim_rows import GLYPHS, State
from ui.fonts import SEMIBOLD, sans
from ui.theme import Theme
from ui.view_strokes import state_token

BADGE_WIDTH, BADGE_HEIGHT, BADGE_RADIUS = 20, 18, 3.0


def state_color(theme: Theme, state: State, part: str = "") -> QColor:
    """The hue of a state, or its "fill" or "text"; what cannot be compared is grey like what stands alone."""
    token = state_token(state)
    return theme.color(f"{token}_{part}" if part else token)


def edge_pen(theme: Theme, state: State, width: float = 1.5) -> QPen:
    """The line pattern of a state: solid, dashed, dotted; a conflict is wide, to be drawn again with a core."""
    pen = QPen(state_color(theme, state), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state is State.COMPATIBLE:
        pen.setDashPattern([5 / width * 1.5, 3 / width * 1.5])
    elif state in (State.UNKNOWN, State.ONLY):
        pen.setDashPattern([0.01, 4.5 / width])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    elif state is State.CONFLICT:
        pen.setWidthF(4.0)
    return pen


def paint_badge(painter: QPainter, rect: QRectF, state: State, theme: Theme, *, outlined: bool = False, is_strong: bool = False) -> None:
    """The glyph of a state on its fill or, `outlined`, on the page inside a line of its hue, twice as wide when strong."""
    width = 2.0 if outlined and is_strong else 1.0
    pen = QPen(state_color(theme, state) if outlined else theme.color("only"), width)
    fill = theme.color("page") if outlined else state_color(theme, state, "fill")
    if state is State.UNKNOWN:
        pen.setDashPattern([2.5, 2.0])
        fill = theme.color("page") if outlined else QColor(Qt.GlobalColor.transparent)
    painter.setPen(pen if outlined or state is State.UNKNOWN else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), BADGE_RADIUS, BADGE_RADIUS)
    painter.setPen(state_color(theme, state, "text"))
    painter.setFont(sans(13, SEMIBOLD))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, GLYPHS[state])


def paint_moved(painter: QPainter, center: QPointF, color: QColor) -> None:
    """Two arrows, up and down: the passage stands elsewhere in the other text. Drawn, because few faces have the character."""
    painter.setPen(QPen(color, 1.3))
    for x, tip in ((center.x() - 2.5, -1.0), (center.x() + 2.5, 1.0)):
        point = QPointF(x, center.y() + tip * 5)
        painter.drawLine(QPointF(x, center.y() - tip * 5), point)
        for side in (-2.5, 2.5):
            painter.drawLine(point, point + QPointF(side, -tip * 2.5))


def plain_tip(text: str) -> str:
    """Words of a document as a tooltip that shows them as they are, markup and all."""
    return f"<span>{escape(text)}</span>" if text else ""
