"""Tables as CSV, with nothing that a spreadsheet would take for a formula; and notes as one: a row each, the source repeated."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from reader.export import Exporter
from reader.export.notes import NoteRow

COLUMNS = (
    "document", "publisher", "title", "published", "uri", "sha256", "paragraph", "start", "end",
    "quote", "note", "tags", "color", "created", "modified", "creator",
)  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def notes(rows: Iterable[NoteRow]) -> str:
    return table(COLUMNS, map(_cells, rows))


def table(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """The rows under a line of column names, every cell quoted, lines ended by CR LF (RFC 4180)."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([harmless(str(cell)) for cell in row] for row in rows)
    return out.getvalue()


def harmless(cell: str) -> str:
    """The cell, behind an apostrophe if a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell


def _cells(row: NoteRow) -> tuple[object, ...]:
    note, source = row.note, row.source
    target, body = note.target, note.body
    return (
        target.document, source.publisher, source.title, source.published or "", source.uri, source.sha256, row.paragraph or "",
        target.position.start, target.position.end, target.quote.exact, body.text, " ".join(f"#{tag}" for tag in body.tags), body.color,
        note.created.isoformat(), note.modified.isoformat(), note.creator,
    )  # fmt: skip


EXPORTER = Exporter("CSV", ".csv", "One row for each note, for a spreadsheet.", notes=notes)
