"""The one connection to the workspace file: opening it safely, short transactions, and SQLite's faults told in sentences."""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from reader.codec import from_json, to_json
from reader.errors import DamagedError, NewerError, WorkspaceError, told_by_system
from reader.phrase import worded
from reader.store.schema import MIGRATIONS, has_all_columns, migrate, version_of

Value = TypeVar("Value")

_BUSY_SECONDS = 0.25  # a second Crossread is refused, not waited for
_LOG_PAGES = 1_000  # SQLite's own measure of when the log is written back
_COMPANIONS = ("", "-wal", "-shm", "-journal")  # the files that make up one database

# What to say of SQLite's result codes. A code that is not here is a bug of ours and falls through.
_ELSEWHERE = (worded("The workspace “{path}” is open in another Crossread."), worded("Close it there, then try again."))
_NO_WRITE = (
    worded("The workspace “{path}” cannot be written."),
    worded("Check that its folder may be written to, then try again."),
)
_NO_SPACE = (worded("The workspace “{path}” could not be saved: the disk is full."), worded("Free some space, then try again."))
_NO_READ = (worded("The workspace “{path}” cannot be opened."), worded("Check that its folder exists and may be written to."))
_FAULTS = {
    sqlite3.SQLITE_BUSY: _ELSEWHERE,
    sqlite3.SQLITE_LOCKED: _ELSEWHERE,
    sqlite3.SQLITE_PERM: _NO_WRITE,
    sqlite3.SQLITE_READONLY: _NO_WRITE,
    sqlite3.SQLITE_AUTH: _NO_WRITE,
    sqlite3.SQLITE_IOERR_LOCK: _NO_WRITE,  # a file system mounted read-only
    sqlite3.SQLITE_FULL: _NO_SPACE,
    sqlite3.SQLITE_CANTOPEN: _NO_READ,
    sqlite3.SQLITE_IOERR: (
        worded("The workspace “{path}” could not be read or written: the disk reported a fault."),
        worded("Check the disk, then try again."),
    ),
    sqlite3.SQLITE_NOMEM: (
        worded("The workspace “{path}” could not be read: memory ran out."),
        worded("Close other programs, then try again."),
    ),
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: (
        worded("The workspace “{path}” does not hold the document of this note any more."),
        worded("Open its file, then try again."),
    ),
    sqlite3.SQLITE_TOOBIG: (worded("The workspace “{path}” cannot hold this: it is larger than a gigabyte."), ""),
}
_ENCODER = json.JSONEncoder(separators=(",", ":"))  # made once: a change of thousands is encoded as many times
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_DAMAGE_WORDS = ("decode to UTF-8", "unsupported file format")  # damage that has no code of its own


