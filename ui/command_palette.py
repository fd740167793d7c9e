"""Every command by its name: type a few letters, press Enter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.basics import Surface
from ui.commands import COMMANDS
from ui.search_field import SearchField

_ID = Qt.ItemDataRole.UserRole


class CommandPalette(Surface):
    """A pop-up over the window; it triggers the action and is gone."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__("page")
        self.setParent(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self.field = SearchField("Type a command")
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self.show_matches)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self.run())
        self.show_matches("")

    @classmethod
    def ask(cls, parent: QWidget, actions: Actions) -> None:
        """Opens it below the menu bar, in the middle of the window."""
        palette = cls(parent, actions)
        palette.resize(480, 360)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        palette.move(corner.x() + (parent.width() - palette.width()) // 2, corner.y() + 64)
        palette.show()
        palette.field.setFocus()

    def show_matches(self, typed: str) -> None:
        """Lists the enabled commands whose name or help has every word that was typed."""
        words = typed.casefold().split()
        self.list.clear()
        for command in COMMANDS:
            action, described = self._actions[command.id], f"{command.text} {command.help}".casefold()
            if action.isEnabled() and command.id != "palette" and all(word in described for word in words):
                keys = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""
                item = QListWidgetItem(f"{action.text().rstrip('…')}   {keys}".rstrip())
                item.setToolTip(command.help)
                item.setData(_ID, command.id)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def run(self) -> None:
        """Does what the chosen row says."""
        item = self.list.currentItem()
        if item is not None:
            action = self._actions[item.data(_ID)]
            self.close()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return False
