"""Sketches of texts in the workspace file, and the text that one is most like."""

from reader.likeness import KEPT, NEARLY
from reader.store.database import Database

_LIKE = """SELECT document.id, count(*) AS common FROM sketch JOIN document ON document.id = sketch.document
           WHERE value IN (SELECT value FROM sketch WHERE document = :id) AND document.id <> :id AND listed
           AND uri <> (SELECT uri FROM document WHERE id = :id)
           GROUP BY document.id ORDER BY common DESC, number LIMIT 1"""


def keep_sketch(database: Database, document: str, values: tuple[int, ...]) -> None:
    """In place of what was kept; nothing of a document that is not there."""
    with database.writing() as connection:
        connection.execute("DELETE FROM sketch WHERE document = ?", (document,))
        connection.executemany("INSERT INTO sketch SELECT ?, id FROM document WHERE id = ?", [(value, document) for value in values])


def most_like(database: Database, document: str) -> str:
    """The id of the listed document from another address that shares most of the sketch; empty where none shares enough."""
    with database.reading() as connection:
        found = connection.execute(_LIKE, {"id": document}).fetchone()
    return found[0] if found and found[1] >= NEARLY * KEPT else ""
