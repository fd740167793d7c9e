"""Makes backups of the open workspace: when something changed and the last one is half an hour old, while the window lives on."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import WorkspaceError
from reader.phrase import worded
from reader.store import backups
from reader.workspace import Workspace
from ui.safety.side_process import SideProcess

_LOOK = 60_000  # milliseconds between two looks
_MARK = "backed up"  # what the workspace was like at the last backup


class BackupKeeper(QObject):
    """`made`: there is a new backup; `failed` carries the error. Failing does no harm: the next look tries again."""

    made = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._process = SideProcess(self)
        self._process.ended.connect(lambda _: self._keep())
        self._process.failed.connect(self._fail)
        self._target = self._part = workspace.path
        self._mark: tuple[int, ...] = ()
        self._has_failed = False
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        if not workspace.read_only:
            self._timer.start()

    def look(self) -> None:
        """Makes a backup if one is due."""
        try:
            is_changed = list(self._workspace.mark()) != self._workspace.state(_MARK)
        except WorkspaceError as error:
            self._tell(error)
            return
        if is_changed and backups.is_due((one.made for one in backups.backups(self._workspace.path)), datetime.now(UTC)):
            self.back_up()

    def back_up(self) -> None:
        """Makes one now, unless one is being made."""
        if self._process.is_running or self._workspace.read_only:
            return
        self._target = backups.path_for(self._workspace.path, datetime.now(UTC))
        self._part = self._target.with_name(f"{self._target.name}{backups.PART}")
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._mark = self._workspace.mark()
            self._workspace.hold_still()
        except (WorkspaceError, OSError) as error:
            self._tell(error)
            return
        self._process.start("reader.store.copying", self._workspace.path, self._part)

    @property
    def is_at_work(self) -> bool:
        return self._process.is_running

    def stop(self) -> None:
        """The window closes: a copy that is not ready is dropped, for the file is about to change."""
        self._timer.stop()
        if self._process.is_running:
            self._process.stop()
            self._part.unlink(missing_ok=True)
            self._workspace.move_on()

    def _keep(self) -> None:
        """The copy is whole and on the disk: only now does it get its name."""
        self._workspace.move_on()
        try:
            self._part.replace(self._target)
            self._workspace.set_state(_MARK, list(self._mark))
            backups.thin(self._workspace.path, datetime.now(UTC))
        except (WorkspaceError, OSError) as error:
            self._tell(error)
            return
        self._has_failed = False
        self.made.emit()

    def _fail(self, sentence: str) -> None:
        self._workspace.move_on()
        self._part.unlink(missing_ok=True)
        self._tell(sentence)

    def _tell(self, error: object) -> None:
        """Once, not at every look."""
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(failure(self._target.parent, error))


def failure(folder: Path, error: object) -> WorkspaceError:
    reason = error.message if isinstance(error, WorkspaceError) else str(error)
    message = worded("No backup could be made in “{folder}”: {reason}", folder=folder, reason=reason)
    return WorkspaceError(message, advice=worded("Your notes are saved all the same."), path=folder)
