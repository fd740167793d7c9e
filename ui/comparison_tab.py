"""A tab with a comparison: waits for both analyses, asks for the alignment, and stores the verdicts that are given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.alignment import Alignment, Link
from reader.analysis import Analysis
from reader.annotation import Change, LinkVerdict
from reader.jobs import Failed
from reader.text import Span
from ui.comparison_pane import ComparisonPane
from ui.desk import Desk
from ui.document_view import DocumentView
from ui.find_bar import FindBar
from ui.layers import Layer, Mark
from ui.mark_stream import highlight_marks
from ui.notebook import Notebook, touched
from ui.open_document import OpenDocument
from ui.preferences import Preferences
from ui.request import Request
from ui.theme import Theme

_ORIGIN = "comparison"


class ComparisonTab(QWidget):
    """`pair_picked`: other documents were chosen in the tool row. `note_asked` carries a view with the words selected."""

    changed = Signal()
    moved = Signal()
    pair_picked = Signal(str, str)
    note_asked = Signal(object)

    def __init__(self, left: OpenDocument, right: OpenDocument, desk: Desk, notebook: Notebook, preferences: Preferences) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.pane = ComparisonPane()
        self.find_bar = FindBar()
        self._desk, self._notebook, self._threshold = desk, notebook, preferences.settings.threshold
        self._request: Request | None = None
        self._active = self.pane.left_view
        self._status = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.pane)
        self.pane.set_threshold(self._threshold)
        for view in self.views:
            view.set_style(preferences.compare_style)
        self._connect()
        self._show_texts()

    @property
    def title(self) -> str:
        return f"{_short(self.left)} ↔ {_short(self.right)}"

    @property
    def facts(self) -> tuple[str, ...]:
        alignment = self.pane.alignment
        return (f"{len(alignment.links)} linked claims",) if alignment is not None else ("comparing",)

    @property
    def place(self) -> str:
        return self._status

    @property
    def view(self) -> DocumentView:
        """The text that had the keyboard last."""
        return self._active

    @property
    def views(self) -> tuple[DocumentView, DocumentView]:
        return self.pane.left_view, self.pane.right_view

    @property
    def analyses(self) -> tuple[Analysis | None, Analysis | None]:
        return self.left.analysis, self.right.analysis

    @property
    def is_pinned(self) -> bool:
        link = self.pane.focused_link
        return link is not None and link.pinned

    def set_theme(self, theme: Theme) -> None:
        self.pane.set_theme(theme)

    def other_side(self) -> None:
        left, right = self.views
        (right if self._active is left else left).setFocus()

    def open_find(self) -> None:
        document = self._active.document
        if document is not None:
            self.find_bar.open_bar(document.text, self._active.top_offset(), self._active.selected_text())

    def compare(self) -> None:
        """Asks for the links, when both sides are analyzed; verdicts given before count."""
        left, right = self.analyses
        if left is None or right is None:
            return
        self.cancel()
        verdicts = self._notebook.verdicts(left.document.id, right.document.id)
        self._request = self._desk.analyst.compare(left, right, verdicts, self._threshold)
        self._request.progressed.connect(self.pane.show_progress)
        self._request.finished.connect(self._show_alignment)
        self._request.failed.connect(self._show_failure)
        self.pane.show_progress(0, 0, "Linking the claims")

    def cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def _connect(self) -> None:
        for source in (self.left, self.right):
            source.loaded.connect(self._show_texts)
            source.analyzed.connect(self._show_texts)
            source.failed.connect(self._show_failure)
        for view in self.views:
            view.focused.connect(lambda view=view: setattr(self, "_active", view))
        pane = self.pane
        pane.verdict_given.connect(self._judge)
        pane.note_requested.connect(self._ask_note)
        pane.documents_changed.connect(self.pair_picked)
        pane.swapped.connect(self._swap)
        pane.threshold_changed.connect(self._set_threshold)
        pane.cancel_requested.connect(self._give_up)
        pane.retry_requested.connect(self._retry)
        pane.status_changed.connect(self._show_status)
        self.find_bar.found.connect(self._show_hits)
        self.find_bar.closed.connect(self._end_find)
        self._notebook.changed.connect(self._follow)

    def _show_texts(self) -> None:
        """Both texts as soon as they are there, with what is known of them; the comparison when all is known."""
        one, other = self.left.document, self.right.document
        if one is None or other is None:
            return
        left, right = self.left.analysis or Analysis(one, ""), self.right.analysis or Analysis(other, "")
        places = [view.top_offset() for view in self.views]
        self.pane.set_analyses(left, right)
        for view, place in zip(self.views, places, strict=True):
            view.scroll_to_offset(place)
        self._show_highlights()
        self.changed.emit()
        if None not in self.analyses:
            self.compare()

    def _show_alignment(self, alignment: Alignment) -> None:
        self._request = None
        self.pane.set_alignment(alignment)
        self._desk.keep_alignment(alignment)
        self.changed.emit()

    def _show_failure(self, failure: Failed) -> None:
        self._request = None
        self.pane.show_failure(failure.message, failure.advice)
        self.changed.emit()

    def _show_highlights(self) -> None:
        for view in self.views:
            if view.document is not None:
                view.set_marks(Layer.HIGHLIGHTS, highlight_marks(self._notebook.notes(view.document.id)))

    def _show_hits(self, hits: tuple[Span, ...], current: int | None) -> None:
        marks = [Mark(hit, Layer.SEARCH, "current" if number == current else "hit") for number, hit in enumerate(hits)]
        self._active.set_marks(Layer.SEARCH, marks)
        if current is not None:
            self._active.scroll_to(hits[current], only_if_hidden=True)

    def _end_find(self) -> None:
        self._show_hits((), None)
        self._active.setFocus()

    def _judge(self, verdict: LinkVerdict) -> None:
        """The pane shows the verdict already; a verdict that could not be saved is taken out again by a new comparison."""
        if not self._notebook.judge(verdict, _ORIGIN):
            self.compare()

    def _follow(self, change: Change) -> None:
        if any(touched(change, view.document.id) for view in self.views if view.document is not None):
            self._show_highlights()
        pair = {source.document.id for source in (self.left, self.right) if source.document is not None}
        values = [value for both in change.edits.values() for value in both if isinstance(value, LinkVerdict)]
        if change.origin != _ORIGIN and any({value.left_document, value.right_document} == pair for value in values):
            self.compare()

    def _ask_note(self, link: Link) -> None:
        alignment, view = self.pane.alignment, self.pane.left_view
        if alignment is not None:
            view.select(alignment.span(link, "left"))
            self.note_asked.emit(view)

    def _swap(self) -> None:
        self.left, self.right = self.right, self.left
        self._show_highlights()
        self.changed.emit()

    def _set_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self.pane.set_threshold(threshold)
        self.compare()

    def _give_up(self) -> None:
        self.cancel()
        self.pane.show_failure("The comparison was cancelled.", "Both articles can be read.")

    def _retry(self) -> None:
        for source in (self.left, self.right):
            if source.document is not None and source.analysis is None and not source.is_busy:
                source.analyze()
        self.compare()

    def _show_status(self, words: str) -> None:
        self._status = words
        self.moved.emit()


def _short(source: OpenDocument) -> str:
    """The first word of an outlet's name, or what there is room for."""
    name = source.document.source.name if source.document is not None else "…"
    word = name.split()[0] if name.split() else name
    return word if len(word) <= 16 else f"{word[:15]}…"
