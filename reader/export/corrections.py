"""Corrections of names as CSV and as JSON: what was said of which words, where it holds, and when it was said."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from reader.correction import Correction
from reader.document import Source
from reader.export.tables import table

COLUMNS = (
    "action", "words", "becomes", "type", "name", "scope", "title", "publisher", "uri", "document", "start", "end",
    "entity", "to", "created",
)  # fmt: skip


def as_csv(corrections: Iterable[Correction], sources: Mapping[str, Source]) -> str:
    """A row each, in the order given. `sources` are those of the documents by id."""
    return table(COLUMNS, (_record(one, sources).values() for one in corrections))


def as_json(corrections: Iterable[Correction], sources: Mapping[str, Source]) -> str:
    """A list of objects with the names of the columns; offsets are numbers, or null where a correction is of no one place."""
    records = [{name: None if value == "" and name in ("start", "end") else value for name, value in _record(one, sources).items()}
               for one in corrections]  # fmt: skip
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


def _record(one: Correction, sources: Mapping[str, Source]) -> dict[str, Any]:
    source = sources.get(one.document, Source())
    start, end = (one.place.start, one.place.end) if one.place else ("", "")
    values = (
        one.action.value, one.words, one.becomes, one.label, one.name, one.scope.value, source.title, source.publisher, source.uri,
        one.document, start, end, one.entity, one.to, one.created.isoformat(),
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))
