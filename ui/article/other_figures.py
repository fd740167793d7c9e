"""The page of a number's card that lists the figures which comparisons have set against it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.article.card import CardLine
from ui.article.number_told import OtherFigure
from ui.language import tr
from ui.look.basics import button, row


class OtherFigures(QWidget):
    """`chosen` carries the OtherFigure to go to; `left` goes back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, others: Iterable[OtherFigure]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(0)
        for other in others:
            line = CardLine("", (other.name, "", f"   {other.date}" if other.date else ""), f"{other.figure}   {other.verdict}")
            line.clicked.connect(lambda _=False, other=other: self.chosen.emit(other))
            layout.addWidget(line)
        self.back = button(tr("Back"), small=True)
        self.back.clicked.connect(self.left)
        layout.addSpacing(8)
        layout.addLayout(row(self.back, None))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With a focus proxy Tab would pass over the lines."""
        self.back.setFocus(event.reason())
