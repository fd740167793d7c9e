"""Files beside a workspace that can be made again at any time, for there is nothing of the analyst's in them."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

_COMPANIONS = ("", "-wal", "-shm", "-journal")


def beside(workspace: Path, name: str) -> Path:
    """Where the index of that name of a workspace lies."""
    return workspace.with_name(f"{workspace.name}-{name}")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, not what is around it."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)  # the low byte tells the kind


def is_of_another_shape(error: sqlite3.Error) -> bool:
    """Whether a table or column is missing."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR


def discard(path: Path, more: Sequence[str] = ()) -> None:
    """Deletes an index with all its files; `more` are the ends of names of those that are not SQLite's."""
    for companion in (*_COMPANIONS, *more):
        path.with_name(path.name + companion).unlink(missing_ok=True)
