"""The rows of a table of numbers or words as Qt has them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.comparison.claim_rows import GLYPHS
from ui.comparison.state_painting import plain_tip
from ui.tables.column import Column

ROW = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Shows rows that were sorted elsewhere; `sorted_by` and `is_descending` tell how, none as they came."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()
        self.sorted_by: int | None = None
        self.is_descending = False

    def show_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Others, such as under new names; where they are more or fewer, for rows that come after them."""
        if len(columns) != len(self.columns):
            self.beginResetModel()
            self.columns, self.rows, self.sorted_by = tuple(columns), (), None
            self.endResetModel()
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.told(row))
        return _spoken(column, row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title or column.spoken
        return column.title if role == Qt.ItemDataRole.DisplayRole else None


def _spoken(column: Column[Any], row: Any) -> str:
    badge = f"{GLYPHS[column.state(row)]} " if column.state is not None else ""
    return f"{column.title or column.spoken}: {badge}{column.told(row)}"
