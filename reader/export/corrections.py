"""Corrections of names, numbers and attributions as CSV and as JSON: what was said of which words, where it holds, and when it was said."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from reader.annotation import AnyCorrection
from reader.attribution_correction import AttributionCorrection
from reader.correction import Correction, Scope
from reader.document import Source
from reader.export.tables import table
from reader.number_correction import NumberCorrection
from reader.number_fields import edit_words

COLUMNS = (
    "action", "words", "becomes", "type", "name", "scope", "title", "publisher", "uri", "document", "start", "end",
    "entity", "to", "interval", "unit", "kind", "counted", "event", "place", "time", "source", "hedged", "created",
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
    told = {"words": one.words, **where, **_what(one)}
    return {name: told.get(name, "") for name in COLUMNS} | {"created": one.created.isoformat()}


def _what(one: AnyCorrection) -> dict[str, str]:
    if isinstance(one, NumberCorrection):
        return _of_number(one)
    return _of_attribution(one) if isinstance(one, AttributionCorrection) else _of_name(one)


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


def _of_attribution(one: AttributionCorrection) -> dict[str, str]:
    """The speaker and whether it is hedged, as far as the analyst said so."""
    speaker = {"source": one.speaker.words, "entity": one.speaker.entity or ""} if one.speaker is not None else {}
    hedged = {"hedged": "yes" if one.hedged else "no"} if one.hedged is not None else {}
    return {"action": "attribution" if one.is_said else "no attribution", "scope": Scope.HERE.value, **speaker, **hedged}
