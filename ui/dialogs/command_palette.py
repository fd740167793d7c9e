"""Every command by its name: type a few letters, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.commands import COMMANDS, Command
from ui.language import key_told, tr
from ui.look.basics import sized, theme_of
from ui.look.popup import Popup
from ui.look.search_field import SearchField
from ui.look.typed_list import say_row, walks

_ID, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW_HEIGHT = 26


class CommandPalette(Popup):
    """A pop-up over the window; it triggers the action and is gone."""

    def __init__(self, parent: QWidget, actions: Actions, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__(parent)
        self._actions, self._commands = actions, commands
        self.field = SearchField(tr("Type a command"))
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go to the field
        self.list.setAccessibleName(tr("Commands"))
        self.list.setItemDelegate(_Rows(self.list))
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
    def ask(cls, parent: QWidget, actions: Actions, commands: Sequence[Command]) -> None:
        """Opens it below the menu bar, in the middle of the window."""
        palette = cls(parent, actions, commands)
        palette.resize(480, 360)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        palette.move(corner.x() + (parent.width() - palette.width()) // 2, corner.y() + 64)
        palette.show()
        palette.field.setFocus()

    def show_matches(self, typed: str) -> None:
        """Lists the enabled commands whose name or help has every word that was typed."""
        words = typed.casefold().split()
        self.list.clear()
        for command in self._commands:
            action, described = self._actions[command.id], f"{command.text} {command.help}".casefold()
            if action.isEnabled() and command.id != "palette" and all(word in described for word in words):
                keys = key_told(command.keys[0]) if command.keys else ""
                item = QListWidgetItem(action.text().rstrip("…"))
                item.setData(_KEYS, keys)
                item.setToolTip(command.help)
                item.setData(_ID, command.id)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        say_row(self.list)

    def run(self) -> None:
        """Does what the chosen row says."""
        item = self.list.currentItem()
        if item is not None:
            action = self._actions[item.data(_ID)]
            self.close()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if walks(self.list, event):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return False


class _Rows(QStyledItemDelegate):
    """The name at the left, the keys at the right in gray."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look = theme_of(option.widget)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color("accent_fill"))
        area = option.rect.adjusted(10, 0, -10, 0)
        painter.setFont(option.font)
        painter.setPen(look.color("t1"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setFont(sized(option.font, 12))
        painter.setPen(look.color("t2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index.data(_KEYS)))
