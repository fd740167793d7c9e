"""The page of the settings where keys are changed: all commands with their keys, a field that takes the next key pressed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QKeySequenceEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.commands import COMMANDS, PLACES, rebound
from ui.key_bindings import Keys, refusal
from ui.language import key_told, tr
from ui.look.basics import SEMIBOLD, IconButton, Label, button, row
from ui.look.search_field import SearchField

_ID = Qt.ItemDataRole.UserRole
_LEAST, _ROW = 120, 24


class KeysPage(QWidget):
    """`own` are the keys that differ from the usual ones, as changed so far; nothing holds before the dialog is accepted."""

    def __init__(self, own: Keys) -> None:
        super().__init__()
        self.own = dict(own)
        self.search, self.list, self.field = SearchField(tr("Find a command or a key")), _list(), QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("New key"))
        self.none = IconButton("close", tr("No key"))
        self.told = Label(size=12, token="t2", wrap=True)
        self.reset, self.reset_all = button(tr("Usual key"), small=True), button(tr("All usual keys"), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row(Label(tr("New key"), size=12), self.field, self.none, self.reset, None, self.reset_all))
        column.addWidget(self.told)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.field.editingFinished.connect(self._take)
        self.none.clicked.connect(lambda: self.change(""))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._fill()

    def choose(self, command: str) -> None:
        """Brings a command to the front of the list."""
        self.list.setCurrentItem(next(item for item in self._items() if item.data(0, _ID) == command))

    def change(self, key: str) -> None:
        """Gives the chosen command another key, or none; a key that is taken is refused, with the reason."""
        command = self._chosen()
        keys = (key,) if key else ()
        why = refusal(self.own, command, keys)
        if why:
            self.told.setText(why)
            self._show_current(keep_told=True)
            return
        self.own[command] = keys
        self.told.setText("")
        self._fill()

    def _take(self) -> None:
        written = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if written != self._first_key():
            self.change(written)

    def _reset(self) -> None:
        """The usual key, unless another command has it by now."""
        command = self._chosen()
        others = {name: keys for name, keys in self.own.items() if name != command}
        why = refusal(others, command, next(one.keys for one in COMMANDS if one.id == command))
        if why:
            self.told.setText(why)
        else:
            self.own = others
            self._fill()

    def _reset_all(self) -> None:
        self.own = {}
        self._fill()

    def _fill(self) -> None:
        chosen = self._chosen()
        self.list.clear()
        for command in rebound(self.own):
            caps = ", ".join(key_told(key) for key in command.keys)
            where = PLACES.get(command.scope, "")
            item = QTreeWidgetItem([command.text.rstrip("…"), caps, where])
            item.setData(0, _ID, command.id)
            for column, spoken in ((1, caps or tr("no key")), (2, where or tr("in the whole window"))):
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(0, command.help)
            if command.id in self.own:
                font = item.font(1)
                font.setWeight(SEMIBOLD)
                item.setFont(1, font)
            self.list.addTopLevelItem(item)
        self._filter(self.search.text())
        self.choose(chosen or COMMANDS[0].id)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in self._items():
            told = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
            item.setHidden(not all(word in told for word in words))

    def _show_current(self, *, keep_told: bool = False) -> None:
        self.field.setKeySequence(QKeySequence(self._first_key()))
        self.reset.setEnabled(self._chosen() in self.own)
        if not keep_told:
            self.told.setText("")

    def _first_key(self) -> str:
        keys = next((one.keys for one in rebound(self.own) if one.id == self._chosen()), ())
        return keys[0] if keys else ""

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for number in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(number)) is not None]


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setColumnCount(3)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setMinimumHeight(_LEAST)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.header().setStretchLastSection(False)
    for column in (1, 2):
        made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    made.setAccessibleName(tr("Commands and their keys"))
    return made
