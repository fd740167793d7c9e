"""The articles of a folder or an archive before they are opened: name, title, kind, size, and a box for each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from ui import messages
from ui.choosing import Choice
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, button, row

_COLUMNS = (tr("Article"), tr("Title"), tr("Kind"), tr("Size"))
_WIDTHS = (300, 190, 60, 70)
_ROW = 24
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()
_CHECK, _SHOWN = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.DisplayRole
Index = QModelIndex | QPersistentModelIndex


class ChoicesModel(QAbstractTableModel):
    """Choices with a box each; `checked` says which are ticked."""

    def __init__(self, choices: Sequence[Choice], most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.checked = [number < most for number in range(len(choices))]

    @property
    def has_titles(self) -> bool:
        return any(one.title for one in self._choices)

    def check_all(self, on: bool) -> None:
        self.checked = [on] * len(self._choices)
        if self._choices:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._choices) - 1, 0), [_CHECK])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag.NoItemFlags)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOWN) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 3:
            return _RIGHT
        return (
            _COLUMNS[section]
            if orientation == Qt.Orientation.Horizontal and role == _SHOWN
            else super().headerData(section, orientation, role)
        )

    def data(self, index: Index, role: int = _SHOWN) -> Any:
        one = self._choices[index.row()]
        if role == _CHECK and index.column() == 0:
            return Qt.CheckState.Checked if self.checked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 3:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_COLUMNS[index.column()]}: {self.data(index)}"
        if role in (_SHOWN, Qt.ItemDataRole.ToolTipRole):
            return (one.name, one.title, one.kind, messages.size_of(one.size))[index.column()]
        return None

    def setData(self, index: Index, value: Any, role: int = _CHECK) -> bool:
        if role != _CHECK or index.column() != 0:
            return False
        self.checked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [_CHECK])
        return True


class ChoosingDialog(Dialog):
    """At most `most` of the choices can be opened at once."""

    def __init__(self, parent: QWidget | None, name: str, choices: Sequence[Choice], most: int) -> None:
        super().__init__(parent, tr("Open articles"), 680)
        self._choices, self._most = choices, most
        self.model = ChoicesModel(choices, most, self)
        self.list = _listed(self.model)
        self._count = Label(size=12, token="t2")
        every, none = button(tr("All"), small=True), button(tr("None"), small=True)
        every.clicked.connect(lambda: self.model.check_all(True))
        none.clicked.connect(lambda: self.model.check_all(False))
        self.content.addLayout(row(Label(messages.holds(name, len(choices)), weight=SEMIBOLD), None, every, none))
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self._count)
        cancel, self.take = button(tr("Cancel")), button(tr("Open"), primary=True)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        self.add_buttons(None, cancel, self.take)
        self.model.dataChanged.connect(self._tell)
        self.resize(680, 520)
        self._tell()

    @property
    def chosen(self) -> tuple[Choice, ...]:
        return tuple(one for one, is_checked in zip(self._choices, self.model.checked, strict=True) if is_checked)

    def _tell(self) -> None:
        number = sum(self.model.checked)
        self._count.setText(messages.to_open(number, self._most))
        self.take.setEnabled(0 < number <= self._most)

    @classmethod
    def ask(cls, parent: QWidget | None, name: str, choices: Sequence[Choice], most: int) -> tuple[Choice, ...]:
        """What is to be opened; nothing where the analyst thought better of it."""
        dialog = cls(parent, name, choices, most)
        chosen = dialog.chosen if dialog.exec() == cls.DialogCode.Accepted else ()
        dialog.deleteLater()
        return chosen


def _listed(model: ChoicesModel) -> QTreeView:
    view = QTreeView()
    view.setModel(model)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setAccessibleName(tr("Articles to open"))
    view.setColumnHidden(1, not model.has_titles)
    header = view.header()
    header.setFixedHeight(_ROW)
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(_WIDTHS):
        header.resizeSection(column, width)
    return view
