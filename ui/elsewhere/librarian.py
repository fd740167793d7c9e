"""Has all sentences of the library kept in an index, and looks there for a claim."""

from collections.abc import Iterator, Sequence

from reader.all_corrections import encoded
from reader.parcels import Parcel
from reader.pieces import KeptAnalysis
from reader.text import Span
from ui.analyst import time_for
from ui.elsewhere.index_keeper import SEARCH, IndexKeeper
from ui.language import tr
from ui.request import Order, Request


class Librarian(IndexKeeper):
    survey_kind = "survey"

    def revisions(self) -> Iterator[dict[str, str]]:
        return self._workspace.revising(self._analyst.producer)

    def order(self, documents: Sequence[str], *, urgent: bool) -> Order:
        (key,) = documents
        document, pieces = self._workspace.document(key), self._workspace.pieces(key, self._analyst.producer)
        vectors = self._workspace.vectors(key, self._analyst.encoder) if self._analyst.encoder else None
        values: tuple[Parcel, ...] = (KeptAnalysis(document, pieces) if pieces else document, *((vectors,) if vectors is not None else ()))
        said = encoded(self._workspace.all_corrections(key))
        payload = {**self.payload(), "revision": self._wanted.get(key, ""), "corrections": said}
        doing = tr("taking {name} into the library", name=document.source.name)
        return Order("remember", ("remember", key), doing, time_for(document), payload, values, urgent=urgent)

    def search(self, document: str, span: Span, words: str) -> Request:
        """Asks where else the claim is made that stands at a place of a document: of that one the index has the latest first."""
        revision = self._workspace.revision(document, self._analyst.producer) if self.is_ready else ""
        if revision:
            self.take_first(document, revision)
        payload = {**self.payload(), "document": document, "span": [span.start, span.end], "words": words}
        return self._analyst.ask(Order("elsewhere", ("elsewhere",), tr("searching the library"), SEARCH, payload))
