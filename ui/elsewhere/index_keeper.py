"""Keeps an index beside the workspace up to date when nothing else is to be done: asks what is missing, and takes it in."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.jobs import Failed
from reader.library_search import Catalog
from reader.workspace import Workspace
from ui.analyst import Analyst
from ui.language import tr
from ui.request import Order, Request
from ui.slices import Slices

_PAUSE = 600  # milliseconds after a change: several come together
_TRIES = 2  # a document that fails twice is left out until it changes
SEARCH = 60.0  # seconds without a sign of life


class IndexKeeper(QObject):
    """`changed`: the index has more, or is complete, or cannot be made. Few documents are taken in at a time: nothing waits for long."""

    changed = Signal()
    survey_kind = ""  # of the job that tells what is missing

    def __init__(self, workspace: Workspace, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failure: Failed | None = None  # why the index cannot be made
        self.is_stopped = False  # by the analyst
        self._workspace, self._analyst = workspace, analyst
        self._wanted: dict[str, str] = {}
        self._there: dict[str, str] = {}  # what the index surely has
        self._missing: dict[str, None] = {}
        self._failures: dict[tuple[str, str], int] = {}  # by document and revision
        self._current: tuple[str, ...] = ()  # those that are being taken in
        self._request: Request | None = None
        self._gathering = Slices(self)
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._survey)
        self._told = analyst.producer_told.connect(lambda _: self.refresh())

    def revisions(self) -> Iterator[dict[str, str]]:
        """The documents that are wanted, page by page, each with the revision it has now."""
        raise NotImplementedError

    def order(self, documents: Sequence[str], *, urgent: bool) -> Order:
        """The job that takes documents in.

        Raises:
            ReaderError: if the workspace does not give them.
        """
        raise NotImplementedError

    @property
    def portion(self) -> int:
        """How many documents are taken in together."""
        return 1

    @property
    def is_ready(self) -> bool:
        """Whether it is known what the index has to be made of."""
        return bool(self._analyst.producer)

    @property
    def is_complete(self) -> bool:
        """Whether every document that can be read is in the index."""
        is_waiting = self._soon.isActive() or self._gathering.is_busy or self._request is not None
        return bool(self._wanted) and not self._missing and not is_waiting

    @property
    def progress(self) -> tuple[int, int]:
        """How many documents are in the index, and how many there are."""
        return len(self._wanted) - len(self._missing), len(self._wanted)

    def refresh(self) -> None:
        """Documents or what is known of them may have changed."""
        self._soon.start()

    def stop(self) -> None:
        """Makes the index no further, until `go_on`."""
        self.is_stopped = True
        self._halt()
        self.changed.emit()

    def go_on(self) -> None:
        """After a stop, or after a failure."""
        self.is_stopped, self.failure = False, None
        self._failures.clear()
        self._survey()

    def close(self) -> None:
        """The window closes: nothing is asked for any more."""
        QObject.disconnect(self._told)
        self._halt()

    def take_first(self, document: str, revision: str) -> None:
        """Takes this document in before all else, unless it is there; where it was its turn anyway, what follows waits for that."""
        if self._there.get(document) == revision:
            return
        self._wanted[document] = revision
        if document in self._current:
            self._cancel()
            self._current, self._request = (document,), self._take((document,), urgent=True)
        else:
            self._take((document,), urgent=True)

    def payload(self) -> dict[str, Any]:
        return {"workspace": str(self._workspace.path)}

    def _survey(self) -> None:
        """Which documents are not in the index, or otherwise than they are now?"""
        self._soon.stop()
        if not self.is_stopped and self.is_ready:
            self._cancel()
            self._gathering.run(self._gathered())

    def _gathered(self) -> Iterator[None]:
        wanted: dict[str, str] = {}
        try:
            for page in self.revisions():
                wanted |= page
                yield
        except ReaderError as error:
            self._fail(Failed(0, error.message, error.advice))
            return
        self._wanted = wanted
        catalog = Catalog(tuple(wanted.items()))
        order = Order(
            self.survey_kind, (self.survey_kind,), tr("looking through the library"), SEARCH, self.payload(), (catalog,), urgent=False
        )
        self._request = self._analyst.ask(order)
        self._request.finished.connect(self._take_missing)
        self._request.failed.connect(self._fail)

    def _take_missing(self, missing: Catalog) -> None:
        self._request, self.failure = None, None
        revisions = missing.revisions
        self._missing = {key: None for key in revisions if self._failures.get((key, revisions[key]), 0) < _TRIES}
        self._there = {key: revision for key, revision in self._wanted.items() if key not in revisions}
        self._next()

    def _next(self) -> None:
        self._current, self._request = (), None
        while self._missing and not self.is_stopped and self._request is None:
            self._current = tuple(self._missing)[: self.portion]
            self._request = self._take(self._current, urgent=False)
        self.changed.emit()

    def _take(self, documents: tuple[str, ...], *, urgent: bool) -> Request | None:
        """Asks to take documents in; none where the workspace does not give them."""
        revisions = {key: self._wanted.get(key, "") for key in documents}
        try:
            order = self.order(documents, urgent=urgent)
        except ReaderError:
            self._note_failure(revisions)
            return None
        request = self._analyst.ask(order)
        request.finished.connect(lambda _: self._note_done(documents, revisions))
        request.failed.connect(lambda _: self._note_failed(documents, revisions))
        return request

    def _note_done(self, documents: tuple[str, ...], revisions: dict[str, str]) -> None:
        self._there |= revisions
        self._leave(documents)

    def _note_failed(self, documents: tuple[str, ...], revisions: dict[str, str]) -> None:
        self._note_failure(revisions)
        self._leave(documents)
        self.refresh()  # the index may have been damaged, and be another one now

    def _note_failure(self, revisions: dict[str, str]) -> None:
        for key, revision in revisions.items():
            self._failures[key, revision] = self._failures.get((key, revision), 0) + 1
            self._missing.pop(key, None)

    def _leave(self, documents: tuple[str, ...]) -> None:
        """They are taken in, or cannot be; the next ones' turn, if these were waited for."""
        for key in documents:
            self._missing.pop(key, None)
        if documents == self._current:
            self._next()
        else:
            self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self._request, self.failure = None, failure
        self.changed.emit()

    def _halt(self) -> None:
        self._soon.stop()
        self._gathering.stop()
        self._cancel()

    def _cancel(self) -> None:
        request, self._request, self._current = self._request, None, ()
        if request is not None:
            request.cancel()
