"""What can be done with selected words, shown beside them: six colors, note, tag, name, number. It never takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.commands import COLORS
from ui.language import tr
from ui.look.basics import IconButton, paint_card, row, sized, theme_of
from ui.look.keycap import KeyCap

_HEIGHT = 36
_GAP = 8


class SelectionPopup(QWidget):
    """Emits the ids of commands: "highlight_3", "note", "tag", "name", "number"."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)  # a part of the window, not a window: it cannot become active, and lies where it is put on every system
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        colors = [_Swatch(number) for number in range(1, len(COLORS) + 1)]
        self._colors = colors
        note, tag = IconButton("note", tr("Highlight with note"), text=tr("Note")), IconButton("tag", tr("Tag"), text=tr("Tag"))
        name = IconButton("name", tr("Mark as a name"), text=tr("Name"))
        number = IconButton("number", tr("Mark as a number"))
        buttons = {**{f"highlight_{color.number}": color for color in colors}, "note": note, "tag": tag, "name": name, "number": number}
        for command, button in buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, command=command: self._ask(command))
        tools = (note, KeyCap("N", "note"), 4, tag, KeyCap("T", "tag"), 4, name, KeyCap("E", "name"), 4, number, KeyCap("M", "number"))
        self.setLayout(row(*colors, 6, *tools, margins=(6, 4, 10, 4), spacing=2))
        self.setFixedHeight(_HEIGHT)

    def name_colors(self, names: Sequence[str]) -> None:
        """What the six colors stand for."""
        for swatch, name in zip(self._colors, names, strict=True):
            swatch.setToolTip(tr("Highlight: {name} ({number})", name=name, number=swatch.number))
            swatch.setAccessibleName(tr("Highlight: {name}", name=name))

    def show_by(self, selection: QRect, pane: QRect) -> None:
        """Above the selection, below it when there is no room, inside the pane; both in global coordinates."""
        self.adjustSize()
        top = selection.top() - self.height() - _GAP
        if top < pane.top():
            top = selection.bottom() + _GAP
        if top + self.height() > pane.bottom():  # the selection fills the pane
            top = pane.bottom() - self.height() - _GAP
        left = max(pane.left() + _GAP, min(selection.center().x() - self.width() // 2, pane.right() - self.width() - _GAP))
        self.move(self.window().mapFromGlobal(QPoint(left, top)))
        self.raise_()
        self.show()

    def _ask(self, command: str) -> None:
        self.hide()
        self.asked.emit(command)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self)


class _Swatch(QToolButton):
    """A color with its number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setFont(sized(self.font(), 11))

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("accent") if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"highlight{self.number}"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 3, 3)
        painter.setPen(look.color("t1"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))


def screen_free_area(widget: QWidget) -> QRect:
    """The widget's own area in global coordinates, as far as it is on the screen."""
    area = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    screen = widget.screen() or QGuiApplication.primaryScreen()
    return area.intersected(screen.availableGeometry()) if screen else area
