"""The articles that are open: each once, however many tabs show it; and what comparisons of them have found."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.alignment import Alignment
from reader.document import Document
from reader.read_as import USUAL, ReadAs
from reader.vectors import SentenceVectors
from reader.workspace import Workspace
from ui.analyst import Analyst
from ui.article.open_document import OpenDocument
from ui.elsewhere.librarian import Librarian
from ui.elsewhere.text_keeper import TextKeeper
from ui.letting_go import let_go
from ui.request import Request
from ui.vector_keeper import VectorKeeper

_PRODUCER = "producer of analyses"


class Desk(QObject):
    """`library_changed`: a document was added or its source updated. `compared` carries a new Alignment."""

    library_changed = Signal()
    compared = Signal(object)

    def __init__(self, workspace: Workspace, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.analyst = workspace, analyst
        self._open: list[OpenDocument] = []
        self._users: dict[OpenDocument, set[object]] = {}
        self._alignments: dict[frozenset[str], Alignment] = {}
        self._vectors = VectorKeeper(workspace, analyst, self)
        self.librarian = Librarian(workspace, analyst, self)
        self.text_keeper = TextKeeper(workspace, analyst, self)
        self.library_changed.connect(self.follow_change)
        self._told = analyst.producer_told.connect(self._take_producer)

    def load(self, path: Path, user: object, how: ReadAs = USUAL) -> OpenDocument:
        """A new article from a file."""
        source = self._new(user)
        source.load(path, how)
        return source

    def members(self, path: Path) -> Request:
        """The articles in a file that may hold several are on their way, as Members."""
        return self.analyst.members(path)

    def take(self, document: Document | str, user: object) -> OpenDocument:
        """The article with this id, open already or from the workspace.

        Raises:
            WorkspaceError: if the workspace does not have it.
        """
        identity = document if isinstance(document, str) else document.id
        source = self.find(identity)
        if source is not None:
            self._users[source].add(user)
            return source
        whole = self.workspace.document_as_read(document) if isinstance(document, str) else document
        source = self._new(user)
        source.show(whole)
        return source

    def release(self, source: OpenDocument, user: object) -> None:
        """When nobody uses an article any more, what was asked for it is cancelled."""
        users = self._users.get(source, set())
        users.discard(user)
        if source in self._open and not users:
            self._open.remove(source)
            del self._users[source]
            self._vectors.leave(source)
            source.close()
            let_go(source)

    def close(self) -> None:
        """The window closes: nothing that is still under way is wanted."""
        QObject.disconnect(self._told)
        self._vectors.close()
        self.librarian.close()
        self.text_keeper.close()
        for source in self._open:
            source.close()

    def find(self, document: str) -> OpenDocument | None:
        return next((source for source in self._open if source.document is not None and source.document.id == document), None)

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        return tuple(self._open)

    @property
    def texts(self) -> dict[str, Document]:
        """The open documents by id."""
        return {source.document.id: source.document for source in self._open if source.document is not None}

    def follow_change(self) -> None:
        """Documents, or what is known of them, changed: the indexes have to follow."""
        self.librarian.refresh()
        self.text_keeper.refresh()

    def mark_read(self, document: str) -> None:
        """It was read to its end.

        Raises:
            WorkspaceError: if that cannot be kept.
        """
        if self.workspace.mark_read(document):
            self.library_changed.emit()

    def vectors(self, *documents: str) -> tuple[SentenceVectors, ...]:
        """What is stored of the sentences of these documents."""
        return tuple(filter(None, map(self._vectors.stored, documents)))

    def keep_alignment(self, alignment: Alignment) -> None:
        self._alignments[frozenset((alignment.left, alignment.right))] = alignment
        self.compared.emit(alignment)

    def alignments(self, document: str) -> tuple[Alignment, ...]:
        """What comparisons of the document found, the latest last."""
        return tuple(alignment for pair, alignment in self._alignments.items() if document in pair)

    def _new(self, user: object) -> OpenDocument:
        source = OpenDocument(self.workspace, self.analyst, self._producer(), self)
        source.loaded.connect(self.library_changed)
        source.analyzed.connect(self.follow_change)
        source.described.connect(self.library_changed)
        self._vectors.watch(source)
        self._open.append(source)
        self._users[source] = {user}
        return source

    def _producer(self) -> str:
        """Whose analyses are shown: the worker's; until it has told, those of the last one, which may turn out to be old."""
        return self.analyst.producer or str(self.workspace.state(_PRODUCER, ""))

    def _take_producer(self, producer: str) -> None:
        """What is open and was analyzed by another one is analyzed again."""
        if producer != self.workspace.state(_PRODUCER, ""):
            self.workspace.set_state(_PRODUCER, producer)
        for source in self._open:
            source.renew(producer)
