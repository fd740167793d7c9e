"""Which outlets the matrix shows, and in which order: ticked to be shown, moved by dragging or with Alt and an arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.outlets import Column
from ui.dates import short_date
from ui.language import tr
from ui.look.basics import Label
from ui.look.popup import Popup

_ID = int(Qt.ItemDataRole.UserRole)
_ROW, _MOST_ROWS = 26, 14
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutletsBox(Popup):
    """`arranged` carries the documents of all outlets in their order and the set of those that are hidden, after every change."""

    arranged = Signal(object, object)

    def __init__(self, parent: QWidget, columns: Sequence[Column], hidden: frozenset[str]) -> None:
        super().__init__(parent)
        self.list = _OutletList()
        for column in columns:
            self.list.addItem(_item(column, is_shown=column.document not in hidden))
        self.list.setCurrentRow(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 8)
        layout.addWidget(self.list)
        layout.addWidget(Label(tr("Space shows or hides · Alt+↑ ↓ moves"), size=11, token="t2"))
        self.resize(300, min(len(columns), _MOST_ROWS) * _ROW + 44)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.model().rowsMoved.connect(lambda: self._tell())
        self.list.stepped.connect(self._tell)

    def _tell(self) -> None:
        items = [self.list.item(number) for number in range(self.list.count())]
        hidden = frozenset(item.data(_ID) for item in items if item.checkState() != Qt.CheckState.Checked)
        self.arranged.emit(tuple(item.data(_ID) for item in items), hidden)


class _OutletList(QListWidget):
    stepped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Outlets of the matrix"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        place = self.currentRow()
        if 0 <= place + by < self.count():
            self.insertItem(place + by, self.takeItem(place))
            self.setCurrentRow(place + by)
            self.stepped.emit()


def _item(column: Column, *, is_shown: bool) -> QListWidgetItem:
    item = QListWidgetItem(f"{column.name}   {short_date(column.published)}".rstrip())
    item.setData(_ID, column.document)
    item.setSizeHint(QSize(0, _ROW))
    flag = Qt.ItemFlag
    item.setFlags(flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled)
    item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
    return item
