"""One article on its way from a file to a marked text: asks for it, keeps what has come, tells what is new."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.analysis import Analysis
from reader.attribution_correction import AttributionCorrection
from reader.attribution_corrections import correcting_attributions
from reader.correction import Correction
from reader.corrections import correcting
from reader.document import Document, Source
from reader.errors import ReaderError
from reader.jobs import Failed
from reader.likeness import is_same
from reader.naming import Naming, finding_namings
from reader.number_correction import NumberCorrection
from reader.number_corrections import correcting_numbers
from reader.pieces import Assembly
from reader.read_as import USUAL, ReadAs
from reader.source_correction import corrected
from reader.text import hidden_characters
from reader.workspace import Workspace
from ui.analyst import Analyst
from ui.article.mark_stream import NAMES, NUMBERS, Marks, MarkStream, changed_layers, layers_in_parts, without
from ui.request import Request
from ui.slices import Slices
from ui.view.layers import Layer

Said = TypeVar("Said", Correction, NumberCorrection, AttributionCorrection)


_PART = 200_000  # characters that are looked through in some milliseconds


@dataclass(frozen=True, slots=True)
class Kin:
    """Another text of an article in the library: an older one from the same address, or the same or nearly the same words."""

    id: str
    source: Source
    is_older: bool
    is_same: bool


class OpenDocument(QObject):
    """Signals come in this order: `loaded` (or `failed`), any number of `marked`, `analyzed` (or `failed`, the text stays), `named`.

    Marks that an older pipeline made are shown until new ones come: then `renewed`, and `marked` and `analyzed` once more.
    `described`: the analyst says something else of its source; it is analyzed anew, as times are reckoned from the day of issue.
    What the analyst corrected is carried out before anybody sees it; when that changes: `corrected`, and `analyzed` once more.
    """

    begun = Signal(object)  # a Document of the first pages, while the others are read
    loaded = Signal()
    described = Signal()
    examined = Signal()  # `kin` and `hidden` are known
    renewed = Signal()  # the marks told so far are old
    marked = Signal(object)  # Marks: layer -> new marks
    corrected = Signal(object)  # Marks: all of the layers that corrections changed, in place of those told so far
    analyzed = Signal()
    named = Signal()  # how it names things is known
    progressed = Signal(int, int, str)
    failed = Signal(object)  # Failed

    def __init__(self, workspace: Workspace, analyst: Analyst, producer: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.document: Document | None = None  # with its source as the analyst has it
        self.as_read: Source | None = None  # what its file says of it
        self.analysis: Analysis | None = None  # as the analyst has it
        self.read: Analysis | None = None  # the same with the numbers as the pipeline read them
        self.told: Analysis | None = None  # the same with the attributions as the pipeline read them
        self._found: Analysis | None = None  # as the pipeline made it
        self.namings: tuple[Naming, ...] | None = None
        self.kin: Kin | None = None  # another text of the same article
        self.hidden = 0  # characters that are not seen
        self.failure: Failed | None = None
        self.marks: list[Marks] = []  # all that `marked` has told, for a tab that comes later
        self._workspace, self._analyst, self._producer = workspace, analyst, producer
        self._request: Request | None = None
        self._is_kept = False  # the marks are those that the workspace keeps
        self._stream: MarkStream | None = None
        self._assembly: Assembly | None = None
        self._waiting: deque[bytes] = deque()
        self._kept: list[bytes] = []
        self._ended: Analysis | None = None
        self._storing, self._correcting = Slices(self), Slices(self)
        self._named: Analysis | None = None  # the one that `namings` tell of
        self._awaited: frozenset[Layer] = frozenset()  # corrections hold here: these marks are told when all are there
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._take_piece)

    def load(self, path: Path, how: ReadAs = USUAL) -> None:
        """Reads a file; once more after a failure."""
        self.path, self.failure = path, None
        request = self._ask(self._analyst.load(path, how))
        request.first_arrived.connect(self.begun)
        request.finished.connect(self.show)

    def load_again(self, how: ReadAs = USUAL) -> None:
        if self.path is not None:
            self.load(self.path, how)

    def show(self, document: Document) -> None:
        """Takes a document that is there already, with the source as its file has it: loaded, pasted, or kept in the workspace."""
        self._request = None
        self._storing.run(self._shown(document))

    def _shown(self, document: Document) -> Iterator[None]:
        """In the workspace first, so that it can be noted as soon as it is seen."""
        cached: tuple[bytes, ...] = ()
        self.as_read = document.source
        problem: Failed | None = None
        try:
            yield from self._workspace.adding(document)
            if len(document.text) > _PART:
                yield  # to write it took its time
            document = replace(document, source=corrected(document.source, self._workspace.source_correction(document.id)))
            cached = self._workspace.pieces(document.id, self._producer) if self._producer else ()
        except ReaderError as error:  # it can be read all the same
            problem = Failed(0, error.message, error.advice)
        self.document = document
        if problem is not None:
            self.failed.emit(problem)
        self._stream = MarkStream(document)
        self._is_kept, self._awaited = bool(cached), self._corrected_layers()
        self.loaded.emit()
        if cached:
            self._assembly = Assembly(document)
            self._waiting.extend(cached)
            self._turn.start()
        else:
            self.analyze()
        yield
        yield from self._examined(document)

    def _examined(self, document: Document) -> Iterator[None]:
        """Looks for an older text of the same address, or else the same words under another one; counts characters that are not seen."""
        self.hidden = 0
        for start in range(0, len(document.text), _PART):
            self.hidden += hidden_characters(document.text[start : start + _PART])
            yield
        try:
            self._workspace.keep_sketch(document)
            yield
            older = self._workspace.older_texts(document.id)
            found = older[0] if older else self._workspace.most_like(document.id)
            if found:
                other = self._workspace.document(found)
                self.kin = Kin(other.id, other.source, is_older=bool(older), is_same=is_same(document, other))
        except ReaderError as error:
            self.failed.emit(Failed(0, error.message, error.advice))
        self.examined.emit()

    def analyze(self) -> None:
        """Asks for names and numbers."""
        assert self.document is not None
        self.failure = None
        request = self._ask(self._analyst.analyze(self.document))
        request.piece_arrived.connect(self._keep_piece)
        request.finished.connect(self._end)

    def renew(self, producer: str) -> None:
        """The pipeline is this one: marks that another one made, kept or just now, have to be made anew."""
        made_by = self.analysis.producer if self.analysis is not None else self._producer
        has_marks = self._is_kept or bool(self._kept) or self.analysis is not None
        self._producer = producer
        if has_marks and made_by and made_by != producer:
            self._analyze_anew()

    def describe(self) -> None:
        """What the analyst says of its source has changed."""
        if self.document is None or self.as_read is None:
            return
        source = corrected(self.as_read, self._workspace.source_correction(self.document.id))
        if source != self.document.source:
            self.document = replace(self.document, source=source)
            self.described.emit()
            self._analyze_anew()

    def _analyze_anew(self) -> None:
        """The marks that are shown stay until others come."""
        self._turn.stop()
        self._correcting.stop()
        self._waiting.clear()
        self._kept.clear()
        self._assembly, self._ended, self._is_kept = None, None, True
        self.analyze()

    def correct(self) -> None:
        """What the analyst says of names, numbers or speakers has changed."""
        if self._found is not None:
            self._correcting.run(self._carried_out(self._found, self.analysis or self._found))

    def close(self) -> None:
        """Nothing more is wanted: what has not begun is not done at all."""
        self._storing.stop()
        self._correcting.stop()
        self._turn.stop()
        self._waiting.clear()
        self.cancel()

    def cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    @property
    def is_busy(self) -> bool:
        return self._request is not None or bool(self._waiting)

    def _ask(self, request: Request) -> Request:
        self._request = request
        request.progressed.connect(self.progressed)
        request.failed.connect(self._fail)
        return request

    def _fail(self, failure: Failed) -> None:
        self._request = None
        self.failure = failure
        self.failed.emit(failure)

    def _keep_piece(self, piece: bytes) -> None:
        if self._is_kept:
            assert self.document is not None
            self._is_kept, self._stream, self.marks = False, MarkStream(self.document), []
            self._awaited = self._corrected_layers()
            self.renewed.emit()
        self._kept.append(piece)
        self._waiting.append(piece)
        self._turn.start()

    def _end(self, analysis: Analysis) -> None:
        self._request, self._ended = None, analysis
        self._turn.start()

    def _take_piece(self) -> None:
        """One piece a turn of the event loop, so that decoding never holds up the window."""
        if self._waiting:
            piece = self._waiting.popleft()
            if self._assembly is not None:
                self._assembly.add(piece)
            assert self._stream is not None
            new = without(self._stream.feed(piece), self._awaited)
            self.marks.append(new)
            self.marked.emit(new)
        if self._waiting:
            self._turn.start()
        elif self._assembly is not None:
            assembly, self._assembly = self._assembly, None
            self._finish(assembly.analysis())
        elif self._ended is not None:
            if self._kept:  # writing takes a turn of its own
                self._store(self._ended)
                self._turn.start()
            else:
                analysis, self._ended = self._ended, None
                self._finish(analysis)

    def _store(self, analysis: Analysis) -> None:
        kept, self._kept = self._kept, []
        try:
            self._workspace.store_pieces(analysis.document.id, analysis.producer, kept)
        except ReaderError as error:
            self.failed.emit(Failed(0, error.message, error.advice))

    def _finish(self, analysis: Analysis) -> None:
        self._found = analysis
        self._correcting.run(self._carried_out(analysis, analysis))

    def _carried_out(self, found: Analysis, told: Analysis) -> Iterator[None]:
        """The analysis as the analyst has it, with the marks that are not those that were told."""
        named = yield from correcting(found, self._corrections())
        read = yield from correcting_attributions(named, self._attribution_corrections())
        analysis = yield from correcting_numbers(read, self._number_corrections())
        layers = self._awaited | changed_layers(told, analysis)
        if layers:
            marks: Marks = {layer: [] for layer in layers}
            for part in layers_in_parts(analysis, layers):
                for layer, more in part.items():
                    marks[layer] += more
                yield
            self._awaited = frozenset()
            self.marks = [*(without(one, layers) for one in self.marks), marks]
            self.corrected.emit(marks)
        self.told, self.read, self.analysis = named, read, analysis
        self.analyzed.emit()
        yield
        yield from self._naming(analysis)

    def _naming(self, analysis: Analysis) -> Iterator[None]:
        """How it names things, unless that is known: numbers change nothing of it."""
        if self._named is not None and (self._named.mentions, self._named.entities) == (analysis.mentions, analysis.entities):
            return
        self.namings = yield from finding_namings(analysis)
        try:  # so that other articles can be asked about the same things
            yield from self._workspace.namings.keeping(analysis.document.id, self.namings)
        except ReaderError as error:
            self.failed.emit(Failed(0, error.message, error.advice))
        self._named = analysis
        self.named.emit()

    def _corrected_layers(self) -> frozenset[Layer]:
        """Those that corrections may change here."""
        names, said, numbers = self._corrections(), self._attribution_corrections(), self._number_corrections()
        return (NAMES if names or said else frozenset()) | (NUMBERS if said or numbers else frozenset())

    def _corrections(self) -> tuple[Correction, ...]:
        return self._said(self._workspace.corrections)

    def _attribution_corrections(self) -> tuple[AttributionCorrection, ...]:
        return self._said(self._workspace.attribution_corrections)

    def _number_corrections(self) -> tuple[NumberCorrection, ...]:
        return self._said(self._workspace.number_corrections)

    def _said(self, ask: Callable[[str], tuple[Said, ...]]) -> tuple[Said, ...]:
        """The corrections that hold here; none, and a sentence, where the workspace cannot be read."""
        assert self.document is not None
        try:
            return ask(self.document.id)
        except ReaderError as error:
            self.failed.emit(Failed(0, error.message, error.advice))
            return ()
