"""The program with its window: builds every part once, connects them, and runs until the last window is closed."""

import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from reader.errors import WorkspaceError
from reader.workspace import Workspace
from ui.analyst import Analyst, worker_command
from ui.dialogs.last_resort import catch_bugs, crash_of_last_time, tell_of_crash
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.window import Window

SAMPLES = ("meridian-wire.html", "halvern-courier.md", "daily-quarto.html", "radio-halvern.txt", "agence-lumen.html")


class Program(QObject):
    """The windows, each with a workspace of its own, and the one worker that they share."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.preferences = Preferences(self)
        self.look = Look(app, self.preferences)
        self.analyst = Analyst(self, command=worker_command(self.preferences.settings))
        self.preferences.changed.connect(lambda settings: self.analyst.change_command(worker_command(settings)))
        self._is_started = False
        self.windows: dict[Path, Window] = {}
        app.aboutToQuit.connect(self.stop)

    def open_window(self, path: Path | None, files: Sequence[Path] = ()) -> Window:
        """A window for a workspace, the usual one without a path; one that is open already comes to the front.

        Raises:
            WorkspaceError: if the workspace cannot be opened.
        """
        there = self.windows.get(path) if path else None
        if there is None:
            workspace = Workspace.open(path)
            there = Window(workspace, self.analyst, self.preferences, self.look)
            there.sample_asked.connect(self.open_sample)
            there.closed.connect(lambda: self._forget(workspace))
            self.windows[workspace.path] = there
        there.show()
        there.activateWindow()
        QTimer.singleShot(0, there, lambda: self._begin(there, files))  # after the first paint
        return there

    def open_sample(self) -> Window:
        """The sample story in a workspace of its own, with the comparison of its first two articles in front."""
        return self.open_window(sample_workspace())

    def stop(self) -> None:
        self.analyst.stop()

    def _forget(self, workspace: Workspace) -> None:
        """A window was closed; the last one ends the program."""
        window = self.windows.pop(workspace.path)
        workspace.close()
        window.deleteLater()

    def _begin(self, window: Window, files: Sequence[Path]) -> None:
        if not self._is_started:
            self._is_started = True
            self.analyst.start()
        window.session.restored.connect(lambda: self._open_asked(window, files))
        window.session.restore_tabs()

    def _open_asked(self, window: Window, files: Sequence[Path]) -> None:
        """What the command line names comes after the tabs of last time, and to the front."""
        if files:
            window.opening.open_paths(files)
        if window.workspace.path == sample_workspace():
            _show_sample(window)


def run(files: list[Path], *, sample: bool = False, workspace: Path | None = None) -> int:
    """Opens the window and gives the exit code when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("crossread")
    app.setApplicationDisplayName("Crossread")
    app.setWindowIcon(QIcon(str(resources.path("icons/application.svg"))))
    crash = crash_of_last_time()
    log = catch_bugs()
    program = Program(app)
    try:
        window = program.open_sample() if sample else program.open_window(workspace, files)
    except WorkspaceError as error:
        QMessageBox.critical(None, "Crossread", str(error))
        return 1
    if crash:
        tell_of_crash(window, crash)
    code = app.exec()
    if log is not None:
        log.flush()
    return code


def sample_workspace() -> Path:
    """Where the notes on the sample story are kept."""
    return user_data_path("crossread", appauthor=False) / "sample_story.crossread"


def _show_sample(window: Window) -> None:
    """Opens the five articles; as soon as the first two are read, their comparison."""
    panes = [window.opening.open_file(resources.path(f"samples/{name}"), is_current=False) for name in SAMPLES]
    first = [pane.source for pane in panes[:2]]

    def compare() -> None:
        left, right = (source.document for source in first)
        if left is not None and right is not None:
            window.opening.compare(left.id, right.id)

    for source in first:
        source.loaded.connect(compare)
    compare()
