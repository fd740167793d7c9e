"""The formats as cells of two lines, their name and what they are for, one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.language import tr
from ui.look.accessible_choice import ChoiceWidget
from ui.look.basics import MEDIUM, sized, theme_of

_CELL = 40  # pixels high
_MOST = 7  # in a row


class FormatPicker(ChoiceWidget):
    """`chosen` carries the number of the format, counted from zero; the arrow keys choose a neighbour."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[tuple[str, str], ...] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Format"))

    def set_cells(self, cells: tuple[tuple[str, str], ...]) -> None:
        """Other formats; the one that was chosen stays so if it is among them, else the first is, and nobody is told."""
        chosen = self._cells[self.current] if self._cells else None
        self._cells = cells
        self.current = cells.index(chosen) if chosen in cells else 0
        self.setFixedHeight(_CELL * self._rows + 1)
        self._tell()

    def choose(self, number: int) -> None:
        if number != self.current and 0 <= number < len(self._cells):
            self.current = number
            self._tell()
            self.chosen.emit(number)

    @property
    def chosen_words(self) -> str:
        return ": ".join(self._cells[self.current]) if self._cells else ""

    def sizeHint(self) -> QSize:
        return QSize(82 * self._columns, _CELL * self._rows + 1)

    @property
    def _columns(self) -> int:
        """Rows are filled evenly: 12 formats stand in two rows of six."""
        return max(1, -(-len(self._cells) // self._rows))

    @property
    def _rows(self) -> int:
        return max(1, -(-len(self._cells) // _MOST))

    def _area(self, number: int) -> QRectF:
        columns = self._columns
        row, column = divmod(number, columns)
        lefts = [round(self.width() * place / columns) for place in (column, column + 1)]
        return QRectF(lefts[0], row * _CELL, lefts[1] - lefts[0], _CELL)

    def _tell(self) -> None:
        self.tell_choice()
        self.updateGeometry()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        places = (number for number in range(len(self._cells)) if self._area(number).contains(event.position()))
        self.choose(next(places, self.current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.current + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), look.color("field"))
        for row in range(1, self._rows):
            painter.fillRect(QRectF(0, row * _CELL, self.width(), 1), look.color("line2"))
        for number, (name, use) in enumerate(self._cells):
            area, is_chosen = self._area(number), number == self.current
            if is_chosen:
                painter.fillRect(area.adjusted(1, 1, 0, 0), look.color("accent_fill"))
            painter.fillRect(QRectF(area.right(), area.top(), 1, _CELL), look.color("line2"))
            words = area.adjusted(9, 5, -4, -5)
            painter.setFont(sized(self.font(), 13, MEDIUM))
            painter.setPen(look.color("accent" if is_chosen else "t1"))
            painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
            painter.setFont(sized(self.font(), 11))
            painter.setPen(look.color("t2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, use)
        painter.setClipping(False)
        painter.setPen(look.color("accent" if self.hasFocus() else "line2"))
        painter.drawPath(shape)
