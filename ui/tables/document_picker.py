"""Which documents the naming table is about: all of the workspace to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.language import tr
from ui.look.popup import Popup

_ID = int(Qt.ItemDataRole.UserRole)
_ROW, _MOST_ROWS = 24, 16


class DocumentPicker(Popup):
    """`picked` carries the ids of the ticked documents, in the order of the list, after every tick."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, choices: Sequence[tuple[str, str, str]], chosen: Sequence[str]) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("Documents of the table"))
        for identity, name, date in choices:
            item = QListWidgetItem(f"{name}   {date}".rstrip())
            item.setData(_ID, identity)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if identity in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list)
        self.resize(340, min(len(choices), _MOST_ROWS) * _ROW + 16)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(lambda _: self.picked.emit(self.chosen))

    @property
    def chosen(self) -> tuple[str, ...]:
        items = (self.list.item(number) for number in range(self.list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)
