"""Notes with their tags, and verdicts on links, in the workspace file; and the one door to all that the analyst adds."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader.annotation import Annotation, Body, Edited, LinkVerdict, Partner, Target
from reader.attribution_correction import AttributionCorrection
from reader.codebook import ColorMeaning, Tag
from reader.codec import to_json
from reader.correction import Correction
from reader.document_status import DocumentStatus, is_status_id
from reader.number_correction import NumberCorrection
from reader.selector import Quote
from reader.source_correction import SourceCorrection
from reader.store import codebook, corrections, document_status, place_corrections, source_corrections
from reader.store.database import Database, damaged, storable

_TAGS = "(SELECT json_group_array(name) FROM (SELECT name FROM tag WHERE annotation = note.id ORDER BY place))"
_NOTES = f"""SELECT note.id, note.text, {_TAGS}, color, document, note.uri, exact, prefix, suffix, start, "end",
                    about, partner, partner_place, created, modified, creator
            FROM annotation AS note LEFT JOIN document ON document.id = note.document"""
_IN_ORDER = 'ORDER BY document.number IS NULL, document.number, start, "end", created, note.id'
_VERDICTS = "SELECT id, left_document, left_start, left_end, right_document, right_start, right_end, judgement, pinned FROM verdict"


def annotations(database: Database, document: str | None = None) -> tuple[Annotation, ...]:
    """The notes of one document, also those on links that end there, or of all: document by document, in the order of the text;
    those on the workspace come last."""
    where, values = ("WHERE note.document = ? OR partner = ?", (document, document)) if document else ("", ())
    with database.reading() as connection:
        return _annotations(database, connection, where, values)


def lost(database: Database) -> tuple[Annotation, ...]:
    """Those on words of documents that a damaged file took with it."""
    with database.reading() as connection:
        return _annotations(database, connection, "WHERE note.document IS NULL AND exact <> ''", ())


def annotation(database: Database, key: str) -> Annotation | None:
    """The note with this id, if there is one."""
    with database.reading() as connection:
        return next(iter(_annotations(database, connection, "WHERE note.id = ?", (key,))), None)


def verdicts(database: Database, left: str, right: str) -> tuple[LinkVerdict, ...]:
    """What was said of links between the two documents, turned so that `left` is on the left."""
    with database.reading() as connection:
        pair = {"left": left, "right": right}
        return tuple(
            _turned(verdict, left)
            for verdict in _verdicts(
                database,
                connection,
                """WHERE left_document = :left AND right_document = :right OR left_document = :right AND right_document = :left
                   ORDER BY left_start, right_start, id""",
                pair,
            )
        )


def verdicts_among(database: Database, documents: Sequence[str]) -> tuple[LinkVerdict, ...]:
    """What was said of links between any two of the documents."""
    with database.reading() as connection:
        among = "(SELECT value FROM json_each(:documents))"
        where = f"WHERE left_document IN {among} AND right_document IN {among} ORDER BY id"
        return _verdicts(database, connection, where, {"documents": json.dumps(documents)})


def tags(database: Database) -> tuple[tuple[str, int], ...]:
    """Every tag in use and how many notes bear it, the most used first."""
    with database.reading() as connection:
        return tuple(connection.execute("SELECT name, count(DISTINCT annotation) AS n FROM tag GROUP BY name ORDER BY n DESC, name"))


def count(database: Database, document: str | None = None) -> int:
    with database.reading() as connection:
        where, values = ("WHERE document = ?", (document,)) if document else ("", ())
        return int(connection.execute(f"SELECT count(*) FROM annotation {where}", values).fetchone()[0])


def find(database: Database, connection: sqlite3.Connection, key: str) -> Edited | None:
    """The note, verdict or correction with this id."""
    if is_status_id(key):  # there may be thousands in one change
        return next(iter(document_status.found(database, connection, "WHERE id = ?", (key,))), None)
    found: Sequence[Edited] = _annotations(database, connection, "WHERE note.id = ?", (key,))
    found = found or _verdicts(database, connection, "WHERE id = ?", (key,))
    found = found or corrections.found(database, connection, "WHERE id = ?", (key,))
    found = found or place_corrections.found(database, connection, "WHERE id = ?", (key,))
    found = found or codebook.found(database, connection, "WHERE id = ?", (key,))
    found = found or source_corrections.found(database, connection, "WHERE id = ?", (key,))
    return found[0] if found else None


def put(connection: sqlite3.Connection, value: Edited) -> None:
    if isinstance(value, Annotation):
        _put_annotation(connection, value)
    elif isinstance(value, Correction):
        corrections.put(connection, value)
    elif isinstance(value, NumberCorrection | AttributionCorrection):
        place_corrections.put(connection, value)
    elif isinstance(value, Tag | ColorMeaning):
        codebook.put(connection, value)
    elif isinstance(value, SourceCorrection):
        source_corrections.put(connection, value)
    elif isinstance(value, DocumentStatus):
        document_status.put(connection, value)
    else:
        _put_verdict(connection, value)


def delete(connection: sqlite3.Connection, key: str) -> None:
    if is_status_id(key):
        document_status.delete(connection, key)
        return
    connection.execute("DELETE FROM annotation WHERE id = ?", (key,))
    connection.execute("DELETE FROM verdict WHERE id = ?", (key,))
    connection.execute("DELETE FROM correction WHERE id = ?", (key,))
    connection.execute("DELETE FROM place_correction WHERE id = ?", (key,))
    connection.execute("DELETE FROM codebook WHERE id = ?", (key,))
    source_corrections.delete(connection, key)


def cleaned(value: Edited) -> Edited:
    """The value as it can be stored: what an analyst typed may hold halves of characters that UTF-8 cannot write."""
    if not isinstance(value, Annotation):
        return value  # it holds nothing that was typed, or keeps it as JSON
    body, target = value.body, value.target
    return replace(
        value,
        body=Body(storable(body.text), tuple(map(storable, body.tags)), body.color),
        target=replace(target, uri=storable(target.uri), quote=_storable(target.quote)),
        creator=storable(value.creator),
    )


def _storable(quote: Quote) -> Quote:
    return Quote(storable(quote.exact), storable(quote.prefix), storable(quote.suffix))


def _annotations(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[Annotation, ...]:
    rows = connection.execute(f"{_NOTES} {where} {_IN_ORDER}", values).fetchall()
    try:
        return tuple(database.decoded(Annotation, _note_data(row)) for row in rows)
    except ValueError as error:  # of the JSON in a row
        raise damaged(database.path) from error


def _note_data(row: Sequence[Any]) -> list[Any]:
    """The fields of an annotation, in the order of its type."""
    key, text, tags, color, document, uri, exact, prefix, suffix, start, end, about, partner, place, created, modified, creator = row
    other = None if partner is None else [partner, *json.loads(place)]
    target = [document or "", uri, [exact, prefix, suffix], [start, end], about, other]
    return [key, [text, json.loads(tags), color], target, created, modified, creator]


def _put_annotation(connection: sqlite3.Connection, note: Annotation) -> None:
    body, target = note.body, note.target
    row = {
        "id": note.id,
        "text": body.text,
        "color": body.color,
        **_target_row(target),
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "creator": note.creator,
    }
    names = ", ".join(f'"{name}"' for name in row)
    values = ", ".join(f":{name}" for name in row)
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in row)
    connection.execute(f"INSERT INTO annotation ({names}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {changed}", row)
    connection.execute("DELETE FROM tag WHERE annotation = ?", (note.id,))
    connection.executemany("INSERT INTO tag VALUES (?, ?, ?)", [(note.id, place, name) for place, name in enumerate(body.tags)])


def _target_row(target: Target) -> dict[str, Any]:
    quote, place, partner = target.quote, target.position, target.partner
    return {
        "about": target.about.value,
        "document": target.document or None,
        "uri": target.uri,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "start": place.start,
        "end": place.end,
        "partner": partner and partner.document,
        "partner_place": partner and _partner_place(partner),
    }


def _partner_place(partner: Partner) -> str:
    return json.dumps(to_json((partner.quote, partner.position)), separators=(",", ":"))  # in ASCII: it holds even what UTF-8 refuses


def _verdicts(database: Database, connection: sqlite3.Connection, where: str, values: Any) -> tuple[LinkVerdict, ...]:
    rows = connection.execute(f"{_VERDICTS} {where}", values).fetchall()
    return tuple(
        database.decoded(LinkVerdict, [key, left, [start, end], right, [from_, to], judgement, bool(pinned)])
        for key, left, start, end, right, from_, to, judgement, pinned in rows
    )


def _put_verdict(connection: sqlite3.Connection, verdict: LinkVerdict) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(verdict.id, verdict.left_document, verdict.left.start, verdict.left.end),
            *(verdict.right_document, verdict.right.start, verdict.right.end),
            *(verdict.judgement and verdict.judgement.value, verdict.pinned),
        ),
    )


def _turned(verdict: LinkVerdict, left: str) -> LinkVerdict:
    if verdict.left_document == left:
        return verdict
    return replace(
        verdict,
        left_document=verdict.right_document,
        left=verdict.right,
        right_document=verdict.left_document,
        right=verdict.left,
    )
