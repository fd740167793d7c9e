"""Where the parts of a comparison stand: tools above, the claims on the left, the texts over what is told of a claim."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.comparison.below import Below
from ui.comparison.evidence_card import HEIGHT
from ui.look.basics import Surface

_LEAST_TEXT = 120  # of height
_TABLE_SHARE = 0.48  # of the height, for a table below the texts


class TextsOverBelow(QSplitter):
    """A table below the texts gets more of the height than the evidence for one claim; the analyst may draw the line elsewhere."""

    def __init__(self, texts: QWidget, below: Below) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.addWidget(texts)
        self.addWidget(below)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        texts.setMinimumHeight(_LEAST_TEXT)
        below.table_shown.connect(lambda: self._give(round(self.height() * _TABLE_SHARE)))
        below.table_hidden.connect(lambda: self._give(HEIGHT))

    def _give(self, height: int) -> None:
        """That much to what is below, the rest to the texts."""
        self.setSizes([self.height() - height, height])


def lay_out(pane: QWidget, tools: QWidget, claims: QWidget, texts: QWidget, below: Below) -> None:
    """Fills a pane with its parts."""
    upright = Surface("line")
    upright.setFixedWidth(1)
    body = QHBoxLayout()
    body.addWidget(claims)
    body.addWidget(upright)
    body.addWidget(TextsOverBelow(texts, below), 1)
    whole = QVBoxLayout(pane)
    whole.addWidget(tools)
    whole.addLayout(body, 1)
    for layout in (body, whole):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