class Database:
    """An open workspace file. Nobody else has it open at the same time.

    A file that a newer Crossread wrote, or that must not be written, is left alone: a copy of it is open, and `read_only` says why.

    Raises:
        DamagedError: if its content is broken; `set_aside` makes room for a new one.
        WorkspaceError: if it cannot be opened; the message says what to do.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.read_only = ""
        self._copy: TemporaryDirectory[str] | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceError(
                worded("The folder “{folder}” cannot be made: {why}.", folder=str(path.parent), why=told_by_system(error)), path=path
            ) from error
        if path.is_file() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            self._open_copy(worded("“{file}” lies where nothing can be written", file=path.name))
            return
        self._connect(path)
        try:
            self._prepare()
        except NewerError:
            self._connection.close()
            self._open_copy(worded("“{file}” was written by a newer Crossread", file=path.name))
        except BaseException:
            self.close()
            raise

    def _connect(self, path: Path) -> None:
        with _faults(self.path):
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)

    def _prepare(self) -> None:
        with _faults(self.path):
            for pragma in ("locking_mode = EXCLUSIVE", "synchronous = FULL"):
                self._connection.execute(f"PRAGMA {pragma}")
            self._check()
            migrate(self._connection, self.path)
            # SQLite 3.40 can spoil a write-ahead log that two connections share: there is one, and it holds the lock.
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA foreign_keys = ON")

    def _check(self) -> None:
        self._connection.execute("PRAGMA trusted_schema = OFF")
        if [fault for (fault,) in self._connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
            raise damaged(self.path)

    def _open_copy(self, why: str) -> None:
        """Opens a copy that nothing is written to; what it has more than we know is passed over."""
        self.read_only = why
        self._copy = TemporaryDirectory(prefix="crossread-")
        copy = Path(self._copy.name, self.path.name)
        try:
            for companion in ("", "-wal"):
                one = self.path.with_name(self.path.name + companion)
                if one.exists():
                    shutil.copyfile(one, copy.with_name(copy.name + companion))
        except OSError as error:
            raise WorkspaceError(
                worded("The workspace “{path}” cannot be opened: {why}.", path=str(self.path), why=told_by_system(error)), path=self.path
            ) from error
        self._connect(copy)
        try:
            with _faults(self.path):
                self._check()
                if version_of(self._connection, self.path) < len(MIGRATIONS):
                    migrate(self._connection, copy)
                self._connection.execute("PRAGMA query_only = ON")
                if not has_all_columns(self._connection):
                    raise WorkspaceError(
                        worded("{why}, and this one cannot read it.", why=why),
                        advice=worded("Open it with that version."),
                        path=self.path,
                    )
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        with _faults(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on leaving, everything is on the disk; after an error, nothing is."""
        with _faults(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # SQLite has rolled back by itself after some faults
                    self._connection.execute("ROLLBACK")
                raise

    def hold_still(self) -> None:
        """From now on the file itself stays as it is, and can be copied; what is written goes to the log beside it."""
        with _faults(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("PRAGMA wal_autocheckpoint = 0")

    def move_on(self) -> None:
        """What is written reaches the file itself again."""
        with _faults(self.path):
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")

    def close(self) -> None:
        self._connection.close()
        if self._copy is not None:
            self._copy.cleanup()

    def decoded(self, kind: type[Value], data: Any) -> Value:
        """The value that `encoded` wrote.

        Raises:
            DamagedError: if it is none of that type any more.
        """
        try:
            return from_json(kind, json.loads(data) if isinstance(data, str) else data)
        except ValueError as error:
            raise damaged(self.path) from error


def encoded(value: object) -> str:
    """JSON in ASCII, which holds even what UTF-8 refuses."""
    return _ENCODER.encode(to_json(value))


def storable(text: str) -> str:
    """The text with lone surrogates, which SQLite refuses, as U+FFFD, and pairs of them as the character they mean."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def damaged(path: Path) -> DamagedError:
    return DamagedError(
        worded("The workspace “{path}” is damaged.", path=str(path)),
        advice=worded("The window can open a backup of it, or recover what can be read: File, Backups…, Repair."),
        path=path,
    )


def free_name(path: Path, why: str) -> Path:
    """The first free name for a file that is set aside."""
    number = 1
    while (name := path.with_name(f"{path.name}.{why}-{number}")).exists():
        number += 1
    return name


def set_aside(path: Path, why: str = "damaged") -> Path:
    """Renames a file, and what belongs to it, to make room for another one; the new name is returned.

    Raises:
        WorkspaceError: if it cannot be renamed.
    """
    to = free_name(path, why)
    try:
        for companion in _COMPANIONS:
            one = path.with_name(path.name + companion)
            if one.exists():
                one.rename(to.with_name(to.name + companion))
    except OSError as error:
        raise WorkspaceError(
            worded("“{path}” could not be set aside: {why}.", path=str(path), why=told_by_system(error)), path=path
        ) from error
    return to


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """The one place where SQLite's faults become ours."""
    try:
        yield
    except UnicodeDecodeError as error:  # sqlite3 itself raises it, on a damaged name in SQLite's own message
        raise damaged(path) from error
    except sqlite3.DatabaseError as error:
        code: int = getattr(error, "sqlite_errorcode", -1)  # sqlite3's own complaints have none
        primary = code & 0xFF  # the rest says more closely what it was
        if primary in _DAMAGE or any(words in str(error) for words in _DAMAGE_WORDS):
            raise damaged(path) from error
        told = _FAULTS.get(code) or _FAULTS.get(primary)
        if told is None:
            raise
        what, advice = told
        raise WorkspaceError(what.filled(path=str(path)), advice=advice, path=path) from error
