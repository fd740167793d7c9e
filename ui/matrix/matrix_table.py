"""The table itself: the claims stay at the left while the outlets scroll."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView

from reader.claim_matrix import Cell, ClaimMatrix, Row
from ui.language import tr
from ui.matrix.matrix_delegate import ROW_HEIGHT, MatrixDelegate, MatrixHeader
from ui.matrix.matrix_model import MatrixModel
from ui.tables.frozen_table import FrozenTable, Part

_CLAIMS, _LEAST = 290, 150


class MatrixTable(FrozenTable):
    """`chosen` carries the Row and the number of the outlet in front; `opened` the same when Enter or a double click asks for more."""

    chosen = Signal(object, int)
    opened = Signal(object, int)

    def __init__(self) -> None:
        self.model = MatrixModel()
        super().__init__(self.model, _part(self.model), _part(self.model), _CLAIMS, _LEAST)
        self.model.setParent(self)
        self.heads.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.heads.setAccessibleName(tr("Claims"))
        self.cells.setAccessibleName(tr("What each outlet says of them"))
        self.cells.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))
        self.cells.entered_by_key.connect(self._open)
        self.cells.doubleClicked.connect(self._open)
        self.heads.clicked.connect(lambda index: self.cells.setCurrentIndex(self.model.index(index.row(), max(1, self._column))))

    @property
    def current(self) -> tuple[Row, Cell] | None:
        index = self.cells.currentIndex()
        cell = self.model.cell(index)
        return (self.model.matrix.rows[index.row()], cell) if cell is not None else None

    @property
    def _column(self) -> int:
        return self.cells.currentIndex().column()

    def step(self, by: int) -> None:
        """To the claim so many rows further down, of the same outlet."""
        place = self.cells.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.cells.setCurrentIndex(self.model.index(place, max(1, self._column)))

    def show_matrix(self, matrix: ClaimMatrix) -> None:
        """Another table; what is in front stays so if it is still there, else the first outlet of the first claim is."""
        kept = self.current
        document = kept[1].document if kept else ""
        self.model.show(matrix)
        self.part_columns()
        place = _place(kept[0], matrix.rows) if kept else 0
        cells = matrix.rows[place].cells
        same = next((number for number, one in enumerate(cells) if one.document == document), None)
        first = next((number for number, one in enumerate(cells) if one.is_told), 0)
        self.cells.setCurrentIndex(self.model.index(place, 1 + (first if same is None else same)))

    def rectangle(self) -> QRect:
        """Where the cell in front is, in global coordinates."""
        area = self.cells.visualRect(self.cells.currentIndex())
        return QRect(self.cells.viewport().mapToGlobal(area.topLeft()), area.size())

    def _tell(self, index: QModelIndex) -> None:
        for part in (self.heads, self.cells):
            part.setProperty("current_row", index.row() if index.isValid() else -1)
            part.viewport().update()
        if self.model.cell(index) is not None:
            self.chosen.emit(self.model.matrix.rows[index.row()], index.column() - 1)

    def _open(self, index: QModelIndex) -> None:
        if self.model.cell(index) is not None:
            self.opened.emit(self.model.matrix.rows[index.row()], index.column() - 1)


def _place(row: Row, rows: Sequence[Row]) -> int:
    """Where the row is among others: itself, else the same claim linked anew, else the first."""
    told = {(cell.document, cell.sentences) for cell in row.cells if cell.is_told}
    same = (number for number, one in enumerate(rows) if one.key == row.key)
    anew = (
        number
        for number, one in enumerate(rows)
        if one.label == row.label and any((cell.document, cell.sentences) in told for cell in one.cells if cell.is_told)
    )
    return next(same, next(anew, 0))


def _part(model: MatrixModel) -> Part:
    part = Part(model)
    part.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    return part.painted_by(MatrixDelegate(part), MatrixHeader(part))
