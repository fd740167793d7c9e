"""A table of numbers or words with what is needed to look through it: a filter, an order, ways out."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import messages
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, button, row
from ui.look.search_field import SearchField
from ui.numbers.arranging import PART, Steps, arranged, gathered
from ui.numbers.columns import Column
from ui.numbers.copying import Copied, copying
from ui.numbers.rows_table import RowsTable
from ui.slices import Slices

_ROOMY = 660  # pixels from which on the head names the order


class RowsPanel(QWidget):
    """`chosen` carries a row whose places are to be shown, `entered` one to go on reading at, `save_asked` all that are listed.

    Rows are taken up, filtered and sorted in slices; until then the table shows what it showed before. Where there are rows, one of
    them is the current one: at first the first.
    """

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
        super().__init__()
        self._copied = copied
        self._rows: list[Any] = []
        self._is_taken = True
        self._places: dict[Hashable, int] = {}
        self._current: Hashable = None
        self._order, self._order_key = order, order_key
        self._working, self._copying = Slices(self), Slices(self)
        self.filter = SearchField(self.hint)
        self.filter.setMinimumWidth(80)
        self.filter.setMaximumWidth(168)
        self.table = RowsTable(columns, self.title)
        self.nothing = messages.NO_NUMBERS  # what is said where there are no rows at all
        self._count, self._empty = Label(size=12, token="t2"), Label(size=12, token="t2", wrap=True)
        self._sort = IconButton("sort", "Order of the rows", text=order)
        self.copy_button, self.save_button = button("Copy", small=True), button("Save…", small=True)
        self.copy_button.setToolTip("Copy all rows of the table; Ctrl+C copies the selected ones")
        self.save_button.setToolTip("Save the rows of the table with their evidence, as an Excel workbook or as CSV")
        self._stack = QStackedWidget()
        self._arrange(choice, foot)
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
        return messages.NO_SUCH_NUMBER if self._rows else self.nothing

    @property
    def shown(self) -> Sequence[Any]:
        """The rows that are listed."""
        return self.table.rows_model.rows

    @property
    def is_busy(self) -> bool:
        """Whether what was asked for does not show yet."""
        return self._working.is_busy or self._copying.is_busy

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Takes up other rows."""
        self.take(gathered(rows))

    def take(self, steps: Steps[Any]) -> None:
        """Takes up other rows, that are made in steps of some milliseconds."""
        self._is_taken = False
        self._working.run(self._taken(steps))

    def refresh(self) -> None:
        """The filter or the order changed; while rows are taken up, it counts when they are listed."""
        if self._is_taken:
            self._working.run(self._listed())

    def sort(self, column: int | None) -> None:
        """By a column: upwards, the next time downwards, then as the rows came; none does that at once."""
        model = self.table.rows_model
        is_same = column is not None and column == model.sorted_by
        model.sorted_by = None if is_same and model.is_descending else column
        model.is_descending = is_same and not model.is_descending
        self.refresh()

    def point_at(self, key: Hashable) -> None:
        """Makes a row the current one without telling anybody, if it is listed."""
        place = self._places.get(key)
        if place is not None:
            self._current = key
            self.table.set_current(place)
            self.note_current(self.table.current)

    def choose(self, row: Any) -> None:
        """As if the row had been clicked."""
        self.point_at(self.key(row))
        self.chosen.emit(row)

    def copy(self, rows: Sequence[Any]) -> None:
        """Puts rows on the clipboard, as lines with tabs and as a table."""
        self._copying.run(copying(self._copied, rows))

    def _taken(self, steps: Steps[Any]) -> Iterator[None]:
        self._rows = yield from steps
        if self._order_key is not None:
            self._rows = yield from arranged(self._rows, self._order_key)
        yield from self._looked_through()
        self.note_rows(self._rows)
        self._is_taken = True
        yield from self._listed()

    def _looked_through(self) -> Iterator[None]:
        """Which optional columns no row tells anything in: those are left out."""
        empty = set()
        for number, column in enumerate(self.table.rows_model.columns):
            if column.is_optional:
                yield
                if not any(map(column.text, self._rows)):
                    empty.add(number)
        self.table.empty = frozenset(empty)
        self.table.share_width()

    def _listed(self) -> Iterator[None]:
        model = self.table.rows_model
        rows = yield from gathered(self._rows, self._is_wanted())
        if model.sorted_by is not None:
            rows = yield from arranged(rows, model.columns[model.sorted_by].key, descending=model.is_descending)
        places: dict[Hashable, int] = {}
        for place, one in enumerate(rows):
            places[self.key(one)] = place
            if place % PART == PART - 1:
                yield
        self._places = places
        self.table.show_rows(rows, self._places.get(self._current, 0 if rows else None))
        self._tell()
        self.note_current(self.table.current)

    def _is_wanted(self) -> Callable[[Any], bool]:
        """Passes the choice and has every word of the filter."""
        words, columns = self.filter.text().casefold().split(), self.table.rows_model.columns

        def passes(row: Any) -> bool:
            told = "\n".join(column.told(row) for column in columns).casefold() if words else ""
            return self.is_listed(row) and all(word in told for word in words)

        return passes

    def _tell(self) -> None:
        here, all_rows = len(self.shown), len(self._rows)
        self._count.setText(f"{here:,}" if here == all_rows else f"{here:,} of {all_rows:,}")
        self._empty.setText(self.why_empty())
        self._stack.setCurrentIndex(0 if here else 1)
        self._name_order()
        self.table.horizontalHeader().viewport().update()
        for one in (self.copy_button, self.save_button):
            one.setEnabled(bool(here))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_order()

    def _name_order(self) -> None:
        """Beside its button, where there is room."""
        by = self.table.rows_model.sorted_by
        name = self._order if by is None else _by(self.table.rows_model.columns[by])
        self._sort.setToolTip(f"Order of the rows: {name}")
        self._sort.setText(name if self.width() >= _ROOMY else "")
        self._sort.updateGeometry()

    def _choose(self, row: Any) -> None:
        self._current = self.key(row)
        self.note_current(row)
        self.chosen.emit(row)

    def _ask_order(self) -> None:
        menu, model = QMenu(self), self.table.rows_model
        menu.addAction(self._order).triggered.connect(lambda: self.sort(None))
        for number, column in enumerate(model.columns):
            if column.title:
                menu.addAction(_by(column)).triggered.connect(lambda _=False, number=number: self.sort(number))
        menu.popup(self._sort.mapToGlobal(QPoint(0, self._sort.height())))

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.table.chosen.connect(self._choose)
        self.table.entered.connect(self.entered)
        self.table.sort_asked.connect(self.sort)
        self.table.copy_asked.connect(lambda: self.copy(self.table.selected))
        self._sort.clicked.connect(self._ask_order)
        self.copy_button.clicked.connect(lambda: self.copy(self.shown))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.shown))

    def _arrange(self, choice: QWidget, foot: QWidget) -> None:
        self.setFocusProxy(self.table)
        title = Label(self.title, weight=SEMIBOLD)
        self.tools = row(title, self._count, 4, self.filter, choice, None, self._sort, self.copy_button, self.save_button,
                         margins=(12, 0, 8, 0))  # fmt: skip
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
        layout.addWidget(Surface("line", height=1))
        layout.addWidget(foot)


def _by(column: Column[Any]) -> str:
    return f"By {column.title}" if column.title else "By verdict"
