"""Notes as the cells of a table: one row for each, with the source repeated."""

from collections.abc import Iterator

from reader.annotation import About, Partner
from reader.export.figures import Cell
from reader.export.note_report import NoteReport, Part
from reader.export.notes import NoteRow

_PARTS = {
    Part.SOURCE: ("publisher", "title", "published", "uri"),
    Part.HASH: ("document", "sha256"),
    Part.PLACE: ("page", "paragraph", "start", "end"),
    Part.QUOTE: ("quote",),
    Part.CONTEXT: ("before", "after"),
    Part.NOTE: ("note", "tags", "color", "created", "modified"),
    Part.NAME: ("creator",),
}
_ABOUT = ("about", "partner_document", "partner_start", "partner_end", "partner_quote")  # where notes are about more than words
_ORDER = (
    "document", "publisher", "title", "published", "uri", "sha256", "page", "paragraph", "start", "end",
    "before", "quote", "after", "note", "tags", "color", "claims", "created", "modified", "creator",
    *_ABOUT,
)  # fmt: skip


def note_columns(report: NoteReport) -> tuple[str, ...]:
    """The columns of the parts asked for; claims where some are known; what notes are about where that is not words alone."""
    wanted = {name for part in report.parts for name in _PARTS[part]} | ({"claims"} if report.claims else set())
    if any(row.note.target.about is not About.PASSAGE for row in report.rows):
        wanted |= set(_ABOUT)
    return tuple(name for name in _ORDER if name in wanted)


def note_cells(report: NoteReport) -> Iterator[tuple[Cell, ...]]:
    """The cells under `note_columns`, in the order of the report's rows."""
    columns = note_columns(report)
    for row in report.rows:
        record = _record(row, report)
        yield tuple(record[name] for name in columns)


def _record(row: NoteRow, report: NoteReport) -> dict[str, Cell]:
    note, source = row.note, row.source
    target, body = note.target, note.body
    return {
        "document": target.document,
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "uri": source.uri,
        "sha256": source.sha256,
        "page": row.page,
        "paragraph": row.paragraph or None,
        "start": target.position.start if row.quote else None,
        "end": target.position.end if row.quote else None,
        "before": row.before,
        "quote": target.quote.exact,
        "after": row.after,
        "note": body.text,
        "tags": " ".join(f"#{tag}" for tag in body.tags),
        "color": body.color,
        "claims": "; ".join(report.claims_of(row)),
        "created": note.created,
        "modified": note.modified,
        "creator": note.creator,
        "about": target.about.value,
        **_partner(target.partner),
    }


def _partner(partner: Partner | None) -> dict[str, Cell]:
    """The passage on the other side of a link."""
    if partner is None:
        return dict.fromkeys(_ABOUT[1:])
    return dict(zip(_ABOUT[1:], (partner.document, partner.position.start, partner.position.end, partner.quote.exact), strict=True))
