"""Corrections of names in the workspace file."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from reader.correction import Correction
from reader.store.database import Database

_CORRECTIONS = """SELECT id, action, words, created, document, start, "end", exact, prefix, suffix,
                         entity, label, "to", name, shift, becomes FROM correction"""


def corrections(database: Database, document: str | None = None) -> tuple[Correction, ...]:
    """Those that hold in the document, its own and the workspace's, or all, from the oldest to the newest."""
    where, values = ("WHERE document = ? OR document IS NULL", (document,)) if document else ("", ())
    with database.reading() as connection:
        return found(database, connection, where, values)


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[Correction, ...]:
    rows = connection.execute(f"{_CORRECTIONS} {where} ORDER BY created, id", values).fetchall()
    return tuple(database.decoded(Correction, _data(row)) for row in rows)


def put(connection: sqlite3.Connection, one: Correction) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(one.id, one.action.value, one.words, one.created.isoformat(), one.document or None),
            *((one.place.start, one.place.end) if one.place else (None, None)),
            *((one.quote.exact, one.quote.prefix, one.quote.suffix) if one.quote else (None, None, None)),
            *(one.entity, one.label, one.to, one.name, one.shift, one.becomes),
        ),
    )


def _data(row: Sequence[Any]) -> list[Any]:
    """The fields of a correction, in the order of its type."""
    key, action, words, created, document, start, end, exact, prefix, suffix, *what = row
    place = None if start is None else [start, end]
    quote = None if exact is None else [exact, prefix, suffix]
    return [key, action, words, created, document or "", place, quote, *what]
