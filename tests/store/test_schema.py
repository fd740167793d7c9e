"""Workspace files of older and newer versions, and files that are none."""

import sqlite3
from hashlib import sha256

import pytest

from reader.errors import DamagedError, WorkspaceError
from reader.store import schema
from reader.workspace import Workspace
from tests.builders import a_document


@pytest.fixture
def path(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(a_document("Orsel."))
    return workspace.path


def executed(path, statement):
    connection = sqlite3.connect(path)
    found = connection.execute(statement).fetchall()
    connection.commit()
    connection.close()
    return found


def migrated(path, *newer):
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        schema.migrate(connection, path, (*schema.MIGRATIONS, *newer))
    finally:
        connection.close()


def add_column(connection):
    connection.execute("ALTER TABLE annotation ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0")


def lose_documents(connection):
    connection.execute("INSERT INTO piece VALUES ('nowhere', 'test@1', 0, x'00')")


def fail(connection):
    add_column(connection)
    raise ZeroDivisionError


def test_a_newer_file_is_refused_and_left_as_it_is(path):
    executed(path, f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    before = sha256(path.read_bytes()).hexdigest()
    with pytest.raises(WorkspaceError, match="written by a newer Crossread"):
        Workspace.open(path)
    assert sha256(path.read_bytes()).hexdigest() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_older_file_is_brought_up_to_date_and_a_copy_kept(path):
    migrated(path, add_column)
    assert executed(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS) + 1,)]
    assert executed(path, "SELECT count(reviewed) FROM annotation") == [(0,)]
    copy = path.with_name(f"{path.name}.version-{len(schema.MIGRATIONS)}")
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        executed(copy, "SELECT reviewed FROM annotation")
    assert executed(copy, "SELECT count(*) FROM document") == [(1,)]


@pytest.mark.parametrize(("migration", "error"), [(fail, ZeroDivisionError), (lose_documents, DamagedError)])
def test_a_migration_that_fails_changes_nothing(path, migration, error):
    with pytest.raises(error):
        migrated(path, migration)
    assert executed(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS),)]
    with Workspace.open(path) as workspace:
        assert len(workspace.documents()) == 1


def test_the_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.sqlite"
    executed(path, "CREATE TABLE bird (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match="no workspace of Crossread"):
        Workspace.open(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_workspace(tmp_path):
    path = tmp_path / "w.crossread"
    path.touch()
    with Workspace.open(path) as workspace:
        assert workspace.documents() == ()
