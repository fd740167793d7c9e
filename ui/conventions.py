"""What each desktop expects of a program, where Qt leaves a choice: the menu bar and its roles, the icon, files handed over."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtWidgets import QApplication

ID = "crossread"  # of the program, as the desktop file is called
HAS_ONE_MENU_BAR = sys.platform == "darwin"  # on top of the screen, for all windows
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}


def role(command: str) -> QAction.MenuRole:
    """Where macOS lists a command: three in the menu of the program, whatever they are called, the others where they are."""
    return _ROLES.get(command, QAction.MenuRole.NoRole)


def introduce(app: QApplication) -> None:
    """Tells the desktop whose windows these are, so that it shows them with the program's icon and as one group."""
    app.setDesktopFileName(ID)
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ID)


class FilesHandedOver(QObject):
    """Opens the files that macOS hands to a program that runs: dropped on its icon, or opened from the Finder."""

    def __init__(self, app: QApplication, open_file: Callable[[Path], object]) -> None:
        super().__init__(app)
        self._open = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self._open(Path(event.file()))
        return True
