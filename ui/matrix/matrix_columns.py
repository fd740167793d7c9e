"""Which outlets are shown, and in which order: as the analyst arranged them, else those of one origin side by side, or by date."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.claim_matrix import ClaimMatrix, with_columns
from reader.outlets import Column, by_date
from ui.language import tr
from ui.look.basics import IconButton
from ui.matrix.outlets_box import OutletsBox


class MatrixColumns(QObject):
    """Two buttons and what they say. `changed`: other outlets are shown, or in another order."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._order: tuple[str, ...] = ()  # as the analyst moved them; empty: as they come
        self._hidden: frozenset[str] = frozenset()
        self.outlets = IconButton("eye", tr("Show, hide and move outlets"), text=tr("Outlets"))
        self.group = IconButton(
            "link", tr("Outlets of one origin side by side, under one bracket"), text=tr("Group wire copies"), checkable=True
        )
        self.group.setChecked(True)
        self.outlets.clicked.connect(self.choose)
        self.group.toggled.connect(self._regroup)

    def arranged(self, matrix: ClaimMatrix) -> ClaimMatrix:
        """The matrix with the outlets that are shown, in their order."""
        self._columns = self._in_order(matrix.columns)
        self.outlets.setText(
            tr("Outlets {n:,} of {total:,}", n=len(self._shown), total=len(self._columns)) if self._hidden else tr("Outlets")
        )
        return with_columns(matrix, self._shown)

    def choose(self) -> OutletsBox:
        """Lists the outlets, to be ticked and moved."""
        box = OutletsBox(self.outlets, self._columns, self._hidden)
        box.arranged.connect(self._take)
        box.show_below(self.outlets)
        return box

    @property
    def _shown(self) -> list[str]:
        return [column.document for column in self._columns if column.document not in self._hidden]

    def _in_order(self, columns: Sequence[Column]) -> list[Column]:
        found = list(columns) if self.group.isChecked() else by_date(columns)
        places = {document: place for place, document in enumerate(self._order)}
        return sorted(found, key=lambda column: places.get(column.document, len(places))) if self._order else found

    def _take(self, order: tuple[str, ...], hidden: frozenset[str]) -> None:
        if order != tuple(column.document for column in self._columns):
            self._order = order
        self._hidden = hidden if len(hidden) < len(order) else self._hidden  # one outlet at least
        self.changed.emit()

    def _regroup(self) -> None:
        """Grouping is an order too, and takes the place of the analyst's."""
        self._order = ()
        self.changed.emit()
