"""The full-text index of a workspace: a second file beside it, with the texts, what is known of them, and the notes.

Nothing in it is the analyst's own: it can be made again at any time, and is, when it is damaged or of another version.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

from reader.errors import WorkspaceError
from reader.index_files import beside, discard, is_damage, is_of_another_shape
from reader.phrase import worded
from reader.text import Span

_VERSION = "1"
_BUSY_SECONDS = 1.0  # that another program may hold the file
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


class SearchIndex:
    """One file. Documents are added in one transaction: a killed program leaves whole ones."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """The index in a file, begun anew where it is missing, damaged or of another version.

        Raises:
            WorkspaceError: if the file cannot be used for another reason: another program holds it, the disk is full.
        """
        try:
            return cls(_kept(path) or _begun(path))
        except sqlite3.Error as error:
            advice = worded("Close the other Crossread that uses it, and check that its folder may be written to.")
            raise WorkspaceError(
                worded("The index “{path}” cannot be used: {why}.", path=str(path), why=str(error)), advice=advice, path=path
            ) from error

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def size(self) -> int:
        """How many documents there are."""
        return int(self.connection.execute("SELECT count(*) FROM document").fetchone()[0])

    def revisions(self) -> dict[str, str]:
        """What is there: ids of documents, each with the revision it was added as."""
        return dict(self.connection.execute("SELECT id, revision FROM document"))

    def add(self, entries: Iterable[Entry]) -> None:
        """Takes documents in, in place of what was known of them."""
        with self.connection:
            self.connection.execute("BEGIN IMMEDIATE")
            for entry in entries:
                self._forget(entry.document)
                self._add(entry)

    def remove(self, document: str) -> None:
        with self.connection:
            self.connection.execute("BEGIN IMMEDIATE")
            self._forget(document)

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
    return SearchIndex.open(beside(workspace, "search"))


def _begun(path: Path) -> sqlite3.Connection:
    discard(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = _connected(path)
    connection.executescript(f"BEGIN; {_SCHEMA}")
    connection.execute("INSERT INTO about VALUES (?)", (_VERSION,))
    connection.execute("COMMIT")
    return connection


def _kept(path: Path) -> sqlite3.Connection | None:
    """The index that is there; none where it is damaged or of another version."""
    if not path.exists():
        return None
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        _prepare(connection)
        if connection.execute("SELECT version FROM about").fetchall() == [(_VERSION,)]:
            return connection
    except sqlite3.DatabaseError as error:
        if not is_damage(error) and not is_of_another_shape(error):
            connection.close()
            raise
    connection.close()
    return None


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    _prepare(connection)
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
