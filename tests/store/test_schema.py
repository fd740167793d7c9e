"""Workspace files of older and newer versions, and files that are none."""

import json
import os
import sqlite3
from hashlib import sha256

import pytest

from reader.analysis import Attribution, Referent
from reader.annotation import Body, Change, new_annotation
from reader.attribution_correction import correct_attribution
from reader.codec import to_json
from reader.correction import Scope, add_name, no_name
from reader.errors import DamagedError, WorkspaceError
from reader.number_correction import Edits, edit_number, no_number
from reader.store import schema
from reader.store.database import encoded
from reader.store.notes import put
from reader.text import Span
from reader.typed_figures import typed_figure
from reader.workspace import Workspace
from tests.builders import a_document, an_analysis, span_of


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


ADD_COLUMN = ("ALTER TABLE annotation ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0",)
LOSE_DOCUMENTS = ("INSERT INTO piece VALUES ('nowhere', 'test@1', 0, x'00')",)
FAIL = (*ADD_COLUMN, "INSERT INTO nothing VALUES (1)")


def noted(workspace):
    note = new_annotation(a_document("Orsel."), Span(0, 5), Body("why?"))
    return workspace.apply(Change({note.id: (None, note)}, "Add note"))


def test_a_newer_file_is_read_but_not_written(path):
    with Workspace.open(path) as workspace:
        noted(workspace)
    migrated(path, ADD_COLUMN)
    before = {file.name: sha256(file.read_bytes()).hexdigest() for file in path.parent.iterdir()}
    with Workspace.open(path) as workspace:
        assert workspace.read_only == "“w.crossread” was written by a newer Crossread"
        assert [note.body.text for note in workspace.annotations()] == ["why?"]
        with pytest.raises(WorkspaceError, match="cannot be written"):
            noted(workspace)
        workspace.set_state("tabs", ["a"])
        workspace.add(a_document("Orsel."))
        assert workspace.state("tabs") is None
    with pytest.raises(WorkspaceError), Workspace.open(path) as workspace:
        workspace.add(a_document("Sarn Pass."))
    assert {file.name: sha256(file.read_bytes()).hexdigest() for file in path.parent.iterdir()} == before


def test_a_newer_file_without_what_is_read_is_refused(path):
    migrated(path, ("ALTER TABLE annotation RENAME COLUMN exact TO words",))
    with pytest.raises(WorkspaceError, match="this one cannot read it"):
        Workspace.open(path)


def test_a_file_that_may_not_be_written_is_read(path, monkeypatch):
    executed(path, "PRAGMA journal_mode = DELETE")
    monkeypatch.setattr(os, "access", lambda *_: False)
    before = path.read_bytes()
    with Workspace.open(path) as workspace:
        assert workspace.read_only == "“w.crossread” lies where nothing can be written"
        assert len(workspace.documents()) == 1
        with pytest.raises(WorkspaceError, match="cannot be written"):
            noted(workspace)
    assert path.read_bytes() == before


def test_a_file_whose_sign_is_broken_is_damaged(path):
    executed(path, "PRAGMA application_id = 7")
    executed(path, "PRAGMA user_version = 2")
    with pytest.raises(DamagedError):
        Workspace.open(path)


def test_an_older_file_is_brought_up_to_date_and_a_copy_kept(path):
    migrated(path, ADD_COLUMN)
    assert executed(path, "PRAGMA user_version") == [(len(schema.MIGRATIONS) + 1,)]
    assert executed(path, "SELECT count(reviewed) FROM annotation") == [(0,)]
    copy = path.with_name(f"{path.name}.version-{len(schema.MIGRATIONS)}")
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        executed(copy, "SELECT reviewed FROM annotation")
    assert executed(copy, "SELECT count(*) FROM document") == [(1,)]


@pytest.mark.parametrize(("migration", "error"), [(FAIL, sqlite3.OperationalError), (LOSE_DOCUMENTS, DamagedError)])
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


_FIRST_FIELDS = 10  # that the first version knew of a source


def of_version_1(path, document, note):
    """A workspace file as the first version wrote it, with a document, a note and the change that added it."""
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection, path, schema.MIGRATIONS[:1])
    source, passages = json.dumps(to_json(document.source)[:_FIRST_FIELDS]), encoded(document.passages)
    connection.execute(
        "INSERT INTO document VALUES (1, ?, ?, '2026-05-09T10:00:00+00:00', 1, 1, NULL, ?, ?, ?, ?)",
        (document.id, document.source.uri, len(document.text), source, passages, document.text),
    )
    body, (document_id, uri, quote, place, *_), *when = to_json(note)[1:]
    row = (note.id, document_id, uri, *quote, *place, body[0], body[2], *when)
    connection.execute(f"INSERT INTO annotation VALUES ({', '.join('?' * len(row))})", row)
    connection.executemany("INSERT INTO tag VALUES (?, ?, ?)", [(note.id, at, name) for at, name in enumerate(body[1])])
    connection.execute("INSERT INTO change VALUES (1, 'Add note', 0)")
    written = json.dumps([note.id, body, [document_id, uri, quote, place], *when])
    connection.execute("INSERT INTO edit VALUES (1, ?, 'annotation', NULL, ?)", (note.id, written))
    connection.execute("INSERT INTO piece VALUES (?, 'test@1', 0, x'00')", (document.id,))
    connection.close()


