"""What the analyst said of the sources of documents, in the workspace file. An analysis reckons with the day: its pieces go with it."""

import sqlite3
from typing import Any

from reader.source_correction import SourceCorrection
from reader.store.database import Database, encoded

_SAID = "SELECT said FROM source_correction"
_FORGET = "DELETE FROM piece WHERE document IN (SELECT document FROM source_correction WHERE id = ?)"


def source_corrections(database: Database, document: str | None = None) -> dict[str, SourceCorrection]:
    """By document, of one or of all."""
    with database.reading() as connection:
        made = found(database, connection, "WHERE ? IS NULL OR document = ?", (document, document))
    return {one.document: one for one in made}


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[SourceCorrection, ...]:
    return tuple(database.decoded(SourceCorrection, said) for (said,) in connection.execute(f"{_SAID} {where}", values))


def put(connection: sqlite3.Connection, one: SourceCorrection) -> None:
    connection.execute("INSERT OR REPLACE INTO source_correction VALUES (?, ?, ?)", (one.id, one.document, encoded(one)))
    connection.execute(_FORGET, (one.id,))


def delete(connection: sqlite3.Connection, key: str) -> None:
    connection.execute(_FORGET, (key,))
    connection.execute("DELETE FROM source_correction WHERE id = ?", (key,))
