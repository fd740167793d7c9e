"""The page of a name's card on which the thing that it is the same as is chosen: those of the article first, then those of others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.analysis import Entity
from ui.article.name_types import entity_style, type_words
from ui.language import tr
from ui.look.basics import Label, button, paint_row_ring, row, sized, theme_of
from ui.look.focus_ring import FocusRing
from ui.look.search_field import SearchField
from ui.look.swatches import paint_swatch
from ui.look.typed_list import walks

Find = Callable[[str], Sequence[Entity]]
_ENTITY = int(Qt.ItemDataRole.UserRole)
_ROW, _ROWS = 24, 7
_NOBODY = tr("No other name has these words.")


class MergePage(QWidget):
    """`find` gives the things that have the words in a name, the likeliest first; `chosen` carries one; `left` goes back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str, find: Find) -> None:
        super().__init__()
        self._find = find
        self.field = SearchField(tr("“{name}” is the same as…", name=name), clears=False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Names to merge with"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFixedHeight(_ROWS * _ROW)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        FocusRing(self.list, lambda: not self.list.count())
        self._nobody = Label(_NOBODY, size=12, token="t2")
        self._take = button(tr("Merge"), primary=True, small=True)
        back = button(tr("Back"), small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        for part in (self.field, self.list, self._nobody):
            layout.addWidget(part)
        layout.addLayout(row(self._take, back, None))
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.show_matches)
        self.field.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self.take())
        self._take.clicked.connect(self.take)
        back.clicked.connect(self.left)
        self.show_matches("")

    def show_matches(self, words: str) -> None:
        self.list.clear()
        for entity in self._find(words.strip()):
            item = QListWidgetItem(entity.name)
            item.setData(_ENTITY, entity)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nobody.setVisible(self.list.count() == 0)
        self._take.setEnabled(self.list.count() > 0)

    def take(self) -> None:
        """Chooses the row that is current."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_ENTITY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose in the list while the words are typed; Enter takes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if walks(self.list, event):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return False


class _Rows(QStyledItemDelegate):
    """The line of the type, the name, the type in words at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look, entity = theme_of(option.widget), index.data(_ENTITY)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color("accent_fill"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.color("chrome"))
        paint_row_ring(painter, look, option)
        area = option.rect.adjusted(6, 0, -8, 0)
        paint_swatch(painter, look, entity_style(entity.label), QRectF(area.left(), area.top(), 17, area.height()))
        painter.setFont(sized(option.font, 12))
        painter.setPen(look.color("t2"))
        kind = type_words(entity.label)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kind)
        area.adjust(25, 0, -painter.fontMetrics().horizontalAdvance(kind) - 8, 0)
        painter.setFont(option.font)
        painter.setPen(look.color("t1"))
        name = painter.fontMetrics().elidedText(entity.name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
