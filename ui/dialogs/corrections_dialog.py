"""All that the analyst said of names and numbers: to look through, to go to, to take back."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.annotation import AnyCorrection
from ui import messages
from ui.dialogs.correction_rows import CorrectionRow, is_about
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look import fonts
from ui.look.basics import Label, button, row, theme_of
from ui.look.search_field import SearchField
from ui.look.swatches import paint_swatch

_ROW = int(Qt.ItemDataRole.UserRole)
_HEIGHT, _WHERE, _WHEN = 26, 190, 64
_ROOT = QModelIndex()


class CorrectionsDialog(Dialog):
    """`rows` gives the corrections there are. Says which one is to be taken back or gone to, and that the list is to be exported."""

    removal_asked = Signal(object)  # AnyCorrection
    jump_asked = Signal(object)  # AnyCorrection
    export_asked = Signal()

    def __init__(self, parent: QWidget | None, rows: Callable[[], tuple[CorrectionRow, ...]]) -> None:
        super().__init__(parent, tr("Corrections"), 640)
        self.resize(720, 480)
        self._rows = rows
        self.filter = SearchField(tr("Filter corrections"))
        self._count, self._empty = Label(size=12, token="t2"), Label(size=12, token="t2", wrap=True)
        self.model = _Model(self)
        self.list = _list(self.model)
        self.content.addLayout(row(self.filter, self._count))
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.go, self.remove = button(tr("Go to place")), button(tr("Take back"))
        self.export, close = button(tr("Export…")), button(tr("Close"), primary=True)
        self.add_buttons(self.go, self.remove, self.export, None, close)
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.list.doubleClicked.connect(lambda _: self._go())
        self.go.clicked.connect(self._go)
        self.remove.clicked.connect(self._take_back)
        self.export.clicked.connect(self.export_asked)
        close.clicked.connect(self.accept)
        self.refresh()

    @property
    def current(self) -> AnyCorrection | None:
        index = self.list.currentIndex()
        return index.data(_ROW).correction if index.isValid() else None

    def refresh(self) -> None:
        """Lists what there is now; the row that was chosen, or the one in its place, stays so."""
        place = max(0, self.list.currentIndex().row())
        every = self._rows()
        listed = tuple(one for one in every if is_about(one, self.filter.text()))
        self.model.show_rows(listed)
        self._count.setText(messages.part_of(len(listed), len(every)))
        self._empty.setText(messages.NO_SUCH_CORRECTION if every else messages.NO_CORRECTIONS)
        self._empty.setVisible(not listed)
        self.list.setVisible(bool(listed))
        self.list.setCurrentIndex(self.model.index(min(place, len(listed) - 1)))
        self.export.setEnabled(bool(every))
        self._allow()

    def _allow(self) -> None:
        for one in (self.go, self.remove):
            one.setEnabled(self.current is not None)

    def _take_back(self) -> None:
        if self.current is not None:
            self.removal_asked.emit(self.current)
            self.refresh()

    def _go(self) -> None:
        correction = self.current
        if correction is not None:
            self.accept()
            self.jump_asked.emit(correction)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[CorrectionRow, ...] = ()

    def show_rows(self, rows: tuple[CorrectionRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        return f"{row.words}, {row.where}, {row.when}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Delegate(QStyledItemDelegate):
    """What was said, where it holds, when it was said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look, row = theme_of(option.widget), index.data(_ROW)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color("accent_fill"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.color("chrome"))
        painter.fillRect(option.rect.adjusted(0, _HEIGHT - 1, 0, 0), look.color("line"))
        area = option.rect.adjusted(8, 0, -8, 0)
        if row.style:
            paint_swatch(painter, look, row.style, QRectF(area.left(), area.top(), 17, area.height()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(look.color("t2"))
        painter.setFont(fonts.sans(12, tabular=True))
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignRight, row.when)
        area.setRight(area.right() - _WHEN)
        where = painter.fontMetrics().elidedText(row.where, Qt.TextElideMode.ElideRight, _WHERE - 12)
        painter.drawText(area.adjusted(area.width() - _WHERE, 0, 0, 0), flags, where)
        painter.setPen(look.color("t1"))
        painter.setFont(option.font)
        area.adjust(26, 0, -_WHERE - 12, 0)
        painter.drawText(area, flags, painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, area.width()))


def _list(model: _Model) -> QListView:
    made = QListView()
    made.setModel(model)
    made.setItemDelegate(_Delegate(made))
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setUniformItemSizes(True)
    made.setMouseTracking(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.viewport().setAutoFillBackground(False)
    made.setAccessibleName(tr("Corrections"))
    return made
