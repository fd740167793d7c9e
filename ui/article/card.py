"""The frame of a card: what a click on a mark opens, with its heading, its lines of facts and of mentions."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from reader.text import Span
from ui.look import fonts
from ui.look.basics import ElidedLabel, Label, paint_card, row, sized, theme_of
from ui.look.direction import LEFT, RIGHT, direction_of
from ui.look.swatches import paint_swatch

WIDTH = 416


class Card(QWidget):
    """A frame that closes with the next click elsewhere or with Escape. `jumped` carries the place of a chosen mention."""

    jumped = Signal(object)

    def __init__(self, parent: QWidget, style: str, title: str, kind: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(f"{title}: {kind}")
        self._point = QPoint()
        self.first: QWidget | None = None  # what gets the keyboard; with a focus proxy Tab would pass over what stands before it
        name = ElidedLabel(title)
        name.setFont(fonts.serif(17, fonts.SEMIBOLD))
        self.kind = Label(kind, size=12, token="t2")
        heading = row(Sample(style), name, self.kind, spacing=10)
        heading.setStretch(1, 1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(4)
        self.body.addLayout(heading)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 0, 1, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self.body)

    def add_foot(self, foot: QWidget) -> None:
        """A strip below all the rest, as wide as the card."""
        self._whole.addWidget(foot)

    def show_at(self, point: QPoint) -> None:
        """Under the place that was clicked, inside the screen."""
        self._point = point
        self.fit()
        self.show()

    def fit(self) -> None:
        """Takes the height that it needs now, and the place where that fits."""
        self._whole.activate()
        has_wrapped = self._whole.hasHeightForWidth()
        self.resize(self.width(), self._whole.totalHeightForWidth(self.width()) if has_wrapped else self.sizeHint().height())
        screen = QGuiApplication.screenAt(self._point) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        left = min(max(free.left() + 8, self._point.x() - 40), free.right() - self.width() - 8)
        below, above = self._point.y() + 18, self._point.y() - self.height() - 18
        bottom = free.bottom() - 8
        top = below if below + self.height() < bottom else above if above > free.top() else max(free.top(), bottom - self.height())
        self.move(left, top)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.first is not None:
            self.first.setFocus(event.reason())

    def jump(self, mention: Span) -> None:
        self.close()
        self.jumped.emit(mention)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as in a dialog."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self)


def add_facts(card: Card, facts: tuple[tuple[str, str], ...]) -> None:
    grid = QGridLayout()
    grid.setContentsMargins(0, 6, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, 72)
    grid.setColumnStretch(1, 1)
    for number, (name, words) in enumerate(facts):
        grid.addWidget(Label(name, token="t2", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)  # as high as a line of the words
        grid.addWidget(Label(words, wrap=True), number, 1)
    card.body.addLayout(grid)


class Foot(QWidget):
    """The strip at the foot of a card, apart from it by a line."""

    def __init__(self, *parts: QWidget | None) -> None:
        super().__init__()
        self.setLayout(row(*parts, margins=(15, 9, 15, 9)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme_of(self).color("line"))


class Sample(QWidget):
    """How marks of a style look."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style
        self.setFixedSize(18, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_swatch(QPainter(self), theme_of(self), self._style, QRectF(self.rect()))


class CardLine(QPushButton):
    """A line of a card that can be clicked: something small at the left, words with some of them bold, something small at the right."""

    def __init__(self, aside: str, parts: tuple[str, str, str], detail: str = "") -> None:
        super().__init__()
        self._aside, self._parts, self._detail = aside, parts, detail
        self.setAccessibleName(" ".join(part for part in (aside, "".join(parts), detail) if part))
        self.setFixedHeight(25)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.fillRect(0, 0, self.width(), 1, look.color("line"))
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.color("accent_fill"))
        painter.setFont(fonts.sans(12, tabular=True))
        painter.setPen(look.color("t2"))
        painter.drawText(QRect(2, 0, 34, self.height()), Qt.AlignmentFlag.AlignVCenter | LEFT, self._aside)
        area = self.rect().adjusted(36 if self._aside else 2, 0, -2, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | RIGHT, self._detail)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(self._detail))
        painter.setPen(look.color("t1"))
        direction = direction_of("".join(self._parts)) if self._aside else Qt.LayoutDirection.LeftToRight  # what is quoted goes its own way
        painter.setLayoutDirection(direction)
        for words, font in zip(self._parts, self._fonts(), strict=True):
            painter.setFont(font)
            written = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, written)
            used = painter.fontMetrics().horizontalAdvance(written)
            area = area.adjusted(used, 0, 0, 0) if direction is Qt.LayoutDirection.LeftToRight else area.adjusted(0, 0, -used, 0)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        """Words of an article in its face; what stands alone is of the interface."""
        if self._aside:
            return fonts.serif(14), fonts.serif(14, fonts.SEMIBOLD), fonts.serif(14)
        return sized(self.font(), 13), sized(self.font(), 13), sized(self.font(), 12)
