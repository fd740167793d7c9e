"""Asks the analyst about notes that did not come along when an article changed, as long as one of its newer text is open."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from reader.annotation import Annotation
from reader.document import Document
from reader.selector import anchor
from reader.text import Span
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.desk import Desk
from ui.panels.notebook import Notebook
from ui.panels.review_card import LeftBehind, ReviewCard
from ui.slices import Slices
from ui.tabs import Tabs

_KEPT = "notes kept with older texts"  # ids of notes, by the id of the newer document


class Reviewing(QObject):
    """Nothing is stored but the decisions: what is to be reviewed follows from the notes on the texts that a document replaces."""

    def __init__(self, card: ReviewCard, notebook: Notebook, desk: Desk, tabs: Tabs) -> None:
        super().__init__(card)
        self._card, self._notebook, self._workspace, self._tabs = card, notebook, desk.workspace, tabs
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
        notes = self._left_behind(document) if document is not None else []
        if document is None or not notes:
            self._slices.stop()
            self._card.show_notes(())
        else:
            self._slices.run(self._find(document, notes))

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

    def _left_behind(self, document: Document) -> list[Annotation]:
        """The notes on older texts of the same file, but for those that the analyst wants to stay there."""
        replaces = {stored.id: stored.replaces for stored in self._workspace.documents()}
        kept = self._kept(document)
        notes, seen, older = [], {document.id}, replaces.get(document.id, "")
        while older and older not in seen:  # a text may come back: A, then B, then A again
            seen.add(older)
            notes += [note for note in self._notebook.notes(older) if note.id not in kept]
            older = replaces.get(older, "")
        return notes

    def _find(self, document: Document, notes: list[Annotation]) -> Iterator[None]:
        """One note a step: in a long text, looking for changed words takes a while."""
        found = []
        for note in notes:
            found.append(LeftBehind(note, anchor(document.text, note.target.quote, note.target.position)))
            yield
        self._card.show_notes(tuple(found))

    def _kept(self, document: Document) -> list[str]:
        return list(self._workspace.state(_KEPT, {}).get(document.id, ()))

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
        if isinstance(page, DocumentPane) and document is not None and self._notebook.move(left.note, document, span):
            page.jump(span)

    def _keep(self, left: LeftBehind) -> None:
        document = self._document
        if document is not None:
            kept = {**self._workspace.state(_KEPT, {}), document.id: [*self._kept(document), left.note.id]}
            self._workspace.set_state(_KEPT, kept)
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
