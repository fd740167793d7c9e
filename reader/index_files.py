"""Indexes in files beside a workspace, which can be made again at any time, for there is nothing of the analyst's in them."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from reader.errors import WorkspaceError
from reader.phrase import Phrase, worded

_COMPANIONS = ("", "-wal", "-shm", "-journal")
_BUSY_SECONDS = 1.0  # that another program may hold the file
_PREPARE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"


def beside(workspace: Path, name: str) -> Path:
    """Where the index of that name of a workspace lies."""
    return workspace.with_name(f"{workspace.name}-{name}")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, not what is around it."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)  # the low byte tells the kind


class Index:
    """Documents by their ids, each with the revision it was added as. What is written is whole documents, also after a kill.

    A kind of index gives its tables; `about (… TEXT)`, and `document` with `id` and `revision` are among them.
    """

    def __init__(self, path: Path, maker: str, schema: str, more: Sequence[str] = ()) -> None:
        """The index in a file, begun anew where it is missing, damaged, or of another maker, which is what its content depends on;
        `more` are the ends of the names of files that are not SQLite's.

        Raises:
            WorkspaceError: if the file cannot be used for another reason: another program holds it, the disk is full.
        """
        self.path, self._more = path, more
        try:
            if not self._is_kept(maker):
                self._begin(maker, schema)
        except sqlite3.Error as error:
            advice = worded("Close the other Crossread that uses it, and check that its folder may be written to.")
            raise self.unusable(error, advice) from error

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def discard(self) -> None:
        """Closes it, and deletes all its files."""
        self.close()
        self._delete()

    def unusable(self, error: sqlite3.Error, advice: Phrase) -> WorkspaceError:
        """What to raise for a fault that is not the file's own."""
        message = worded("The index “{path}” cannot be used: {why}.", path=str(self.path), why=str(error))
        return WorkspaceError(message, advice=advice, path=self.path)

    def revisions(self) -> dict[str, str]:
        """What is there: ids of documents, each with the revision it was added as."""
        return dict(self.connection.execute("SELECT id, revision FROM document"))

    def missing(self, wanted: Mapping[str, str]) -> dict[str, str]:
        """Of the documents wanted, those that are not there in that revision. Documents that are not wanted are forgotten."""
        there = self.revisions()
        for gone in there.keys() - wanted.keys():
            self.remove(gone)
        return {document: revision for document, revision in wanted.items() if there.get(document) != revision}

    def remove(self, document: str) -> None:
        with self._writing():
            self._forget(document)

    def _forget(self, document: str) -> None:
        """Deletes a document, if it is there, from all tables."""
        raise NotImplementedError

    def _is_whole(self) -> bool:
        """Whether there is all that belongs to the tables."""
        return True

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction."""
        with self.connection:
            self.connection.execute("BEGIN IMMEDIATE")
            yield

    def _is_kept(self, maker: str) -> bool:
        """Opens the file that is there, unless it is damaged or of another maker."""
        if not self.path.exists():
            return False
        self._connect()
        try:
            self.connection.executescript(_PREPARE)
            if self.connection.execute("SELECT * FROM about").fetchall() == [(maker,)] and self._is_whole():
                return True
        except sqlite3.DatabaseError as error:
            if not is_damage(error) and not _is_of_another_shape(error):
                self.close()
                raise
        self.close()
        return False

    def _begin(self, maker: str, schema: str) -> None:
        self._delete()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._connect()
        self.connection.executescript(f"{_PREPARE} BEGIN; {schema}")
        self.connection.execute("INSERT INTO about VALUES (?)", (maker,))
        self.connection.execute("COMMIT")

    def _connect(self) -> None:
        self.connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)

    def _delete(self) -> None:
        for end in (*_COMPANIONS, *self._more):
            self.path.with_name(self.path.name + end).unlink(missing_ok=True)


def _is_of_another_shape(error: sqlite3.Error) -> bool:
    """Whether a table or column is missing."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
