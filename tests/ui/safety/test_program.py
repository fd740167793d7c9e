"""The program around its windows: damaged workspaces, restoring, other starts."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.annotation import Body, Change, note_on_workspace
from reader.store import backups
from reader.store.copying import copy_at_rest
from reader.workspace import Workspace
from tests.builders import a_document
from ui.app import Program
from ui.safety.instance import Wanted
from ui.safety.rescue_dialog import RescueDialog

NOW = backups.datetime(2026, 5, 9, 12, tzinfo=backups.UTC)


def noted(path, *texts):
    with Workspace.open(path) as workspace:
        for text in texts:
            note = note_on_workspace(Body(text))
            workspace.apply(Change({note.id: (None, note)}, "Add note"))


def backed_up(path):
    target = backups.path_for(path, NOW)
    target.parent.mkdir(exist_ok=True)
    copy_at_rest(path, target)
    return backups.backups(path)[0]


def damaged(path):
    """Loses a page that no note lies on."""
    with Workspace.open(path) as workspace:
        workspace.add(a_document("Orsel. " * 9_000))
    content = path.read_bytes().replace(b"\r\x00\x00\x00", b"\xff\xff\xff\xff", 1)
    content = content[:28_672] + bytes(4_096) + content[32_768:]
    path.write_bytes(content)
    return content


def texts(window):
    return sorted(note.body.text for note in window.notebook.notes())


@pytest.fixture
def path(tmp_path):
    noted(tmp_path / "w.crossread", "first")
    return tmp_path / "w.crossread"


@pytest.fixture
def program(qtbot):
    app = QApplication.instance()
    made = Program(app)
    made.analyst.start = lambda: None
    yield made
    for window in list(made.windows.values()):
        window.close()
    made.stop()
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def choice(monkeypatch):
    """Answers the dialog with what is put here."""
    answers = []

    def answer(dialog):
        answers.pop(0)(dialog)
        return dialog.result()

    monkeypatch.setattr(RescueDialog, "exec", answer)
    return answers


def test_a_damaged_workspace_gives_way_to_its_newest_backup(program, path, choice):
    backed_up(path)
    content = damaged(path)
    choice.append(lambda dialog: dialog.restore.click())
    assert texts(program.open_or_rescue(path)) == ["first"]
    assert path.with_name("w.crossread.damaged-1").read_bytes() == content


def test_what_can_be_read_of_a_damaged_workspace_is_recovered(program, path, choice, qtbot):
    noted(path, "second")
    content = damaged(path)

    def recover(dialog):
        assert not dialog.restore.isEnabled()
        with qtbot.waitSignal(dialog.accepted):
            dialog.recover.click()

    choice.append(recover)
    assert texts(program.open_or_rescue(path)) == ["first", "second"]
    assert path.with_name("w.crossread.damaged-1").read_bytes() == content


def test_of_a_file_that_is_nothing_any_more_the_dialog_says_so_and_a_new_one_can_be_begun(program, path, choice, qtbot):
    path.write_bytes(b"nothing at all " * 1_000)

    def begin(dialog):
        dialog.recover.click()
        qtbot.waitUntil(lambda: dialog.words.startswith("Nothing can be read"))
        dialog.afresh.click()

    choice.append(begin)
    assert texts(program.open_or_rescue(path)) == []


def test_leaving_it_at_that_changes_nothing(program, path, choice):
    content = damaged(path)
    choice.append(lambda dialog: dialog.leave.click())
    assert program.open_or_rescue(path) is None
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_backup_is_restored_and_the_file_from_before_kept(program, path, qtbot):
    backup = backed_up(path)
    noted(path, "second")
    program.restore(program.open_window(path), backup)
    (window,) = program.windows.values()
    assert texts(window) == ["first"]
    assert window.status.words[0].endswith("kept as w.crossread.replaced-1.")


def test_a_backup_that_is_gone_leaves_the_workspace_open(program, path):
    backup = backed_up(path)
    backup.path.unlink()
    program.restore(program.open_window(path), backup)
    (window,) = program.windows.values()
    assert texts(window) == ["first"]
    assert "could not be copied" in window.status.words[0]


def test_a_workspace_is_repaired_when_asked_for(program, path, choice, qtbot):
    def recover(dialog):
        with qtbot.waitSignal(dialog.accepted):
            dialog.recover.click()

    choice.append(recover)
    program.open_window(path).repair_asked.emit()
    (window,) = program.windows.values()
    assert texts(window) == ["first"]
    assert path.with_name("w.crossread.damaged-1").exists()


def test_another_start_opens_its_files_in_the_window_that_is_there(program, path, tmp_path, qtbot):
    window = program.open_window(path, [tmp_path / "a.txt"])
    program.serve(Wanted((tmp_path / "b.txt",), path))
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2)
    assert [page.source.path.name for page in window.tabs.pages] == ["a.txt", "b.txt"]
    assert list(program.windows) == [path]
