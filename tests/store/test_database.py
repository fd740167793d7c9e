"""What the environment does to the workspace file, and what the analyst is told."""

import sqlite3

import pytest

from reader.errors import DamagedError, WorkspaceError
from reader.store.database import Database
from reader.workspace import Workspace
from tests.store.damage_run import DOCUMENT, an_addition, cut, filled, flipped

FLIPS, CUTS = 150, 40  # `python -m tests.store.damage_run 1000` does more of both


@pytest.fixture
def path(tmp_path):
    return filled(tmp_path / "w.crossread")


def limited(workspace, pragma):
    """What the disk would do, done by SQLite."""
    with workspace._database.reading() as connection:
        connection.execute(f"PRAGMA {pragma}")


def notes(workspace):
    return [note.body.text for note in workspace.annotations()]


def test_a_second_opening_is_refused(path):
    with Workspace.open(path), pytest.raises(WorkspaceError, match="open in another Crossread"):
        Workspace.open(path)
    Workspace.open(path).close()


def test_a_commit_waits_for_the_disk_and_the_file_is_ours_alone(path):
    with Workspace.open(path) as workspace, workspace._database.reading() as connection:
        pragmas = ("synchronous", "journal_mode", "locking_mode", "foreign_keys")
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == [2, "wal", "exclusive", 1]


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="cannot be made"):
        Workspace.open(tmp_path / "file" / "w.crossread")


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    with pytest.raises(WorkspaceError, match="cannot be opened"):
        Workspace.open(tmp_path)


def test_what_cannot_be_written_can_be_applied_again(path):
    change = an_addition("kept in the editor")
    with Workspace.open(path) as workspace:
        before = notes(workspace)
        limited(workspace, "query_only = ON")
        with pytest.raises(WorkspaceError, match="cannot be written"):
            workspace.apply(change)
        assert notes(workspace) == before
        limited(workspace, "query_only = OFF")
        workspace.apply(change)
        assert sorted(notes(workspace)) == sorted([*before, "kept in the editor"])


def test_of_a_full_disk_every_note_that_was_acknowledged_is_kept(path):
    acknowledged, refused = [], set()
    with Workspace.open(path) as workspace:
        limited(workspace, "max_page_count = 60")
        for number in range(100):
            try:
                workspace.apply(an_addition(f"{number} {'long ' * 400}"))
                acknowledged.append(number)
            except WorkspaceError as error:
                refused.add(error.message)
    with Workspace.open(path) as workspace:
        kept = [int(text.split()[0]) for text in notes(workspace) if "long" in text]
    assert acknowledged
    assert refused == {f"The workspace “{path}” could not be saved: the disk is full."}
    assert sorted(kept) == acknowledged


def test_a_note_on_a_document_that_was_removed_is_refused_until_it_is_back(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        change = an_addition()
        with pytest.raises(WorkspaceError, match="does not hold the document"):
            workspace.apply(change)
        assert workspace.undo_label == ""
        workspace.add(DOCUMENT)
        workspace.apply(change)
        assert notes(workspace) == ["why?"]


def test_a_fault_of_ours_is_not_dressed_up(path):
    with Workspace.open(path) as workspace, pytest.raises(sqlite3.OperationalError), workspace._database.reading() as connection:
        connection.execute("SELECT wings FROM bird")


def test_after_a_fault_inside_a_transaction_nothing_of_it_stays(path):
    database = Database(path)
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        raise ZeroDivisionError(connection.execute("DELETE FROM annotation"))
    with database.writing() as connection:
        assert connection.execute("SELECT count(*) FROM annotation").fetchone() == (31,)
    database.close()


def test_random_damage_is_told_and_nothing_else_is_raised(path):
    told = flipped(FLIPS, path)
    assert len(told) > FLIPS / 4
    assert sum(told) > len(told) / 2  # the rest was found while reading, after something had been written


def test_a_damaged_file_is_kept_and_a_new_one_begun_only_when_asked(path):
    content = bytearray(path.read_bytes())
    content[4_096:8_192] = bytes(4_096)
    path.write_bytes(content)
    with pytest.raises(DamagedError, match="recover what can be read"):
        Workspace.open(path)
    assert path.read_bytes() == content
    with Workspace.open(path, afresh=True) as workspace:
        assert workspace.documents() == ()
    assert path.with_name("w.crossread.damaged-1").read_bytes() == content


def test_a_text_that_was_altered_on_the_disk_is_never_shown(path):
    path.write_bytes(path.read_bytes().replace(b"Tova Rennick spoke", b"Tova Rennick slept"))
    with Workspace.open(path) as workspace, pytest.raises(DamagedError):
        workspace.document(DOCUMENT.id)


def test_of_a_write_ahead_log_cut_anywhere_the_notes_before_the_cut_remain(path):
    remained = cut(CUTS, path)
    assert min(remained) < 5 < max(remained)
