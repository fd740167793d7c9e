"""A tab with the claim matrix of several articles, filled as soon as they are analyzed, linked anew after a verdict."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.alignment import Claim, Judgement
from reader.analysis import Analysis
from reader.annotation import Change, LinkVerdict, verdict_id
from reader.claim_matrix import ClaimMatrix, claim_matrix
from reader.jobs import Failed
from reader.outlets import Column
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.language import counted, told, tr
from ui.look.basics import Label, Surface, row
from ui.matrix.matrix_page import MatrixPage, Place
from ui.panels.notebook import Notebook
from ui.request import Request
from ui.tables.table_tab import TableTab

_LINKING = tr("Linking the claims")


class MatrixTab(TableTab):
    """`pair_asked` carries the ids of two documents and where to begin in each; `place_asked` leads to one article.
    `note_asked`: something is to be noted about a claim; it carries the id of a document and the Span of its passage."""

    pair_asked = Signal(str, str, object)
    note_asked = Signal(str, object)
    icon, name, kind = "matrix", tr("Claim matrix"), "matrix"
    place = tr("Space preview · T dates · Y N U verdict · Enter open pair")

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__(desk, notebook)
        self._claims: tuple[Claim, ...] | None = None
        self._asked: list[Analysis] = []  # of which the claims are
        self._request: Request | None = None
        self.page = MatrixPage()
        self.table, self.foot, self.filter, self.order = self.page.table, self.page.foot, self.page.filter, self.page.order
        self._hint = Label(size=13, token="t2", wrap=True)
        self._progress, self._failure = ProgressPage(), FailurePage()
        self._stack, self._empty = QStackedWidget(), QWidget()
        self._arrange()
        self.page.judgement_of = self._judgement_of
        self.page.opened.connect(self._open)
        self.page.judged.connect(self._judge)
        self.page.note_asked.connect(lambda place: self.note_asked.emit(*place))
        self.page.shown.connect(self._show_page)
        self._progress.cancelled.connect(self._cancel)
        self._failure.retry_requested.connect(self._ask)
        notebook.changed.connect(self._follow)

    @property
    def matrix(self) -> ClaimMatrix:
        return self.page.matrix

    @property
    def facts(self) -> tuple[str, ...]:
        unread = sum(one.analysis is None for one in self.sources)
        return (
            counted("{n:,} claim", "{n:,} claims", len(self.matrix.rows)),
            counted("{n:,} in conflict", "{n:,} in conflict", self.matrix.disputed),
            *((tr("{n:,} of {total:,} articles not analyzed", n=unread, total=len(self.sources)),) if unread else ()),
        )

    def refresh(self) -> None:
        """Other documents, or one of them was analyzed anew: the claims are linked anew when all are there."""
        ready = self.analyses
        if len(self.sources) < 2:
            self._claims = None
            self._tell(tr("The claim matrix needs two articles or more. Choose them by the button “Documents”, or open them first."))
        elif len(ready) < len(self.sources) and self._claims is None:
            self._show_progress(len(ready), len(self.sources), tr("Marking names and numbers"))
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table takes the keyboard. No focus proxy: Tab would leap over all that is before it."""
        self.table.setFocus(event.reason())

    def _ask(self) -> None:
        """Links the claims. What was linked before stays in view meanwhile, if it is of the same articles."""
        self._cancel()
        verdicts = self._desk.workspace.verdicts_among(self.documents)
        self._request = self._desk.analyst.cluster(tuple(self.analyses), verdicts, self._desk.vectors(*self.documents))
        self._request.progressed.connect(self._show_progress)
        self._request.finished.connect(self._take_claims)
        self._request.failed.connect(self._fail)
        self._show_progress(0, 0)

    def _cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()
            if self._claims is None:
                self._tell(tr("The claims were not linked. Choose the documents again to begin anew."))

    def _take_claims(self, claims: tuple[Claim, ...]) -> None:
        self._request, self._claims = None, claims
        self._fill()
        self.changed.emit()

    def _follow(self, change: Change) -> None:
        """A verdict on two of the articles was given, undone or made again: it may join claims or part them."""
        verdicts = [value for both in change.edits.values() for value in both if isinstance(value, LinkVerdict)]
        if self._asked and any({one.left_document, one.right_document} <= set(self.documents) for one in verdicts):
            self._ask()

    def _judge(self, reference: Place, here: Place, judgement: Judgement) -> None:
        """What the analyst says of two passages, or takes back by saying it again."""
        taken_back = self._judgement_of(reference, here) is judgement
        key = verdict_id(*reference, *here)
        self._notebook.judge(LinkVerdict(key, *reference, *here, None if taken_back else judgement), "matrix")

    def _judgement_of(self, reference: Place, here: Place) -> Judgement | None:
        said = self._notebook.verdicts(reference[0], here[0])
        return next((one.judgement for one in said if one.id == verdict_id(*reference, *here)), None)

    def _fail(self, failure: Failed) -> None:
        self._request = None
        self.page.note.setText("")
        self._failure.show_failure(told(failure.message), told(failure.advice))
        self._stack.setCurrentWidget(self._failure)

    def _fill(self) -> None:
        if self._claims is None:
            return
        unread = [
            Column(one.document.id, one.document.source.name, one.document.source.published, is_read=False)
            for one in self.sources
            if one.analysis is None and one.document is not None
        ]
        self.page.note.setText("")
        self.page.show_matrix(claim_matrix(self._claims, self.analyses, unread), self.analyses)

    def _open(self, reference: Place | None, here: Place) -> None:
        """The article beside the reference, both at the claim; the reference itself alone."""
        if reference is None:
            self.place_asked.emit(*here)
        else:
            self.pair_asked.emit(reference[0], here[0], (reference[1].start, here[1].start))

    def _show_progress(self, done: int, total: int, note: str = "") -> None:
        if self._claims is not None and self._stack.currentWidget() is self.page:
            self.page.note.setText(tr("linking anew …"))
            return
        self._progress.show_progress(done, total, note or _LINKING)
        self._stack.setCurrentWidget(self._progress)

    def _show_page(self, has_claims: bool, is_filtered: bool) -> None:
        """The table, or why it would be empty."""
        if has_claims:
            self._stack.setCurrentWidget(self.page)
        else:
            self._tell(tr("No claim holds these words.") if is_filtered else tr("No claim was found that two of the articles share."))

    def _tell(self, words: str) -> None:
        self._hint.setText(words)
        self._stack.setCurrentWidget(self._empty)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._hint)
        column.addStretch(1)
        for page in (self._empty, self.page, self._progress, self._failure):
            self._stack.addWidget(page)
        tools = row(*self.page.tools, margins=(12, 0, 12, 0))
        head = Surface("panel", line="bottom", height=44)
        head.setLayout(tools)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        self.hold(body, tools, self.filter)
