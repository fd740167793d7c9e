"""Fields that look like plain words until the mouse or the keyboard comes to them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFrame,
    QStyleOptionViewItem,
    QWidget,
)

from ui.look import icons
from ui.look.basics import theme_of
from ui.look.menu import Menu

HEIGHT = 26
MARGIN, _LINE = 7, 24  # the words stand where those of a line edit do


class QuietField(QLineEdit):
    """`left`: Escape was pressed. `offered` gives the words that are proposed while others are typed; asked for when the keyboard comes."""

    left = Signal()

    def __init__(self, name: str, hint: str, offered: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__()
        self._offered = offered
        self.setProperty("quiet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFixedHeight(HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.completer() is None:
            completer = QCompleter(list(self._offered()), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(7)
            proposed = QListView()
            completer.setPopup(proposed)
            proposed.setItemDelegate(_Lines(proposed))  # the completer has just set one of its own
            proposed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setCompleter(completer)
        super().focusInEvent(event)

    def show_wrong(self, wrong: bool) -> None:
        """Whether the words are not what is expected."""
        self.setProperty("wrong", wrong)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)  # long words are seen from their beginning

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that are too long end in an ellipsis until they are edited."""
        room = self.width() - 2 * MARGIN
        is_long = not self.hasFocus() and self.fontMetrics().horizontalAdvance(self.text()) > room
        if self.toolTip() != (tip := self.text() if is_long else ""):
            self.setToolTip(tip)
        if not is_long:
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(theme_of(self).color("t1"))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(MARGIN, 0, -MARGIN, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        proposed = self.completer().popup() if self.completer() is not None else None
        if event.key() == Qt.Key.Key_Escape and proposed is not None and proposed.isVisible():
            proposed.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Lines(QStyledItemDelegate):
    """The words that are proposed, below those that are typed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look = theme_of(option.widget)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(option.rect, look.color("accent_fill"))
        painter.setPen(look.color("t1"))
        painter.setFont(option.font)
        area = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


class QuietChoice(QPushButton):
    """One of some words, chosen from a menu. `chosen` carries the key of what was chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._choices = choices  # groups of keys and words
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self.setAutoDefault(False)
        self.clicked.connect(self.ask)

    def ask(self) -> None:
        self.menu_of_choices().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def menu_of_choices(self) -> QMenu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in self._choices:
            menu.addSeparator()
            for key, words in group:
                action = menu.addAction(words)
                action.setEnabled(words != self.text())
                action.triggered.connect(lambda _=False, key=key: self.chosen.emit(key))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_quiet(painter, self)
        words = painter.fontMetrics().horizontalAdvance(self.text())
        painter.setPen(look.color("t1"))
        painter.drawText(self.rect().adjusted(MARGIN, 0, -MARGIN, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        mark: QPixmap = icons.pixmap("chevron_down", look.t3, scale=2.0)
        painter.drawPixmap(QPoint(MARGIN + words + 4, (self.height() - icons.SIZE) // 2 + 1), mark)


def paint_quiet(painter: QPainter, widget: QWidget) -> None:
    """The ground of a field that is no line edit, while the mouse or the keyboard is there."""
    if widget.underMouse() or widget.hasFocus():
        look = theme_of(widget)
        painter.setPen(look.color("accent" if widget.hasFocus() else "line2"))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
