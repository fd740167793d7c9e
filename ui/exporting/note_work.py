"""Files of notes in the making: short ones at once, long ones by the worker, which leaves the window free."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation import Annotation
from reader.codec import to_json
from reader.errors import ReaderError
from reader.export.asked import BUNDLE, Asked
from reader.export.notes import noted
from reader.jobs import Failed
from reader.parcels import Parcel
from ui.exporting.choices import NoteChoices
from ui.exporting.noted import Linked, codebook, document_of
from ui.language import tr
from ui.letting_go import let_go
from ui.request import Order, Request
from ui.slices import Slices

if TYPE_CHECKING:
    from ui.window import Window

_DEADLINE = 300.0  # seconds; some formats say nothing before the file is made
AT_ONCE = 200  # notes that most formats write in a few milliseconds
_SLOW = {"docx": 20, "qdpx": 100}  # some take longer


def is_short(notes: Sequence[Annotation], format_name: str) -> bool:
    """Whether the file of so many notes is made before anybody notices."""
    return len(notes) <= _SLOW.get(format_name, AT_ONCE)


class NoteWork(QObject):
    """Gathers the documents of the notes, then has the file made. `finished` carries its bytes, or its words."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)  # Failed, or a ReaderError

    def __init__(self, window: Window, asked: Asked, notes: Sequence[Annotation], linked: Linked, *, is_words: bool) -> None:
        super().__init__(window)
        self._window, self._asked, self._notes, self._linked = window, asked, notes, linked
        self._is_words = is_words
        self._request: Request | None = None
        self._gathering = Slices(self)
        self._gathering.add(self._steps())

    def cancel(self) -> None:
        self._gathering.stop()
        if self._request is not None:
            self._request.cancel()
        let_go(self)

    def _steps(self) -> Iterator[None]:
        values: list[Parcel] = [] if self._asked.format != BUNDLE else [*self._linked.analyses, *self._linked.claims]
        if self._asked.format == BUNDLE and self._linked.alignment is not None:
            values.append(self._linked.alignment)
        known = {analysis.document.id for analysis in self._linked.analyses} if values else set()
        needed = [key for key in noted(self._notes) if key not in known]
        for number, key in enumerate(needed):
            self.progressed.emit(number, len(needed), tr("Gathering the texts"))
            try:
                values.append(document_of(self._window, key))
            except ReaderError as error:
                self._fail(error)
                return
            yield
        self.progressed.emit(0, 0, tr("Writing"))
        order = Order("export", ("export",), tr("writing notes"), _DEADLINE, {"asked": to_json(self._asked)}, (*values, *self._notes))
        self._request = request = self._window.analyst.ask(order)
        request.progressed.connect(lambda done, total, _: self.progressed.emit(done, total, tr("Writing")))
        request.finished.connect(self._finish)
        request.failed.connect(self._fail)

    def _finish(self, content: bytes) -> None:
        self.finished.emit(content.decode() if self._is_words else content)
        let_go(self)

    def _fail(self, failure: Failed | ReaderError) -> None:
        self.failed.emit(failure)
        let_go(self)


def asked_for(window: Window, format_name: str, choices: NoteChoices, linked: Linked, *, with_texts: bool = False) -> Asked:
    return Asked(format_name, tuple(sorted(choices.parts)), choices.grouping, linked.noted, with_texts, *codebook(window))
