"""A tab with the claim matrix of several articles, filled as soon as they are analyzed, linked anew after a verdict."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.alignment import Claim, Judgement
from reader.analysis import Analysis
from reader.annotation import Change, LinkVerdict, verdict_id
from reader.claim_matrix import ClaimMatrix, claim_matrix
from reader.document import Document
from reader.jobs import Failed
from reader.outlets import Column
from ui.article.open_document import OpenDocument
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.language import counted, told, tr
from ui.look.basics import Label, Surface, row
from ui.matrix.matrix_page import MatrixPage, Place
from ui.panels.notebook import Notebook
from ui.request import Request
from ui.tables.table_tab import TableTab

_LINKING = tr("Linking the claims")


_GROWN = 1.5  # times as many articles are linked anew while more are awaited: linking takes the worker's time from analyzing


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
        self._asked: list[Analysis] = []  # whose claims are linked now, or were last
        self._linked: list[Analysis] = []  # of which the claims are
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
        self._failure.retry_requested.connect(self._try_again)
        self.page.again_asked.connect(self._try_again)
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
        """Other documents, or more of them are analyzed: claims are linked as soon as two are there, and anew when there are more."""
        ready = self._ready
        if not {one.document.id for one in (*self._asked, *self._linked)} <= set(self.documents):
            self._cancel()
            self._claims, self._asked, self._linked = None, [], []
        if len(self.sources) < 2:
            self._tell(tr("The claim matrix needs two articles or more. Choose them by the button “Documents”, or open them first."))
        elif len(ready) < 2 and self._is_waiting:
            self._show_progress(len(ready), len(self.sources), tr("Marking names and numbers"))
        elif len(ready) < 2:
            self._fail(next(one.failure for one in self.sources if one.failure is not None))
        elif list(map(id, ready)) == list(map(id, self._asked)):
            self._fill()
        elif self._request is None and (not self._is_waiting or len(ready) >= _GROWN * len(self._asked)):
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
        """Of which the claims are."""
        return self._linked

    @property
    def _ready(self) -> list[Analysis]:
        return [one.analysis for one in self.sources if one.analysis is not None]

    @property
    def _is_waiting(self) -> bool:
        """Is one of the articles still being analyzed?"""
        return any(one.analysis is None and one.failure is None for one in self.sources)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table takes the keyboard. No focus proxy: Tab would leap over all that is before it."""
        self.table.setFocus(event.reason())

    def _followed(self, source: OpenDocument) -> tuple[SignalInstance, ...]:
        return (*super()._followed(source), source.analyzed)  # also when nothing but numbers has changed

    def _ask(self) -> None:
        """Links the claims. What was linked before stays in view meanwhile, if it is of the same articles."""
        self._cancel()
        self._asked = self._ready
        verdicts = self._desk.workspace.verdicts_among(self.documents)
        self._request = self._desk.analyst.cluster(tuple(self._asked), verdicts, self._desk.vectors(*self.documents))
        self._request.progressed.connect(self._show_progress)
        self._request.finished.connect(self._take_claims)
        self._request.failed.connect(self._fail)
        self._show_progress(0, 0)

    def _cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()
            if self._claims is None:
                self._asked = []
                self._tell(tr("The claims were not linked. Choose the documents again to begin anew."))

    def _take_claims(self, claims: tuple[Claim, ...]) -> None:
        self._request, self._claims, self._linked = None, claims, self._asked
        self._fill()
        self.refresh()  # there may be more articles by now
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
        linked = {one.document.id for one in self._linked}
        unread = [_unread(one, one.document) for one in self.sources if one.document is not None and one.document.id not in linked]
        is_complete = not self._is_waiting and len(self._ready) == len(linked)
        so_far = tr("{n} of {total} articles so far", n=len(linked), total=len(self.sources))
        self.page.note.setText("" if is_complete else so_far)
        self.page.show_matrix(claim_matrix(self._claims, self._linked, unread), self._linked, is_complete=is_complete)

    def _try_again(self, document: str = "") -> None:
        """Analyzes what could not be, one article or all such; links the claims where that failed."""
        failed = [one for one in self.sources if one.analysis is None and one.failure is not None]
        for source in failed:
            if source.document is not None and document in ("", source.document.id):
                source.analyze()
        if not failed:
            self._ask()
        else:
            self.refresh()

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


def _unread(source: OpenDocument, document: Document) -> Column:
    trouble = told(source.failure.message) if source.failure is not None else ""
    return Column(document.id, document.source.name, document.source.published, is_read=False, trouble=trouble)
