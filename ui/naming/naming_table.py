"""The table itself: the names of the entities stay at the left while the documents scroll."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.look.basics import Surface, row
from ui.naming.naming_delegate import NamingDelegate, NamingHeader
from ui.naming.naming_lines import Line
from ui.naming.naming_model import LINE, NamingModel
from ui.tables.table_view import TableView

_NAMES, _LEAST = 230, 170


class NamingTable(QWidget):
    """`chosen` carries the number of a document, its id of an entity, and the words; `opened` an entity of which all names are wanted."""

    chosen = Signal(int, str, str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = NamingModel(self)
        self.names, self.cells = _Part(self.model), _Part(self.model)
        self.names.setFixedWidth(_NAMES)
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName("Names")
        self.cells.setAccessibleName("How each document names them")
        upright = Surface("line2")
        upright.setFixedWidth(1)
        self.setLayout(row(self.names, upright, self.cells, spacing=0))
        self.setFocusProxy(self.cells)
        down, other = self.cells.verticalScrollBar(), self.names.verticalScrollBar()
        down.valueChanged.connect(other.setValue)
        other.valueChanged.connect(down.setValue)
        self.cells.horizontalScrollBar().rangeChanged.connect(self._level)
        self.cells.clicked.connect(self._choose)
        self.cells.entered_by_key.connect(self._choose)
        self.names.clicked.connect(self._choose_first)

    def show_lines(self, lines: tuple[Line, ...], titles: tuple[tuple[str, str, bool], ...]) -> None:
        """Other lines; the table stays where it was scrolled to."""
        place = self.cells.verticalScrollBar().value()
        self.model.show(lines, titles)
        for column in range(1 + len(titles)):
            self.names.setColumnHidden(column, column != 0)
            self.cells.setColumnHidden(column, column == 0)
        self.names.setColumnWidth(0, _NAMES)
        self._share_width()
        self.cells.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """All documents get the same, as long as they can be read."""
        number = len(self.model.titles)
        if number:
            width = max(_LEAST, (self.width() - _NAMES - 12) // number)
            for column in range(1, number + 1):
                self.cells.setColumnWidth(column, width)

    def _level(self, _start: int, end: int) -> None:
        """Where the documents have a scroll bar below them, so have the names: both end at the same line."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if end > 0 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.names.setHorizontalScrollBarPolicy(policy)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if line is None or index.column() == 0:
            return
        cell = line.cells[index.column() - 1]
        if line.hidden:
            self.opened.emit(line.row.entity)
        elif cell is not None:
            self.chosen.emit(index.column() - 1, line.row.ids[index.column() - 1], cell[0])

    def _choose_first(self, index: QModelIndex) -> None:
        """A click on the name of an entity goes to the first document that names it."""
        line = index.data(LINE)
        column = next((number for number, cell in enumerate(line.row.cells) if cell), None)
        if column is not None:
            first = self.model.index(self.model.lines.index(next(one for one in self.model.lines if one.row is line.row)), column + 1)
            self.cells.setCurrentIndex(first)
            self._choose(first)


class _Part(TableView):
    """Some of the columns."""

    entered_by_key = Signal(QModelIndex)

    def __init__(self, model: NamingModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(NamingDelegate(self))
        self.set_header(NamingHeader(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
