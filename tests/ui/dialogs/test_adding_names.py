"""A list of names taken in: shown first, copied, and read by the worker at its next start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reader.settings import name_lists_path
from reader.word_lists import WordListError, read, read_files, take_in
from ui import messages
from ui.dialogs import file_dialogs
from ui.dialogs.adding_names import add_names
from ui.dialogs.name_list_dialog import NameListDialog


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "groups.txt"
    path.write_text("Grey Banner\nHalvern Front\n", encoding="utf-8")
    return path


@pytest.fixture
def adding(window, listed, monkeypatch):
    """Adds the list as if the analyst chose it and agreed; gives what was shown."""
    shown = []

    def agree(parent, path, found, folder):
        shown.append((found, folder))
        return True

    monkeypatch.setattr(file_dialogs, "ask_name_list", lambda _: listed)
    monkeypatch.setattr(NameListDialog, "ask", agree)
    return shown


def test_a_list_is_copied_beside_the_settings_and_the_worker_reads_it_anew(window, adding, listed):
    window.commands["add_names"].trigger()
    assert (name_lists_path() / "groups.txt").read_text(encoding="utf-8") == listed.read_text(encoding="utf-8")
    assert window.analyst.restarts == 1
    assert "2 names added" in window.status.words[0]


def test_it_goes_where_the_settings_say(window, adding, tmp_path):
    window.preferences.change(name_lists=str(tmp_path / "mine"))
    add_names(window)
    assert [one.words for one in read(tmp_path / "mine").names] == ["Grey Banner", "Halvern Front"]


def test_a_list_that_is_refused_is_not_copied(window, adding, monkeypatch):
    monkeypatch.setattr(NameListDialog, "ask", lambda *_: False)
    add_names(window)
    assert not name_lists_path().exists()
    assert window.analyst.restarts == 0


def test_a_list_that_cannot_be_written_says_so_and_changes_nothing(window, adding, tmp_path):
    (tmp_path / "file").write_text("x")
    window.preferences.change(name_lists=str(tmp_path / "file"))
    add_names(window)
    assert "The list cannot be added" in window.status.words[0]
    assert window.analyst.restarts == 0


def words(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_dialog_shows_what_was_understood_and_what_was_not(qtbot, tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_text("name,type,canonical\nBanner,group,Grey Banner\nOrsel,planet,\n", encoding="utf-8")
    dialog = NameListDialog(None, path, read_files([path]), tmp_path / "names")
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "Banner  ·  Organisation  ·  Grey Banner"
    assert "mixed.csv: 1 name" in words(dialog)
    assert any("there is no type “planet”" in told for told in words(dialog))
    assert dialog.take.isEnabled()


def test_a_list_without_a_name_cannot_be_added(qtbot, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_text("# nothing yet\n", encoding="utf-8")
    dialog = NameListDialog(None, path, read_files([path]), tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.take.isEnabled()


def test_a_list_of_the_same_name_is_told_of_before_it_is_replaced(qtbot, listed):
    dialog = NameListDialog(None, listed, read_files([listed]), listed.parent)
    qtbot.addWidget(dialog)
    assert messages.where_list_goes(listed.parent, is_there=True) in words(dialog)


def test_a_list_that_is_gone_raises_a_sentence(tmp_path):
    with pytest.raises(WordListError, match="cannot be added"):
        take_in(Path("/nowhere/names.txt"), tmp_path)
