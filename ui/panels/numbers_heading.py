"""The head of the numbers in the left panel: how many there are, and a way to the table of them."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, link, row, sized, theme_of
from ui.look.direction import by_content

HEIGHT = 34


class NumbersHeading(QWidget):
    """Stands on the row of its section and looks like the others."""

    table_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._count = Label(size=12, token="t2")
        self.table = link(tr("Table"))
        self.table.setToolTip(tr("All numbers as a table, to sort and to filter (Ctrl+N)"))
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.clicked.connect(self.table_asked)
        self.setLayout(row(70, self.table, None, self._count, margins=(0, 10, 12, 0)))

    def show_count(self, count: str) -> None:
        self._count.setText(count)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.fillRect(QRect(0, 4, self.width(), 1), look.color("line"))
        painter.setPen(look.color("t2"))
        painter.setFont(sized(self.font(), 11, SEMIBOLD))
        words = QRect(12, 10, self.width() - 24, HEIGHT - 10)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)
