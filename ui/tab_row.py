"""The row under the menus: a tab for each open article or comparison, and the tools at the right."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton

from ui.language import key_told, tr
from ui.look.basics import IconButton, Surface, sized
from ui.look.style import TAB_HEIGHT

_NAME_WIDTH = 240


class TabBar(QTabBar):
    """A tab's text is name, tab character, date; the style writes the date smaller."""

    def __init__(self) -> None:
        super().__init__()
        self._widths: dict[str, int] = {}  # of the words of tabs: Qt asks for all of them at every change
        self.setMovable(True)
        self.setTabsClosable(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for arrow in self.findChildren(QToolButton):
            arrow.setAutoRaise(True)

    def tabSizeHint(self, index: int) -> QSize:
        text = self.tabText(index)
        width = self._widths.get(text) or self._widths.setdefault(text, self._width(text))
        width += 0 if self.tabIcon(index).isNull() else 24
        closable = self.tabButton(index, QTabBar.ButtonPosition.RightSide) is not None
        return QSize(width + 24 + (20 if closable else 0), TAB_HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """Qt wants room for its arrows where no tab would need them."""
        return super().minimumSizeHint().boundedTo(self.sizeHint())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._widths.clear()
        super().changeEvent(event)

    def _width(self, text: str) -> int:
        name, _, date = text.partition("\t")
        width = min(_NAME_WIDTH, QFontMetrics(sized(self.font(), 13, self.font().Weight.Medium)).horizontalAdvance(name))
        return width + (QFontMetrics(sized(self.font(), 12)).horizontalAdvance(date) + 8 if date else 0)


class TabRow(Surface):
    """Tabs at the left, then +, then the tool buttons."""

    plus_pressed = Signal()
    tool_pressed = Signal(str)  # the id of a command

    def __init__(self) -> None:
        super().__init__("chrome", line="bottom", height=TAB_HEIGHT)
        self.bar = TabBar()
        self._plus = IconButton("plus", tr("Open articles"))
        self._plus.clicked.connect(self.plus_pressed)
        self.tools = {
            command: IconButton(icon, tip, text=text)
            for command, icon, text, tip in (
                ("compare", "compare", tr("Compare"), tr("Compare with another article")),
                ("matrix", "matrix", tr("Matrix"), tr("The claims of all open articles")),
                ("find", "search", tr("Find"), tr("Find in the article")),
                ("export", "export", tr("Export"), tr("Save notes, a comparison or claims as a file")),
            )
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self.bar, 0)
        layout.addWidget(self._plus, 0)
        layout.addStretch(1)
        for command, tool in self.tools.items():
            tool.clicked.connect(lambda _=False, command=command: self.tool_pressed.emit(command))
            layout.addWidget(tool)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys of the tools, by their commands, in their tips."""
        for command, tool in self.tools.items():
            words = tool.accessibleName()
            tool.setToolTip(tr("{what} ({key})", what=words, key=key_told(keys[command])) if keys.get(command) else words)
