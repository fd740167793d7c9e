"""Documents and their analyses in the workspace file."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from itertools import chain
from typing import Any

from reader.annotation import now
from reader.codec import to_json
from reader.document import Document, Passage, Source, document_id
from reader.document_status import DocumentStatus, Status, status_of
from reader.errors import WorkspaceError
from reader.phrase import worded
from reader.source_correction import SourceCorrection, corrected
from reader.store.database import Database, damaged, encoded, storable
from reader.store.document_status import found, statuses
from reader.store.source_corrections import source_corrections

_STEP = 1_000  # passages that are encoded in two milliseconds


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as lists show it, without its text. `replaces` is the id of an older text from the same address, or empty."""

    id: str
    source: Source
    added: datetime
    characters: int
    notes: int
    replaces: str = ""
    status: Status = Status.UNREAD
    collections: tuple[str, ...] = ()


_LIST = """SELECT number, id, source, added, characters, (SELECT count(*) FROM annotation WHERE document = document.id),
                  coalesce(replaces, '')
           FROM document WHERE listed"""
_SOURCES = "SELECT id, source FROM document WHERE listed AND id IN (SELECT value FROM json_each(?))"
# It replaces the newest other text that came from the same address.
_ADD = """INSERT INTO document (id, uri, added, opened, replaces, characters, source, passages, text)
          VALUES (:id, :uri, :added, (SELECT 1 + coalesce(max(opened), 0) FROM document),
                  (SELECT id FROM document WHERE uri = :uri AND uri <> '' AND id <> :id ORDER BY number DESC LIMIT 1),
                  :characters, :source, :passages, :text)
          ON CONFLICT (id) DO UPDATE SET uri = excluded.uri, opened = excluded.opened, listed = 1,
                                         source = excluded.source, passages = excluded.passages, text = excluded.text"""
_KNOWN = """SELECT number, id, source || coalesce((SELECT said FROM source_correction WHERE document = known.id), ''),
                   (SELECT group_concat(id || created) FROM correction WHERE document = known.id),
                   (SELECT group_concat(id || created) FROM place_correction WHERE document = known.id),
                   (SELECT group_concat(id || modified) FROM annotation WHERE document = known.id),
                   (SELECT producer FROM piece WHERE document = known.id LIMIT 1) FROM document AS known"""
_PAGE = 1_000
_LISTED = 100  # documents that are read in some milliseconds
_UNUSED = """SELECT NOT EXISTS (SELECT 1 FROM annotation WHERE document = :id OR partner = :id)
             AND NOT EXISTS (SELECT 1 FROM verdict WHERE left_document = :id OR right_document = :id)
             AND NOT EXISTS (SELECT 1 FROM correction WHERE document = :id)
             AND NOT EXISTS (SELECT 1 FROM place_correction WHERE document = :id)
             AND NOT EXISTS (SELECT 1 FROM source_correction WHERE document = :id)
             AND NOT EXISTS (SELECT 1 FROM document_status WHERE document = :id)
             AND NOT EXISTS (SELECT 1 FROM edit WHERE instr(before, :id) OR instr(after, :id))"""


def listed(database: Database) -> tuple[StoredDocument, ...]:
    return tuple(chain.from_iterable(listing(database)))


def listing(database: Database) -> Iterator[list[StoredDocument]]:
    """The same in pages of some milliseconds."""
    said, status, number = source_corrections(database), statuses(database), 0
    while True:
        with database.reading() as connection:
            rows = connection.execute(f"{_LIST} AND number > ? ORDER BY number LIMIT ?", (number, _LISTED)).fetchall()
        if not rows:
            return
        yield [_stored(database, row, said, status) for row in rows]
        number = rows[-1][0]


def stored(database: Database, key: str) -> StoredDocument | None:
    """The document of the list with this id, if there is one."""
    with database.reading() as connection:
        row = connection.execute(f"{_LIST} AND id = ?", (key,)).fetchone()
        status = {one.document: one for one in found(database, connection, "WHERE document = ?", (key,))}
    return None if row is None else _stored(database, row, source_corrections(database, key), status)


def ids(database: Database) -> tuple[str, ...]:
    """Those of the documents in the list, in the order they were added."""
    with database.reading() as connection:
        return tuple(key for (key,) in connection.execute("SELECT id FROM document WHERE listed ORDER BY number"))


def _stored(
    database: Database, row: Sequence[Any], said: Mapping[str, SourceCorrection], statuses: Mapping[str, DocumentStatus]
) -> StoredDocument:
    _, key, source, added, characters, notes, replaces = row
    status = statuses.get(key) or status_of(key)
    return StoredDocument(
        key,
        corrected(database.decoded(Source, source), said.get(key)),
        database.decoded(datetime, f'"{added}"'),
        characters,
        notes,
        replaces,
        status.status,
        status.collections,
    )


def sources(database: Database, keys: Sequence[str]) -> dict[str, Source]:
    """Those of the documents in the list, as the analyst has them."""
    with database.reading() as connection:
        rows = connection.execute(_SOURCES, (json.dumps(list(set(keys))),)).fetchall()
    said = source_corrections(database)
    return {key: corrected(database.decoded(Source, source), said.get(key)) for key, source in rows}


