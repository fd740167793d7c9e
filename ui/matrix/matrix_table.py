"""The table itself: the claims stay at the left while the outlets scroll."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.claim_matrix import Cell, ClaimMatrix, Row
from ui.look.basics import Surface, row
from ui.matrix.matrix_delegate import ROW_HEIGHT, MatrixDelegate, MatrixHeader
from ui.matrix.matrix_model import MatrixModel

_CLAIMS, _LEAST = 290, 150


class MatrixTable(QWidget):
    """`chosen` carries the Row and the number of the outlet in front; `opened` the same when Enter or a double click asks for more."""

    chosen = Signal(object, int)
    opened = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.model = MatrixModel(self)
        self.claims, self.cells = _Part(self.model), _Part(self.model)
        self.claims.setFixedWidth(_CLAIMS)
        self.claims.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.claims.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.claims.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claims.setAccessibleName("Claims")
        self.cells.setAccessibleName("What each outlet says of them")
        upright = Surface("line2")
        upright.setFixedWidth(1)
        self.setLayout(row(self.claims, upright, self.cells, spacing=0))
        self.setFocusProxy(self.cells)
        down, other = self.cells.verticalScrollBar(), self.claims.verticalScrollBar()
        down.valueChanged.connect(other.setValue)
        other.valueChanged.connect(down.setValue)
        self.cells.horizontalScrollBar().rangeChanged.connect(self._level)
        self.cells.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))
        self.cells.asked.connect(self._open)
        self.claims.clicked.connect(lambda index: self.cells.setCurrentIndex(self.model.index(index.row(), max(1, self._column))))

    @property
    def current(self) -> tuple[Row, Cell] | None:
        index = self.cells.currentIndex()
        cell = self.model.cell(index)
        return (self.model.matrix.rows[index.row()], cell) if cell is not None else None

    @property
    def _column(self) -> int:
        return self.cells.currentIndex().column()

    def show_matrix(self, matrix: ClaimMatrix, hidden: frozenset[str] = frozenset()) -> None:
        """Another table; the claim in front stays so if it is still there, else the first is. `hidden` outlets are left out."""
        kept = self.current
        key, column = (kept[0].key, self._column) if kept else ("", 1)
        self.model.show(matrix)
        for number in range(1 + len(matrix.columns)):
            is_hidden = number > 0 and matrix.columns[number - 1].document in hidden
            self.claims.setColumnHidden(number, number != 0)
            self.cells.setColumnHidden(number, number == 0 or is_hidden)
        self.claims.setColumnWidth(0, _CLAIMS)
        self._share_width()
        place = next((number for number, one in enumerate(matrix.rows) if one.key == key), 0)
        self.cells.setCurrentIndex(self.model.index(place, min(column, len(matrix.columns))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """All outlets get the same, as long as they can be read."""
        shown = [number for number in range(1, self.model.columnCount()) if not self.cells.isColumnHidden(number)]
        for number in shown:
            self.cells.setColumnWidth(number, max(_LEAST, (self.width() - _CLAIMS - 12) // len(shown)))

    def _level(self, _start: int, end: int) -> None:
        """Where the outlets have a scroll bar below them, so have the claims: both end at the same line."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if end > 0 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.claims.setHorizontalScrollBarPolicy(policy)

    def _tell(self, index: QModelIndex) -> None:
        for part in (self.claims, self.cells):
            part.setProperty("current_row", index.row() if index.isValid() else -1)
            part.viewport().update()
        if self.model.cell(index) is not None:
            self.chosen.emit(self.model.matrix.rows[index.row()], index.column() - 1)

    def _open(self, index: QModelIndex) -> None:
        if self.model.cell(index) is not None:
            self.opened.emit(self.model.matrix.rows[index.row()], index.column() - 1)


class _Part(QTableView):
    """Some of the columns."""

    asked = Signal(QModelIndex)  # for more, by a key or a double click

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(self))
        self.setHorizontalHeader(MatrixHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(self.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
