"""Corrections of what stands at one place of a document, a number or an attribution, in the workspace file."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, TypeVar

from reader.attribution_correction import AttributionCorrection
from reader.codec import to_json
from reader.number_correction import NumberCorrection
from reader.store.database import Database, damaged

PlaceCorrection = NumberCorrection | AttributionCorrection
Kind = TypeVar("Kind", NumberCorrection, AttributionCorrection)
_NAMES: dict[type[PlaceCorrection], str] = {NumberCorrection: "number", AttributionCorrection: "attribution"}
_TYPES = {name: kind for kind, name in _NAMES.items()}
_CORRECTIONS = """SELECT kind, id, document, start, "end", exact, prefix, suffix, created, said FROM place_correction"""
_SHARED = 5  # fields that all kinds begin with: id, document, place, quote, created


def place_corrections(database: Database, kind: type[Kind], document: str | None = None) -> tuple[Kind, ...]:
    """Those of a kind, of the document or all, from the oldest to the newest."""
    where = "WHERE kind = ? AND (? IS NULL OR document = ?)"
    with database.reading() as connection:
        made = found(database, connection, where, (_NAMES[kind], document, document))
    return tuple(one for one in made if isinstance(one, kind))


def found(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[PlaceCorrection, ...]:
    rows = connection.execute(f"{_CORRECTIONS} {where} ORDER BY created, id", values).fetchall()
    try:
        return tuple(database.decoded(_TYPES[kind], _data(row)) for kind, *row in rows)
    except (KeyError, ValueError) as error:
        raise damaged(database.path) from error


def put(connection: sqlite3.Connection, one: PlaceCorrection) -> None:
    said = json.dumps(to_json(one)[_SHARED:], separators=(",", ":"))  # in ASCII: it holds even what UTF-8 refuses
    connection.execute(
        "INSERT OR REPLACE INTO place_correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(one.id, _NAMES[type(one)], one.document, one.place.start, one.place.end),
            *(one.quote.exact, one.quote.prefix, one.quote.suffix, one.created.isoformat(), said),
        ),
    )


def _data(row: Sequence[Any]) -> list[Any]:
    """The fields of a correction, in the order of its type."""
    key, document, start, end, exact, prefix, suffix, created, said = row
    return [key, document, [start, end], [exact, prefix, suffix], created, *json.loads(said)]
