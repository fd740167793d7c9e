"""Texts that newer ones from the same address have replaced, and which documents may have notes that wait for them."""

from reader.store.database import Database

_OLDER = """WITH RECURSIVE older (id) AS (
                SELECT replaces FROM document WHERE id = :id
                UNION SELECT replaces FROM document JOIN older USING (id)
            ) SELECT id FROM older WHERE id IN (SELECT id FROM document) AND id <> :id"""
_AWAITED = """SELECT id, uri FROM document
              WHERE listed AND (replaces IS NOT NULL OR uri IN (SELECT uri FROM annotation WHERE document IS NULL))
              AND id NOT IN (SELECT replaces FROM document WHERE listed AND replaces IS NOT NULL) ORDER BY number"""


def older_texts(database: Database, document: str) -> tuple[str, ...]:
    """The ids of the texts that this one replaced, one after the other, the newest first. A text may come back: it is none of them."""
    with database.reading() as connection:
        return tuple(key for (key,) in connection.execute(_OLDER, {"id": document}))


def awaited(database: Database) -> tuple[tuple[str, str], ...]:
    """Ids and addresses of the newest texts that have older ones, or that a note is from which has lost its text."""
    with database.reading() as connection:
        return tuple(connection.execute(_AWAITED))
