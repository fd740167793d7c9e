"""The left panel's rows as a Qt model: fixed sections, whose rows are replaced one section at a time."""

from collections.abc import Iterable
from enum import IntEnum
from html import escape

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.panels.side_rows import Row


class Role(IntEnum):
    """What the delegate asks a row for."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2
    ASIDE = Qt.ItemDataRole.UserRole + 3
    SWATCH = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5
    SECTION = Qt.ItemDataRole.UserRole + 6
    OPEN = Qt.ItemDataRole.UserRole + 7
    HEIGHT = Qt.ItemDataRole.UserRole + 8


class SideModel(QStandardItemModel):
    """Sections such as "Library" at the top; below each the rows it was given last."""

    def __init__(self, sections: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = {name: _section(name) for name in sections}
        self._rows: dict[str, tuple[Row, ...]] = {}
        for item in self._sections.values():
            self.appendRow(item)

    def set_rows(self, section: str, rows: tuple[Row, ...], detail: str = "") -> bool:
        """Replaces the rows of a section; says whether anything changed."""
        item = self._sections[section]
        if self._rows.get(section) == rows and item.data(Role.DETAIL) == detail:
            return False
        self._rows[section] = rows
        item.setData(detail, Role.DETAIL)
        item.removeRows(0, item.rowCount())
        item.appendRows([_item(row) for row in rows])
        return True

    def section(self, name: str) -> QModelIndex:
        return self._sections[name].index()

    def set_height(self, section: str, height: int) -> None:
        """Room for a widget on the row of a section."""
        self._sections[section].setData(height, Role.HEIGHT)

    def find(self, section: str, key: str) -> QModelIndex:
        """The row of a key below a heading of the section; invalid when it is not listed."""
        groups = self._sections[section]
        for group in map(groups.child, range(groups.rowCount())):
            for row in map(group.child, range(group.rowCount())):
                if row.data(Role.KEY) == key:
                    return row.index()
        return QModelIndex()


def _section(name: str) -> QStandardItem:
    item = QStandardItem(name)
    item.setData(name, Role.SECTION)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setColumnCount(1)  # else Qt puts in a column while it puts in rows, against its own rules
    return item


def _item(row: Row) -> QStandardItem:
    item = QStandardItem(row.text)
    for role, value in (
        (Role.DETAIL, row.detail),
        (Role.KEY, row.key),
        (Role.ASIDE, row.aside),
        (Role.SWATCH, row.swatch),
        (Role.STRONG, row.is_strong),
        (Role.OPEN, row.is_open),
    ):
        if value:
            item.setData(value, role)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if row.key and not row.children else Qt.ItemFlag.NoItemFlags))
    item.setToolTip(f"<span>{escape(row.tip)}</span>" if row.tip else "")
    if row.children:
        item.appendRows([_item(child) for child in row.children])
    return item
