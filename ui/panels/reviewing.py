"""Asks the analyst about notes that did not come along when an article changed, as long as one of its newer text is open."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from reader.document import Document
from reader.text import Span
from reader.workspace import finder, found_again
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.desk import Desk
from ui.panels.notebook import Notebook
from ui.panels.orphans import Orphan, keep_with_older, orphans_of
from ui.panels.review_card import LeftBehind, ReviewCard
from ui.slices import Slices
from ui.tabs import Tabs


class Reviewing(QObject):
    """Nothing is stored but the decisions: what is to be reviewed follows from the notes on the texts that a document replaces."""

    def __init__(self, card: ReviewCard, notebook: Notebook, desk: Desk, tabs: Tabs) -> None:
        super().__init__(card)
        self._card, self._notebook, self._workspace, self._tabs = card, notebook, desk.workspace, tabs
        self._first = ""  # the id of the note to ask about first
        self._slices = Slices(self)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        tabs.current_changed.connect(self._soon.start)
        notebook.changed.connect(lambda _: self._soon.start())
        desk.library_changed.connect(self._soon.start)
        card.accepted.connect(self._accept)
        card.placed.connect(self._place)
        card.kept.connect(self._keep)
        card.search_asked.connect(self._search)

    def refresh(self) -> None:
        """Looks for the notes anew, for the article in front."""
        document = self._document
        waiting = orphans_of(self._workspace, document.id, document.source.uri) if document is not None else []
        if document is None or not waiting:
            self._slices.stop()
            self._card.show_notes(())
        else:
            waiting.sort(key=lambda one: one.note.id != self._first)
            self._slices.run(self._find(document, waiting))

    def begin_with(self, note: str) -> None:
        """Asks about this note first."""
        self._first = note
        self._soon.start()

    def note_selection(self, span: Span | None) -> None:
        """Words were selected in an article, or none are any more."""
        self._card.place.setEnabled(span is not None and len(span) > 0)

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()
        self._slices.stop()

    @property
    def _document(self) -> Document | None:
        page = self._tabs.current
        return page.source.document if isinstance(page, DocumentPane) else None

    def _find(self, document: Document, waiting: list[Orphan]) -> Iterator[None]:
        """One note a step: in a long text, looking for changed words takes a while."""
        found, finds = list[LeftBehind](), {}
        for one in waiting:
            if found:
                yield
            if one.older not in finds:
                finds[one.older] = finder(self._workspace.document(one.older) if one.older else None, document)
            found.append(LeftBehind(one.note, found_again(one.note, finds[one.older], one.older), one.older))
        self._card.show_notes(tuple(found))

    def _accept(self, left: LeftBehind) -> None:
        if left.found is not None:
            self._move(left, left.found.span)

    def _place(self, left: LeftBehind) -> None:
        page = self._tabs.current
        selected = page.view.selection() if isinstance(page, DocumentPane) else None
        if selected is not None and len(selected):
            self._move(left, selected)

    def _move(self, left: LeftBehind, span: Span) -> None:
        page, document = self._tabs.current, self._document
        if isinstance(page, DocumentPane) and document is not None and self._notebook.move(left.note, document, span, left.older):
            page.jump(span)

    def _keep(self, left: LeftBehind) -> None:
        document = self._document
        if document is not None:
            keep_with_older(self._workspace, document.id, left.note.id)
            self.refresh()

    def _search(self, left: LeftBehind) -> None:
        """Shows the place proposed, or looks for the first words of the quote."""
        page = self._tabs.current
        if not isinstance(page, DocumentPane):
            return
        if left.found is not None:
            page.jump(left.found.span)
        else:
            page.open_find()
            page.find_bar.field.setText(messages.first_words(left.note.target.quote.exact))
        self.note_selection(page.view.selection())
