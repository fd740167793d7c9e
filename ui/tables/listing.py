"""The rows of a table: taken up, filtered and sorted in slices; until that is done the table shows what it showed before."""

from collections.abc import Callable, Hashable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.slices import Slices
from ui.tables.arranging import PART, Steps, arranged, gathered
from ui.tables.rows_table import RowsTable


class Listing(QObject):
    """`taken`: other rows were taken up, `listed`: others show. Where there are rows, one is the current one: at first the first.

    `key` tells what a row is known by when the table is made anew, `filtering` makes the filter that holds now. Unless a column
    sorts them, rows stand as they come, or by `order`.
    """

    taken = Signal()
    listed = Signal()

    def __init__(
        self,
        table: RowsTable,
        key: Callable[[Any], Hashable],
        filtering: Callable[[], Callable[[Any], bool]],
        order: Callable[[Any], Any] | None,
    ) -> None:
        super().__init__(table)
        self.rows: list[Any] = []
        self.current: Hashable = None
        self._table, self._key, self._filtering, self._order = table, key, filtering, order
        self._is_taken = True
        self._places: dict[Hashable, int] = {}
        self._working = Slices(self)

    @property
    def is_busy(self) -> bool:
        """Whether what was asked for does not show yet."""
        return self._working.is_busy

    def take(self, steps: Steps[Any]) -> None:
        """Takes up other rows, that are made in steps of some milliseconds."""
        self._is_taken = False
        self._working.run(self._taken(steps))

    def stop(self) -> None:
        """What does not show yet is not wanted any more."""
        self._working.stop()

    def refresh(self) -> None:
        """The filter or the order changed; while rows are taken up, it counts when they are listed."""
        if self._is_taken:
            self._working.run(self._listed())

    def sort(self, column: int | None) -> None:
        """By a column: upwards, the next time downwards, then as the rows came; none does that at once."""
        model = self._table.rows_model
        is_same = column is not None and column == model.sorted_by
        model.sorted_by = None if is_same and model.is_descending else column
        model.is_descending = is_same and not model.is_descending
        self.refresh()

    def point_at(self, key: Hashable) -> bool:
        """Makes a row the current one, if it is listed; whether it is."""
        place = self._places.get(key)
        if place is None:
            return False
        self.current = key
        self._table.set_current(place)
        return True

    def _taken(self, steps: Steps[Any]) -> Iterator[None]:
        self.rows = yield from steps
        if self._order is not None:
            self.rows = yield from arranged(self.rows, self._order)
        yield from self._looked_through()
        self.taken.emit()
        self._is_taken = True
        yield from self._listed()

    def _looked_through(self) -> Iterator[None]:
        """Which optional columns no row tells anything in: those are left out."""
        empty = set()
        for number, column in enumerate(self._table.rows_model.columns):
            if column.is_optional:
                yield
                if not any(map(column.text, self.rows)):
                    empty.add(number)
        self._table.empty = frozenset(empty)
        self._table.share_width()

    def _listed(self) -> Iterator[None]:
        model = self._table.rows_model
        rows = yield from gathered(self.rows, self._filtering())
        if model.sorted_by is not None:
            rows = yield from arranged(rows, model.columns[model.sorted_by].key, descending=model.is_descending)
        places: dict[Hashable, int] = {}
        for place, one in enumerate(rows):
            places[self._key(one)] = place
            if place % PART == PART - 1:
                yield
        self._places = places
        self._table.show_rows(rows, places.get(self.current, 0 if rows else None))
        self.listed.emit()
