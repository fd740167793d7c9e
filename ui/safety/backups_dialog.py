"""The backups of the workspace: to look through, to make one now, to bring one back."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reader.store.backups import Backup
from ui.dates import long_moment
from ui.dialogs.dialog import Dialog
from ui.language import counted, tr
from ui.look.basics import Label, button
from ui.messages import size_of
from ui.safety import messages
from ui.slices import Slices

_BACKUP = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsDialog(Dialog):
    """`restore_asked` carries the Backup that is to take the place of the workspace; `backup_asked`: one is to be made now;
    `repair_asked`: the workspace is to be recovered."""

    restore_asked = Signal(object)
    backup_asked = Signal()
    repair_asked = Signal()

    def __init__(self, parent: QWidget | None, where: str) -> None:
        super().__init__(parent, tr("Backups"), 560)
        self.resize(600, 440)
        self._counting = Slices(self)
        self._why = Label(messages.BACKUPS, size=12, token="t2", wrap=True)
        self.list = _list()
        self._state = Label(where, size=12, token="t2", wrap=True)
        self.content.addWidget(self._why)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self._state)
        self.restore, self.now, self.repair = button(tr("Restore…")), button(tr("Back up now")), button(tr("Repair…"))
        self.repair.setToolTip(messages.REPAIR)
        self.close_button = button(tr("Close"), primary=True)
        self.add_buttons(self.restore, self.now, self.repair, None, self.close_button)
        self.restore.clicked.connect(self._ask)
        self.now.clicked.connect(self.backup_asked)
        self.repair.clicked.connect(self._repair)
        self.close_button.clicked.connect(self.accept)
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.list.itemActivated.connect(lambda *_: self._ask())
        self._sure = False
        self._allow()

    @property
    def current(self) -> Backup | None:
        item = self.list.currentItem()
        backup = item.data(0, _BACKUP) if item is not None else None
        return backup if isinstance(backup, Backup) else None

    def show_backups(self, found: tuple[Backup, ...]) -> None:
        """The newest first; how many notes each holds is counted one by one."""
        self.list.clear()
        for backup in found:
            item = QTreeWidgetItem((long_moment(backup.made), size_of(backup.size), ""))
            item.setData(0, _BACKUP, backup)
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
            self.list.addTopLevelItem(item)
        self._why.setText(messages.BACKUPS if found else messages.NO_BACKUPS)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self._counting.run(self._count())

    def tell(self, sentence: str) -> None:
        self._state.setText(sentence)

    def done(self, result: int) -> None:
        self._counting.stop()
        super().done(result)

    def _count(self) -> Iterator[None]:
        items = [item for number in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(number)) is not None]
        for item in items:
            backup: Backup = item.data(0, _BACKUP)
            notes = backup.notes()
            item.setText(2, counted("{n:,} note", "{n:,} notes", notes) if notes is not None else tr("cannot be read"))
            item.setDisabled(notes is None)
            yield

    def _allow(self) -> None:
        """Another backup was chosen: to restore it has to be asked for twice."""
        self._sure = False
        self.restore.setText(tr("Restore…"))
        self.restore.setEnabled(self.current is not None)

    def _repair(self) -> None:
        self.accept()
        self.repair_asked.emit()

    def _ask(self) -> None:
        backup = self.current
        if backup is None:
            return
        if self._sure:
            self.accept()
            self.restore_asked.emit(backup)
        else:
            self._sure = True
            self.restore.setText(tr("Restore this one"))
            self.tell(messages.restoring(backup.made))


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels((tr("Made"), tr("Size"), tr("Notes")))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setAccessibleName(tr("Backups"))
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.resizeSection(column, 110)
        made.headerItem().setTextAlignment(column, _RIGHT)
    header.setSectionsMovable(False)
    return made
