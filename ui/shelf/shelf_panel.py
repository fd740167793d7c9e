"""The table of the library with what is needed to look through it, and its foot."""

from collections.abc import Hashable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QSizePolicy

from reader.workspace import StoredDocument
from ui import messages
from ui.language import tr
from ui.look.segmented import Segmented
from ui.shelf.shelf_columns import latest_first, shelf_columns
from ui.shelf.shelf_foot import NAMES, STATUSES, ShelfFoot
from ui.tables.arranging import Steps
from ui.tables.copying import Copied
from ui.tables.rows_panel import RowsPanel

_MOST_SCATTERED = 200  # stretches of rows that stay selected when the table is made anew


class ShelfPanel(RowsPanel):
    """The document added last comes first. Who was selected stays so while the rows are made anew."""

    title, hint = messages.LIBRARY, messages.FILTER_LIBRARY

    def __init__(self) -> None:
        self.which, self.foot = Segmented((tr("All"), *(NAMES[status] for status in STATUSES))), ShelfFoot()
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        columns = shelf_columns()
        copied = Copied(lambda: [one.title for one in columns], lambda row: [one.text(row) for one in columns])
        super().__init__(columns, tr("Latest first"), order_key=latest_first, copied=copied, choice=self.which, foot=self.foot)
        self.nothing = messages.NO_LIBRARY
        self._kept: frozenset[str] = frozenset()
        self.save_button.hide()
        self.which.chosen.connect(lambda _: self.listing.refresh())
        self.listing.listed.connect(self._select_again)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_selected())
        self.foot.field.left.connect(self.table.setFocus)
        self.filter.returnPressed.connect(self.table.setFocus)

    @property
    def selected(self) -> list[StoredDocument]:
        return self.table.selected

    def show_pages(self, pages: Iterator[list[StoredDocument]]) -> None:
        """All documents anew, page by page."""
        self._kept = frozenset(row.id for row in self.selected)
        self.take(_joined(pages))

    def key(self, row: StoredDocument) -> Hashable:
        return row.id

    def is_listed(self, row: StoredDocument) -> bool:
        return self.which.current == 0 or row.status is STATUSES[self.which.current - 1]

    def note_rows(self, rows: Sequence[StoredDocument]) -> None:
        self.foot.field.offer(collections_in(rows))

    def why_empty(self) -> str:
        return messages.NOT_IN_LIBRARY if self.listing.rows else self.nothing

    def _select_again(self) -> None:
        """Stretches of rows that follow each other are selected as one."""
        kept, self._kept = self._kept, frozenset()
        model, chosen, start = self.table.rows_model, QItemSelection(), None
        if len(kept) > 1:
            for place, row in enumerate([*self.shown, None]):
                is_kept = row is not None and row.id in kept
                if is_kept and start is None:
                    start = place
                elif not is_kept and start is not None:
                    chosen.select(model.index(start, 0), model.index(place - 1, len(model.columns) - 1))
                    start = None
        if 0 < chosen.count() <= _MOST_SCATTERED:
            self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self._tell_selected()

    def _tell_selected(self) -> None:
        selected = self.selected
        self.foot.show_selected(len(selected), collections_in(selected))


def collections_in(rows: Sequence[StoredDocument]) -> list[str]:
    """Of any of the documents, in the order of the alphabet."""
    return sorted({name for row in rows for name in row.collections}, key=str.casefold)


def _joined(pages: Iterator[list[StoredDocument]]) -> Steps[StoredDocument]:
    """As steps of a table."""
    rows: list[StoredDocument] = []
    for page in pages:
        rows += page
        yield
    return rows
