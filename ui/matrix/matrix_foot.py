"""What is below the matrix: the claim in front, its figures on one axis or its days on a line, and the words of the cell in front."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader.alignment import Judgement, Verdict
from reader.analysis import Analysis
from reader.claim_matrix import Cell, ClaimMatrix, Row, passage_of
from reader.source_chain import told_of
from ui.language import counted, told, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, Surface, button, link, row, theme_of
from ui.look.direction import direction_of
from ui.look.fonts import serif
from ui.look.keycap import KeyCap
from ui.look.segmented import Segmented
from ui.matrix.lanes import LaneChart
from ui.matrix.matrix_line import MatrixLine
from ui.matrix.matrix_model import STANDS
from ui.matrix.matrix_timeline import MatrixTimeline
from ui.matrix.quoting import html, place_of, quoted, value_of
from ui.numbers.times import when_told

HEIGHT = 210
_JUDGED = {
    Judgement.SAME: tr("You: the same claim."),
    Judgement.NOT_SAME: tr("You: not the same claim."),
    Judgement.UNSURE: tr("You: unsure."),
}


class MatrixFoot(Surface):
    """`open_asked`: the pair of articles, or the article itself, is wanted; `note_asked`: a note on the claim is. `judged` carries what
    the analyst says of the pair."""

    open_asked = Signal()
    note_asked = Signal()
    judged = Signal(object)  # Judgement
    again_asked = Signal()  # an article that could not be analyzed is to be tried again

    def __init__(self) -> None:
        super().__init__("panel", line="top", height=HEIGHT)
        self._claim, self._text = ElidedLabel(weight=SEMIBOLD), ElidedLabel(size=12, token="t2")
        self.line, self.timeline = MatrixLine(), MatrixTimeline()
        self.view = Segmented((tr("Figures"), tr("Days")))
        self._none, self._where = Label(size=12, token="t2", wrap=True), Label(size=12, token="t2")
        self.quote = QLabel()
        self._chain, self._reason = ElidedLabel(size=12, token="t2"), Label(size=12, token="t2", wrap=True)
        self._again = button(tr("Try again"), small=True)
        self._again.clicked.connect(self.again_asked)
        self._open = button(tr("Open pair"), small=True)
        self._same, self._not_same = button(tr("Same"), small=True), button(tr("Not the same"), small=True)
        self._of_pair = (self._same, KeyCap("Y", "same"), self._not_same, KeyCap("N", "not_same"))
        self._key = KeyCap("Enter")
        self._has_figures = False
        self._told: tuple[Cell, Analysis] | None = None  # what is quoted
        self._note = link(tr("Add note"))
        self._open.clicked.connect(self.open_asked)
        self._note.clicked.connect(self.note_asked)
        self._same.clicked.connect(lambda: self.judged.emit(Judgement.SAME))
        self._not_same.clicked.connect(lambda: self.judged.emit(Judgement.NOT_SAME))
        self.view.chosen.connect(lambda _: self._show_chart())
        self._arrange()
        self.show_cell(ClaimMatrix(), None, 0, None)

    def show_cell(
        self, matrix: ClaimMatrix, claim: Row | None, number: int, analysis: Analysis | None, judgement: Judgement | None = None
    ) -> None:
        """The claim in front and, of the outlet with that number, what it says; its analysis where it says anything.

        `judgement` is what the analyst said of it and the reference.
        """
        self._show_claim(matrix, claim)
        cell = claim.cells[number] if claim else None
        outlet = matrix.columns[number].name if claim else ""
        shown = cell if cell is not None and cell.is_told and analysis is not None else None
        place = place_of(shown, analysis) if shown and analysis else ""
        self._where.setText(" · ".join(filter(None, (outlet, place))))
        self._told = (shown, analysis) if shown and analysis else None
        self.quote.setText(html(_silence(matrix, number)) if claim and not shown else "")
        self._show_quote()
        self._chain.setText(_chain(shown) if shown else "")
        self._chain.setToolTip(self._chain.text())
        self._reason.setText(" ".join(filter(None, (_reason(shown), _JUDGED.get(judgement, "") if judgement else ""))) if shown else "")
        for widget in (self._open, self._key, self._note):
            widget.setVisible(shown is not None)
        for widget in self._of_pair:
            widget.setVisible(shown is not None and not shown.is_reference and claim is not None and claim.reference is not None)
        has_trouble = claim is not None and bool(matrix.columns[number].trouble)
        self._again.setVisible(has_trouble)
        if has_trouble:
            self._key.show()
        self._open.setText(tr("Open pair") if cell is not None and not cell.is_reference else tr("Open article"))

    def changeEvent(self, event: QEvent) -> None:
        """The quoted words have their colors from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_quote()

    def _show_quote(self) -> None:
        if self._told is not None:
            cell, analysis = self._told
            whole = passage_of(cell, analysis)
            self.quote.setLayoutDirection(direction_of(analysis.words(whole) if whole is not None else ""))
            self.quote.setText(quoted(cell, analysis, theme_of(self)))

    def turn_view(self) -> None:
        """From the figures to the days and back."""
        self.view.choose(1 - self.view.current)

    def _show_claim(self, matrix: ClaimMatrix, claim: Row | None) -> None:
        self._claim.setText(claim.label if claim else "")
        words = " · ".join(filter(None, (told(claim.remark) if claim else "", _told(claim))))
        self._text.setText(words)
        self._text.setToolTip(words)
        self.line.show_row(claim, matrix.columns)
        self.timeline.show_row(claim, matrix.columns)
        self._has_figures = bool(self.line.lanes)
        self._none.quote(claim.text if claim else "")
        self._show_chart()

    def _show_chart(self) -> None:
        """The days when they are wanted; else the figures, or where there is none, the sentence."""
        shows_days = self.view.current == 1
        self.timeline.setVisible(shows_days)
        self.line.setVisible(not shows_days and self._has_figures)
        self._none.setVisible(not shows_days and not self._has_figures)

    def _arrange(self) -> None:
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setFont(serif(15))
        self.quote.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.quote.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.setFixedWidth(self.view.sizeHint().width())
        self.view.setToolTip(tr("The figures on one axis, or the outlets by the day of publication (T)"))
        head = row(self._claim, self._text, self.view)
        head.setStretchFactor(self._text, 1)
        left, right = QWidget(), QWidget()
        column = _column(left)
        column.addLayout(head)
        column.addWidget(_scrolling(self._none, self.line, self.timeline), 1)
        column = _column(right)
        column.addLayout(row(Label(tr("Selected cell"), weight=SEMIBOLD, size=12, token="t2"), None, self._where))
        column.addWidget(self.quote, 1)
        column.addWidget(self._chain)
        column.addWidget(self._reason)
        column.addLayout(row(self._open, self._again, self._key, 8, *self._of_pair, 8, self._note, None, spacing=6))
        upright = Surface("line")
        upright.setFixedWidth(1)
        layout = row(left, upright, right, margins=(0, 1, 0, 0), spacing=0)
        layout.setStretch(0, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 8, 16, 8)
    column.setSpacing(6)
    return column


