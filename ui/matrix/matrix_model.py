"""The claim matrix as a Qt table: the claims, then a column for each outlet."""

from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.alignment import Verdict
from reader.claim_matrix import Cell, ClaimMatrix, Row
from ui.language import locale, ours, told, tr
from ui.matrix.quoting import value_of

ROW, CELL = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
STANDS = {
    Verdict.AGREE: tr("the same as the reference"),
    Verdict.OVERLAP: tr("may both be true with the reference"),
    Verdict.CONFLICT: tr("in conflict with the reference"),
    Verdict.UNKNOWN: tr("not comparable with the reference"),
}


class MatrixModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = ClaimMatrix()

    def show(self, matrix: ClaimMatrix) -> None:
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self.matrix.columns)

    def cell(self, index: Index) -> Cell | None:
        """What the index shows; none in the column of the claims."""
        return self.matrix.rows[index.row()].cells[index.column() - 1] if index.isValid() and index.column() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.matrix.rows[index.row()]
        if role == ROW:
            return row
        if role == CELL:
            return self.cell(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, index.column())
        return None

    def _tip(self, row: Row, column: int) -> str | None:
        """Of a claim its name, its sentence and what is remarked; of a cell all that the outlet says, where that is more than it shows."""
        if column == 0:
            return "<qt>" + "<br>".join(escape(words) for words in (row.label, row.text, told(row.remark)) if words) + "</qt>"
        cell = row.cells[column - 1]
        if not cell.others and not cell.reason:
            return None
        values = (f"{value_of(one)}{f' {one.verdict.value}' if one.verdict else ''} · {ours(one.speaker)}" for one in (cell, *cell.others))
        why = told(cell.reason)
        reason = f"{why[:1].upper()}{why[1:]}." if why else ""
        return "<qt>" + "<br>".join(escape(words) for words in (*values, reason) if words) + "</qt>"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("Claim") if section == 0 else self.matrix.columns[section - 1].name

    def spoken(self, row: Row, column: int) -> str:
        """The cell in words: "Halvern Courier: 4, Ilen Marsk, in conflict with the reference"."""
        if column == 0:
            return f"{row.label}, {told(row.remark)}" if row.remark else row.label
        outlet, cell = self.matrix.columns[column - 1], row.cells[column - 1]
        if outlet.trouble:
            return tr("{outlet}: could not be analyzed", outlet=outlet.name)
        if not outlet.is_read:
            return tr("{outlet}: not analyzed yet", outlet=outlet.name)
        if not cell.is_told:
            return tr("{outlet}: not found in the text opened", outlet=outlet.name)
        stands = tr("reference") if cell.is_reference else STANDS[cell.verdict] if cell.verdict is not None else ""
        values = locale().createSeparatedList([value_of(one) for one in cell.further])
        further = tr("also {values}", values=values) if cell.further else ""
        return ", ".join(filter(None, (f"{outlet.name}: {value_of(cell)}", ours(cell.speaker), stands, further)))
