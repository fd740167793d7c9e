"""A table of which the first column stays at the left while the others, a column for each document, scroll."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget

from ui.look.basics import Surface, row
from ui.tables.table_view import TableView

_BAR = 12  # for the scroll bar


class FrozenTable(QWidget):
    """`heads` shows the first column of the model, `width` pixels wide, `cells` the others, each at least `least` wide."""

    def __init__(self, model: QAbstractItemModel, heads: "Part", cells: "Part", width: int, least: int) -> None:
        super().__init__()
        self._model, self._width, self._least = model, width, least
        self.heads, self.cells = heads, cells
        heads.setFixedWidth(width)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heads.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        upright = Surface("line2")
        upright.setFixedWidth(1)
        self.setLayout(row(heads, upright, cells, spacing=0))
        self.setFocusProxy(cells)
        down, other = cells.verticalScrollBar(), heads.verticalScrollBar()
        down.valueChanged.connect(other.setValue)
        other.valueChanged.connect(down.setValue)
        cells.horizontalScrollBar().rangeChanged.connect(self._level)

    def part_columns(self) -> None:
        """Gives each side its columns; after the model has got other ones."""
        for column in range(self._model.columnCount()):
            self.heads.setColumnHidden(column, column != 0)
            self.cells.setColumnHidden(column, column == 0)
        self.heads.setColumnWidth(0, self._width)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """All documents get the same, as long as they can be read."""
        number = self._model.columnCount() - 1
        for column in range(1, number + 1):
            self.cells.setColumnWidth(column, max(self._least, (self.width() - self._width - _BAR) // number))

    def _level(self, _start: int, end: int) -> None:
        """Where the documents have a scroll bar below them, so has the first column: both end at the same line."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if end > 0 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.heads.setHorizontalScrollBarPolicy(policy)


class Part(TableView):
    """Some of the columns. `entered_by_key` carries the index on which Enter was pressed; `left`: Escape."""

    entered_by_key = Signal(QModelIndex)
    left = Signal()

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def painted_by(self, delegate: QAbstractItemDelegate, header: QHeaderView) -> "Part":
        """The same, with what paints its cells and its head."""
        self.setItemDelegate(delegate)
        self.set_header(header)
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