def _scrolling(words: Label, *charts: LaneChart) -> QScrollArea:
    """One of them, and a bar where many outlets need more room."""
    inner, area = QWidget(), QScrollArea()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    for part in (words, *charts):
        column.addWidget(part)
    column.addStretch(1)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


def _told(claim: Row | None) -> str:
    """From how many origins the claim comes, and why some count once."""
    if claim is None or not claim.origins:
        return ""
    reasons = "; ".join(dict.fromkeys(told(origin.reason) for origin in claim.origins if origin.reason))
    outlets = counted("{n:,} outlet", "{n:,} outlets", claim.outlets)
    origins = counted("{n:,} origin", "{n:,} origins", len(claim.origins))
    return f"{outlets}, {origins} ({reasons})" if reasons else f"{outlets}, {origins}"


def _chain(cell: Cell) -> str:
    source = tr("Source: {chain}", chain=told_of(cell.chain, told)) if cell.chain is not None else ""
    further = tr("also {values}", values=", ".join(value_of(one) for one in cell.further)) if cell.further else ""
    as_of = when_told(cell.quantity.time) if cell.quantity is not None else ""
    again = sum(one.value == cell.value for one in cell.others)
    places = counted("{n:,} place", "{n:,} places", 1 + again) if again else ""
    return " · ".join(filter(None, (source, tr("as of {day}", day=as_of) if as_of else "", further, places)))


def _reason(cell: Cell) -> str:
    if cell.is_reference:
        return tr("The reference: told first, the others are laid against it.")
    if cell.verdict is None:
        return tr("It makes the claim without a figure of its own.")
    stands = STANDS[cell.verdict]
    reason = told(cell.reason) if cell.verdict is not Verdict.AGREE or cell.reason != "both say it" else ""
    return f"{stands[:1].upper()}{stands[1:]}{f': {reason}' if reason else ''}."


def _silence(matrix: ClaimMatrix, number: int) -> str:
    column = matrix.columns[number]
    if column.trouble:
        return tr("This article could not be analyzed: {reason}", reason=column.trouble)
    if not column.is_read:
        return tr("This article is not analyzed yet.")
    return tr("Not found in the text opened. That an outlet is silent does not mean that it denies it.")
