"""A switch of joined words, one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.basics import MEDIUM, NORMAL, sized, theme_of

_HEIGHT = 26


class Segmented(QWidget):
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

    def sizeHint(self) -> QSize:
        return QSize(sum(self.fontMetrics().horizontalAdvance(word) + 20 for word in self._words), _HEIGHT)

    def choose(self, number: int) -> None:
        if number != self.current and 0 <= number < len(self._words):
            self.current = number
            self.update()
            self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(int(event.position().x() * len(self._words) / max(1, self.width())))

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
        width = self.width() / len(self._words)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(self.current * width, 0, width, self.height()), look.color("accent_fill"))
        painter.setClipping(False)
        for number, word in enumerate(self._words):
            area = QRectF(number * width, 0, width, self.height())
            if number:
                painter.fillRect(QRectF(round(area.left()), 1, 1, self.height() - 2), look.color("line2"))
            painter.setFont(sized(self.font(), 12, MEDIUM if number == self.current else NORMAL))
            painter.setPen(look.color("accent" if number == self.current else "t2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)
        painter.setPen(look.color("accent" if self.hasFocus() else "line2"))
        painter.drawPath(shape)
