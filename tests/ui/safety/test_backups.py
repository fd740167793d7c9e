"""Backups in the window: made by themselves, listed, brought back."""

import pytest

from reader.store import backups
from reader.store.backups import Backup
from reader.text import Span
from reader.workspace import Workspace
from tests.ui.window_builders import WIRE, a_window, opened
from ui.dates import long_moment
from ui.messages import READ_ONLY
from ui.safety import messages
from ui.safety.listing_backups import backups_dialog


def made(window):
    return backups.backups(window.workspace.path)


def backed_up(window, qtbot):
    with qtbot.waitSignal(window.backups.made):
        window.backups.look()
    return made(window)[0]


def test_a_backup_is_made_when_something_changed_and_half_an_hour_has_passed(window, qtbot):
    window.notebook.highlight(WIRE, Span(0, 9))
    backup = backed_up(window, qtbot)
    assert backup.notes() == 1
    window.notebook.highlight(WIRE, Span(9, 20))
    window.backups.look()
    assert not window.backups.is_at_work
    backup.path.rename(backups.path_for(window.workspace.path, backup.made - backups.APART))
    assert backed_up(window, qtbot).notes() == 2


def test_nothing_new_needs_no_backup(window, qtbot):
    backup = backed_up(window, qtbot)
    backup.path.rename(backups.path_for(window.workspace.path, backup.made - backups.APART))
    window.backups.look()
    assert not window.backups.is_at_work


def test_closing_the_window_drops_a_copy_that_is_not_ready(qtbot, tmp_path):
    window = a_window(tmp_path / "w.crossread")
    qtbot.addWidget(window)
    window.backups.back_up()
    assert window.backups.is_at_work
    window.close()
    window.workspace.close()
    assert list((tmp_path / backups.FOLDER).iterdir()) == []


def test_a_backup_that_cannot_be_made_is_told_once(window, qtbot):
    (window.workspace.path.parent / backups.FOLDER).touch()
    with qtbot.waitSignal(window.backups.failed) as told:
        window.backups.look()
    assert "No backup could be made" in str(told.args[0])
    with qtbot.assertNotEmitted(window.backups.failed):
        window.backups.look()


def test_what_is_saved_while_a_backup_is_made_is_in_the_file_afterwards(window, qtbot):
    with qtbot.waitSignal(window.backups.made):
        window.backups.look()
        window.notebook.highlight(WIRE, Span(0, 9))
    assert made(window)[0].notes() == 0
    window.close()
    window.workspace.close()
    with Workspace.open(window.workspace.path) as workspace:
        assert workspace.note_count() == 1


@pytest.fixture
def dialog(window, qtbot):
    shown = backups_dialog(window)
    qtbot.addWidget(shown)
    return shown


def test_the_list_tells_when_there_is_none(dialog):
    assert dialog._why.text() == messages.NO_BACKUPS
    assert not dialog.restore.isEnabled()


def test_one_is_made_when_asked_for_and_listed(window, dialog, qtbot):
    window.notebook.highlight(WIRE, Span(0, 9))
    with qtbot.waitSignal(window.backups.made):
        dialog.now.click()
    item = dialog.list.topLevelItem(0)
    assert item.text(0) == long_moment(made(window)[0].made)
    qtbot.waitUntil(lambda: item.text(2) == "1 note")


def test_one_is_brought_back_after_it_was_asked_for_twice(window, dialog, qtbot):
    backed_up(window, qtbot)
    dialog.show_backups(made(window))
    asked = []
    dialog.restore_asked.connect(asked.append)
    dialog.restore.click()
    assert asked == []
    assert "set aside" in dialog._state.text()
    dialog.restore.click()
    assert asked == [made(window)[0]]


def test_a_backup_that_cannot_be_read_is_greyed(window, dialog, qtbot):
    (window.workspace.path.parent / "broken").write_bytes(b"none")
    dialog.show_backups((Backup(backups.datetime.now(backups.UTC), window.workspace.path.parent / "broken", 4),))
    item = dialog.list.topLevelItem(0)
    qtbot.waitUntil(lambda: item.isDisabled() and item.text(2) == "cannot be read")


def test_a_read_only_workspace_says_so_and_is_not_backed_up(qtbot, tmp_path, monkeypatch):
    Workspace.open(tmp_path / "w.crossread").close()
    monkeypatch.setattr("os.access", lambda *_: False)
    window = a_window(tmp_path / "w.crossread")
    qtbot.addWidget(window)
    window.session.restore_tabs()
    assert "nothing you change is saved" in window.status.words[0]
    assert window.status.words[2] == READ_ONLY
    opened(window)
    assert window.notebook.highlight(WIRE, Span(0, 9)) is None
    window.backups.look()
    assert not window.backups.is_at_work
    window.close()
    window.workspace.close()
