"""What the two long walks share: the program with its worker, and the patience to wait for both."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ui.app import Program, sample_workspace
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.window import Window

PATIENCE = 90_000  # milliseconds for the worker


def at() -> QWidget:
    """Where the keyboard is."""
    there = QApplication.focusWidget()
    assert there is not None, "the keyboard is nowhere"
    return there


def be_active(window: Window, qtbot) -> None:
    """Without a screen a window does not become active again by itself when what lay over it closes."""
    QApplication.processEvents()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def sample_window(program: Program, qtbot) -> Window:
    """The window of the sample story, with its five articles marked and the comparison of the first two in front."""
    qtbot.waitUntil(lambda: sample_workspace() in program.windows)
    window = program.windows[sample_workspace()]
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, ComparisonTab), timeout=PATIENCE)
    page = window.tabs.current
    qtbot.waitUntil(lambda: page.pane.showing.final is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(pane.source.namings is not None for pane in panes(window)), timeout=PATIENCE)
    window.activateWindow()
    return window


def panes(window: Window) -> list[DocumentPane]:
    return [page for page in window.tabs.pages if isinstance(page, DocumentPane)]


@contextmanager
def in_dialog(act: Callable[[QDialog], object]) -> Iterator[None]:
    """What is done in the dialog that opens meanwhile: such a dialog does not return before it is closed."""
    done: list[QDialog] = []
    faults: list[Exception] = []
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not done:
            dialog.activateWindow()
        if isinstance(dialog, QDialog) and not done and dialog.isAncestorOf(QApplication.focusWidget()):
            done.append(dialog)
            try:
                act(dialog)
            except Exception as fault:  # else the dialog would wait for ever
                faults.append(fault)
                dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    for fault in faults:
        raise fault
    assert done, "no dialog opened"
    assert not done[0].isVisible(), "the dialog is still open"


def save_to(monkeypatch, path: Path) -> None:
    """The dialog of the system answers so when it is asked where to save."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
