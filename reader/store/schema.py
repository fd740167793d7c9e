"""The tables of the workspace file, and the way there from every older version."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import cache
from itertools import chain
from pathlib import Path

from reader.errors import DamagedError, NewerError, WorkspaceError
from reader.phrase import worded

APPLICATION_ID = 0x43524452  # "CRDR": tells `file` and us what this is

Migration = Sequence[str]  # statements

# Texts come last: a list of documents then never reads the pages they fill.
_VERSION_1 = (
    """CREATE TABLE document (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        uri TEXT NOT NULL,
        added TEXT NOT NULL,
        opened INTEGER NOT NULL,
        listed INTEGER NOT NULL DEFAULT 1,
        replaces TEXT REFERENCES document (id) ON DELETE SET NULL,
        characters INTEGER NOT NULL,
        source TEXT NOT NULL,
        passages TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX document_uri ON document (uri)",
    """CREATE TABLE piece (
        document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        producer TEXT NOT NULL,
        place INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (document, producer, place)
    ) STRICT""",
    """CREATE TABLE annotation (
        id TEXT PRIMARY KEY NOT NULL,
        document TEXT NOT NULL REFERENCES document (id),
        uri TEXT NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        color INTEGER NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        creator TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX annotation_place ON annotation (document, start)",
    """CREATE TABLE tag (
        annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (annotation, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX tag_name ON tag (name)",
    """CREATE TABLE verdict (
        id TEXT PRIMARY KEY NOT NULL,
        left_document TEXT NOT NULL REFERENCES document (id),
        left_start INTEGER NOT NULL,
        left_end INTEGER NOT NULL,
        right_document TEXT NOT NULL REFERENCES document (id),
        right_start INTEGER NOT NULL,
        right_end INTEGER NOT NULL,
        judgement TEXT,
        pinned INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX verdict_pair ON verdict (left_document, right_document)",
    "CREATE INDEX verdict_right ON verdict (right_document)",
    """CREATE TABLE change (
        number INTEGER PRIMARY KEY,
        label TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE edit (
        change INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (change, subject)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)

_VERSION_2 = (
    """CREATE TABLE correction (
        id TEXT PRIMARY KEY NOT NULL,
        action TEXT NOT NULL,
        words TEXT NOT NULL,
        created TEXT NOT NULL,
        document TEXT REFERENCES document (id),
        start INTEGER,
        "end" INTEGER,
        exact TEXT,
        prefix TEXT,
        suffix TEXT,
        entity TEXT NOT NULL,
        label TEXT NOT NULL,
        "to" TEXT NOT NULL,
        name TEXT NOT NULL,
        shift INTEGER NOT NULL,
        becomes TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX correction_document ON correction (document)",
    """CREATE TABLE naming (
        document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        entity TEXT NOT NULL,
        words TEXT NOT NULL,
        name TEXT NOT NULL,
        label TEXT NOT NULL,
        count INTEGER NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (document, entity, words)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX naming_entity ON naming (entity, name, label)",
)

_VERSION_3 = (
    """CREATE TABLE number_correction (
        id TEXT PRIMARY KEY NOT NULL,
        document TEXT NOT NULL REFERENCES document (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        created TEXT NOT NULL,
        is_number INTEGER NOT NULL,
        edits TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX number_correction_place ON number_correction (document, start)",
)

# What was said of numbers moves to a table for all that is said of one place.
_VERSION_4 = (
    """CREATE TABLE place_correction (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        document TEXT NOT NULL REFERENCES document (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        created TEXT NOT NULL,
        said TEXT NOT NULL
    ) STRICT""",
    """INSERT INTO place_correction
       SELECT id, 'number', document, start, "end", exact, prefix, suffix, created,
              json_array(json(iif(is_number, 'true', 'false')), json(edits)) FROM number_correction""",
    "DROP TABLE number_correction",
    "CREATE INDEX place_correction_place ON place_correction (document, start)",
)

_VERSION_5 = (
    """CREATE TABLE vectors (
        document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        producer TEXT NOT NULL,
        keys BLOB NOT NULL,
        rows BLOB NOT NULL,
        PRIMARY KEY (document, producer)
    ) STRICT""",
)

# Notes may be about more than words of one document; tags and the meanings of colors have a table of their own.
_VERSION_6 = (
    """CREATE TABLE note (
        id TEXT PRIMARY KEY NOT NULL,
        about TEXT NOT NULL,
        document TEXT REFERENCES document (id),
        uri TEXT NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        partner TEXT REFERENCES document (id),
        partner_place TEXT,
        text TEXT NOT NULL,
        color INTEGER NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        creator TEXT NOT NULL
    ) STRICT""",
    """INSERT INTO note SELECT id, 'passage', document, uri, exact, prefix, suffix, start, "end", NULL, NULL, text, color,
       created, modified, creator FROM annotation ORDER BY annotation.rowid""",
    "DROP TABLE annotation",
    "ALTER TABLE note RENAME TO annotation",
    "CREATE INDEX annotation_place ON annotation (document, start)",
    "CREATE INDEX annotation_partner ON annotation (partner)",
    "UPDATE edit SET before = json_insert(before, '$[2][#]', 'passage', '$[2][#]', NULL) WHERE kind = 'annotation'",
    "UPDATE edit SET after = json_insert(after, '$[2][#]', 'passage', '$[2][#]', NULL) WHERE kind = 'annotation'",
    """CREATE TABLE codebook (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        said TEXT NOT NULL
    ) STRICT""",
)

# What an older Crossread did not ask a file for is unknown.
_VERSION_7 = (
    """UPDATE document SET source = json_insert(source, '$[#]', '', '$[#]', '', '$[#]', 0, '$[#]', NULL, '$[#]', json('[]'))""",
    """CREATE TABLE source_correction (
        id TEXT PRIMARY KEY NOT NULL,
        document TEXT NOT NULL UNIQUE REFERENCES document (id),
        said TEXT NOT NULL
    ) STRICT""",
)


_VERSION_8 = (
    """CREATE TABLE sketch (
        value INTEGER NOT NULL,
        document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        PRIMARY KEY (value, document)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sketch_document ON sketch (document)",
)

_VERSION_9 = (
    """CREATE TABLE document_status (
        id TEXT PRIMARY KEY NOT NULL,
        document TEXT NOT NULL UNIQUE REFERENCES document (id),
        removed INTEGER NOT NULL,
        said TEXT NOT NULL
    ) STRICT""",
)

MIGRATIONS: tuple[Migration, ...] = (
    _VERSION_1,
    _VERSION_2,
    _VERSION_3,
    _VERSION_4,
    _VERSION_5,
    _VERSION_6,
    _VERSION_7,
    _VERSION_8,
    _VERSION_9,
)  # index n makes version n + 1


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Brings the file to the newest version, one transaction a version, after a copy of it was put beside it.

    Foreign keys must be off, so that tables can be rebuilt; they are checked before each commit.

    Raises:
        NewerError: if the file is from a newer Crossread; it stays as it is.
        WorkspaceError: if it is another program's.
    """
    version = version_of(connection, path)
    if version > len(migrations):
        raise NewerError(
            worded("“{path}” was written by a newer Crossread.", path=str(path)), advice=worded("Open it with that version."), path=path
        )
    if 0 < version < len(migrations):
        _copy(connection, path.with_name(f"{path.name}.version-{version}"))
    for number in range(version, len(migrations)):
        connection.execute("BEGIN IMMEDIATE")
        for statement in migrations[number]:
            connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            connection.execute("ROLLBACK")
            raise DamagedError(
                worded(
                    "“{path}” could not be brought to version {version}: notes in it lost their document.",
                    path=str(path),
                    version=number + 1,
                ),
                path=path,
            )
        sign(connection, number + 1)
        connection.execute("COMMIT")


def sign(connection: sqlite3.Connection, version: int) -> None:
    """Writes whose file this is, and of which version."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the file; 0 when it is still empty.

    Raises:
        DamagedError: if it does not have the tables of its version.
        WorkspaceError: if it is the database of another program.
    """
    ((owner,), (version,)) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    tables = schema(connection)
    if owner != APPLICATION_ID and tables and tables != expected_schema():
        raise WorkspaceError(
            worded("“{path}” is no workspace of Crossread.", path=str(path)), advice=worded("Choose another file."), path=path
        )
    if version <= len(MIGRATIONS) and tables != expected_schema(max(0, version)):
        raise DamagedError(
            worded("The workspace “{path}” is damaged: its tables are not those of version {version}.", path=str(path), version=version),
            path=path,
        )
    return int(version)


def schema(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    """Type, name and definition of each table and index."""
    return frozenset(connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"))


@cache
def expected_schema(version: int = len(MIGRATIONS)) -> frozenset[tuple[str, str, str]]:
    """The schema of a version, the newest one if none is named, as a new file has it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in chain.from_iterable(MIGRATIONS[:version]):
            connection.execute(statement)
        return schema(connection)


def has_all_columns(connection: sqlite3.Connection) -> bool:
    """Whether a file, perhaps of a newer version, has every column that this one reads."""
    return _columns(connection) >= _expected_columns()


def _columns(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    query = "SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns"
    return frozenset(connection.execute(f"{query} WHERE tables.type = 'table'"))


@cache
def _expected_columns() -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in chain.from_iterable(MIGRATIONS):
            connection.execute(statement)
        return _columns(connection)


def _copy(connection: sqlite3.Connection, to: Path) -> None:
    copy = sqlite3.connect(to)
    try:
        connection.backup(copy)
    finally:
        copy.close()
