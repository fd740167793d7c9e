"""The rows of the left panel as a tree: what a click means depends on where in the row it falls; the keyboard does all of it too."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from ui.language import tr
from ui.panels.side_delegate import SideDelegate, swatch_area
from ui.panels.side_model import Role, SideModel


class SideTree(QTreeView):
    """`chosen` carries the index of a row that was clicked or entered, `soloed` the key of a group whose sample was clicked,
    `menu_asked` the key of a row and where on the screen its menu is wanted.

    Enter does what a click does, Shift and Enter what a click on the sample does.
    """

    chosen = Signal(QModelIndex)
    soloed = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, model: SideModel, delegate: SideDelegate) -> None:
        super().__init__()
        self._pressed = QModelIndex()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)  # the delegate indents, so that the ground of a row is as wide as the panel
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Library and contents"))
        self.clicked.connect(self.chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._sample_at(event.position().toPoint())
        if not self._pressed.isValid():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, QModelIndex()
        if not pressed.isValid():
            super().mouseReleaseEvent(event)
        elif pressed == self._sample_at(event.position().toPoint()):
            self.soloed.emit(pressed.data(Role.KEY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not index.isValid():
            super().keyPressEvent(event)
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.chosen.emit(index)
        elif can_solo(index):
            self.soloed.emit(index.data(Role.KEY))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the mouse, or below the current row if a key asks for it."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        point = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if key := str(index.data(Role.KEY) or ""):
            self.menu_asked.emit(key, point)

    def _sample_at(self, point: QPoint) -> QModelIndex:
        """The group of names whose sample is there."""
        index = self.indexAt(point)
        area = QRect(swatch_area(self.visualRect(index))).adjusted(-3, 0, 3, 0)
        return index if can_solo(index) and area.contains(point) else QModelIndex()


def can_solo(index: QModelIndex) -> bool:
    """Whether the row is a group of names."""
    key = str(index.data(Role.KEY) or "")
    return key.startswith("group:") and index.data(Role.SWATCH) not in (None, "number")
