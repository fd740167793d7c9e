"""The head of a table: titles on the ground of the panel, which goes on beyond the last column."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.look.basics import theme_of
from ui.look.theme import Theme

HEADER_HEIGHT = 26


class TableHeader(QHeaderView):
    """What it heads paints the titles."""

    def __init__(self, parent: QWidget, least_width: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setMinimumSectionSize(least_width)
        self.setHighlightSections(False)

    def paint_title(self, painter: QPainter, look: Theme, rect: QRect, section: int) -> None:
        """Paints the title of a column."""
        raise NotImplementedError

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme_of(self)
        painter.save()
        _paint_ground(painter, look, rect)
        self.paint_title(painter, look, rect, section)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.length() < self.width():  # beyond the last column
            _paint_ground(QPainter(self.viewport()), theme_of(self), QRect(self.length(), 0, self.width() - self.length(), HEADER_HEIGHT))


def _paint_ground(painter: QPainter, look: Theme, rect: QRect) -> None:
    painter.fillRect(rect, look.color("panel"))
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), look.color("line2"))
