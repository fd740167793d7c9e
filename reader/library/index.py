"""The index of a library: a second file beside the workspace, with words, vectors and neighbors of all sentences.

Nothing in it is the analyst's: it can be made again at any time, and is, when it is damaged or of another encoder or version.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reader.compare.words import terms, words
from reader.index_files import Index
from reader.library.vector_file import VectorFile, Vectors
from reader.library_search import Neighbor
from reader.text import Span

NEIGHBORS = 10
BM25_SHARE = 0.005  # of a likeness; the rest is the cosine
_VERSION = "2"
_VECTORS = "-vectors"  # ends the name of their file
_CANDIDATES = 30
_RAREST = 8  # words of a sentence that are looked up: the others stand everywhere, and cost the most
_SCHEMA = """
CREATE TABLE about (producer TEXT NOT NULL);
CREATE TABLE document (id TEXT PRIMARY KEY, revision TEXT NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sentence (id INTEGER PRIMARY KEY, document TEXT NOT NULL, number INTEGER NOT NULL,
                       start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, figures TEXT NOT NULL,
                       terms TEXT NOT NULL);
CREATE VIRTUAL TABLE found USING fts5 (terms, content = 'sentence', content_rowid = 'id', tokenize = 'unicode61');
CREATE VIRTUAL TABLE term USING fts5vocab (found, 'row');
CREATE TABLE neighbor (sentence INTEGER NOT NULL, other INTEGER NOT NULL, likeness REAL NOT NULL,
                       PRIMARY KEY (sentence, other)) WITHOUT ROWID;
CREATE INDEX neighbor_other ON neighbor (other);
"""


class Told(NamedTuple):
    """A sentence to be taken in; `figures` are those in it, in whatever writing the one who asks can read."""

    span: Span
    text: str
    figures: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """A sentence as the index holds it; `row` is that of its vector."""

    row: int
    document: str
    number: int
    span: Span
    text: str
    figures: str = ""


class LibraryIndex(Index):
    """One file of words and one of vectors."""

    def __init__(self, path: Path, producer: str, size: int) -> None:
        """The index in a file, for vectors of `size` numbers by this encoder."""
        self._vectors = VectorFile(path.with_name(path.name + _VECTORS), size)
        super().__init__(path, f"{_VERSION}+{producer}+{size}", _SCHEMA, (_VECTORS,))

    @property
    def size(self) -> tuple[int, int]:
        """How many documents and sentences there are."""
        documents, sentences = self.connection.execute("SELECT count(*), coalesce(sum(count), 0) FROM document").fetchone()
        return documents, sentences

    def add(self, document: str, revision: str, sentences: Sequence[Told], vectors: Vectors) -> None:
        """Takes the sentences of a document in, in place of older ones, and tells whose neighbors they are."""
        wanted = [" ".join(terms(words(one.text)).elements()) for one in sentences]
        with self._writing():
            self._forget(document)
            alike = self._alike(wanted, vectors)
            first = self._rows()
            self._vectors.write(first, vectors)
            self.connection.execute("INSERT INTO document VALUES (?, ?, ?, ?)", (document, revision, first, len(sentences)))
            rows = [
                (first + number, document, number, one.span.start, one.span.end, one.text, one.figures, wanted[number])
                for number, one in enumerate(sentences)
            ]
            self.connection.executemany("INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
            self.connection.executemany("INSERT INTO found (rowid, terms) VALUES (?, ?)", [(row[0], row[-1]) for row in rows])
            self._keep(first, alike)

    def candidates(self, words_: str, vector: Vectors, count: int, without: str = "") -> list[Stored]:
        """The sentences that most likely make the claim: the best by meaning and by words, in no order."""
        own = self.connection.execute("SELECT first, count FROM document WHERE id = ?", (without,)).fetchone()
        rows = self._by_words(" ".join(terms(words(words_))), count + (own[1] if own else 0)).keys()
        near, _ = self._vectors.nearest(vector[None], count + (own[1] if own else 0), self._rows())
        found = self._stored(rows | set(map(int, near[0])))
        return [one for one in found if one.document != without]

    def at(self, document: str, span: Span) -> list[Stored]:
        """The sentences of a document that the span touches."""
        touched = """SELECT sentence.id FROM sentence
                     JOIN document ON document.id = :id AND sentence.id >= first AND sentence.id < first + count
                     WHERE start < :end AND "end" > :start"""
        found = self.connection.execute(touched, {"id": document, "start": span.start, "end": span.end})
        return self._stored({row for (row,) in found})

    def vectors(self, stored: Iterable[Stored]) -> Vectors:
        return self._vectors.of([one.row for one in stored])

    def neighbors(self, document: str) -> tuple[Neighbor, ...]:
        """The sentences of other documents that are most like those of this one, sentence by sentence, the most alike first."""
        found = self.connection.execute(
            """SELECT mine.number, theirs.document, theirs.number, likeness FROM sentence mine
               JOIN neighbor ON neighbor.sentence = mine.id JOIN sentence theirs ON theirs.id = neighbor.other
               WHERE mine.id >= (SELECT first FROM document WHERE id = :id)
               AND mine.id < (SELECT first + count FROM document WHERE id = :id) ORDER BY mine.number, likeness DESC, other""",
            {"id": document},
        )
        return tuple(Neighbor(*row) for row in found)

    def _forget(self, document: str) -> None:
        known = self.connection.execute("SELECT first, count FROM document WHERE id = ?", (document,)).fetchone()
        if known is None:
            return
        first, end = known[0], known[0] + known[1]
        taken = "BETWEEN ? AND ? - 1"
        self.connection.execute(
            f"INSERT INTO found (found, rowid, terms) SELECT 'delete', id, terms FROM sentence WHERE id {taken}", (first, end)
        )
        self.connection.execute(f"DELETE FROM neighbor WHERE sentence {taken}", (first, end))
        self.connection.execute(f"DELETE FROM neighbor WHERE other {taken}", (first, end))
        self.connection.execute(f"DELETE FROM sentence WHERE id {taken}", (first, end))
        self.connection.execute("DELETE FROM document WHERE id = ?", (document,))

    def _alike(self, wanted: Sequence[str], vectors: Vectors) -> list[list[tuple[int, float]]]:
        """Per sentence, the rows most like it with their likeness: cosine and a share of BM25."""
        rows, cosines = self._vectors.nearest(vectors, _CANDIDATES, self._rows())
        alike = []
        for number, words_ in enumerate(wanted):
            cosine = dict(zip(map(int, rows[number]), map(float, cosines[number]), strict=True))
            shared = self._by_words(words_, _CANDIDATES)
            missing = [row for row in shared if row not in cosine]
            cosine |= dict(zip(missing, map(float, self._vectors.of(missing) @ vectors[number]), strict=True))
            likeness = {row: value + BM25_SHARE * shared.get(row, 0.0) for row, value in cosine.items()}
            alike.append(sorted(likeness.items(), key=lambda one: (-one[1], one[0])))
        present = self._present({row for found in alike for row, _ in found})
        return [[one for one in found if one[0] in present] for found in alike]

    def _by_words(self, wanted: str, count: int) -> dict[int, float]:
        """The rows with the highest BM25 over the rarest of the words, with it."""
        rare = self._rarest(set(wanted.split()))
        if not rare:
            return {}
        question = " OR ".join(f'"{word}"' for word in rare)
        return {
            row: -rank
            for row, rank in self.connection.execute(
                "SELECT rowid, rank FROM found WHERE found MATCH ? ORDER BY rank LIMIT ?", (question, count)
            )
        }

    def _rarest(self, wanted: set[str]) -> list[str]:
        marks = ",".join("?" * len(wanted))
        known = self.connection.execute(f"SELECT term FROM term WHERE term IN ({marks}) ORDER BY doc, term LIMIT {_RAREST}", (*wanted,))
        return [word for (word,) in known]

    def _keep(self, first: int, alike: Sequence[Sequence[tuple[int, float]]]) -> None:
        """Stores the neighbors of new sentences, and the new ones among those of the older sentences that they are nearest to."""
        pairs = [(first + number, row, likeness) for number, found in enumerate(alike) for row, likeness in found]
        own = [(first + number, row, likeness) for number, found in enumerate(alike) for row, likeness in found[:NEIGHBORS]]
        both = [*own, *((row, new, likeness) for new, row, likeness in pairs)]
        self.connection.executemany("INSERT OR REPLACE INTO neighbor VALUES (?, ?, ?)", both)
        crowded = """DELETE FROM neighbor WHERE sentence = :row AND other NOT IN
                     (SELECT other FROM neighbor WHERE sentence = :row ORDER BY likeness DESC, other LIMIT :count)"""
        self.connection.executemany(crowded, [{"row": row, "count": NEIGHBORS} for row in {row for _, row, _ in pairs}])

    def _present(self, rows: set[int]) -> set[int]:
        return {one.row for one in self._stored(rows)}

    def _stored(self, rows: set[int]) -> list[Stored]:
        """The sentences of these rows that have not been removed."""
        read = 'SELECT id, document, number, start, "end", text, figures FROM sentence WHERE id = ?'
        found = (self.connection.execute(read, (row,)).fetchone() for row in sorted(rows))
        return [Stored(one[0], one[1], one[2], Span(one[3], one[4]), one[5], one[6]) for one in found if one is not None]

    def _is_whole(self) -> bool:
        return self.connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",) and self._vectors.rows >= self._rows()

    def _rows(self) -> int:
        """How many rows of vectors have been given out; those of removed documents at the end are given again."""
        rows: int = self.connection.execute("SELECT coalesce(max(first + count), 0) FROM document").fetchone()[0]
        return rows
