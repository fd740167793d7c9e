"""Notes on more than words: on an article, a link, a claim, or the workspace; each is begun here and written in the panel."""

from PySide6.QtCore import QObject, Signal

from reader.alignment import Link
from reader.annotation import About, Annotation, Body, note_on_claim, note_on_document, note_on_link, note_on_workspace
from reader.phrase import worded
from reader.text import Span
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.navigation import Navigation
from ui.opening import Opening
from ui.panels.notebook import Notebook
from ui.tabs import Tabs


class Noting(QObject):
    """`begun` asks for the editor of a note, in "text" or "tags"."""

    begun = Signal(object, str)

    def __init__(self, notebook: Notebook, tabs: Tabs, desk: Desk, opening: Opening, navigation: Navigation) -> None:
        super().__init__(tabs)
        self._notebook, self._tabs, self._desk = notebook, tabs, desk
        self._opening, self._navigation = opening, navigation

    def on_article(self) -> None:
        page = self._tabs.current
        if isinstance(page, DocumentPane) and page.source.document is not None:
            self._begin(note_on_document(page.source.document, self._body, self._notebook.creator), worded("Note on article"))

    def on_workspace(self) -> None:
        self._begin(note_on_workspace(self._body, self._notebook.creator), worded("Journal entry"))

    def on_link(self, page: ComparisonTab, link: Link) -> None:
        alignment, left, right = page.pane.alignment, page.left.document, page.right.document
        if alignment is None or left is None or right is None:
            return
        sides = (left, alignment.span(link, "left")), (right, alignment.span(link, "right"))
        there = next((note for note in self._notebook.notes(left.id) if _is_on(note, sides[0][1], sides[1][1])), None)
        if there is not None:
            self.begun.emit(there, "text")
        else:
            self._begin(note_on_link(*sides, self._body, self._notebook.creator), worded("Note on link"))

    def on_claim(self, document: str, span: Span) -> None:
        source = self._desk.find(document)
        if source is not None and source.document is not None:
            self._begin(note_on_claim(source.document, span, self._body, self._notebook.creator), worded("Note on claim"))

    def show(self, note: Annotation) -> None:
        """Goes to what a note is about."""
        target, page = note.target, self._tabs.current
        if target.partner is not None and not isinstance(page, ComparisonTab):
            self._opening.compare(target.document, target.partner.document, (target.position.start, target.partner.position.start))
        elif target.about is About.DOCUMENT:
            self._opening.open_document(target.document)
        elif target.document:
            self._navigation.show_note(note)

    @property
    def _body(self) -> Body:
        return Body(color=self._notebook.color)

    def _begin(self, note: Annotation, label: str) -> None:
        if self._notebook.add(note, label):
            self.begun.emit(note, "text")


def _is_on(note: Annotation, left: Span, right: Span) -> bool:
    partner = note.target.partner
    return partner is not None and (note.target.position, partner.position) == (left, right)
