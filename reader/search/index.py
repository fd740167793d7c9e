"""The full-text index of a workspace: a second file beside it, with the texts, what is known of them, and the notes.

Nothing in it is the analyst's own: it can be made again at any time, and is, when it is damaged or of another version.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reader.index_files import Index, beside
from reader.text import Span

_VERSION = "1"
_SCHEMA = """
CREATE TABLE about (version TEXT NOT NULL);
CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL, published TEXT NOT NULL);
CREATE INDEX document_published ON document (published);
CREATE VIRTUAL TABLE found USING fts5 (title, text, publisher, names, speakers, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO found (found, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.5, 0.5, 0.5)');
CREATE TABLE number (document INTEGER NOT NULL, thing TEXT NOT NULL, low REAL, high REAL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
CREATE INDEX number_thing ON number (thing, low, high);
CREATE INDEX number_document ON number (document);
CREATE TABLE note (number INTEGER PRIMARY KEY, id TEXT NOT NULL, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
CREATE INDEX note_document ON note (document);
CREATE VIRTUAL TABLE noted USING fts5 (body, quote, tags, tokenize = 'unicode61 remove_diacritics 2');
"""
APART = "\ue000"  # stands between two names: a letter of its own, so that no phrase runs over it


class Number(NamedTuple):
    """A figure of a document: one of the words for what it is of, the interval it allows, its place."""

    thing: str
    low: float | None
    high: float | None
    span: Span


class Note(NamedTuple):
    id: str
    span: Span
    body: str
    quote: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """All of a document that can be searched."""

    document: str
    revision: str
    text: str
    title: str = ""
    publisher: str = ""
    published: str = ""
    names: Sequence[str] = ()
    speakers: Sequence[str] = ()
    numbers: Sequence[Number] = ()
    notes: Sequence[Note] = ()


class SearchIndex(Index):
    def __init__(self, path: Path) -> None:
        super().__init__(path, _VERSION, _SCHEMA)

    @property
    def size(self) -> int:
        """How many documents there are."""
        return int(self.connection.execute("SELECT count(*) FROM document").fetchone()[0])

    def add(self, entries: Iterable[Entry]) -> None:
        """Takes documents in, in place of what was known of them."""
        with self._writing():
            for entry in entries:
                self._forget(entry.document)
                self._add(entry)

    def _add(self, entry: Entry) -> None:
        execute = self.connection.execute
        known = "INSERT INTO document (id, revision, published) VALUES (?, ?, ?)"
        number = execute(known, (entry.document, entry.revision, entry.published)).lastrowid
        told = (f" {APART} ".join(entry.names), f" {APART} ".join(entry.speakers))
        text = "INSERT INTO found (rowid, title, text, publisher, names, speakers) VALUES (?, ?, ?, ?, ?, ?)"
        execute(text, (number, entry.title, entry.text, entry.publisher, *told))
        figures = [(number, one.thing, one.low, one.high, one.span.start, one.span.end) for one in entry.numbers]
        self.connection.executemany("INSERT INTO number VALUES (?, ?, ?, ?, ?, ?)", figures)
        for note in entry.notes:
            place = 'INSERT INTO note (id, document, start, "end") VALUES (?, ?, ?, ?)'
            row = execute(place, (note.id, number, note.span.start, note.span.end)).lastrowid
            words = "INSERT INTO noted (rowid, body, quote, tags) VALUES (?, ?, ?, ?)"
            execute(words, (row, note.body, note.quote, f" {APART} ".join(note.tags)))

    def _forget(self, document: str) -> None:
        execute = self.connection.execute
        known = execute("SELECT number FROM document WHERE id = ?", (document,)).fetchone()
        if known is not None:
            execute("DELETE FROM noted WHERE rowid IN (SELECT number FROM note WHERE document = ?)", known)
            execute("DELETE FROM found WHERE rowid = ?", known)
            for table in ("note", "number"):
                execute(f"DELETE FROM {table} WHERE document = ?", known)
            execute("DELETE FROM document WHERE number = ?", known)


def open_search(workspace: Path) -> SearchIndex:
    """The full-text index of a workspace, empty where there was none that can be used."""
    return SearchIndex(beside(workspace, "search"))