def test_a_file_of_the_first_version_keeps_everything_and_takes_corrections(tmp_path):
    document, path = a_document("Tova Rennick spoke in Orsel."), tmp_path / "w.crossread"
    note = new_annotation(document, Span(0, 4), Body("why?", ("doubt",)))
    of_version_1(path, document, note)
    with Workspace.open(path) as workspace:
        assert (workspace.document(document.id), workspace.annotations()) == (document, (note,))
        assert workspace.pieces(document.id, "test@1") == (b"\x00",)
        correction = add_name(an_analysis(document), span_of(document.text, "Orsel"), "GPE", Scope.WORKSPACE)
        workspace.apply(Change({correction.id: (None, correction)}, "Correct name"))
        assert workspace.corrections() == (correction,)
        assert [workspace.undo().label, workspace.undo().label, workspace.annotations()] == ["Correct name", "Add note", ()]
        assert (workspace.redo().label, workspace.annotations()) == ("Add note", (note,))
    assert executed(path.with_name("w.crossread.version-1"), "PRAGMA user_version") == [(1,)]


def test_a_file_of_the_second_version_keeps_its_corrections_and_takes_those_of_numbers(tmp_path):
    document, path = a_document("Tova Rennick counted 35 guards."), tmp_path / "w.crossread"
    analysis = an_analysis(document, names={"Tova Rennick": "PERSON"})
    of_version_1(path, document, new_annotation(document, Span(0, 4), Body("why?")))
    name = no_name(analysis, analysis.mentions[0], Scope.HERE)
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection, path, schema.MIGRATIONS[:2])
    put(connection, name)
    connection.close()
    with Workspace.open(path) as workspace:
        assert workspace.corrections() == (name,)
        number = edit_number(analysis, span_of(document.text, "35"), Edits(kind="people", place=Referent("Orsel")))
        workspace.apply(Change({number.id: (None, number)}, "Edit number"))
    with Workspace.open(path) as workspace:
        assert (workspace.number_corrections(), workspace.number_corrections("0" * 64)) == ((number,), ())
        assert (workspace.undo().label, workspace.number_corrections(), workspace.corrections()) == ("Edit number", (), (name,))
    assert executed(path.with_name("w.crossread.version-2"), "PRAGMA user_version") == [(2,)]


def test_a_file_of_the_third_version_keeps_what_was_said_of_numbers_and_takes_what_is_said_of_speakers(tmp_path):
    document, path = a_document("Tova Rennick said 35 guards fled."), tmp_path / "w.crossread"
    text, analysis = document.text, an_analysis(document)
    said = Attribution(span_of(text, "Tova Rennick"), span_of(text, "said"), span_of(text, "35 guards fled"))
    of_version_1(path, document, new_annotation(document, Span(0, 4), Body("why?")))
    edits = Edits(typed_figure("30-50").interval, place=Referent("Orsel"))
    one = edit_number(analysis, span_of(text, "35"), edits)
    other = no_number(analysis, span_of(text, "fled"))
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection, path, schema.MIGRATIONS[:3])
    for number in (one, other):
        where = (number.id, number.document, number.place.start, number.place.end)
        quote = (number.quote.exact, number.quote.prefix, number.quote.suffix)
        row = (*where, *quote, number.created.isoformat(), number.is_number, encoded(number.edits))
        connection.execute("INSERT INTO number_correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.close()
    with Workspace.open(path) as workspace:
        assert workspace.number_corrections() == (one, other)
        made = correct_attribution(analysis, said, speaker=Referent("Karl Voss", "person:karl-voss"), hedged=False)
        workspace.apply(Change({made.id: (None, made)}, "Other speaker"))
    with Workspace.open(path) as workspace:
        assert (workspace.attribution_corrections(document.id), workspace.number_corrections()) == ((made,), (one, other))
        assert workspace.all_corrections() == (one, other, made)
        assert (workspace.undo().label, workspace.attribution_corrections()) == ("Other speaker", ())
        assert (workspace.redo().label, workspace.attribution_corrections()) == ("Other speaker", (made,))
    assert executed(path.with_name("w.crossread.version-3"), "PRAGMA user_version") == [(3,)]


def test_an_empty_file_becomes_a_workspace(tmp_path):
    path = tmp_path / "w.crossread"
    path.touch()
    with Workspace.open(path) as workspace:
        assert workspace.documents() == ()
