"""The matrix as it is shown: tools, table, origins, legend and foot; which claims and outlets, in which order."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reader.alignment import Judgement
from reader.analysis import Analysis
from reader.claim_matrix import Cell, ClaimMatrix, Row, Sort, continued, ordered, passage_of
from reader.text import Span
from ui.command_keys import Acts, CommandKeys
from ui.language import counted, told, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label
from ui.look.search_field import SearchField
from ui.matrix.matrix_columns import MatrixColumns
from ui.matrix.matrix_foot import MatrixFoot
from ui.matrix.matrix_legend import MatrixLegend
from ui.matrix.matrix_origins import MatrixOrigins
from ui.matrix.matrix_preview import MatrixPreview
from ui.matrix.matrix_table import MatrixTable

Place = tuple[str, Span]  # a document's id, and a passage of it


class MatrixPage(QWidget):
    """`opened` carries the place of the reference, if there is another one, and that of the cell; `judged` both and a Judgement.
    `note_asked` carries the place of the cell on whose claim something is to be noted."""

    opened = Signal(object, object)
    judged = Signal(object, object, object)
    note_asked = Signal(object)
    again_asked = Signal(str)  # a document that could not be analyzed
    shown = Signal(bool, bool)  # whether a claim is left, and whether words of the filter narrow them

    def __init__(self) -> None:
        super().__init__()
        self.matrix = ClaimMatrix()
        self.analyses: Sequence[Analysis] = ()
        self.judgement_of: Callable[[Place, Place], Judgement | None] = lambda one, other: None
        self.table, self.foot, self.columns = MatrixTable(), MatrixFoot(), MatrixColumns(self)
        self._origins = MatrixOrigins(self.table)
        self.filter, self.order = SearchField(tr("Filter claims")), QComboBox()
        self.filter.setFixedWidth(160)
        for order in Sort:
            self.order.addItem(told(order), order.value)
        self.order.setAccessibleName(tr("Order of the claims"))
        self.count, self.note = ElidedLabel(size=12, token="t2"), Label(size=12, token="accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.table, self._origins, MatrixLegend(), self.foot):
            layout.addWidget(part)
        self._connect()

    @property
    def tools(self) -> tuple[QWidget | None, ...]:
        """For the row above."""
        parts = (self.count, self.note, None, self.filter, self.columns.outlets, self.columns.group)
        return (Label(tr("Claims"), weight=SEMIBOLD), *parts, Label(tr("Sort"), token="t2"), self.order)

    def show_matrix(self, matrix: ClaimMatrix, analyses: Sequence[Analysis], *, is_complete: bool = True) -> None:
        """While it is not complete, the claims that are in view keep their order, and new ones come below them."""
        self.matrix, self.analyses = matrix, analyses
        self.refresh(keeps_order=not is_complete)

    def refresh(self, *, keeps_order: bool = False) -> None:
        """The claims and outlets that are wanted, in the order that is wanted."""
        words = self.filter.text().casefold().split()
        shown = self.columns.arranged(self.matrix)
        rows = tuple(row for row in shown.rows if all(word in f"{row.label} {row.text}".casefold() for word in words))
        matrix = ordered(ClaimMatrix(shown.columns, rows), Sort(self.order.currentData()))
        if keeps_order:
            matrix = ClaimMatrix(matrix.columns, continued(matrix.rows, self.table.model.matrix.rows))
        counts = (
            counted("{n:,} article", "{n:,} articles", len(matrix.columns)),
            counted("{n:,} origin", "{n:,} origins", matrix.origins),
            counted("{n:,} claim", "{n:,} claims", len(matrix.rows)),
        )
        self.count.setText(" · ".join(counts))
        if matrix.rows:
            self.table.show_matrix(matrix)
            self._origins.show_matrix(matrix)
        self.shown.emit(bool(matrix.rows), bool(words))

    def judge(self, judgement: Judgement) -> None:
        """Says of the cell in front whether it makes the claim of the reference."""
        if (ends := self._ends()) is not None and ends[0] is not None:
            self.judged.emit(*ends, judgement)

    def open_current(self) -> None:
        """The pair; of an article that could not be analyzed, another try."""
        if (ends := self._ends()) is not None:
            self.opened.emit(*ends)
        else:
            self._ask_again()

    def _ask_again(self) -> None:
        document = self.table.current[1].document if self.table.current is not None else ""
        if any(column.document == document and column.trouble for column in self.matrix.columns):
            self.again_asked.emit(document)

    def _ask_note(self) -> None:
        if (ends := self._ends()) is not None:
            self.note_asked.emit(ends[1])

    def preview(self) -> MatrixPreview | None:
        """All that the outlet in front says of the claim in front; nothing where it is silent."""
        claim, cell = self.table.current or (None, None)
        analysis = self._analysis(cell) if cell is not None else None
        if claim is None or cell is None or analysis is None or not cell.is_told:
            return None
        shown = MatrixPreview(self, f"{claim.label} · {analysis.document.source.name}", cell, analysis)
        shown.show_by(self.table.rectangle())
        return shown

    def _ends(self) -> tuple[Place | None, Place] | None:
        """The reference, unless the cell is it, and the cell in front; none where that says nothing."""
        if self.table.current is None:
            return None
        claim, cell = self.table.current
        whole = next((row for row in self.matrix.rows if row.key == claim.key), claim)  # its reference may be hidden
        here, reference = self._place(cell), whole.reference
        if here is None:
            return None
        return (self._place(reference) if reference is not None and not cell.is_reference else None), here

    def _place(self, cell: Cell) -> Place | None:
        analysis = self._analysis(cell)
        span = passage_of(cell, analysis) if analysis is not None else None
        return (cell.document, span) if span is not None else None

    def _analysis(self, cell: Cell) -> Analysis | None:
        return next((one for one in self.analyses if one.document.id == cell.document), None)

    def _show_cell(self, claim: Row, number: int) -> None:
        ends = self._ends()
        judgement = self.judgement_of(ends[0], ends[1]) if ends is not None and ends[0] is not None else None
        self.foot.show_cell(self.table.model.matrix, claim, number, self._analysis(claim.cells[number]), judgement)

    def _keys(self) -> Acts:
        """What the keys of commands do while the table has the keyboard."""
        return {
            "cell_preview": self.preview,
            "claim_dates": self.foot.turn_view,
            "same": lambda: self.judge(Judgement.SAME),
            "not_same": lambda: self.judge(Judgement.NOT_SAME),
            "unsure": lambda: self.judge(Judgement.UNSURE),
            "note_claim": self._ask_note,
            "next_claim": lambda: self.table.step(1),
            "previous_claim": lambda: self.table.step(-1),
        }

    def _connect(self) -> None:
        self.order.activated.connect(lambda _: self.refresh())
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.columns.changed.connect(self.refresh)
        self.table.chosen.connect(self._show_cell)
        self.table.opened.connect(lambda *_: self.open_current())
        CommandKeys(self, self._keys(), (self.table.cells,))
        self.foot.open_asked.connect(self.open_current)
        self.foot.again_asked.connect(self._ask_again)
        self.foot.note_asked.connect(self._ask_note)
        self.foot.judged.connect(self.judge)
