"""A look at all that an outlet says of a claim, in its paragraphs, without leaving the matrix."""

from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.claim_matrix import Cell, passage_of
from reader.source_chain import told_of
from ui.language import ours, told, tr
from ui.look.basics import SEMIBOLD, Label, row, theme_of
from ui.look.direction import direction_of
from ui.look.fonts import serif
from ui.look.keycap import KeyCap
from ui.look.popup import Popup
from ui.look.theme import Theme
from ui.matrix.quoting import in_context, place_of, value_of
from ui.numbers.times import when_told

_WIDTH, _HIGHEST = 560, 380
_CLOSING = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixPreview(Popup):
    """Closes at Space, Escape and a click beside it."""

    def __init__(self, parent: QWidget, title: str, cell: Cell, analysis: Analysis) -> None:
        super().__init__(parent)
        self.words = QLabel("<p>".join(_told(one, analysis, theme_of(parent)) for one in (cell, *cell.others)))
        whole = passage_of(cell, analysis)
        self.words.setLayoutDirection(direction_of(analysis.words(whole) if whole is not None else ""))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setFont(serif(15))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(0, 0, 8, 0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.words)
        scroll.viewport().setAutoFillBackground(False)
        self.words.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 8, 12)
        layout.setSpacing(8)
        layout.addLayout(row(Label(title, weight=SEMIBOLD), None, KeyCap("Space"), Label(tr("closes"), size=12, token="t2"), 8))
        layout.addWidget(scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.resize(_WIDTH, min(_HIGHEST, self.words.heightForWidth(_WIDTH - 40) + 64))

    def show_by(self, cell: QRect) -> None:
        """Below a cell, in global coordinates, or above it where there is no room."""
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(cell.left(), screen.right() - self.width()))
        below = cell.bottom() + 4
        self.move(QPoint(x, below if below + self.height() <= screen.bottom() else max(screen.top(), cell.top() - self.height() - 4)))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.close()
        else:
            super().keyPressEvent(event)


def _told(cell: Cell, analysis: Analysis, look: Theme) -> str:
    """A line on who says it, then the paragraph."""
    badge = f" {cell.verdict.value}" if cell.verdict is not None else ""
    source = told_of(cell.chain, told) if cell.chain is not None else ours(cell.speaker)
    as_of = when_told(cell.quantity.time) if cell.quantity is not None else ""
    parts = (f"{value_of(cell)}{badge}", source, tr("as of {day}", day=as_of) if as_of else "", place_of(cell, analysis))
    head = escape(" · ".join(filter(None, parts)))
    return f'<span style="font-family: Inter; font-size: 12px; color: {look.t2}">{head}</span><br>{in_context(cell, analysis, look)}'
