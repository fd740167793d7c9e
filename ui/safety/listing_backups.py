"""Opens the list of backups over a window, and does what is asked for there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import WorkspaceError
from reader.store.backups import Backup, backups, folder_of
from ui.language import fault_told
from ui.safety import messages
from ui.safety.backups_dialog import BackupsDialog

if TYPE_CHECKING:
    from ui.window import Window


def list_backups(window: Window) -> None:
    """Shows them until the dialog is closed; what was asked for there, restoring or repairing, is done after that."""
    dialog = backups_dialog(window)
    chosen: list[Backup | None] = []
    dialog.restore_asked.connect(chosen.append)
    dialog.repair_asked.connect(lambda: chosen.append(None))
    dialog.exec()
    dialog.deleteLater()
    for backup in chosen:
        if backup is not None:
            window.restore_asked.emit(backup)
        else:
            window.repair_asked.emit()


def backups_dialog(window: Window) -> BackupsDialog:
    path, keeper = window.workspace.path, window.backups
    dialog = BackupsDialog(window, messages.backups_lie_in(folder_of(path)))

    def refresh() -> None:
        dialog.show_backups(backups(path))
        dialog.now.setEnabled(not window.workspace.read_only)
        dialog.tell(messages.backups_lie_in(folder_of(path)))

    def begin() -> None:
        dialog.now.setEnabled(False)
        dialog.tell(messages.BACKING_UP)
        keeper.back_up()

    def fail(error: WorkspaceError) -> None:
        dialog.now.setEnabled(True)
        dialog.tell(fault_told(error))

    dialog.backup_asked.connect(begin)
    made, failed = keeper.made.connect(refresh), keeper.failed.connect(fail)
    dialog.finished.connect(lambda _: [QObject.disconnect(one) for one in (made, failed)])
    refresh()
    return dialog
