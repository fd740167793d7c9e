"""What can be done about a damaged workspace file, before a window opens on it: the file itself is kept in any case."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from reader.errors import DamagedError, WorkspaceError
from reader.store.backups import backups, restore
from reader.store.database import set_aside
from ui.dialogs.dialog import Dialog
from ui.language import fault_told, told, tr
from ui.look.basics import Label, button
from ui.safety import messages
from ui.safety.side_process import SideProcess

_DAMAGED = "damaged"  # under which name the file is kept


class RescueDialog(Dialog):
    """Accepted when another file lies in the place of the damaged one; rejected when all is as it was."""

    def __init__(self, parent: QWidget | None, error: DamagedError, path: Path) -> None:
        super().__init__(parent, tr("The workspace is damaged"), 520)
        self._path, self._new = path, path.with_name(f"{path.name}.recovered")
        self._backup = next((one for one in backups(path) if one.notes() is not None), None)
        self._process = SideProcess(self)
        self._process.ended.connect(self._take)
        self._process.failed.connect(self._tell)
        self._told = Label(f"{told(error.message)} {messages.RESCUE}", wrap=True)
        self._busy = QProgressBar()
        self._told.setBuddy(self._busy)  # its name for those who hear it
        self._busy.setRange(0, 0)
        self._busy.hide()
        self.content.addWidget(self._told)
        self.restore = _choice(messages.open_backup(self._backup) if self._backup else messages.NO_GOOD_BACKUP)
        self.recover, self.afresh = _choice(messages.RECOVER), _choice(messages.BEGIN_AFRESH)
        self.restore.setEnabled(self._backup is not None)
        for one in (self.restore, self.recover, self.afresh, self._busy):
            self.content.addWidget(one)
        self.content.addWidget(Label(messages.damaged_is_kept(path), size=12, token="t2", wrap=True))
        self.leave = button(tr("Quit"))
        self.add_buttons(None, self.leave)
        self.restore.clicked.connect(lambda: self._do(self._restore))
        self.recover.clicked.connect(self._recover)
        self.afresh.clicked.connect(lambda: self._do(lambda: set_aside(self._path, _DAMAGED)))
        self.leave.clicked.connect(self.reject)

    @classmethod
    def ask(cls, error: DamagedError, path: Path) -> bool:
        """Whether there is something to open now."""
        dialog = cls(None, error, path)
        done = dialog.exec()
        dialog.deleteLater()
        return bool(done)

    def done(self, result: int) -> None:
        self._process.stop()
        self._new.unlink(missing_ok=True)
        super().done(result)

    @property
    def words(self) -> str:
        return self._told.text()

    def _restore(self) -> None:
        assert self._backup is not None
        restore(self._path, self._backup.path, _DAMAGED)

    def _recover(self) -> None:
        self._new.unlink(missing_ok=True)
        self._set_busy(True)
        self._process.start("reader.store.recovery", self._path, self._new)

    def _take(self, printed: str) -> None:
        """The new file is whole: only now does it take the place of the damaged one."""
        self._set_busy(False)
        self._do(self._put_in_place)

    def _put_in_place(self) -> None:
        set_aside(self._path, _DAMAGED)
        self._new.rename(self._path)

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except WorkspaceError as error:
            self._tell(fault_told(error))
        except OSError as error:
            self._tell(str(error))
        else:
            self.accept()

    def _tell(self, sentence: str) -> None:
        self._set_busy(False)
        self._told.setText(sentence)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.recover.setEnabled(not busy)
        self.afresh.setEnabled(not busy)
        self.restore.setEnabled(not busy and self._backup is not None)


def _choice(words: str) -> QPushButton:
    made = button(words)
    made.setMinimumHeight(36)
    return made
