"""Line icons of 16 px, drawn in a color of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.look.theme import Theme

SIZE = 16
_SCALES = (1.0, 2.0)


@cache
def pixmap(name: str, color: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """The icon `name` of `resources/icons` in a color such as "#575757"."""
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def icon(name: str, theme: Theme, token: str = "t2") -> QIcon:
    """The icon in a color of the theme, paler where it is disabled."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, getattr(theme, token), scale=scale))
        made.addPixmap(pixmap(name, theme.only, scale=scale), QIcon.Mode.Disabled)
    return made
