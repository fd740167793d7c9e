"""A list of passages: stepped through with the mouse or the keyboard; Enter opens one, Ctrl+Enter lays it beside the claim."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.comparison.claim_rows import GLYPHS
from ui.elsewhere.passage_delegate import ROW, PassageDelegate
from ui.elsewhere.passage_rows import PassageRow

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassageModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[PassageRow] = ()

    def show_rows(self, rows: Sequence[PassageRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self.rows[index.row()].is_heading
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        return _spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class PassageList(QListView):
    """`chosen` carries the row in front, or none; `opened` one to be read in its document, `compare_asked` one to be laid beside the claim;
    `menu_asked` a place on the screen; `left`: Escape."""

    chosen = Signal(object)
    opened = Signal(object)
    compare_asked = Signal(object)
    menu_asked = Signal(QPoint)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows_model = PassageModel(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(PassageDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.doubleClicked.connect(lambda _: self._tell(self.opened))

    @property
    def current(self) -> PassageRow | None:
        """The passage with the keyboard."""
        row = self.currentIndex().data(ROW)
        return None if row is None or row.is_heading else row

    def show_rows(self, rows: Sequence[PassageRow]) -> None:
        """Other rows; the first passage is the current one, or the one that was, if it is still there."""
        before = self.current
        self.rows_model.show_rows(rows)
        places = [number for number, row in enumerate(rows) if not row.is_heading]
        same = (number for number in places if before is not None and _place(rows[number]) == _place(before))
        place = next(same, places[0] if places else None)
        index = self.rows_model.index(place) if place is not None else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.chosen.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words break anew

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current is not None:
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._tell(self.compare_asked if event.modifiers() & Qt.KeyboardModifier.ControlModifier else self.opened)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)


def _place(row: PassageRow) -> tuple[object, ...]:
    return row.document, row.span


def _spoken(row: PassageRow) -> str:
    glyph = GLYPHS[row.state] if row.state is not None else ""
    return ", ".join(filter(None, (glyph, row.name, row.aside, row.words, row.score, row.told)))
