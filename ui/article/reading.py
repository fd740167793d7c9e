"""Binds a document view to its article: marks as they come, highlights as they change, ticks in the ruler, jumps from mark to mark."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from reader.annotation import Annotation, Change
from reader.figures import is_figure
from reader.text import Span
from ui.article.mark_stream import SAID, Marks, highlight_marks
from ui.article.open_document import OpenDocument
from ui.panels.notebook import Notebook, highlights_after, touched
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark
from ui.view.overview_ruler import OverviewRuler

_TICKS = 2_000  # more could not be told apart in a ruler


class Reading(QObject):
    """Holds no truth: the article comes from `source`, the notes from `notebook`."""

    def __init__(self, view: DocumentView, ruler: OverviewRuler, source: OpenDocument, notebook: Notebook) -> None:
        super().__init__(view)
        self._view, self._ruler, self._source, self._notebook = view, ruler, source, notebook
        self._claims: tuple[Mark, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._current: int | None = None  # of the hits
        self._notes: tuple[Annotation, ...] = ()
        self._ticks = QTimer(self, interval=0, singleShot=True)
        self._ticks.timeout.connect(self._show_ticks)
        source.marked.connect(self._add_marks)
        source.renewed.connect(self._drop_marks)
        source.corrected.connect(self._replace_marks)
        source.analyzed.connect(self._note_sentences)
        notebook.changed.connect(self._follow)

    def begin(self) -> None:
        """The document is there."""
        self._view.set_document(self._source.document)
        for marks in self._source.marks:
            self._add_marks(marks)
        self._note_sentences()
        self.show_notes()

    def show_notes(self) -> None:
        assert self._source.document is not None
        self._mark_notes(note for note in self._notebook.notes(self._source.document.id) if note.target.is_highlight)

    def _mark_notes(self, notes: Iterable[Annotation]) -> None:
        self._notes = tuple(notes)
        self._view.set_marks(Layer.HIGHLIGHTS, highlight_marks(self._notes))
        self._ticks.start()

    def show_claims(self, marks: tuple[Mark, ...]) -> None:
        """What the article shares with another one that it was compared with."""
        self._claims = marks
        self._view.set_marks(Layer.CLAIMS, marks)
        self._ticks.start()

    def show_as(self, other: "Reading") -> None:
        """The claims and hits that another view of the article shows."""
        self.show_claims(other._claims)
        self.show_hits(other._hits, other._current, goes_there=False)

    def show_hits(self, hits: tuple[Span, ...], current: int | None, *, goes_there: bool = True) -> None:
        """Outlines what was found, and goes to the current hit."""
        self._hits, self._current = hits, current
        marks = [Mark(hit, Layer.SEARCH, "current" if number == current else "hit") for number, hit in enumerate(hits)]
        self._view.set_marks(Layer.SEARCH, marks)
        if current is not None and goes_there:
            self._view.scroll_to(hits[current], only_if_hidden=True)
        self._ticks.start()

    def point_out(self, span: Span, style: str = "accent") -> None:
        """Scrolls there and fills it, as the target of a jump."""
        self._view.set_marks(Layer.FOCUS, (Mark(span, Layer.FOCUS, style),) if len(span) else ())
        self._view.scroll_to(span)

    def forget_target(self) -> None:
        self._view.set_marks(Layer.FOCUS, ())

    def step_number(self, by: int) -> None:
        analysis = self._source.analysis
        self._step([quantity.span for quantity in analysis.quantities if is_figure(quantity)] if analysis else [], by)

    def step_highlight(self, by: int) -> None:
        self._step([note.target.position for note in self._notes], by)

    def notes_at(self, span: Span) -> tuple[Annotation, ...]:
        """The notes whose words touch the span."""
        return tuple(note for note in self._notes if note.target.position.overlaps(span) or note.target.position == span)

    def _step(self, spans: list[Span], by: int) -> None:
        """To the next one after what is selected, or after the top of what is seen; around the ends."""
        if not spans:
            return
        selected = self._view.selection()
        here = selected.start if selected else self._view.top_offset() - (by > 0)
        starts = [span.start for span in spans]
        number = bisect_right(starts, here) if by > 0 else bisect_left(starts, here) - 1
        target = spans[number % len(spans)]
        self._view.select(target)
        self._view.scroll_to(target)

    def _add_marks(self, marks: Marks) -> None:
        for layer, new in marks.items():
            if new:
                self._view.add_marks(layer, new)

    def _drop_marks(self) -> None:
        for layer in (Layer.ENTITIES, Layer.NUMBERS, *SAID):
            self._view.set_marks(layer, ())

    def _replace_marks(self, marks: Marks) -> None:
        for layer, new in marks.items():
            self._view.set_marks(layer, new)

    def _note_sentences(self) -> None:
        if self._source.analysis:
            self._view.sentences = [sentence.span for sentence in self._source.analysis.sentences]

    def _follow(self, change: Change) -> None:
        """Without reading all notes of the article again, of which there may be thousands."""
        if self._source.document is not None and touched(change, self._source.document.id):
            self._mark_notes(highlights_after(change, self._notes, self._source.document.id))

    def _show_ticks(self) -> None:
        marks = [(mark, "left") for mark in highlight_marks(self._notes)[:_TICKS]]
        marks += [(Mark(hit, Layer.SEARCH, "accent"), "left") for hit in self._hits[:_TICKS]]
        marks += [(mark, "right") for mark in self._claims[:_TICKS]]
        self._ruler.set_ticks(
            [
                (self._view.fraction(mark.span.start), self._view.fraction(mark.span.end), _token(mark.style), lane, mark.label)
                for mark, lane in marks
            ]
        )


def _token(style: str) -> str:
    """The color of a tick: claims that cannot be compared share theirs with those of one side."""
    return "only" if style == "unknown" else style
