"""What the desktop expects of a program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtWidgets import QApplication

import resources
from ui.conventions import ID, FilesHandedOver, introduce
from ui.safety.instance import Wanted


def test_files_that_the_desktop_hands_over_are_opened(qapp):
    opened: list[Path] = []
    watching = FilesHandedOver(qapp, opened.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/stories/gate.html")))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/gate.html")))
    qapp.removeEventFilter(watching)
    assert opened == [Path("/stories/gate.html")]


@pytest.mark.parametrize(("path", "wanted"), [("a.crossread", Wanted(workspace=Path("a.crossread"))), ("a.pdf", Wanted((Path("a.pdf"),)))])
def test_a_workspace_is_told_from_an_article(path, wanted):
    assert Wanted.of(Path(path)) == wanted


def test_macos_finds_settings_about_and_quit_whatever_they_are_called(window):
    roles = {id: window.commands[id].menuRole() for id in ("settings", "about", "quit", "open")}
    role = QAction.MenuRole
    assert roles == {"settings": role.PreferencesRole, "about": role.AboutRole, "quit": role.QuitRole, "open": role.NoRole}


def test_windows_bear_the_name_of_the_desktop_file(qapp):
    introduce(qapp)
    assert resources.path(f"desktop/{ID}.desktop").exists()
    assert qapp.desktopFileName() == ID
