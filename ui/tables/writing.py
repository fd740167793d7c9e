"""Words in a cell of a table, shortened to the room there is."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from ui.look import fonts
from ui.look.direction import by_content

ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine


def write(painter: QPainter, area: QRect, words: str, size: int, weight: int = fonts.REGULAR, *, gap: int = 8) -> QRect:
    """Writes the words in the color of the pen; what is left of the area behind a gap."""
    by_content(painter)
    painter.setFont(fonts.sans(size, weight, tabular="-" not in words))  # figures of one width, which would make hyphens wide
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, ONE_LINE, shown)
    used = painter.fontMetrics().horizontalAdvance(shown)
    return area.adjusted(used + gap if used else 0, 0, 0, 0)
