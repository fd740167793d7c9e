"""Saves what can be read of a damaged workspace file into a new one: notes, verdicts, corrections, tags and texts.

python -m reader.store.recovery DAMAGED NEW

What can be made again (analyses, vectors, names) is left out. A note whose document is lost is kept without it.
"""

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reader.annotation import Body, note_on_workspace, now
from reader.document import Passage, PassageKind, Source, document_id
from reader.errors import DamagedError, WorkspaceError
from reader.phrase import packed, worded
from reader.store import documents, journal, notes
from reader.store.database import Database, encoded
from reader.store.schema import MIGRATIONS, expected_schema, schema, sign
from reader.text import Span

_TABLES = (
    ("document", "number"),
    ("annotation", "rowid"),
    ("tag", "annotation, place"),
    ("verdict", "rowid"),
    ("correction", "rowid"),
    ("number_correction", "rowid"),
    ("place_correction", "rowid"),
    ("codebook", "rowid"),
    ("source_correction", "rowid"),
    ("document_status", "rowid"),
    ("state", "key"),
    ("change", "number"),
    ("edit", "change, subject"),
)
_MOST = 2**40  # a row number that no table reaches
_REPAIRS = (
    "DELETE FROM tag WHERE annotation NOT IN (SELECT id FROM annotation)",
    "UPDATE annotation SET document = NULL WHERE document NOT IN (SELECT id FROM document)",
    "UPDATE annotation SET partner = NULL, partner_place = NULL WHERE partner NOT IN (SELECT id FROM document) OR partner_place IS NULL",
    "DELETE FROM verdict WHERE left_document NOT IN (SELECT id FROM document) OR right_document NOT IN (SELECT id FROM document)",
    "DELETE FROM correction WHERE document NOT IN (SELECT id FROM document)",
    "DELETE FROM place_correction WHERE document NOT IN (SELECT id FROM document)",
    "DELETE FROM source_correction WHERE document NOT IN (SELECT id FROM document)",
    "DELETE FROM document_status WHERE document NOT IN (SELECT id FROM document)",
    "UPDATE document SET replaces = NULL WHERE replaces NOT IN (SELECT id FROM document)",
    "DELETE FROM edit WHERE change NOT IN (SELECT number FROM change)",
)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a new file holds of a damaged one."""

    notes: int
    documents: int


def recover(damaged: Path, new: Path) -> Recovered:
    """Makes `new`, which must not exist yet, of what can be read of the damaged file, which stays as it is.

    Raises:
        WorkspaceError: if nothing can be read, or the new file not be written.
    """
    with TemporaryDirectory(prefix="crossread-") as folder:
        copy = Path(folder, "damaged")
        for companion in ("", "-wal"):
            one = damaged.with_name(damaged.name + companion)
            if one.exists():
                shutil.copyfile(one, copy.with_name(copy.name + companion))
        try:
            _refill(copy, new)
        except sqlite3.DatabaseError as error:
            new.unlink(missing_ok=True)
            raise WorkspaceError(worded("Nothing can be read of “{path}”.", path=str(damaged)), path=damaged) from error
    return _mended(new)


def _refill(damaged: Path, new: Path) -> None:
    """The rows that can be read, in tables of the newest version."""
    with closing(sqlite3.connect(damaged)) as source, closing(sqlite3.connect(new, isolation_level=None)) as target:
        source.text_factory = lambda text: text.decode("utf-8", "replace")
        source.execute("PRAGMA writable_schema = ON")  # then one broken definition does not hide the other tables
        version = _version(source)
        target.execute("BEGIN")
        for statement in (statement for migration in MIGRATIONS[:version] for statement in migration):
            target.execute(statement)
        there = {name for kind, name, _ in expected_schema(version) if kind == "table"}
        for table, key in _TABLES:
            if table in there:
                _copy_rows(source, target, table, key)
        for migration in MIGRATIONS[version:]:
            for statement in migration:
                target.execute(statement)
        for statement in _REPAIRS:
            target.execute(statement)
        sign(target, len(MIGRATIONS))
        target.execute("COMMIT")


def _version(source: sqlite3.Connection) -> int:
    """The version whose tables the file has; where they are those of none, the newest."""
    found = schema(source)
    return next((version for version in range(len(MIGRATIONS), 0, -1) if expected_schema(version) == found), len(MIGRATIONS))


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, table: str, key: str) -> None:
    columns = [name for _, name, *_ in target.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join("?" * len(columns))
    is_numbered = key in ("rowid", "number")
    rows = _by_number(source, table, key, names) if is_numbered else _from_both_ends(source, table, key, names)
    for row in rows:
        told = dict(zip(columns, row, strict=True))
        if table == "document":
            told |= {name: "[]" for name in ("source", "passages") if not _is_json(told[name])}  # told anew at the end
        if _is_whole(table, told):
            with suppress(sqlite3.IntegrityError):  # a value that is none of its column any more
                target.execute(f"INSERT OR IGNORE INTO {table} VALUES ({values})", [*told.values()])


def _by_number(source: sqlite3.Connection, table: str, key: str, names: str) -> Iterator[Sequence[Any]]:
    """Rows by their numbers; past those that cannot be read, in steps that grow."""
    last, step = -1, 1
    while last < _MOST:
        try:
            for number, *row in source.execute(f"SELECT {key}, {names} FROM {table} WHERE {key} > ? ORDER BY {key}", (last,)):
                last, step = number, 1
                yield row
        except (sqlite3.DatabaseError, OverflowError):
            last, step = last + step, step * 2
        else:
            return


def _from_both_ends(source: sqlite3.Connection, table: str, key: str, names: str) -> Iterator[Sequence[Any]]:
    """Rows in the order of the key until one cannot be read, then from the other end."""
    for order in (key, ", ".join(f"{name} DESC" for name in key.split(", "))):
        try:
            yield from source.execute(f"SELECT {names} FROM {table} ORDER BY {order}")
        except sqlite3.DatabaseError:
            continue
        return


def _is_whole(table: str, row: dict[str, Any]) -> bool:
    """Whether a row holds what it held: its text is the one it was made for, its JSON can be read."""
    if table == "document":
        return document_id(row["text"]) == row["id"] if isinstance(row["text"], str) else False
    return all(_is_json(row[name]) for name in ("before", "after", "said", "value", "edits") if row.get(name) is not None)


def _is_json(written: object) -> bool:
    try:
        json.loads(written if isinstance(written, str) else "")
    except ValueError:
        return False
    return True


def _mended(new: Path) -> Recovered:
    """The new file without values that cannot be what they were. Of such a note the words stay, as an entry of the journal."""
    with closing(Database(new)) as database:
        for table in ("annotation", "verdict", "correction", "place_correction", "codebook", "source_correction", "document_status"):
            for key in _keys(database, table):
                if not _can_be_read(partial(_found, database, key)):
                    _mend(database, table, key)
        for key in _keys(database, "document"):
            if not _can_be_read(partial(documents.document, database, key)):
                _mend_document(database, key)
        if not _can_be_read(partial(journal.check, database)):
            with database.writing() as connection:
                connection.execute("DELETE FROM change")
        return Recovered(notes.count(database), len(documents.listed(database)))


def _keys(database: Database, table: str) -> list[str]:
    with database.reading() as connection:
        return [key for (key,) in connection.execute(f"SELECT id FROM {table}")]


def _found(database: Database, key: str) -> object:
    with database.reading() as connection:
        return notes.find(database, connection, key)


def _can_be_read(read: Callable[[], object]) -> bool:
    try:
        read()
    except DamagedError:
        return False
    return True


def _mend(database: Database, table: str, key: str) -> None:
    """Takes out what cannot be read; what was written in a note is written again, now and without its place."""
    with database.writing() as connection:
        words = connection.execute(f"SELECT exact, text FROM {table} WHERE id = ?", (key,)).fetchone() if table == "annotation" else ()
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
        if text := "\n\n".join(part for part in words if part):
            notes.put(connection, note_on_workspace(Body(text)))


def _mend_document(database: Database, key: str) -> None:
    """What tells of a text is told anew where it cannot be read; the text itself is whole."""
    with database.writing() as connection:
        uri, text = connection.execute("SELECT uri, text FROM document WHERE id = ?", (key,)).fetchone()
        source, passages = Source(uri=uri), (Passage(Span(0, len(text)), PassageKind.PARAGRAPH),)
        values = (now().isoformat(), len(text), encoded(source), encoded(passages), key)
        connection.execute("UPDATE document SET added = ?, characters = ?, source = ?, passages = ? WHERE id = ?", values)


if __name__ == "__main__":
    try:
        found = recover(Path(sys.argv[1]), Path(sys.argv[2]))
    except WorkspaceError as error:
        sys.exit(json.dumps(packed(error.whole)))
    print(found.notes, found.documents)
