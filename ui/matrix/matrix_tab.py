"""A tab with the claim matrix of several articles, filled as soon as they are analyzed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from reader.alignment import Claim
from reader.analysis import Analysis
from reader.annotation import Change, LinkVerdict
from reader.claim_matrix import Cell, ClaimMatrix, Row, Sort, claim_matrix, ordered, passage_of
from reader.jobs import Failed
from reader.outlets import Column
from reader.text import Span
from ui import messages
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.look.basics import SEMIBOLD, Label, Surface, row
from ui.look.search_field import SearchField
from ui.matrix.matrix_foot import MatrixFoot
from ui.matrix.matrix_legend import MatrixLegend
from ui.matrix.matrix_table import MatrixTable
from ui.panels.notebook import Notebook
from ui.request import Request
from ui.tables.table_tab import TableTab

_LINKING = "Linking the claims"
_TABLE, _HINT = range(2)  # pages; then progress and failure


class MatrixTab(TableTab):
    """`pair_asked` carries the ids of two documents and where to begin in each; `place_asked` leads to one article."""

    pair_asked = Signal(str, str, object)
    icon, name, kind = "matrix", "Claim matrix", "matrix"

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__(desk, notebook)
        self._claims: tuple[Claim, ...] | None = None
        self._asked: list[Analysis] = []  # of which the claims are
        self._request: Request | None = None
        self.matrix = ClaimMatrix()
        self.table, self.legend, self.foot = MatrixTable(), MatrixLegend(), MatrixFoot()
        self.filter = SearchField("Filter claims")
        self.filter.setFixedWidth(180)
        self._count, self.order = Label(size=12, token="t2"), QComboBox()
        self.order.addItems(list(Sort))
        self.order.setAccessibleName("Order of the claims")
        self._hint = Label(size=13, token="t2", wrap=True)
        self._progress, self._failure = ProgressPage(), FailurePage()
        self._stack = QStackedWidget()
        self._arrange()
        self.order.activated.connect(lambda _: self._show_rows())
        self.filter.textChanged.connect(lambda _: self._show_rows())
        self.table.chosen.connect(self._show_cell)
        self.table.opened.connect(self._open)
        self.foot.open_asked.connect(self._open_current)
        self._progress.cancelled.connect(self._cancel)
        self._failure.retry_requested.connect(self._ask)
        notebook.changed.connect(self._follow)

    @property
    def facts(self) -> tuple[str, ...]:
        unread = sum(one.analysis is None for one in self.sources)
        return (
            messages.counted(len(self.matrix.rows), "claim"),
            f"{self.matrix.disputed} in conflict",
            *((f"{unread} of {len(self.sources)} articles not analyzed",) if unread else ()),
        )

    def refresh(self) -> None:
        """Other documents, or one of them was analyzed anew: the claims are linked anew when all are there."""
        ready = self.analyses
        if len(self.sources) < 2:
            self._claims = None
            self._tell("The claim matrix needs two articles or more. Choose them by the button “Documents”, or open them first.")
        elif len(ready) < len(self.sources) and self._claims is None:
            self._show_progress(len(ready), len(self.sources), "Marking names and numbers")
        elif list(map(id, ready)) != list(map(id, self._asked)) and len(ready) > 1:
            self._asked = ready
            self._ask()
        else:
            self._fill()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those in the matrix; empty while they are not linked."""
        return self._claims or ()

    def release(self) -> None:
        self._cancel()
        super().release()

    @property
    def analyses(self) -> list[Analysis]:
        return [one.analysis for one in self.sources if one.analysis is not None]

    def _ask(self) -> None:
        self._cancel()
        verdicts = self._desk.workspace.verdicts_among(self.documents)
        self._request = self._desk.analyst.cluster(tuple(self.analyses), verdicts, self._desk.vectors(*self.documents))
        self._request.progressed.connect(self._show_progress)
        self._request.finished.connect(self._take_claims)
        self._request.failed.connect(self._fail)
        self._show_progress(0, 0, _LINKING)

    def _cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()
            self._tell("The claims were not linked. Choose the documents again to begin anew.")

    def _take_claims(self, claims: tuple[Claim, ...]) -> None:
        self._request, self._claims = None, claims
        self._fill()
        self.changed.emit()

    def _follow(self, change: Change) -> None:
        """A verdict on two of the articles was given, undone or made again: it may join claims or part them."""
        verdicts = [value for both in change.edits.values() for value in both if isinstance(value, LinkVerdict)]
        if self._asked and any({one.left_document, one.right_document} <= set(self.documents) for one in verdicts):
            self._ask()

    def _fail(self, failure: Failed) -> None:
        self._request = None
        self._failure.show_failure(failure.message, failure.advice)
        self._stack.setCurrentWidget(self._failure)

    def _fill(self) -> None:
        if self._claims is None:
            return
        unread = [
            Column(one.document.id, one.document.source.name, one.document.source.published, is_read=False)
            for one in self.sources
            if one.analysis is None and one.document is not None
        ]
        self.matrix = claim_matrix(self._claims, self.analyses, unread)
        self._show_rows()

    def _show_rows(self) -> None:
        words = self.filter.text().casefold().split()
        rows = tuple(row for row in self.matrix.rows if all(word in f"{row.label} {row.text}".casefold() for word in words))
        matrix = ordered(ClaimMatrix(self.matrix.columns, rows), Sort(self.order.currentText()))
        told = (
            messages.counted(len(matrix.columns), "article"),
            messages.counted(matrix.origins, "origin"),
            messages.counted(len(matrix.rows), "claim"),
        )
        self._count.setText(" · ".join(told))
        if not matrix.rows:
            self._tell("No claim holds these words." if words else "No claim was found that two of the articles share.")
            return
        self.table.show_matrix(matrix)
        self.legend.show_matrix(matrix)
        self._stack.setCurrentIndex(_TABLE)

    def _show_cell(self, claim: Row, number: int) -> None:
        self.foot.show_cell(self.table.model.matrix, claim, number, self._analysis(claim.cells[number]))

    def _analysis(self, cell: Cell) -> Analysis | None:
        return next((one for one in self.analyses if one.document.id == cell.document), None)

    def _open_current(self) -> None:
        if self.table.current is not None:
            claim, cell = self.table.current
            self._open(claim, claim.cells.index(cell))

    def _open(self, claim: Row, number: int) -> None:
        """The article beside the reference, both at the claim; the reference itself alone."""
        cell, reference = claim.cells[number], claim.reference
        here = self._span(cell)
        if here is None:
            return
        there = self._span(reference) if reference is not None and not cell.is_reference else None
        if reference is None or there is None:
            self.place_asked.emit(cell.document, here)
        else:
            self.pair_asked.emit(reference.document, cell.document, (there.start, here.start))

    def _span(self, cell: Cell) -> Span | None:
        analysis = self._analysis(cell)
        return passage_of(cell, analysis) if analysis is not None else None

    def _show_progress(self, done: int, total: int, note: str = "") -> None:
        self._progress.show_progress(done, total, note or _LINKING)
        self._stack.setCurrentWidget(self._progress)

    def _tell(self, words: str) -> None:
        self._hint.setText(words)
        self._stack.setCurrentIndex(_HINT)

    def _arrange(self) -> None:
        filled, empty = QWidget(), QWidget()
        for page, parts in ((filled, (self.table, self.legend, self.foot)), (empty, (self._hint,))):
            column = QVBoxLayout(page)
            column.setContentsMargins(*((24, 24, 24, 24) if page is empty else (0, 0, 0, 0)))
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part)
            if page is empty:
                column.addStretch(1)
        for page in (filled, empty, self._progress, self._failure):
            self._stack.addWidget(page)
        sort = Label("Sort", token="t2")
        tools = row(Label("Claims", weight=SEMIBOLD), self._count, None, self.filter, sort, self.order, margins=(12, 0, 12, 0))
        head = Surface("panel", line="bottom", height=44)
        head.setLayout(tools)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        self.hold(body, tools, self.filter)
        self.setFocusProxy(self.table)
