"""A switch of joined words, one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look.accessible_choice import ChoiceWidget
from ui.look.basics import MEDIUM, NORMAL, sized, theme_of

_HEIGHT = 26


class Segmented(ChoiceWidget):
    """`chosen` carries the number of the word, counted from zero; Left and Right choose the neighbour."""

    chosen = Signal(int)

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self.current = 0
        self.setFont(sized(self.font(), 12))
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" / ".join(words))

    def set_words(self, words: tuple[str, ...]) -> None:
        """Other words; the one that was chosen stays so if it is among them, else the first is, and nobody is told."""
        chosen = self.chosen_words
        self._words = words
        self.current = words.index(chosen) if chosen in words else 0
        self.setAccessibleName(" / ".join(words))
        self.updateGeometry()
        self.update()

    @property
    def chosen_words(self) -> str:
        return self._words[self.current] if self._words else ""

    def sizeHint(self) -> QSize:
        return QSize(sum(self.fontMetrics().horizontalAdvance(word) + 20 for word in self._words), _HEIGHT)

    def _areas(self) -> list[QRectF]:
        """Where the words stand: each gets its own width and an equal share of what is left."""
        widths = [self.fontMetrics().horizontalAdvance(word) for word in self._words]
        share, left, areas = (self.width() - sum(widths)) / len(widths), 0.0, []
        for width in widths:
            areas.append(QRectF(round(left), 0, round(left + width + share) - round(left), self.height()))
            left += width + share
        return areas

    def choose(self, number: int) -> None:
        if number != self.current and 0 <= number < len(self._words):
            self.current = number
            self.update()
            self.tell_choice()
            self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(
            next((number for number, area in enumerate(self._areas()) if event.position().x() < area.right()), len(self._words) - 1)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.choose(self.current + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 4, 4)
        painter.fillPath(shape, look.color("field"))
        areas = self._areas()
        painter.setClipPath(shape)
        painter.fillRect(areas[self.current], look.color("accent_fill"))
        painter.setClipping(False)
        for number, (word, area) in enumerate(zip(self._words, areas, strict=True)):
            if number:
                painter.fillRect(QRectF(area.left(), 1, 1, self.height() - 2), look.color("line2"))
            painter.setFont(sized(self.font(), 12, MEDIUM if number == self.current else NORMAL))
            painter.setPen(look.color("accent" if number == self.current else "t2"))
            shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(area.width()) - 4)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
        painter.setPen(look.color("accent" if self.hasFocus() else "line2"))
        painter.drawPath(shape)
