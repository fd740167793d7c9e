"""Reading status, collections and removal of documents, in the workspace file."""

import sqlite3
from dataclasses import replace
from typing import Any

from reader.document_status import DocumentStatus, Status, status_of
from reader.store.database import Database, encoded

_REMOVED = "SELECT removed FROM document_status WHERE id = ?"


def statuses(database: Database) -> dict[str, DocumentStatus]:
    """By document; those that have none are left out."""
    with database.reading() as connection:
        made = found(database, connection, "", ())
    return {one.document: one for one in made}


def mark_read(database: Database, document: str) -> bool:
    """An unread document of the list is read now; whether it was unread. This is no change to undo."""
    with database.writing() as connection:
        listed = connection.execute("SELECT 1 FROM document WHERE id = ? AND listed", (document,)).fetchone()
        before = next(iter(found(database, connection, "WHERE document = ?", (document,))), status_of(document))
        is_unread = listed is not None and before.status is Status.UNREAD
        if is_unread:
            put(connection, replace(before, status=Status.READ))
    return is_unread


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[DocumentStatus, ...]:
    rows = connection.execute(f"SELECT said, removed FROM document_status {where}", values)
    return tuple(replace(database.decoded(DocumentStatus, said), is_removed=bool(removed)) for said, removed in rows)


def put(connection: sqlite3.Connection, one: DocumentStatus) -> None:
    """Takes the document from the list, or puts it back, where that differs from what was said before."""
    before = connection.execute(_REMOVED, (one.id,)).fetchone() or (False,)
    if bool(before[0]) != one.is_removed:
        connection.execute("UPDATE document SET listed = ? WHERE id = ?", (not one.is_removed, one.document))
    row = (one.id, one.document, one.is_removed, encoded(one))
    connection.execute("INSERT OR REPLACE INTO document_status VALUES (?, ?, ?, ?)", row)


def delete(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("UPDATE document SET listed = 1 WHERE id = (SELECT document FROM document_status WHERE id = ? AND removed)", (key,))
    connection.execute("DELETE FROM document_status WHERE id = ?", (key,))
