"""Corrections of numbers in the workspace file."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from reader.number_correction import NumberCorrection
from reader.store.database import Database, encoded

_CORRECTIONS = """SELECT id, document, start, "end", exact, prefix, suffix, created, is_number, edits FROM number_correction"""


def number_corrections(database: Database, document: str | None = None) -> tuple[NumberCorrection, ...]:
    """Those of the document, or all, from the oldest to the newest."""
    where, values = ("WHERE document = ?", (document,)) if document else ("", ())
    with database.reading() as connection:
        return found(database, connection, where, values)


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[NumberCorrection, ...]:
    rows = connection.execute(f"{_CORRECTIONS} {where} ORDER BY created, id", values).fetchall()
    return tuple(database.decoded(NumberCorrection, _data(row)) for row in rows)


def put(connection: sqlite3.Connection, one: NumberCorrection) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO number_correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(one.id, one.document, one.place.start, one.place.end, one.quote.exact, one.quote.prefix, one.quote.suffix),
            *(one.created.isoformat(), one.is_number, encoded(one.edits)),
        ),
    )


def _data(row: Sequence[Any]) -> list[Any]:
    """The fields of a correction, in the order of its type."""
    key, document, start, end, exact, prefix, suffix, created, is_number, edits = row
    return [key, document, [start, end], [exact, prefix, suffix], created, bool(is_number), json.loads(edits)]
