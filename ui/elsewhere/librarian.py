"""Keeps the index of the library up to date when nothing else is to be done, and has it searched for a claim."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.all_corrections import encoded
from reader.document import Document
from reader.errors import ReaderError
from reader.jobs import Failed
from reader.library_search import Catalog
from reader.parcels import Parcel
from reader.pieces import KeptAnalysis
from reader.text import Span
from reader.workspace import Workspace
from ui.analyst import Analyst, time_for
from ui.request import Order, Request

_PAUSE = 600  # milliseconds after a change: several come together
_TRIES = 2  # a document that fails twice is left out until it changes
_SEARCH = 60.0  # seconds without a sign of life


class Librarian(QObject):
    """`changed`: the index has more, or is complete, or cannot be made. Documents are taken in one by one: nothing waits for long."""

    changed = Signal()

    def __init__(self, workspace: Workspace, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failure: Failed | None = None  # why the index cannot be made
        self.is_stopped = False  # by the analyst
        self._workspace, self._analyst = workspace, analyst
        self._wanted: dict[str, str] = {}
        self._there: dict[str, str] = {}  # what the index surely has
        self._missing: list[str] = []
        self._failures: dict[tuple[str, str], int] = {}  # by document and revision
        self._current = ""  # the one that is being taken in
        self._request: Request | None = None
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._survey)
        self._told = analyst.producer_told.connect(lambda _: self.refresh())

    @property
    def is_complete(self) -> bool:
        """Whether every document that can be read is in the index."""
        return bool(self._wanted) and not self._missing and self._request is None and not self._soon.isActive()

    @property
    def progress(self) -> tuple[int, int]:
        """How many documents are in the index, and how many there are."""
        return len(self._wanted) - len(self._missing), len(self._wanted)

    def refresh(self) -> None:
        """Documents or what was said of them may have changed."""
        self._soon.start()

    def stop(self) -> None:
        """Makes the index no further, until `go_on`."""
        self.is_stopped = True
        self._soon.stop()
        self._cancel()
        self.changed.emit()

    def go_on(self) -> None:
        """After a stop, or after a failure."""
        self.is_stopped, self.failure = False, None
        self._failures.clear()
        self._survey()

    def close(self) -> None:
        """The window closes: nothing is asked for any more."""
        QObject.disconnect(self._told)
        self._soon.stop()
        self._cancel()

    def search(self, document: str, span: Span, words: str) -> Request:
        """Asks where else the claim is made that stands at a place of a document: of that one the index has the latest first."""
        if document and self._analyst.producer:
            self._wanted = self._workspace.revisions(self._analyst.producer)
            if self._there.get(document) != self._wanted.get(document):
                self._take_first(document)
        payload = {"workspace": str(self._workspace.path), "document": document, "span": [span.start, span.end], "words": words}
        return self._analyst.ask(Order("elsewhere", ("elsewhere",), "searching the library", _SEARCH, payload))

    def _take_first(self, document: str) -> None:
        """Takes this document in before all else; where it was its turn anyway, what follows waits for that."""
        if document == self._current:
            self._cancel()
            self._current, self._request = document, self._remember(document, urgent=True)
        else:
            self._remember(document, urgent=True)

    def _survey(self) -> None:
        """Which documents are not in the index, or otherwise than they are now?"""
        self._soon.stop()
        if self.is_stopped or not self._analyst.producer:
            return
        self._cancel()
        try:
            self._wanted = self._workspace.revisions(self._analyst.producer)
        except ReaderError as error:
            self._fail(Failed(0, error.message, error.advice))
            return
        catalog = Catalog(tuple(self._wanted.items()))
        payload = {"workspace": str(self._workspace.path)}
        order = Order("survey", ("survey",), "looking through the library", _SEARCH, payload, (catalog,), urgent=False)
        self._request = self._analyst.ask(order)
        self._request.finished.connect(self._take_missing)
        self._request.failed.connect(self._fail)

    def _take_missing(self, missing: Catalog) -> None:
        self._request, self.failure = None, None
        revisions = missing.revisions
        self._missing = [key for key in revisions if self._failures.get((key, revisions[key]), 0) < _TRIES]
        self._there = {key: revision for key, revision in self._wanted.items() if key not in revisions}
        self._next()

    def _next(self) -> None:
        self._current, self._request = "", None
        while self._missing and not self.is_stopped and self._request is None:
            self._current = self._missing[0]
            self._request = self._remember(self._current, urgent=False)
        self.changed.emit()

    def _remember(self, document: str, *, urgent: bool) -> Request | None:
        """Asks to take a document in; none where the workspace does not give it, or it is gone."""
        revision = self._wanted.get(document, "")
        try:
            values, said = self._given(document), self._workspace.all_corrections(document)
        except ReaderError:
            self._note_failure(document, revision)
            return None
        payload = {"workspace": str(self._workspace.path), "revision": revision, "corrections": encoded(said)}
        first = values[0]
        text = first if isinstance(first, Document) else first.document
        doing = f"taking {text.source.name} into the library"
        order = Order("remember", ("remember", document), doing, time_for(text), payload, values, urgent=urgent)
        request = self._analyst.ask(order)
        request.finished.connect(lambda _: self._note_done(document, revision))
        request.failed.connect(lambda _: self._note_failed(document, revision))
        return request

    def _given(self, document: str) -> "tuple[KeptAnalysis | Document, *tuple[Parcel, ...]]":
        """A document with what is kept of it."""
        whole = self._workspace.document(document)
        pieces = self._workspace.pieces(document, self._analyst.producer)
        vectors = self._workspace.vectors(document, self._analyst.encoder) if self._analyst.encoder else None
        return KeptAnalysis(whole, pieces) if pieces else whole, *((vectors,) if vectors is not None else ())

    def _note_done(self, document: str, revision: str) -> None:
        self._there[document] = revision
        self._leave(document)

    def _note_failed(self, document: str, revision: str) -> None:
        self._note_failure(document, revision)
        self._leave(document)
        self.refresh()  # the index may have been damaged, and be another one now

    def _note_failure(self, document: str, revision: str) -> None:
        self._failures[document, revision] = self._failures.get((document, revision), 0) + 1
        self._missing = [one for one in self._missing if one != document]

    def _leave(self, document: str) -> None:
        """It is taken in, or cannot be; the next one's turn, if this was the one that was waited for."""
        self._missing = [one for one in self._missing if one != document]
        if document == self._current:
            self._next()
        else:
            self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self._request, self.failure = None, failure
        self.changed.emit()

    def _cancel(self) -> None:
        request, self._request, self._current = self._request, None, ""
        if request is not None:
            request.cancel()
