"""The details of an article: asked for, saved as one change, and followed by every tab."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.annotation import Change, now
from reader.document import Document
from reader.read_as import ReadAs
from reader.source_correction import SourceCorrection, said_of
from reader.workspace import StoredDocument
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.article.open_document import OpenDocument
from ui.dates import long_moment
from ui.desk import Desk
from ui.language import told, tr
from ui.opening import Opening
from ui.panels.notebook import Notebook


class DetailsOf(QObject):
    def __init__(self, window: QWidget, desk: Desk, notebook: Notebook, opening: Opening) -> None:
        super().__init__(window)
        self._window, self._desk, self._notebook, self._opening = window, desk, notebook, opening
        notebook.changed.connect(self._follow)

    def ask(self, page: DocumentPane) -> None:
        """Shows the details of an article, and does what the analyst says of them."""
        from ui.dialogs.details_dialog import DetailsDialog

        source = page.source
        if source.document is None or source.as_read is None:
            return
        stored = self._desk.workspace.stored(source.document.id)
        said = DetailsDialog.ask(self._window, source.document.source, source.as_read, tuple(facts(source.document, stored)))
        if said is None:
            return
        if said.source != source.document.source:
            self._save(source, said_of(source.document.id, source.as_read, said.source, now()))
        if said.encoding:
            self._opening.read_again(page, ReadAs(encoding=said.encoding))

    def _save(self, source: OpenDocument, said: SourceCorrection) -> None:
        before = self._desk.workspace.source_correction(said.document)
        self._notebook.describe(before, None if said.is_empty else said)

    def _follow(self, change: Change) -> None:
        documents = {value.document for pair in change.edits.values() for value in pair if isinstance(value, SourceCorrection)}
        for source in self._desk.sources:
            if source.document is not None and source.document.id in documents:
                source.describe()


def facts(document: Document, stored: StoredDocument | None) -> Iterator[tuple[str, str]]:
    """Where a document came from, in words, each with its name; what is unknown is left out."""
    source = document.source
    known = (
        (tr("File"), str(messages.path_of(source.uri)) if source.uri else tr("pasted or made")),
        (tr("Web address"), source.canonical),
        (tr("Format"), source.media_type),
        (tr("Size"), messages.size_of(source.size) if source.size else ""),
        (tr("File changed"), long_moment(source.modified) if source.modified else ""),
        (tr("Added"), long_moment(stored.added) if stored else ""),
        (tr("Words"), messages.words_of(document)),
        ("SHA-256", source.sha256),
        (tr("Read by"), source.loader.replace("@", " ")),
        *((told(name), words) for name, words in source.told),
    )
    yield from ((name, words) for name, words in known if words)
