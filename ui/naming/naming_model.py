"""The lines of the naming table as a Qt table: the entity, then a column for each document."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import tr
from ui.naming.naming_lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class NamingModel(QAbstractTableModel):
    """`titles` are those of the documents: name, date, and whether it is analyzed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.titles: tuple[tuple[str, str, bool], ...] = ()

    def show(self, lines: tuple[Line, ...], titles: tuple[tuple[str, str, bool], ...]) -> None:
        self.beginResetModel()
        self.lines, self.titles = lines, titles
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        return self._spoken(line, index.column()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Name") if section == 0 else self.titles[section - 1][0]
        return None

    def _spoken(self, line: Line, column: int) -> str:
        if column == 0:
            return line.row.name
        cell, (outlet, _, is_known) = line.cells[column - 1], self.titles[column - 1]
        if cell:
            return f"{outlet}: {cell[0]}, {cell[1]}"
        if not is_known:
            return tr("{outlet}: not analyzed yet", outlet=outlet)
        return tr("{outlet}: does not name it", outlet=outlet) if line.is_first else tr("{outlet}: no further name", outlet=outlet)
