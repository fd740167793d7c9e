"""A table of numbers or words with what is needed to look through it: a filter, an order, ways out."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.language import tr
from ui.slices import Slices
from ui.tables.arranging import Steps, gathered
from ui.tables.column import Column
from ui.tables.copying import Copied, copying
from ui.tables.listing import Listing
from ui.tables.order_button import OrderButton
from ui.tables.rows_table import RowsTable
from ui.tables.table_frame import TableFrame


class RowsPanel(TableFrame):
    """`chosen` carries a row whose places are to be shown, `entered` one to go on reading at, `save_asked` all that are listed."""

    chosen = Signal(object)
    entered = Signal(object)
    save_asked = Signal(object)
    title, hint = messages.NUMBERS, messages.FILTER_NUMBERS

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        order: str,
        *,
        order_key: Callable[[Any], Any] | None = None,
        copied: Copied,
        choice: QWidget,
        foot: QWidget,
    ) -> None:
        """Unless the analyst sorts them, rows stand as they come, or by `order_key`; `order` is what that is called."""
        self.table = RowsTable(columns, self.title)
        self._order = OrderButton(self.table.rows_model, order)
        super().__init__(self.table, choice=choice, aside=self._order, foot=foot)
        self.listing = Listing(self.table, self.key, self._filtering, order_key)
        self.nothing = messages.NO_NUMBERS  # what is said where there are no rows at all
        self._copied, self._copying = copied, Slices(self)
        self.filter.setMinimumWidth(80)
        self.filter.setMaximumWidth(168)
        self.copy_button.setToolTip(tr("Copy all rows of the table; Ctrl+C copies the selected ones"))
        self.save_button.setToolTip(tr("Save the rows of the table with their evidence, as an Excel workbook or as CSV"))
        self._connect()

    def key(self, row: Any) -> Hashable:
        """What a row is known by when the table is made anew."""
        raise NotImplementedError

    def is_listed(self, row: Any) -> bool:
        """Whether the choice beside the filter lets the row through."""
        raise NotImplementedError

    def note_rows(self, rows: Sequence[Any]) -> None:
        """Other rows were taken up."""

    def note_current(self, row: Any) -> None:
        """Another row, or none, is the current one, or others are listed."""

    def why_empty(self) -> str:
        """What is said where no row is listed."""
        return messages.NO_SUCH_NUMBER if self.listing.rows else self.nothing

    @property
    def shown(self) -> Sequence[Any]:
        """The rows that are listed."""
        return self.table.rows_model.rows

    @property
    def is_busy(self) -> bool:
        """Whether what was asked for does not show yet."""
        return self.listing.is_busy or self._copying.is_busy

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Takes up other rows."""
        self.listing.take(gathered(rows))

    def take(self, steps: Steps[Any]) -> None:
        """Takes up other rows, that are made in steps of some milliseconds."""
        self.listing.take(steps)

    def point_at(self, key: Hashable) -> None:
        """Makes a row the current one without telling anybody, if it is listed."""
        if self.listing.point_at(key):
            self.note_current(self.table.current)

    def choose(self, row: Any) -> None:
        """As if the row had been clicked."""
        self.point_at(self.key(row))
        self.chosen.emit(row)

    def stop(self) -> None:
        """What was asked for is not wanted any more."""
        self.listing.stop()
        self._copying.stop()

    def copy(self, rows: Sequence[Any]) -> None:
        """Puts rows on the clipboard, as lines with tabs and as a table."""
        self._copying.run(copying(self._copied, rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads out also where no row is listed."""
        if event.key() == Qt.Key.Key_Escape:
            self.table.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_order()

    def _name_order(self) -> None:
        """In words where all that stands beside it has room, too; the field of the filter may be as narrow as can be."""
        self._order.name_order(is_named=True)
        spare = max(0, self.filter.sizeHint().width() - self.filter.minimumWidth())
        if self.tools.sizeHint().width() - spare > self.width():
            self._order.name_order(is_named=False)

    def _filtering(self) -> Callable[[Any], bool]:
        """Passes the choice and has every word of the filter."""
        words, columns = self.filter.text().casefold().split(), self.table.rows_model.columns

        def passes(row: Any) -> bool:
            told = "\n".join(column.told(row) for column in columns).casefold() if words else ""
            return self.is_listed(row) and all(word in told for word in words)

        return passes

    def _tell(self) -> None:
        self.tell(len(self.shown), len(self.listing.rows), self.why_empty())
        self._name_order()
        self.table.horizontalHeader().viewport().update()
        self.note_current(self.table.current)

    def _choose(self, row: Any) -> None:
        self.listing.current = self.key(row)
        self.note_current(row)
        self.chosen.emit(row)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self.listing.refresh())
        self.listing.taken.connect(lambda: self.note_rows(self.listing.rows))
        self.listing.listed.connect(self._tell)
        self.table.chosen.connect(self._choose)
        self.table.entered.connect(self.entered)
        self.table.sort_asked.connect(self.listing.sort)
        self.table.copy_asked.connect(lambda: self.copy(self.table.selected))
        self._order.asked.connect(self.listing.sort)
        self.copy_button.clicked.connect(lambda: self.copy(self.shown))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.shown))
