"""A table of numbers or words: rows are chosen with the mouse or the keyboard, several for copying; a click on the head sorts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from ui.tables.column import Column
from ui.tables.rows_delegate import RowsDelegate, RowsHeader
from ui.tables.rows_model import RowsModel
from ui.tables.table_view import TableView

_BAR = 14  # for the scroll bar


class RowsTable(TableView):
    """`chosen` carries a row that was clicked or stepped to, also within it, `entered` one on which Enter was pressed; `left`: Escape."""

    chosen = Signal(object)
    entered = Signal(object)
    left = Signal()
    copy_asked = Signal()
    menu_asked = Signal(QPoint)  # on the screen, of the current row
    sort_asked = Signal(int)  # the number of a column

    def __init__(self, columns: Sequence[Column[Any]], name: str) -> None:
        super().__init__()
        self.rows_model = RowsModel(columns, self)
        self.empty: frozenset[int] = frozenset()  # columns that no row tells anything in
        self.setModel(self.rows_model)
        self.setItemDelegate(RowsDelegate(self))
        self.set_header(RowsHeader(self))
        self.horizontalHeader().sectionClicked.connect(self.sort_asked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(name)

    @property
    def current(self) -> Any:
        """The row with the keyboard, or none."""
        index = self.currentIndex()
        return self.rows_model.rows[index.row()] if index.isValid() else None

    @property
    def column(self) -> int:
        """The number of the column with the keyboard, or -1."""
        return self.currentIndex().column()

    @property
    def _cell(self) -> tuple[int, int]:
        return self.currentIndex().row(), self.column

    @property
    def selected(self) -> list[Any]:
        """The rows that are selected, from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.count()))
        places = dict.fromkeys(place for top, bottom in ranges for place in range(top, bottom + 1))
        return [self.rows_model.rows[place] for place in places]

    def show_rows(self, rows: Sequence[Any], place: int | None) -> None:
        """Other rows, of which the one at a place is the current one; the table stays where it was scrolled to if that is seen."""
        at = self.verticalScrollBar().value()
        self.rows_model.show_rows(rows)
        self.verticalScrollBar().setValue(at)
        self.set_current(place)

    def set_current(self, place: int | None) -> None:
        """Selects the row at a place, or none, without telling anybody; the column stays the current one."""
        index = self.rows_model.index(place, max(0, self.column)) if place is not None else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags if index.isValid() else QItemSelectionModel.SelectionFlag.Clear)
        if index.isValid():
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Shows the columns that there is room for; those that grow share what the others leave."""
        columns = self.rows_model.columns
        shown = [number for number, column in enumerate(columns) if self.width() >= column.shown_from and number not in self.empty]
        growing = sum(columns[number].grows for number in shown)
        spare = max(0, self.width() - _BAR - sum(columns[number].width for number in shown))
        for number, column in enumerate(columns):
            self.setColumnHidden(number, number not in shown)
            self.setColumnWidth(number, column.width + (spare * column.grows // growing if growing else 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and self.indexAt(event.position().toPoint()).isValid() and self.current is not None:
            self.chosen.emit(self.current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the mouse, if a row is there; below the current row if a key asks for it, which Qt places as if the table had no head."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(event.globalPos() if by_mouse else below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._cell
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.entered.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self._cell != before and self.current is not None:
                self.chosen.emit(self.current)
