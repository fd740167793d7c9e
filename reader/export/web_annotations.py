"""Notes as W3C Web Annotations in JSON-LD: TextQuoteSelector and TextPositionSelector say where each stands.

https://www.w3.org/TR/annotation-model/ (23 February 2017). What the model has no word for is named in vocabularies of its context: Dublin
Core's identifier holds the hash of the text, schema.org's sha256 that of the file.
"""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import reader
from reader.annotation import About
from reader.document import Source
from reader.export import Exporter
from reader.export.colors import COLORS, hex_color
from reader.export.note_report import NoteReport, Part
from reader.export.notes import NoteRow
from reader.export.safe_text import json_text
from reader.phrase import worded

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TEXT_HASH, WORKSPACE = "urn:sha256:", "urn:crossread:workspace"
MOTIVATIONS = {About.LINK: "linking", About.CLAIM: "classifying", About.DOCUMENT: "describing"}
_NAMESPACE = UUID("6f3c1f0e-5a0e-5a83-9a52-0f8a1d3b7c55")  # of ids that are no UUIDs by themselves


def notes(report: NoteReport) -> str:
    """The report as one annotation page."""
    return json_text(annotation_page(report))


def annotation_page(report: NoteReport) -> dict[str, Any]:
    """The notes in the order of the report. Quote and place are always told, since without them nothing can be found again."""
    return {
        "@context": CONTEXT,
        "type": "AnnotationPage",
        "label": report.title,
        "generator": {"type": "Software", "name": f"Crossread {reader.__version__}"},
        "items": [_annotation(row, report) for row in report.rows],
    }


def guid(identity: str) -> UUID:
    """The id of a note as a UUID: itself where it is one, else one that follows from it."""
    try:
        return UUID(identity)
    except ValueError:
        return uuid5(_NAMESPACE, identity)


def instant(moment: datetime) -> str:
    """ "2026-05-09T14:02:00Z", as the model wants it."""
    return moment.isoformat().replace("+00:00", "Z")


def _annotation(row: NoteRow, report: NoteReport) -> dict[str, Any]:
    note = row.note
    bodies = _bodies(row) if report.tells(Part.NOTE) else []
    creator = {"creator": {"type": "Person", "name": note.creator}} if note.creator and report.tells(Part.NAME) else {}
    return {
        "id": f"urn:uuid:{guid(note.id)}",
        "type": "Annotation",
        "motivation": _motivation(row),
        "created": instant(note.created),
        "modified": instant(note.modified),
        **creator,
        **({"body": bodies} if bodies else {}),
        "stylesheet": {"type": "CssStylesheet", "value": f".{style_class(note.body.color)} {{ background: {hex_color(note.body.color)} }}"},
        "target": _target(row),
    }


def _motivation(row: NoteRow) -> str | list[str]:
    """What the note does; of one that is about more than words also what it is about."""
    body, about = row.note.body, row.note.target.about
    usual = "commenting" if body.text else "tagging" if body.tags else "highlighting"
    return [usual, MOTIVATIONS[about]] if about in MOTIVATIONS else usual


def style_class(color: int) -> str:
    return f"highlight-{COLORS[color - 1]}"


def _bodies(row: NoteRow) -> list[dict[str, str]]:
    body = row.note.body
    comment = [{"type": "TextualBody", "value": body.text, "format": "text/plain", "purpose": "commenting"}] if body.text else []
    return [*comment, *({"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in body.tags)]


def _target(row: NoteRow) -> Any:
    """The passage, both passages of a link, the whole document, or the workspace."""
    targets = [_passage(one) if one.quote else _source(one.source, one.note.target.document) for one in row.passages]
    return targets[0] if len(targets) == 1 else targets or WORKSPACE


def _passage(row: NoteRow) -> dict[str, Any]:
    target, quote, position = row.note.target, row.note.target.quote, row.note.target.position
    return {
        "type": "SpecificResource",
        "source": _source(row.source, target.document),
        "styleClass": style_class(row.note.body.color),
        "selector": [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": position.start, "end": position.end},
        ],
    }


def _source(source: Source, document: str) -> dict[str, Any]:
    known = {
        "id": source.uri or f"{TEXT_HASH}{document}",
        "type": "Text",
        "format": source.media_type,
        "language": source.language,
        "dc:identifier": f"{TEXT_HASH}{document}",
        "dc:title": source.title,
        "dc:publisher": source.publisher,
        "dc:date": source.published.isoformat() if source.published else "",
        "schema:sha256": source.sha256,
    }
    return {name: value for name, value in known.items() if value}


EXPORTER = Exporter(
    "JSON-LD",
    ".jsonld",
    worded("W3C Web Annotations, which other annotation tools and Crossread read back."),
    worded("W3C notes"),
    notes=notes,
)
