"""What is below the matrix: the figures of the claim in front on one axis, and the words of the cell in front, with ways on."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.alignment import Verdict
from reader.analysis import Analysis
from reader.claim_matrix import Cell, ClaimMatrix, Row, passage_of
from reader.document import paragraph_at
from reader.source_chain import told_of
from reader.text import Span
from reader.wording import one_line
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, Surface, button, link, row, theme_of
from ui.look.fonts import serif
from ui.look.keycap import KeyCap
from ui.matrix.matrix_line import MatrixLine
from ui.matrix.matrix_model import STANDS

HEIGHT = 196


class MatrixFoot(Surface):
    """`open_asked`: the pair of articles, or the article itself, is wanted; `note_asked`: something is to be noted about the claim."""

    open_asked = Signal()
    note_asked = Signal()

    def __init__(self) -> None:
        super().__init__("panel", line="top", height=HEIGHT)
        self._claim, self._text = Label(weight=SEMIBOLD), ElidedLabel(size=12, token="t2")
        self.line = MatrixLine()
        self._none = Label(size=12, token="t2", wrap=True)
        self._where = Label(size=12, token="t2")
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setFont(serif(15))
        self.quote.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.quote.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._chain, self._reason = Label(size=12, token="t2", wrap=True), Label(size=12, token="t2", wrap=True)
        self._open = button("Open pair", small=True)
        self._open.clicked.connect(self.open_asked)
        self._key = KeyCap("Enter")
        self._note = link("Add note")
        self._note.clicked.connect(self.note_asked)
        self._arrange()
        self.show_cell(ClaimMatrix(), None, 0, None)

    def show_cell(self, matrix: ClaimMatrix, claim: Row | None, number: int, analysis: Analysis | None) -> None:
        """The claim in front and, of the outlet with that number, what it says; its analysis where it says anything."""
        self._claim.setText(claim.label if claim else "")
        self._text.setText(_told(claim))
        self.line.show_row(claim, matrix.columns)
        has_figures = claim is not None and any(cell.quantity is not None for cell in claim.cells)
        self.line.setVisible(has_figures)
        self._none.setVisible(claim is not None and not has_figures)
        self._none.setText(claim.text if claim and not has_figures else "")
        cell = claim.cells[number] if claim else None
        outlet = matrix.columns[number].name if claim else ""
        is_told = cell is not None and cell.is_told and analysis is not None
        self._where.setText(_place(outlet, cell, analysis) if cell and analysis and is_told else outlet)
        self.quote.setText(
            self._quoted(cell, analysis) if cell and analysis and is_told else _html(_silence(matrix, number)) if claim else ""
        )
        self._chain.setText(_chain(cell) if cell and is_told else "")
        self._reason.setText(_reason(cell) if cell and is_told else "")
        for widget in (self._open, self._key, self._note):
            widget.setVisible(is_told)
        self._open.setText("Open pair" if cell is not None and not cell.is_reference else "Open article")

    def _quoted(self, cell: Cell, analysis: Analysis) -> str:
        """The passage with the number set off."""
        whole = passage_of(cell, analysis)
        if whole is None:
            return ""
        mark = cell.quantity.span if cell.quantity is not None and whole.contains(cell.quantity.span) else Span(whole.end, whole.end)
        parts = [_html(analysis.words(one)) for one in (Span(whole.start, mark.start), mark, Span(mark.end, whole.end))]
        fill = theme_of(self).color("number_fill").name()
        return f'{parts[0]}<span style="background-color: {fill}; font-weight: 600">{parts[1]}</span>{parts[2]}'

    def _arrange(self) -> None:
        left, right = QWidget(), QWidget()
        head = row(self._claim, self._text)
        head.setStretchFactor(self._text, 1)
        for side, parts in (
            (left, (head, self.line, self._none)),
            (
                right,
                (
                    row(Label("Selected cell", weight=SEMIBOLD, size=12, token="t2"), None, self._where),
                    self.quote,
                    self._chain,
                    self._reason,
                ),
            ),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(16, 10, 16, 10)
            column.setSpacing(6)
            for part in parts:
                if isinstance(part, QWidget):
                    column.addWidget(part, 1 if part is self.quote else 0)
                else:
                    column.addLayout(part)
            column.addStretch(0 if side is right else 1)
            if side is right:
                column.addLayout(row(self._open, self._key, 8, self._note, None))
        upright = Surface("line")
        upright.setFixedWidth(1)
        layout = row(left, upright, right, margins=(0, 1, 0, 0), spacing=0)
        layout.setStretch(0, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def _told(claim: Row | None) -> str:
    """From how many origins the claim comes, and why some count once."""
    if claim is None or not claim.origins:
        return ""
    reasons = "; ".join(dict.fromkeys(origin.reason for origin in claim.origins if origin.reason))
    count = len(claim.origins)
    return f"{claim.outlets} outlets, {count} {'origin' if count == 1 else 'origins'}{f' ({reasons})' if reasons else ''}"


def _place(outlet: str, cell: Cell, analysis: Analysis) -> str:
    whole = passage_of(cell, analysis)
    paragraph = paragraph_at(analysis.document.paragraph_starts(), whole.start) if whole is not None else 0
    return f"{outlet} · ¶{paragraph}" if paragraph else outlet


def _chain(cell: Cell) -> str:
    told = f"Source: {told_of(cell.chain)}" if cell.chain is not None else ""
    return " · ".join(filter(None, (told, f"as of {cell.as_of}" if cell.as_of else "")))


def _reason(cell: Cell) -> str:
    if cell.is_reference:
        return "The reference: told first, the others are laid against it."
    if cell.verdict is None:
        return "It makes the claim without a figure of its own."
    stands = STANDS[cell.verdict]
    reason = cell.reason if cell.verdict is not Verdict.AGREE or cell.reason != "both say it" else ""
    return f"{stands[:1].upper()}{stands[1:]}{f': {reason}' if reason else ''}."


def _silence(matrix: ClaimMatrix, number: int) -> str:
    if not matrix.columns[number].is_read:
        return "This article is not analyzed yet."
    return "Not found in the text opened. That an outlet is silent does not mean that it denies it."


def _html(words: str) -> str:
    line = one_line(words)
    before, after = (" " if words[:1].isspace() else ""), (" " if words[-1:].isspace() else "")
    return escape(f"{before}{line}{after}")
