"""Has the sentences of open articles encoded once, when nothing else is to be done, and keeps the vectors in the workspace."""

import logging
from functools import partial

from PySide6.QtCore import QObject

from reader.analysis import Analysis
from reader.errors import ReaderError
from reader.vectors import SentenceVectors
from reader.workspace import Workspace
from ui.analyst import Analyst
from ui.article.open_document import OpenDocument
from ui.request import Request

_ENCODER = "encoder of sentences"
_log = logging.getLogger(__name__)


class VectorKeeper(QObject):
    """Watches articles. Vectors are a store of work done: where they cannot be read or written, sentences are encoded when compared."""

    def __init__(self, workspace: Workspace, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._analyst = workspace, analyst
        self._requests: dict[OpenDocument, Request] = {}
        self._encoded: dict[OpenDocument, Analysis | None] = {}  # of those watched, what was asked for last
        self._told = analyst.producer_told.connect(self._encode_all)

    def watch(self, source: OpenDocument) -> None:
        self._encoded[source] = None
        source.analyzed.connect(partial(self._encode, source))

    def leave(self, source: OpenDocument) -> None:
        """The article is closed: what has not begun is not done."""
        self._encoded.pop(source, None)
        request = self._requests.pop(source, None)
        if request is not None:
            request.cancel()

    def close(self) -> None:
        """The window closes: nothing is written any more."""
        QObject.disconnect(self._told)
        for source in tuple(self._encoded):
            self.leave(source)

    def stored(self, document: str) -> SentenceVectors | None:
        """Those of the worker's encoder, or until it has told, of the last one's; none where it has not read the document."""
        try:
            encoder = self._analyst.encoder or str(self._workspace.state(_ENCODER, ""))
            return self._workspace.vectors(document, encoder)
        except ReaderError as error:
            _log.warning("%s", error)
            return None

    def _encode_all(self) -> None:
        """The worker has told its encoder, perhaps another one than before."""
        if self._analyst.encoder != self._workspace.state(_ENCODER, ""):
            self._workspace.set_state(_ENCODER, self._analyst.encoder)
        for source in self._encoded:
            self._encode(source)

    def _encode(self, source: OpenDocument) -> None:
        """Asks for what is not stored, or may have changed because names are called otherwise now."""
        analysis, last = source.analysis, self._encoded.get(source)
        if source not in self._encoded or analysis is None or not self._analyst.encoder:
            return
        stored = self.stored(analysis.document.id)
        self._encoded[source] = analysis
        if stored is not None and (last is None or (last.mentions, last.entities) == (analysis.mentions, analysis.entities)):
            return
        self._requests[source] = request = self._analyst.encode(analysis, stored)
        request.finished.connect(partial(self._store, source))
        request.failed.connect(lambda _: self._requests.pop(source, None))

    def _store(self, source: OpenDocument, made: SentenceVectors | None) -> None:
        self._requests.pop(source, None)
        if made is None:
            return
        try:
            self._workspace.set_vectors(made)
        except ReaderError as error:  # they are made again
            _log.warning("%s", error)
