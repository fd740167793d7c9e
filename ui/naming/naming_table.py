"""The table itself: the names of the entities stay at the left while the documents scroll."""

from PySide6.QtCore import QModelIndex, Signal

from ui.language import tr
from ui.naming.naming_delegate import NamingDelegate, NamingHeader
from ui.naming.naming_lines import Line
from ui.naming.naming_model import LINE, NamingModel
from ui.tables.frozen_table import FrozenTable, Part

_NAMES, _LEAST = 230, 170


class NamingTable(FrozenTable):
    """`chosen` carries the number of a document, its id of an entity, and the words; `opened` an entity of which all names are wanted."""

    chosen = Signal(int, str, str)
    opened = Signal(str)

    def __init__(self) -> None:
        self.model = NamingModel()
        super().__init__(self.model, _part(self.model), _part(self.model), _NAMES, _LEAST)
        self.model.setParent(self)
        self.heads.setAccessibleName(tr("Names"))
        self.cells.setAccessibleName(tr("How each document names them"))
        self.cells.clicked.connect(self._choose)
        self.cells.entered_by_key.connect(self._choose)
        self.heads.clicked.connect(self._choose_first)

    def show_lines(self, lines: tuple[Line, ...], titles: tuple[tuple[str, str, bool], ...]) -> None:
        """Other lines; the table stays where it was scrolled to."""
        place = self.cells.verticalScrollBar().value()
        self.model.show(lines, titles)
        self.part_columns()
        self.cells.verticalScrollBar().setValue(place)

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


def _part(model: NamingModel) -> Part:
    part = Part(model)
    return part.painted_by(NamingDelegate(part), NamingHeader(part))
