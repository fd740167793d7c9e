"""The head of a section in the left panel with a field: how many there are, and a field to find one."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.basics import SEMIBOLD, sized, theme_of
from ui.look.direction import by_content
from ui.look.search_field import SearchField

_LINE, _FIELD = 34, 26
HEIGHT = _LINE + _FIELD + 6


class FilterHeading(QWidget):
    """Stands on the row of its section and looks like the others, with the field below."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._name, self._count = name, ""
        self.filter = SearchField(hint)
        self.filter.setFont(sized(self.font(), 12))
        self.filter.setFixedHeight(_FIELD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, _LINE, 8, 6)
        layout.addWidget(self.filter)

    def show_count(self, count: str) -> None:
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.fillRect(QRect(0, 4, self.width(), 1), look.color("line"))
        words = QRect(12, 10, self.width() - 24, _LINE - 10)
        painter.setPen(look.color("t2"))
        painter.setFont(sized(self.font(), 11, SEMIBOLD))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.setFont(sized(self.font(), 12))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)
