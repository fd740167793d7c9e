"""What tests of the window share."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.listening import Heard
from tests.ui.window_builders import a_window, opened
from ui.app import Program


@pytest.fixture
def window(qtbot, tmp_path):
    """A window that is shown, with the wire article open in it."""
    made = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    opened(made)
    yield made
    made.close()
    made.workspace.close()


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told during the test."""
    took = Heard()
    monkeypatch.setattr(QAccessible, "updateAccessibility", took.take)
    QAccessible.setActive(True)
    yield took
    QAccessible.setActive(False)


@pytest.fixture
def program(qtbot):
    """The whole program with its real worker; its windows are closed in the end."""
    made = Program(QApplication.instance())
    yield made
    for window in list(made.windows.values()):
        window.close()
    made.stop()
