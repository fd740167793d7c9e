"""Below the library: what can be done with the documents that are selected."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from reader.document_status import Status
from reader.phrase import worded
from ui import messages
from ui.language import counted, tr
from ui.look.basics import IconButton, Label, Surface, button, row
from ui.look.menu import Menu

STATUSES = tuple(Status)
NAMES = {Status.UNREAD: tr("Unread"), Status.READ: tr("Read"), Status.DONE: tr("Done")}
MARK = {Status.UNREAD: worded("Mark as unread"), Status.READ: worded("Mark as read"), Status.DONE: worded("Mark as done")}
_MARK_SELECTED = {
    Status.UNREAD: tr("Mark the selected documents as unread"),
    Status.READ: tr("Mark the selected documents as read"),
    Status.DONE: tr("Mark the selected documents as done"),
}


class CollectionField(QLineEdit):
    """Takes the name of a collection, one that there is or a new one; `left`: Escape."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(messages.PUT_INTO)
        self.setAccessibleName(messages.PUT_INTO)
        self.setFixedWidth(176)

    def offer(self, names: Sequence[str]) -> None:
        """Names to complete what is typed."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ShelfFoot(Surface):
    """`status_asked` carries a Status, `put_asked` and `out_asked` the name of a collection."""

    status_asked = Signal(object)
    put_asked = Signal(str)
    out_asked = Signal(str)
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__("panel", height=40)
        self._count = Label(size=12, token="t2")
        self.buttons = {status: button(NAMES[status], small=True) for status in STATUSES}
        self.field, self.out = (
            CollectionField(),
            IconButton("", tr("Take the selected documents out of a collection"), text=tr("Take out"), opens_menu=True),
        )
        self.remove = button(tr("Remove"), small=True)
        self.remove.setToolTip(tr("Remove the selected documents from the library; their notes stay, and it can be undone"))
        self._parts: tuple[QWidget, ...] = (*self.buttons.values(), self.field, self.out, self.remove)
        self._taken_from: Sequence[str] = ()
        parts = (self._count, *self.buttons.values(), 4, self.field, self.out, None, self.remove)
        self.setLayout(row(*parts, margins=(12, 0, 12, 0)))
        for status, one in self.buttons.items():
            one.setToolTip(_MARK_SELECTED[status])
            one.clicked.connect(lambda _=False, status=status: self.status_asked.emit(status))
        self.field.returnPressed.connect(self._put)
        self.out.clicked.connect(self._ask_out)
        self.remove.clicked.connect(self.remove_asked)

    def show_selected(self, number: int, collections: Sequence[str]) -> None:
        """How many documents are selected, and the collections that any of them stands in."""
        self._count.setText(counted("{n:,} selected", "{n:,} selected", number))
        self._taken_from = collections
        for one in self._parts:
            one.setEnabled(number > 0)
        self.out.setEnabled(bool(collections))

    def out_menu(self) -> QMenu:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in self._taken_from:
            menu.addAction(messages.in_menu(name)).triggered.connect(lambda _=False, name=name: self.out_asked.emit(name))
        return menu

    def _ask_out(self) -> None:
        self.out_menu().popup(self.out.mapToGlobal(QPoint(0, self.out.height())))

    def _put(self) -> None:
        if name := self.field.text().strip():
            self.put_asked.emit(name)
            self.field.clear()
            self.field.left.emit()
