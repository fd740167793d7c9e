"""Has the texts of all documents and the notes on them kept in an index, and searches it."""

from collections.abc import Iterator, Sequence

from reader.all_corrections import encoded
from reader.codec import to_json
from reader.parcels import Parcel
from reader.pieces import KeptAnalysis
from ui.analyst import time_for
from ui.elsewhere.index_keeper import SEARCH, IndexKeeper
from ui.language import tr
from ui.request import Order, Request

_PORTION = 5  # documents that are read from the workspace in some milliseconds


class TextKeeper(IndexKeeper):
    survey_kind = "survey texts"

    def revisions(self) -> Iterator[dict[str, str]]:
        return self._workspace.revising(None)

    @property
    def portion(self) -> int:
        return _PORTION

    @property
    def is_ready(self) -> bool:
        return True  # whoever made the analyses

    def order(self, documents: Sequence[str], *, urgent: bool) -> Order:
        values, told = list[Parcel](), {}
        texts = [self._workspace.document(key) for key in documents]
        for document in texts:
            pieces = self._workspace.pieces(document.id, None)
            values.append(KeptAnalysis(document, pieces) if pieces else document)
            said = encoded(self._workspace.all_corrections(document.id)) if pieces else encoded(())
            told[document.id] = [self._wanted.get(document.id, ""), said, to_json(self._workspace.annotations(document.id))]
        payload = {**self.payload(), "documents": told}
        return Order(
            "take texts",
            ("take texts", documents[0]),
            tr("reading texts for the search"),
            time_for(*texts),
            payload,
            tuple(values),
            urgent=urgent,
        )

    def search(self, query: str, limit: int) -> Request:
        """Asks for the documents and notes that have what was asked for."""
        payload = {**self.payload(), "query": query, "limit": limit}
        return self._analyst.ask(Order("search", ("search",), tr("searching the texts"), SEARCH, payload))
