"""Backups: when they are made, which are kept, and how one comes back."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from reader.annotation import Body, Change, note_on_workspace
from reader.errors import WorkspaceError
from reader.store import backups
from reader.store.backups import Backup, is_due, obsolete
from reader.store.copying import copy_at_rest
from reader.workspace import Workspace

NOW = datetime(2026, 5, 9, 12, tzinfo=UTC)


def ago(**since):
    return NOW - timedelta(**since)


def noted(workspace, text):
    note = note_on_workspace(Body(text))
    workspace.apply(Change({note.id: (None, note)}, "Add note"))


def texts(path):
    with Workspace.open(path) as workspace:
        return [note.body.text for note in workspace.annotations()]


@pytest.fixture
def path(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        noted(workspace, "first")
    return workspace.path


def backed_up(path, when=NOW):
    target = backups.path_for(path, when)
    target.parent.mkdir(exist_ok=True)
    copy_at_rest(path, target)
    return target


def test_one_is_due_half_an_hour_after_the_last():
    assert not is_due([ago(minutes=29), ago(days=2)], NOW)
    assert is_due([ago(minutes=30), ago(days=2)], NOW)
    assert is_due([], NOW)


def test_one_from_the_future_does_not_count():
    assert is_due([NOW + timedelta(days=365)], NOW)


def a_year_of_backups(step=timedelta(hours=3)):
    """What is left when a backup is made every three hours and the rest is deleted each time."""
    kept, now = [], NOW
    while now < NOW + timedelta(days=365):
        kept = [one for one in [*kept, now] if one not in obsolete([*kept, now], now)]
        now += step
    return kept, now


def test_after_a_year_days_weeks_and_months_are_left():
    kept, now = a_year_of_backups()
    ages = sorted((now - one).days for one in kept)
    assert len(kept) == backups.RECENT + backups.DAILY + backups.WEEKLY + backups.MONTHLY
    assert sum(age < 2 for age in ages) >= backups.RECENT
    assert len({age for age in ages if age < 14}) >= backups.DAILY
    assert 300 < ages[-1] < 365
    assert max(older - newer for newer, older in pairwise(ages)) <= 32


def test_a_clock_set_back_by_a_year_deletes_neither_the_latest_nor_the_new_ones():
    future = [NOW + timedelta(days=365, hours=-number) for number in range(20)]
    made = [*future, NOW]
    kept = set(made) - obsolete(made, NOW)
    assert {NOW, max(future)} <= kept


def test_they_are_listed_newest_first_with_their_notes_and_only_those_of_this_file(path):
    older, newer = backed_up(path, ago(hours=2)), backed_up(path)
    backed_up(path).with_name("other 2026-05-09 12.00.00.crossread").touch()
    newer.with_name("w notes.crossread").touch()
    found = backups.backups(path)
    assert [(one.path, one.made, one.notes()) for one in found] == [(newer, NOW, 1), (older, ago(hours=2), 1)]
    assert Backup(NOW, path.with_name("none"), 0).notes() is None


def test_thinning_deletes_what_need_not_be_kept(path):
    for number in range(40):
        backups.path_for(path, ago(minutes=number)).parent.mkdir(exist_ok=True)
        backups.path_for(path, ago(minutes=number)).touch()
    left = path.parent / backups.FOLDER / "w 2026-05-09 11.59.00.crossread.part"
    left.touch()
    backups.thin(path, NOW)
    assert len(backups.backups(path)) == backups.RECENT
    assert not left.exists()


def test_a_backup_comes_back_and_the_present_file_is_set_aside(path):
    backup = backed_up(path)
    with Workspace.open(path) as workspace:
        noted(workspace, "second")
    aside = backups.restore(path, backup)
    assert texts(path) == ["first"]
    assert aside == path.with_name("w.crossread.replaced-1")
    assert texts(aside) == ["first", "second"]


def test_a_backup_that_cannot_be_copied_changes_nothing(path):
    with pytest.raises(WorkspaceError, match="could not be copied"):
        backups.restore(path, path.with_name("none.crossread"))
    assert texts(path) == ["first"]
    assert [one.name for one in path.parent.iterdir()] == ["w.crossread"]


def test_a_workspace_is_copied_by_another_process_while_it_is_written(path, tmp_path):
    target = tmp_path / "copy.crossread"
    with Workspace.open(path) as workspace:
        noted(workspace, "second")
        workspace.hold_still()
        noted(workspace, "third")
        subprocess.run([sys.executable, "-m", "reader.store.copying", path, target], check=True)
        workspace.move_on()
        noted(workspace, "fourth")
    assert texts(target) == ["first", "second"]
    assert texts(path) == ["first", "second", "third", "fourth"]


def test_what_cannot_be_copied_is_told(tmp_path):
    (tmp_path / "broken.crossread").write_bytes(b"no database" * 400)
    command = [sys.executable, "-m", "reader.store.copying", tmp_path / "broken.crossread", tmp_path / "copy.crossread"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (1, "file is not a database")


def test_a_workspace_file_can_be_copied_and_opened_elsewhere(path, tmp_path):
    elsewhere = tmp_path / "elsewhere" / "mine.crossread"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(path.read_bytes())
    assert texts(elsewhere) == ["first"]
