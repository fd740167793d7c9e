"""A tab with a comparison: two articles in their pane, with highlights, search, and the links when both are analyzed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.annotation import Change
from reader.text import Span
from ui import messages
from ui.article.find_bar import FindBar
from ui.article.mark_stream import highlight_marks
from ui.article.open_document import OpenDocument
from ui.comparison.comparing import Comparing
from ui.comparison.comparison_pane import ComparisonPane
from ui.comparison.explaining import Explaining
from ui.desk import Desk
from ui.language import counted, told, tr
from ui.look.direction import isolated
from ui.look.theme import Theme
from ui.naming.names_beside import NamesBeside
from ui.numbers.numbers_beside import NumbersBeside
from ui.panels.notebook import Notebook, touched
from ui.preferences import Preferences
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark
from ui.view.overview_ruler import OverviewRuler
from ui.words.words_beside import WordsBeside


class ComparisonTab(QWidget):
    """`pair_picked`: other documents were chosen in the tool row. `note_asked` carries a Link to note something about."""

    changed = Signal()
    moved = Signal()
    icon = "compare"
    pair_picked = Signal(str, str)
    note_asked = Signal(object)

    def __init__(self, left: OpenDocument, right: OpenDocument, desk: Desk, notebook: Notebook, preferences: Preferences) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.pane = ComparisonPane()
        self.find_bar = FindBar()
        self.view: DocumentView = self.pane.left_view  # the text that had the keyboard last
        self.place = ""
        self._offsets: Sequence[int] = (0, 0)
        self._notebook = notebook
        self.comparing = Comparing(self.pane, lambda: (self.left, self.right), desk, notebook, preferences.settings.threshold)
        self.explaining = Explaining(self.pane, lambda: (self.left, self.right), desk, notebook)
        self.names = NamesBeside(self.pane, lambda: (self.left, self.right))
        self.numbers = NumbersBeside(self.pane, lambda: (self.left, self.right))
        self.words = WordsBeside(self.pane, lambda: (self.left, self.right))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.pane)
        for view in self.views:
            view.set_style(preferences.compare_style)
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The claims get it. With a focus proxy, Tab would pass over what stands before them."""
        self.pane.setFocus(event.reason())

    def start_at(self, offsets: Sequence[int]) -> None:
        """Where to begin reading when the texts are there."""
        self._offsets = offsets

    def go_to(self, offsets: Sequence[int]) -> None:
        """To a place of each text."""
        self.start_at(offsets)
        for view, offset in zip(self.views, offsets, strict=True):
            view.scroll_to_offset(offset)

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        return self.left, self.right

    @property
    def title(self) -> str:
        return f"{isolated(_short(self.left))} ↔ {isolated(_short(self.right))}"

    @property
    def tip(self) -> str:
        """Both articles with their titles."""
        documents = [side.document for side in (self.left, self.right) if side.document is not None]
        return "\n".join(" · ".join(dict.fromkeys((one.source.name, one.source.title or one.source.name))) for one in documents)

    @property
    def facts(self) -> tuple[str, ...]:
        alignment, below = self.pane.alignment, self.pane.below
        if alignment is not None:
            alone = sum(row.link is None for row in self.pane.focus.rows)
            judged = sum(link.verdict is not None for link in alignment.links)
            return (
                counted("{n:,} linked claim", "{n:,} linked claims", len(alignment.links)),
                *((tr("{n:,} on one side only", n=alone),) if alone else ()),
                *((counted("{n:,} verdict by you", "{n:,} verdicts by you", judged),) if judged else ()),
            )
        return (below.failure.message if below.page is below.failure else messages.COMPARING,)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be done, in sentences; of one side with its name."""
        here = [f"{one.document.source.name}: {told(problem)}" for one in self.analyses if one is not None for problem in one.problems]
        return (*map(told, self.pane.alignment.problems if self.pane.alignment is not None else ()), *here)

    @property
    def views(self) -> tuple[DocumentView, DocumentView]:
        return self.pane.left_view, self.pane.right_view

    @property
    def rulers(self) -> tuple[OverviewRuler, ...]:
        return tuple(self.pane.texts.rulers.values())

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
        (right if self.view is left else left).setFocus()

    def open_find(self) -> None:
        document = self.view.document
        if document is not None:
            self.find_bar.open_bar(document.text, self.view.top_offset(), self.view.selected_text())

    def _connect(self) -> None:
        for source in (self.left, self.right):
            source.loaded.connect(self.show_texts)
            source.analyzed.connect(self.show_texts)
            source.named.connect(self.names.refresh)
            source.named.connect(self.words.refresh)
            source.failed.connect(self.comparing.fail)
        for view in self.views:
            view.focused.connect(lambda view=view: setattr(self, "view", view))
        self.pane.note_requested.connect(self.note_asked)
        self.pane.documents_changed.connect(self.pair_picked)
        self.pane.swapped.connect(self._swap)
        self.pane.status_changed.connect(self._show_place)
        self.comparing.changed.connect(self.changed)
        self.find_bar.found.connect(self._show_hits)
        self.find_bar.closed.connect(self._end_find)
        self._notebook.changed.connect(self._follow)

    def show_texts(self) -> None:
        """Both texts as soon as they are there, with what is known of them; the comparison when all is known."""
        one, other = self.left.document, self.right.document
        if one is None or other is None:
            return
        places = [view.top_offset() for view in self.views] if self.views[0].document is not None else self._offsets
        self.pane.set_analyses(self.left.analysis or Analysis(one, ""), self.right.analysis or Analysis(other, ""))
        for view, place in zip(self.views, places, strict=True):
            view.scroll_to_offset(place)
        self._show_highlights()
        self.names.refresh()
        self.changed.emit()
        self.comparing.compare()

    def _show_highlights(self) -> None:
        for view in self.views:
            if view.document is not None:
                view.set_marks(Layer.HIGHLIGHTS, highlight_marks(self._notebook.notes(view.document.id)))

    def _follow(self, change: Change) -> None:
        if any(touched(change, view.document.id) for view in self.views if view.document is not None):
            self._show_highlights()

    def _show_hits(self, hits: tuple[Span, ...], current: int | None) -> None:
        marks = [Mark(hit, Layer.SEARCH, "current" if number == current else "hit") for number, hit in enumerate(hits)]
        self.view.set_marks(Layer.SEARCH, marks)
        if current is not None:
            self.view.scroll_to(hits[current], only_if_hidden=True)

    def _end_find(self) -> None:
        self._show_hits((), None)
        self.view.setFocus()

    def _swap(self) -> None:
        self.left, self.right = self.right, self.left
        self._show_highlights()
        self.names.refresh()
        self.changed.emit()

    def _show_place(self, words: str) -> None:
        self.place = words
        self.moved.emit()


def _short(source: OpenDocument) -> str:
    """The first word of an outlet's name, or as much of a title as there is room for."""
    if source.document is None:
        return "…"
    name = source.document.source.name
    words = name.split()[0] if source.document.source.publisher and name.split() else name
    return words if len(words) <= 16 else f"{words[:15].rstrip()}…"
