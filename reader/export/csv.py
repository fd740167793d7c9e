"""Notes, figures, words, attributions and claims as CSV: a row each, with the source repeated."""

from collections.abc import Iterable

from reader.export import Exporter, descriptions, figures, matrix, sources
from reader.export.notes import NoteRow
from reader.export.tables import table

COLUMNS = (
    "document", "publisher", "title", "published", "uri", "sha256", "paragraph", "start", "end",
    "quote", "note", "tags", "color", "created", "modified", "creator",
)  # fmt: skip


def notes(rows: Iterable[NoteRow]) -> str:
    return table(COLUMNS, map(_cells, rows))


def _cells(row: NoteRow) -> tuple[object, ...]:
    note, source = row.note, row.source
    target, body = note.target, note.body
    return (
        target.document, source.publisher, source.title, source.published or "", source.uri, source.sha256, row.paragraph or "",
        target.position.start, target.position.end, target.quote.exact, body.text, " ".join(f"#{tag}" for tag in body.tags), body.color,
        note.created.isoformat(), note.modified.isoformat(), note.creator,
    )  # fmt: skip


EXPORTER = Exporter(
    "CSV",
    ".csv",
    "One row for each note, number, word, attribution or outlet of a claim, for a spreadsheet.",
    notes=notes,
    figures=figures.as_csv,
    compared=figures.compared_as_csv,
    words=descriptions.as_csv,
    sources=sources.as_csv,
    matrix=matrix.as_csv,
)
