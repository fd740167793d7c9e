"""Words over several lines, with the air between them that lines need to be read."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout

from ui.view.offsets import Offsets

_LEADING = 1.5  # from line to line, in text sizes


def line_height(font: QFont) -> int:
    """Pixels from line to line."""
    return max(round(font.pixelSize() * _LEADING), QFontMetrics(font).height())


def height(text: str, font: QFont, width: int) -> int:
    """What the words need in this width."""
    return len(_lines(text, font.toString(), width)) * line_height(font)


def paint(painter: QPainter, text: str, area: QRectF, alignment: Qt.AlignmentFlag) -> None:
    """The words in the painter's font and pen; where there is no room for all, the last line ends in an ellipsis."""
    font = painter.font()
    line = line_height(font)
    lines = _shown(_lines(text, font.toString(), int(area.width())), max(1, int(area.height() / line)), painter, int(area.width()))
    free = area.height() - len(lines) * line
    top = area.top() + (0 if alignment & Qt.AlignmentFlag.AlignTop else round(free / 2))
    across = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    for number, words in enumerate(lines):
        place = QRectF(area.left(), top + number * line, area.width(), line)
        painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def _shown(lines: tuple[str, ...], most: int, painter: QPainter, width: int) -> tuple[str, ...]:
    if len(lines) <= most:
        return lines
    rest = f"{lines[most - 1]} {lines[most]}"
    return (*lines[: most - 1], painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width))


@lru_cache(maxsize=512)
def _lines(text: str, font: str, width: int) -> tuple[str, ...]:
    """The words broken to the width."""
    face, lines = QFont(), list[str]()
    face.fromString(font)
    for part in text.split("\n"):
        layout, offsets = QTextLayout(part, face), Offsets(part)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            start = line.textStart()
            lines.append(part[offsets.from_units(start) : offsets.from_units(start + line.textLength())].rstrip())
        layout.endLayout()
    return tuple(lines)
