"""Small widgets that every part of the window is made of: labels, bars, buttons; all follow the theme by the palette."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QStyleOptionViewItem, QToolButton, QWidget

from ui.look import icons, paragraph
from ui.look.direction import LEFT, by_content, direction_of
from ui.look.theme import Theme, theme_of_palette

Token = Literal["t1", "t2", "t3", "accent", "review"]
Edge = Literal["top", "bottom", "none"]
_ROLES = {
    "t1": QPalette.ColorRole.WindowText,
    "t2": QPalette.ColorRole.LinkVisited,
    "t3": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "review": QPalette.ColorRole.BrightText,
}
NORMAL, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


def theme_of(widget: QWidget) -> Theme:
    """The theme that the widget's palette was made from."""
    return theme_of_palette(widget.palette())


def sized(font: QFont, size: int, weight: QFont.Weight = NORMAL) -> QFont:
    """The font in another size (pixels) and weight."""
    made = QFont(font)
    made.setPixelSize(size)
    made.setWeight(weight)
    return made


class Label(QLabel):
    """Plain text, whatever the words are: a document may hold anything, even markup."""

    def __init__(self, text: str = "", *, size: int = 13, weight: QFont.Weight = NORMAL, token: Token = "t1", wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(sized(self.font(), size, weight))
        self.setForegroundRole(_ROLES[token])
        self.setWordWrap(wrap)

    def quote(self, words: str) -> None:
        """Words of a document: they run, and begin at the side, as their letters want."""
        self.setLayoutDirection(direction_of(words))
        self.setText(words)

    @property
    def line_height(self) -> int:
        """From line to line, where the words wrap."""
        return paragraph.line_height(self.font())

    def heightForWidth(self, width: int) -> int:
        if not self._is_paragraph:
            return super().heightForWidth(width)
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        return paragraph.height(self.text(), self.font(), room) + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self._is_paragraph else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self.line_height)) if self._is_paragraph else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_paragraph:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        paragraph.paint(painter, self.text(), QRectF(self.contentsRect()), self.alignment())

    @property
    def _is_paragraph(self) -> bool:
        """Words that wrap are set by us, unless they can be selected."""
        return self.wordWrap() and not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


class ElidedLabel(Label):
    """A label of one line that may be narrower than its words."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        by_content(painter)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | LEFT, words)


class Surface(QWidget):
    """A plain area in a color of the theme, with a line at one edge."""

    def __init__(self, token: str, *, line: Edge = "none", height: int = 0) -> None:
        super().__init__()
        self._token, self._line = token, line
        if height:
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.fillRect(self.rect(), look.color(self._token))
        if self._line != "none":
            painter.fillRect(0, 0 if self._line == "top" else self.height() - 1, self.width(), 1, look.color("line"))


def row(*parts: QWidget | int | None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 8) -> QHBoxLayout:
    """Parts from left to right: a number is that much space, none takes what is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def button(text: str, *, primary: bool = False, small: bool = False) -> QPushButton:
    """A push button of the style; at most one primary in a view."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setProperty("small", small)
    made.setAutoDefault(primary)
    if small:
        made.setFont(sized(made.font(), 12))
    return made


def link(text: str) -> QPushButton:
    """A command written like a link."""
    made = QPushButton(text)
    made.setFlat(True)
    made.setAutoDefault(False)
    made.setFont(sized(made.font(), 12))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setProperty("link", True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme."""

    def __init__(self, icon: str, tip: str, *, text: str = "", checkable: bool = False, opens_menu: bool = False) -> None:
        """`opens_menu`: an arrow behind the words tells so."""
        super().__init__()
        self._icon, self._opens_menu = icon, opens_menu
        self.setAutoRaise(True)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setCheckable(checkable)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        beside = (26 if words and self._icon else 8 if self._icon else 0) + (icons.SIZE if self._opens_menu else 0)
        return QSize(words + 16 + beside, 26 if not words else 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked() or self.isDown()
        if on or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_fill" if on else "hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.hasFocus():
            paint_ring(painter, look, self.rect())
        token = "only" if not self.isEnabled() else "accent" if self.isChecked() else "t2"
        left = 8 if self.text() else (self.width() - icons.SIZE) // 2
        if self._icon:
            place = QRect(left, (self.height() - icons.SIZE) // 2, icons.SIZE, icons.SIZE)
            painter.drawPixmap(place, icons.pixmap(self._icon, getattr(look, token), scale=2.0))
            left += icons.SIZE + 6
        painter.setPen(look.color("t3" if not self.isEnabled() else "accent" if self.isChecked() else "t1"))
        painter.drawText(self.rect().adjusted(left, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._opens_menu:
            place = QRect(
                left + self.fontMetrics().horizontalAdvance(self.text()) + 2, (self.height() - icons.SIZE) // 2 + 1, icons.SIZE, icons.SIZE
            )
            painter.drawPixmap(place, icons.pixmap("chevron_down", getattr(look, token), scale=2.0))


def paint_ring(painter: QPainter, look: Theme, area: QRect) -> None:
    """Tells where the keyboard is."""
    painter.save()
    painter.setPen(QPen(look.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()


def paint_row_ring(painter: QPainter, look: Theme, option: QStyleOptionViewItem) -> None:
    """The same for a row of a list, where the keyboard came to it by a key."""
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint_ring(painter, look, option.rect)


def paint_card(widget: QWidget) -> None:
    """The ground of what floats over a text: the page's color in a thin round border."""
    painter, look = QPainter(widget), theme_of(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.color("line2"))
    painter.setBrush(look.color("page"))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
