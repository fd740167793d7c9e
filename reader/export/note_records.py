"""Notes and documents as plain records for other programs, every field with its name."""

from collections.abc import Iterable, Mapping
from typing import Any

from reader.annotation import Partner
from reader.document import Document
from reader.document_status import DocumentStatus
from reader.export import Exporter
from reader.export.note_report import NoteReport
from reader.export.notes import NoteRow
from reader.export.records import source_record
from reader.export.safe_text import json_text
from reader.phrase import worded


def notes(report: NoteReport) -> str:
    """The report as JSON: whatever is known of each note, and the documents they are on."""
    return json_text(note_records(report))


def note_records(report: NoteReport) -> dict[str, Any]:
    """`documents`, `claims` by the ids of their notes, and `notes` in the order of the texts. Spans are code points."""
    noted = {key for row in report.rows for key in row.note.target.documents}
    record = {
        "documents": [document_record(document) for key, document in report.documents.items() if key in noted],
        "notes": [_note_record(row) for row in report.rows],
    }
    if report.claims:
        claims = ((claim, [row.note.id for row in report.rows if claim.holds(row.note)]) for claim in report.claims)
        record["claims"] = [{"label": claim.label, "state": claim.badge, "notes": held} for claim, held in claims if held]
    return record


def document_record(document: Document) -> dict[str, Any]:
    """What is known of a document, without its text."""
    source = document.source
    return {
        "document": document.id,
        **source_record(source),
        "retrieved": source.retrieved and source.retrieved.isoformat(),
        "media_type": source.media_type,
        "language": source.language or None,
        "characters": len(document.text),
    }


def library_records(documents: Iterable[Document], kept: Mapping[str, tuple[int, DocumentStatus]]) -> dict[str, Any]:
    """The documents with what is known of them, how many notes each has, and how far the analyst is with it."""
    return {"documents": [document_record(document) | _kept_record(*kept[document.id]) for document in documents]}


def _kept_record(notes: int, status: DocumentStatus) -> dict[str, Any]:
    return {"notes": notes, "status": status.status.value, "collections": list(status.collections)}


def _note_record(row: NoteRow) -> dict[str, Any]:
    note = row.note
    target, body = note.target, note.body
    return {
        "id": note.id,
        "about": target.about.value,
        "document": target.document or None,
        "start": target.position.start if row.quote else None,
        "end": target.position.end if row.quote else None,
        "paragraph": row.paragraph or None,
        "page": row.page,
        "quote": target.quote.exact,
        "prefix": target.quote.prefix,
        "suffix": target.quote.suffix,
        "partner": _partner_record(target.partner),
        "note": body.text,
        "tags": list(body.tags),
        "color": body.color,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "creator": note.creator or None,
    }


def _partner_record(partner: Partner | None) -> dict[str, Any] | None:
    """The passage on the other side of a link."""
    if partner is None:
        return None
    quote, position = partner.quote, partner.position
    place = {"document": partner.document, "start": position.start, "end": position.end}
    return place | {"quote": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}


EXPORTER = Exporter(
    "JSON", ".json", worded("Records of all that is known of each note, for other programs."), worded("for programs"), notes=notes
)
