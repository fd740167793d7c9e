"""Tags of the codebook and the meanings of colors, in the workspace file."""

import sqlite3
from typing import Any

from reader.codebook import ColorMeaning, Tag
from reader.store.database import Database, damaged, encoded

Kept = Tag | ColorMeaning
_KINDS: dict[str, type[Kept]] = {"tag": Tag, "color": ColorMeaning}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def tags(database: Database) -> tuple[Tag, ...]:
    """By name."""
    made = (one for one in _all(database, "tag") if isinstance(one, Tag))
    return tuple(sorted(made, key=lambda tag: (tag.name, tag.id)))


def colors(database: Database) -> dict[int, str]:
    """What colors stand for, as far as that was said."""
    return {one.color: one.name for one in _all(database, "color") if isinstance(one, ColorMeaning)}


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[Kept, ...]:
    rows = connection.execute(f"SELECT kind, said FROM codebook {where}", values).fetchall()
    try:
        return tuple(database.decoded(_KINDS[kind], said) for kind, said in rows)
    except KeyError as error:
        raise damaged(database.path) from error


def put(connection: sqlite3.Connection, one: Kept) -> None:
    connection.execute("INSERT OR REPLACE INTO codebook VALUES (?, ?, ?)", (one.id, _NAMES[type(one)], encoded(one)))


def _all(database: Database, kind: str) -> tuple[Kept, ...]:
    with database.reading() as connection:
        return found(database, connection, "WHERE kind = ?", (kind,))
