"""The program with its window: builds every part once, connects them, and runs until the last window is closed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from reader.errors import DamagedError, WorkspaceError
from reader.store.backups import Backup, restore
from reader.workspace import Workspace, default_path
from ui.analyst import Analyst, worker_command
from ui.collecting import Collecting
from ui.conventions import FilesHandedOver, introduce
from ui.dialogs.last_resort import catch_bugs, crash_of_last_time, tell_of_crash
from ui.help.guide import begin, begin_once
from ui.language import fault_told
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.safety import messages
from ui.safety.instance import Instance, Wanted
from ui.safety.rescue_dialog import RescueDialog
from ui.window import Window

SAMPLES = ("meridian-wire.html", "halvern-courier.md", "daily-quarto.html", "radio-halvern.txt", "agence-lumen.html")


class Program(QObject):
    """The windows, each with a workspace of its own, and the one worker that they share."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.preferences = Preferences(self)
        self.look = Look(app, self.preferences)
        self._folders: tuple[Path, ...] = ()  # those of the workspaces: the worker keeps indexes there
        self.analyst = Analyst(self, command=worker_command(self.preferences.settings))
        self.preferences.changed.connect(lambda _: self._instruct())
        self._is_started = False
        self.windows: dict[Path, Window] = {}
        app.aboutToQuit.connect(self.stop)

    def open_window(self, path: Path | None, files: Sequence[Path] = ()) -> Window:
        """A window for a workspace, the usual one without a path; one that is open already comes to the front.

        Raises:
            WorkspaceError: if the workspace cannot be opened.
        """
        path = (path or default_path()).absolute()
        there = self.windows.get(path)
        if there is None:
            there = self._new(Workspace.open(path))
            there.show()
            QTimer.singleShot(0, there, lambda: self._begin(there))  # after the first paint
        there.show()
        there.activateWindow()
        there.session.when_restored(lambda: self._open_asked(there, files))
        return there

    def open_or_rescue(self, path: Path | None, files: Sequence[Path] = ()) -> Window | None:
        """The same; of a damaged file the analyst is asked what to do, and none is opened if he leaves it at that.

        Raises:
            WorkspaceError: if the workspace cannot be opened.
        """
        path = (path or default_path()).absolute()
        while True:
            try:
                return self.open_window(path, files)
            except DamagedError as error:
                if not RescueDialog.ask(error, path):
                    return None

    def open_sample(self) -> Window | None:
        """The sample story in a workspace of its own, with the comparison of its first two articles in front."""
        return self.open_or_rescue(sample_workspace())

    def guide(self) -> None:
        """The walk through the sample story."""
        window = self.open_sample()
        if window is not None:
            window.session.when_restored(lambda: begin(window))

    def serve(self, wanted: Wanted) -> None:
        """Opens what another start of the program was asked for."""
        try:
            self.open_or_rescue(sample_workspace() if wanted.sample else wanted.workspace, wanted.files)
        except WorkspaceError as error:
            QMessageBox.critical(None, "Crossread", fault_told(error))

    def restore(self, window: Window, backup: Backup) -> None:
        """Closes the window, puts the backup in the place of its workspace, and opens it again."""

        def put_in_place(path: Path) -> str:
            try:
                return messages.restored(restore(path, backup.path))
            except WorkspaceError as error:
                return fault_told(error)

        self._reopen(window, put_in_place)

    def repair(self, window: Window) -> None:
        """Closes the window, asks what is to become of its workspace, and opens what there is then."""

        def ask(path: Path) -> str:
            RescueDialog.ask(DamagedError(messages.ASKED_TO_REPAIR, path=path), path)
            return ""

        self._reopen(window, ask)

    def stop(self) -> None:
        self.analyst.stop()

    def _reopen(self, window: Window, act: Callable[[Path], str]) -> None:
        """Does something with a workspace while no window is open on it; what that says is told in the next one."""
        path = window.workspace.path
        quits = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        try:
            if not window.close():  # there is something that is not saved
                return
            told = act(path)
            again = self.open_or_rescue(path)
        finally:
            QApplication.setQuitOnLastWindowClosed(quits)
        if again is not None and told:
            again.say(told)

    def _new(self, workspace: Workspace) -> Window:
        folder = workspace.path.parent
        if folder not in self._folders:
            self._folders = (*self._folders, folder)
            self._instruct()
        window = Window(workspace, self.analyst, self.preferences, self.look)
        window.sample_asked.connect(self.open_sample)
        window.guide_asked.connect(self.guide)
        window.restore_asked.connect(lambda backup: self.restore(window, backup))
        window.repair_asked.connect(lambda: self.repair(window))
        window.closed.connect(lambda: self._forget(workspace))
        self.windows[workspace.path] = window
        return window

    def _instruct(self) -> None:
        """How the worker is started, from now on."""
        self.analyst.change_command(worker_command(self.preferences.settings, self._folders))

    def _forget(self, workspace: Workspace) -> None:
        """A window was closed; the last one ends the program."""
        window = self.windows.pop(workspace.path)
        workspace.close()
        window.deleteLater()

    def _begin(self, window: Window) -> None:
        if window not in self.windows.values():  # closed already
            return
        if not self._is_started:
            self._is_started = True
            self.analyst.start()
        window.session.restore_tabs()

    def _open_asked(self, window: Window, files: Sequence[Path]) -> None:
        """What the command line names comes after the tabs of last time, and to the front."""
        if files:
            window.opening.open_paths(files)
        if window.workspace.path == sample_workspace():
            _show_sample(window)
            begin_once(window)


def run(wanted: Wanted, instance: Instance) -> int:
    """Opens the window and gives the exit code when it is closed; meanwhile it serves other starts of the program."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setApplicationName("crossread")
    app.setApplicationDisplayName("Crossread")
    introduce(app)
    app.setWindowIcon(QIcon(str(resources.path("icons/application.svg"))))
    crash = crash_of_last_time()
    log = catch_bugs()
    Collecting(app)
    program = Program(app)
    program.serve(wanted)
    if not program.windows:
        return 1
    if crash:
        tell_of_crash(next(iter(program.windows.values())), crash)
    FilesHandedOver(app, lambda path: program.serve(Wanted.of(path)))
    instance.asked.connect(program.serve)
    instance.listen()
    app.aboutToQuit.connect(instance.close)
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
