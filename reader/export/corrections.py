"""Corrections of names and numbers as CSV and as JSON: what was said of which words, where it holds, and when it was said."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from reader.annotation import AnyCorrection
from reader.correction import Correction, Scope
from reader.document import Source
from reader.export.tables import table
from reader.number_correction import NumberCorrection
from reader.number_fields import edit_words

COLUMNS = (
    "action", "words", "becomes", "type", "name", "scope", "title", "publisher", "uri", "document", "start", "end",
    "entity", "to", "interval", "unit", "kind", "counted", "event", "place", "time", "source", "created",
)  # fmt: skip


def as_csv(corrections: Iterable[AnyCorrection], sources: Mapping[str, Source]) -> str:
    """A row each, in the order given. `sources` are those of the documents by id."""
    return table(COLUMNS, (_record(one, sources).values() for one in corrections))


def as_json(corrections: Iterable[AnyCorrection], sources: Mapping[str, Source]) -> str:
    """A list of objects with the names of the columns; offsets are numbers, or null where a correction is of no one place."""
    records = [{name: None if value == "" and name in ("start", "end") else value for name, value in _record(one, sources).items()}
               for one in corrections]  # fmt: skip
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


def _record(one: AnyCorrection, sources: Mapping[str, Source]) -> dict[str, Any]:
    source = sources.get(one.document, Source())
    start, end = (one.place.start, one.place.end) if one.place else ("", "")
    where = {"title": source.title, "publisher": source.publisher, "uri": source.uri, "document": one.document, "start": start, "end": end}
    told = {"words": one.words, **where, **(_of_number(one) if isinstance(one, NumberCorrection) else _of_name(one))}
    return {name: told.get(name, "") for name in COLUMNS} | {"created": one.created.isoformat()}


def _of_name(one: Correction) -> dict[str, str]:
    return {
        "action": one.action.value,
        "becomes": one.becomes,
        "type": one.label,
        "name": one.name,
        "scope": one.scope.value,
        "entity": one.entity,
        "to": one.to,
    }


def _of_number(one: NumberCorrection) -> dict[str, str]:
    """The fields that the analyst set; "none" where the number has nothing there."""
    edits = {field.value: edit_words(field, value) for field, value in one.edits.made}
    return {"action": "number" if one.is_number else "no number", "scope": Scope.HERE.value, **edits}
