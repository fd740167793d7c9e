"""The vectors of sentences in the workspace file, one row a document and encoder."""

from reader.store.database import Database
from reader.vectors import SentenceVectors

_SET = """INSERT OR REPLACE INTO vectors (document, producer, keys, rows)
          SELECT id, :producer, :keys, :rows FROM document WHERE id = :document AND listed"""


def set_vectors(database: Database, made: SentenceVectors) -> None:
    """Keeps them in place of those of the same encoder. A document that was removed is passed over."""
    row = {"document": made.document, "producer": made.producer, "keys": made.keys, "rows": made.rows}
    with database.writing() as connection:
        connection.execute(_SET, row)


def vectors(database: Database, document: str, producer: str) -> SentenceVectors | None:
    with database.reading() as connection:
        row = connection.execute(
            "SELECT document, producer, keys, rows FROM vectors WHERE document = ? AND producer = ?", (document, producer)
        ).fetchone()
    return None if row is None else SentenceVectors(*row)
