"""The history of changes in the workspace file: applying, undoing and redoing them, also after a restart."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from reader.annotation import Annotation, Change, Edited, LinkVerdict
from reader.attribution_correction import AttributionCorrection
from reader.codebook import ColorMeaning, Tag
from reader.correction import Correction
from reader.document_status import DocumentStatus
from reader.number_correction import NumberCorrection
from reader.source_correction import SourceCorrection
from reader.store import notes
from reader.store.database import Database, damaged, encoded

KEPT_CHANGES = 1_000
_PART = 300  # edits that are carried out in some milliseconds
_KINDS: dict[str, type[Edited]] = {
    "annotation": Annotation,
    "verdict": LinkVerdict,
    "correction": Correction,
    "number correction": NumberCorrection,
    "attribution correction": AttributionCorrection,
    "tag": Tag,
    "color": ColorMeaning,
    "source correction": SourceCorrection,
    "document status": DocumentStatus,
}
_NEXT_UNDO = "SELECT number, label FROM change WHERE NOT undone ORDER BY number DESC LIMIT 1"
_NEXT_REDO = "SELECT number, label FROM change WHERE undone ORDER BY number LIMIT 1"


def apply(database: Database, change: Change) -> Change:
    """Carries the change out and puts it on top of the history; what had been undone is forgotten.

    Returns the change as it took place: what stands in the file is the before of each edit, whatever the caller believed.
    """
    with database.writing() as connection:
        done = _done(database, connection, change)
        connection.execute("DELETE FROM change WHERE undone")
        _record(connection, done, _begun(connection, change.label))
    return done


def applying(database: Database, change: Change) -> Iterator[Change]:
    """The same in parts of some milliseconds, for a window in which thousands are changed at once. Each is a transaction, and gives what
    took place; all of them are undone as one. Where that happens in between, the rest is left alone.
    """
    keys, number = list(change.edits), 0
    for start in range(0, len(keys), _PART):
        part = replace(change, edits={key: change.edits[key] for key in keys[start : start + _PART]})
        with database.writing() as connection:
            if not start:
                connection.execute("DELETE FROM change WHERE undone")
                number = _begun(connection, change.label)
            elif connection.execute("SELECT undone FROM change WHERE number = ?", (number,)).fetchone() != (0,):
                return
            done = _done(database, connection, part)
            _record(connection, done, number)
        yield done


def undo(database: Database) -> Change | None:
    """Takes the last change back; none when there is nothing to undo. The change that did it has no origin: every view heeds it."""
    return _step(database, _NEXT_UNDO, undone=True)


def redo(database: Database) -> Change | None:
    """Carries out again what was undone last."""
    return _step(database, _NEXT_REDO, undone=False)


def undo_label(database: Database) -> str:
    return _label(database, _NEXT_UNDO)


def redo_label(database: Database) -> str:
    return _label(database, _NEXT_REDO)


def mark(database: Database) -> tuple[int, ...]:
    """Differs from an earlier one when something was changed, undone or redone since, or a document came or went."""
    with database.reading() as connection:
        row: tuple[int, ...] = connection.execute(
            """SELECT (SELECT coalesce(max(number), 0) FROM change), (SELECT count(*) FROM change WHERE undone),
                      (SELECT coalesce(max(number), 0) FROM document), (SELECT count(*) FROM document WHERE listed)"""
        ).fetchone()
    return row


def _step(database: Database, query: str, *, undone: bool) -> Change | None:
    with database.writing() as connection:
        found = connection.execute(query).fetchone()
        if found is None:
            return None
        number, label = found
        change = _recorded(database, connection, number, label)
        change = change.reversed() if undone else change
        _carry_out(connection, change)
        connection.execute("UPDATE change SET undone = ? WHERE number = ?", (undone, number))
    return change


def _label(database: Database, query: str) -> str:
    with database.reading() as connection:
        found = connection.execute(query).fetchone()
    return found[1] if found else ""


def _done(database: Database, connection: sqlite3.Connection, change: Change) -> Change:
    """Carries the edits out, with what stands in the file as the before of each."""
    edits = {
        key: (notes.find(database, connection, key), None if after is None else notes.cleaned(after))
        for key, (_, after) in change.edits.items()
    }
    done = replace(change, edits=edits)
    _carry_out(connection, done)
    return done


def _carry_out(connection: sqlite3.Connection, change: Change) -> None:
    for key, (_, after) in change.edits.items():
        if after is None:
            notes.delete(connection, key)
        else:
            notes.put(connection, after)


def _begun(connection: sqlite3.Connection, label: str) -> int:
    """The number of a new change at the top of the history, of which only the latest are kept."""
    number = connection.execute("INSERT INTO change (label) VALUES (?)", (label,)).lastrowid or 0
    connection.execute("DELETE FROM change WHERE number <= ?", (number - KEPT_CHANGES,))
    return number


def _record(connection: sqlite3.Connection, change: Change, number: int) -> None:
    connection.executemany(
        "INSERT INTO edit (change, subject, kind, before, after) VALUES (?, ?, ?, ?, ?)",
        [
            (number, key, _kind(before or after), before and encoded(before), after and encoded(after))
            for key, (before, after) in change.edits.items()
        ],
    )


def _kind(value: Edited | None) -> str:
    return next(name for name, kind in _KINDS.items() if value is None or isinstance(value, kind))


def check(database: Database) -> None:
    """
    Raises:
        DamagedError: if a change of the history cannot be read.
    """
    with database.reading() as connection:
        for number, label in connection.execute("SELECT number, label FROM change").fetchall():
            if not _recorded(database, connection, number, label).edits:
                raise damaged(database.path)


def _recorded(database: Database, connection: sqlite3.Connection, number: int, label: str) -> Change:
    def value(kind: str, data: str | None) -> Edited | None:
        if kind not in _KINDS:
            raise damaged(database.path)
        return None if data is None else database.decoded(_KINDS[kind], data)

    rows = connection.execute("SELECT subject, kind, before, after FROM edit WHERE change = ?", (number,)).fetchall()
    return Change({key: (value(kind, before), value(kind, after)) for key, kind, before, after in rows}, label)