def document(database: Database, key: str) -> Document:
    """The document with its source as the analyst has it.

    Raises:
        WorkspaceError: as `document_as_read` does.
    """
    read = document_as_read(database, key)
    said = source_corrections(database, key).get(key)
    return read if said is None else replace(read, source=corrected(read.source, said))


def document_as_read(database: Database, key: str) -> Document:
    """The document with what its file says of its source.

    Raises:
        WorkspaceError: if the workspace has no such document, or its text is not what it was.
    """
    with database.reading() as connection:
        row = connection.execute("SELECT text, passages, source FROM document WHERE id = ?", (key,)).fetchone()
    if row is None:
        raise WorkspaceError(
            worded("This document is not in the workspace any more."), advice=worded("Open its file again."), path=database.path
        )
    text, passages, source = row
    if document_id(text) != key:
        raise damaged(database.path)
    try:
        return Document(key, text, database.decoded(tuple[Passage, ...], passages), database.decoded(Source, source))
    except ValueError as error:  # the passages are not those of the text
        raise damaged(database.path) from error


def adding(database: Database, new: Document) -> Iterator[None]:
    """Lists the document; one that is known already gets the new source and passages, which may come from a better loader.

    In steps of a few milliseconds; the last one writes. Most documents are one step.
    """
    passages: list[Any] = []
    for start in range(0, len(new.passages), _STEP):
        if start:
            yield
        passages += to_json(new.passages[start : start + _STEP])
    row = {
        "id": new.id,
        "uri": storable(new.source.uri),
        "added": now().isoformat(),
        "characters": len(new.text),
        "source": encoded(new.source),
        "passages": json.dumps(passages, separators=(",", ":")),
        "text": new.text,
    }
    with database.writing() as connection:
        connection.execute(_ADD, row)
        connection.execute("UPDATE document_status SET removed = 0 WHERE document = ?", (new.id,))


def remove(database: Database, key: str) -> None:
    """Takes the document from the list and forgets its analyses. Its text stays while a note, a verdict, a correction or undo needs it."""
    with database.writing() as connection:
        connection.execute("UPDATE document SET listed = 0 WHERE id = ?", (key,))
        connection.execute("DELETE FROM piece WHERE document = ?", (key,))
        connection.execute("DELETE FROM naming WHERE document = ?", (key,))
        connection.execute("DELETE FROM vectors WHERE document = ?", (key,))
        if connection.execute(_UNUSED, {"id": key}).fetchone()[0]:
            connection.execute("DELETE FROM document WHERE id = ?", (key,))


def store_pieces(database: Database, key: str, producer: str, pieces: Sequence[bytes]) -> None:
    """Keeps the encoded analysis of a document in place of every older one. A document that has been removed is passed over."""
    with database.writing() as connection:
        connection.execute("DELETE FROM piece WHERE document = ?", (key,))
        connection.executemany(
            "INSERT INTO piece (document, producer, place, data) SELECT id, ?, ?, ? FROM document WHERE id = ?",
            [(producer, place, data, key) for place, data in enumerate(pieces)],
        )


def revising(database: Database, producer: str | None) -> Iterator[dict[str, str]]:
    """The documents in the list, the latest first, each with a name for what is known of it: pages of some milliseconds.

    That is its source and its corrections, with this producer's analysis; without one, with whichever there is, and the notes.
    """
    number = 1 << 62
    while True:
        with database.reading() as connection:
            rows = connection.execute(f"{_KNOWN} WHERE listed AND number < ? ORDER BY number DESC LIMIT {_PAGE}", (number,)).fetchall()
        if not rows:
            return
        yield {row[1]: _revision(row, producer) for row in rows}
        number = rows[-1][0]


def revision(database: Database, key: str, producer: str | None) -> str:
    """The same for one document; empty where it is not in the list."""
    with database.reading() as connection:
        row = connection.execute(f"{_KNOWN} WHERE listed AND id = ?", (key,)).fetchone()
    return "" if row is None else _revision(row, producer)


def _revision(row: Sequence[Any], producer: str | None) -> str:
    _, _, source, corrections, places, notes, made_by = row
    known = (source, corrections, places, producer) if producer is not None else (source, corrections, places, notes, made_by)
    return blake2b("\n".join(map(str, known)).encode(), digest_size=8).hexdigest()


def pieces(database: Database, key: str, producer: str | None) -> tuple[bytes, ...]:
    """The analysis by a producer; without one, whichever there is."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT data FROM piece WHERE document = ? AND producer = coalesce(?, producer) ORDER BY place", (key, producer)
        )
        return tuple(data for (data,) in rows)


def recent(database: Database, count: int) -> tuple[str, ...]:
    """Addresses of the documents opened last, the latest first."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT uri FROM document WHERE listed AND uri <> '' GROUP BY uri ORDER BY max(opened) DESC LIMIT ?", (count,)
        )
        return tuple(uri for (uri,) in rows)
