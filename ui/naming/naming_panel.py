"""How documents name the same things, with what is needed to look through it: a filter, a switch, a way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from reader.document import Document
from reader.export.names import told
from reader.naming import Naming, NamingRow, naming_table
from ui import messages
from ui.look.basics import SEMIBOLD, Label, Surface, button, row
from ui.look.search_field import SearchField
from ui.look.segmented import Segmented
from ui.naming.naming_lines import matching, naming_lines
from ui.naming.naming_table import NamingTable
from ui.panels.side_rows import short_date

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


class NamingPanel(QWidget):
    """`chosen` carries the id of a document, that of an entity and the words: where the document names it so is asked for.

    `export_asked` carries the listed rows and the documents of their cells.
    """

    chosen = Signal(str, str, str)
    export_asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.filter = SearchField(messages.FILTER_NAMES)
        self.filter.setFixedWidth(220)
        self.which = Segmented(("All", "Named differently"))
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._count, self._empty = Label(size=12, token="t2"), Label(size=12, token="t2", wrap=True)
        self.table = NamingTable()
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[NamingRow, ...] = ()
        self._opened: frozenset[str] = frozenset()
        self.tools = row(Label("Names", weight=SEMIBOLD), self._count, 8, self.filter, self.which, None, margins=(12, 0, 8, 0), spacing=8)
        self._copy, self._export = button("Copy", small=True), button("Save…", small=True)
        for one, tip in ((self._copy, "Copy the table, for a spreadsheet or a text"), (self._export, "Save the table as CSV")):
            one.setToolTip(tip)
            self.tools.addWidget(one)
        self._stack = QStackedWidget()
        self._arrange()
        self.filter.textChanged.connect(lambda _: self._show())
        self.which.chosen.connect(lambda _: self._show())
        self.table.chosen.connect(lambda column, entity, words: self.chosen.emit(self._columns[column].document.id, entity, words))
        self.table.opened.connect(self._open)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(lambda: self.export_asked.emit(self.rows, self.documents))
        self.setFocusProxy(self.table)
        self.show_columns(())

    @property
    def rows(self) -> tuple[NamingRow, ...]:
        """What is listed now."""
        return matching(self._rows, self.filter.text(), only_different=self.which.current == _DIFFERENT)

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(column.document for column in self._columns)

    def copy(self) -> None:
        """Puts what is listed on the clipboard: a line for each thing, tabs between the documents."""
        titles = ["Name", *(document.source.name for document in self.documents)]
        lines = [titles, *([row.name, *map(told, row.cells)] for row in self.rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """The documents, with what is known of their names."""
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            found = [naming for column in columns for naming in column.namings or ()]
            self._rows = naming_table(found, [column.document.id for column in columns])
        self._show()

    def _show(self) -> None:
        listed = self.rows
        self.table.show_lines(naming_lines(listed, self._opened), tuple(map(_title, self._columns)))
        self._count.setText(str(len(listed)) if len(listed) == len(self._rows) else f"{len(listed)} of {len(self._rows)}")
        self._empty.setText(messages.NO_NAMINGS if not self._rows else messages.NO_SUCH_NAME)
        self._stack.setCurrentIndex(0 if listed else 1)
        for one in (self._copy, self._export):
            one.setEnabled(bool(listed))

    def _open(self, entity: str) -> None:
        self._opened |= {entity}
        self._show()

    def _arrange(self) -> None:
        head = Surface("panel", line="bottom", height=36)
        head.setLayout(self.tools)
        nothing = QWidget()
        inner = QVBoxLayout(nothing)
        inner.setContentsMargins(12, 12, 12, 0)
        inner.addWidget(self._empty)
        inner.addStretch(1)
        for page in (self.table, nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
