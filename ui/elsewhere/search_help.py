"""What can be typed into a search, by examples; a click takes one over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.elsewhere import messages
from ui.look.basics import Label, link


class SearchHelp(QWidget):
    """`chosen` carries an example."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for number, (example, meaning) in enumerate(messages.SEARCH_HELP):
            shown = link(example)
            shown.clicked.connect(lambda _=False, example=example: self.chosen.emit(example))
            grid.addWidget(shown, number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(meaning, size=12, token="t2"), number, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(grid)
        layout.addStretch(1)
