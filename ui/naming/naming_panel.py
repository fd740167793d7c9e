"""How documents name the same things, with what is needed to look through it: a filter, a switch, a way out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from reader.document import Document
from reader.export.names import told
from reader.naming import Naming, NamingRow, tabulating
from ui import messages
from ui.dates import short_date
from ui.language import tr
from ui.look.segmented import Segmented
from ui.naming.naming_lines import matching, naming_lines
from ui.naming.naming_table import NamingTable
from ui.slices import Slices
from ui.tables.copying import Copied, copying
from ui.tables.table_frame import TableFrame

_DIFFERENT = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A document of the table, and how it names things; none while that is not known."""

    document: Document
    namings: tuple[Naming, ...] | None


def _title(column: Column) -> tuple[str, str, bool]:
    """Name, date, and whether anything is known of its names."""
    source = column.document.source
    return source.name, short_date(source.published), column.namings is not None


class NamingPanel(TableFrame):
    """`chosen` carries the id of a document, that of an entity and the words: where the document names it so is asked for.

    `export_asked` carries the listed rows and the documents of their cells.
    """

    chosen = Signal(str, str, str)
    export_asked = Signal(object, object)
    title, hint = tr("Names"), messages.FILTER_NAMES

    def __init__(self) -> None:
        self.which = Segmented((tr("All"), tr("Named differently")))
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.table = NamingTable()
        super().__init__(self.table, choice=self.which)
        self.filter.setFixedWidth(220)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[NamingRow, ...] = ()
        self._opened: frozenset[str] = frozenset()
        self._making = Slices(self)
        self._copied, self._copying = Copied(self._titles, lambda row: (row.name, *map(told, row.cells))), Slices(self)
        self.copy_button.setToolTip(tr("Copy the table, for a spreadsheet or a text"))
        self.save_button.setToolTip(tr("Save the table as CSV"))
        self.filter.textChanged.connect(lambda _: self._show())
        self.which.chosen.connect(lambda _: self._show())
        self.table.chosen.connect(lambda column, entity, words: self.chosen.emit(self._columns[column].document.id, entity, words))
        self.table.opened.connect(self._open)
        self.copy_button.clicked.connect(lambda: self._copying.run(copying(self._copied, self.rows)))
        self.save_button.clicked.connect(lambda: self.export_asked.emit(self.rows, self.documents))
        self.show_columns(())

    @property
    def rows(self) -> tuple[NamingRow, ...]:
        """What is listed now."""
        return matching(self._rows, self.filter.text(), only_different=self.which.current == _DIFFERENT)

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(column.document for column in self._columns)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """The documents, with what is known of their names."""
        if tuple(columns) != self._columns:
            self._columns, self._rows = tuple(columns), ()
            self._making.run(self._made())
        elif not self._making.is_busy:
            self._show()

    def _made(self) -> Iterator[None]:
        found = [naming for column in self._columns for naming in column.namings or ()]
        self._rows = yield from tabulating(found, [column.document.id for column in self._columns])
        self._show()

    def _show(self) -> None:
        listed = self.rows
        self.table.show_lines(naming_lines(listed, self._opened), tuple(map(_title, self._columns)))
        self.tell(len(listed), len(self._rows), messages.NO_NAMINGS if not self._rows else messages.NO_SUCH_NAME)

    def _open(self, entity: str) -> None:
        self._opened |= {entity}
        self._show()

    def _titles(self) -> tuple[str, ...]:
        return tr("Name"), *(document.source.name for document in self.documents)
