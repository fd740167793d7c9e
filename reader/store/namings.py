"""How documents name things, in the workspace file: derived from analyses, so that names can be compared without them."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.naming import NamedEntity, Naming
from reader.store.database import Database
from reader.wording import folded

_PART = 500
_NAMINGS = "SELECT document, entity, name, label, words, count FROM naming"
_LISTED = "document IN (SELECT id FROM document WHERE listed)"
_LIKE = f"""SELECT entity, name, label, count(DISTINCT document) FROM naming
            WHERE entity IN (SELECT entity FROM naming WHERE instr(folded, ?)) AND {_LISTED} GROUP BY entity, name, label"""

# A thing that many documents name says little of any two; one that nearly all name is not even looked at.
_RELATED = f"""WITH mine AS (SELECT DISTINCT entity FROM naming WHERE document = :document),
              told AS (SELECT DISTINCT entity, document FROM naming WHERE entity IN (SELECT entity FROM mine)),
              spread AS (SELECT entity, count(*) AS documents FROM told GROUP BY entity HAVING documents BETWEEN 2 AND 500)
              SELECT told.document FROM told JOIN spread USING (entity) WHERE told.document <> :document AND told.{_LISTED}
              GROUP BY told.document ORDER BY sum(1.0 / spread.documents) DESC, told.document LIMIT :limit"""


class Namings:
    """How the documents of a workspace name things."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, document: str, found: Sequence[Naming]) -> None:
        """In place of what was kept of the document before; one that was removed is passed over."""
        for _ in self.keeping(document, found):
            pass

    def keeping(self, document: str, found: Sequence[Naming]) -> Iterator[None]:
        """The same in steps of a few milliseconds, each a transaction, for a window: a book has thousands."""
        if self._database.read_only:
            return
        for start in range(0, max(1, len(found)), _PART):
            if start:
                yield
            rows = [_row(document, one) for one in found[start : start + _PART]]
            with self._database.writing() as connection:
                if not start:
                    connection.execute("DELETE FROM naming WHERE document = ?", (document,))
                if connection.execute("SELECT 1 FROM document WHERE id = ? AND listed", (document,)).fetchone():
                    connection.executemany("INSERT OR REPLACE INTO naming VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def of(self, entity: str | None = None, documents: Sequence[str] | None = None) -> tuple[Naming, ...]:
        """Those of the documents, all or these, for things, all or this one: by document and entity, the most frequent words first."""
        wanted = {"entity": entity, "documents": None if documents is None else json.dumps(list(documents))}
        where = f"""WHERE (:entity IS NULL OR entity = :entity) AND {_LISTED}
                   AND (:documents IS NULL OR document IN (SELECT value FROM json_each(:documents)))"""
        query = f"{_NAMINGS} {where} ORDER BY document, entity, count DESC, words"
        with self._database.reading() as connection:
            return tuple(Naming(*row) for row in connection.execute(query, wanted))

    def entities_like(self, words: str, limit: int) -> tuple[NamedEntity, ...]:
        """The entities that a document calls so, or whose canonical name holds the words, under the name that most documents give each:
        those that begin with them first, then those that most documents name. Without words, all."""
        sought = folded(words.strip())
        by_entity: dict[str, list[NamedEntity]] = defaultdict(list)
        with self._database.reading() as connection:
            for row in connection.execute(_LIKE, (sought,)):
                by_entity[row[0]].append(NamedEntity(*row))
        found = [_joined(alike) for alike in by_entity.values()]
        found.sort(key=lambda one: (not folded(one.name).startswith(sought), -one.documents, one.name, one.id))
        return tuple(found[:limit])

    def related(self, document: str, limit: int = 20) -> tuple[str, ...]:
        """Ids of the documents that name the same things, those with the most and the rarest in common first."""
        with self._database.reading() as connection:
            return tuple(row[0] for row in connection.execute(_RELATED, {"document": document, "limit": limit}))


def _row(document: str, one: Naming) -> tuple[str, str, str, str, str, int, str]:
    return document, one.entity, one.words, one.name, one.label, one.count, folded(f"{one.name}\n{one.words}")


def _joined(alike: Sequence[NamedEntity]) -> NamedEntity:
    best = max(alike, key=lambda one: (one.documents, len(one.name), one.name, one.label))
    return NamedEntity(best.id, best.name, best.label, sum(one.documents for one in alike))
