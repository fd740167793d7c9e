"""How documents name the same things, as CSV and in words."""

from collections.abc import Iterable, Sequence
from datetime import date

from reader.document import Document
from reader.export.tables import table
from reader.naming import NamingRow

COLUMNS = ("entity", "type", "name", "words", "count", "publisher", "title", "published", "uri", "document")


def as_csv(rows: Iterable[NamingRow], documents: Sequence[Document]) -> str:
    """A line for each of the words by which a document names a thing; the documents are those of the cells, in their order."""
    return table(
        COLUMNS,
        (
            (row.entity, row.label, row.name, words, count, *about(document))
            for row in rows
            for document, cell in zip(documents, row.cells, strict=True)
            for words, count in cell
        ),
    )


def told(cell: Sequence[tuple[str, int]]) -> str:
    """ "Grey Banner ×3, GB", or a dash where nothing is named."""
    return ", ".join(f"{words} ×{count}" if count > 1 else words for words, count in cell) or "–"


def about(document: Document) -> tuple[str | date, ...]:
    """The last columns of a line about a document."""
    source = document.source
    return source.publisher, source.title, source.published or "", source.uri, document.id
