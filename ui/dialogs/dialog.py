"""What our dialogs share: their ground, their buttons, and the way they are asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.look.basics import Surface, row


class Dialog(QDialog):
    """A page on top, a row of buttons below. Escape leaves everything as it was, Enter presses the button that has the keyboard,
    from anywhere else the primary one."""

    def __init__(self, parent: QWidget | None, title: str, width: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._page = Surface("page")
        self.content = QVBoxLayout(self._page)
        self.content.setContentsMargins(20, 16, 20, 16)
        self.content.setSpacing(12)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._page, 1)

    def fit(self, width: int, most: int = 720) -> None:
        """As high as its words need in that width, but not higher than `most`."""
        self._whole.activate()
        height = self._whole.totalHeightForWidth(width) if self._whole.hasHeightForWidth() else self.sizeHint().height()
        self.resize(width, min(most, height))

    def showEvent(self, event: QShowEvent) -> None:
        """It is never larger than the screen: its buttons must be seen."""
        super().showEvent(event)
        self.resize(self.size().boundedTo(self.screen().availableSize()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would press the primary button even where another one has the keyboard."""
        there, is_alone = self.focusWidget(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(there, QPushButton | QToolButton):
            there.click()
        else:
            super().keyPressEvent(event)

    def add_buttons(self, *buttons: QWidget | None) -> None:
        """None stands for the space between those at the left and those at the right."""
        foot = Surface("panel", line="top", height=52)
        foot.setLayout(row(*buttons, margins=(20, 0, 20, 0)))
        self._whole.addWidget(foot)
