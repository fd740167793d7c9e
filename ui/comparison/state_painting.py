"""How the states of claims are painted wherever they show: always a hue with a line pattern and a glyph."""

from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ui.comparison.claim_rows import GLYPHS, State
from ui.look.fonts import SEMIBOLD, sans
from ui.look.theme import Theme
from ui.view.strokes import state_token

BADGE_WIDTH, BADGE_HEIGHT, BADGE_RADIUS = 20, 18, 3.0
_FAINT = 0.6


def state_color(theme: Theme, state: State, part: str = "") -> QColor:
    """The hue of a state, or its "fill" or "text"; what cannot be compared is grey like what stands alone."""
    token = state_token(state)
    return theme.color(f"{token}_{part}" if part else token)


def edge_pen(theme: Theme, state: State) -> QPen:
    """The line pattern of a state: solid, dashed, dotted; a conflict is wide, to be drawn again with a core."""
    width = 4.0 if state is State.CONFLICT else 1.5
    return _patterned(QPen(state_color(theme, state), width), state)


def faint_pen(theme: Theme, state: State) -> QPen:
    """The same pattern, one pixel wide and opaque, which Qt draws ten times as fast; mixed with the ground it looks faint."""
    return _patterned(QPen(mixed(state_color(theme, state), theme.color("panel"), _FAINT), 1.0), state)


def _patterned(pen: QPen, state: State) -> QPen:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state is State.COMPATIBLE:
        pen.setDashPattern([7.5 / pen.widthF(), 4.5 / pen.widthF()])
    elif state in (State.UNKNOWN, State.ONLY):
        pen.setDashPattern([1.5 / pen.widthF(), 3.0 / pen.widthF()])
    return pen


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """What the color comes to when it covers that share of the ground."""
    parts = ((getattr(color, part)(), getattr(ground, part)()) for part in ("redF", "greenF", "blueF"))
    return QColor.fromRgbF(*(over * share + under * (1 - share) for over, under in parts))


def badge_icon(state: State, theme: Theme) -> QIcon:
    """The badge as an icon, sharp on a dense screen too."""
    picture = QPixmap(2 * BADGE_WIDTH, 2 * BADGE_HEIGHT)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_badge(painter, QRectF(0, 0, BADGE_WIDTH, BADGE_HEIGHT), state, theme)
    painter.end()
    return QIcon(picture)


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
