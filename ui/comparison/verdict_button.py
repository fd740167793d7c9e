"""A button for a verdict, with its key beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from ui.look import icons
from ui.look.basics import paint_ring, row, theme_of
from ui.look.direction import by_content
from ui.look.keycap import KeyCap


@dataclass(frozen=True, slots=True)
class VerdictText:
    """What stands on a button: words, the usual key, and the command that may have another one."""

    words: str
    key: str
    command: str


class VerdictButton(QPushButton):
    """Stays pressed while its verdict is the current one."""

    def __init__(self, text: VerdictText, icon: str = "") -> None:
        super().__init__(text.words)
        self._icon = icon
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayout(row(None, KeyCap(text.key, text.command), margins=(0, 0, 7, 0)))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 46 + (22 if self._icon else 0), 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked() or self.isDown()
        painter.setPen(theme.color("accent" if self.isChecked() else "line2"))
        painter.setBrush(theme.color("accent_fill" if on else "chrome" if self.underMouse() and self.isEnabled() else "field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            paint_ring(painter, theme, self.rect())
        color = theme.t3 if not self.isEnabled() else theme.accent if self.isChecked() else theme.t1
        left = 12
        if self._icon:
            painter.drawPixmap(left - 2, (self.height() - icons.SIZE) // 2, icons.pixmap(self._icon, color, scale=2.0))
            left += icons.SIZE + 4
        painter.setPen(color)
        by_content(painter)
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
