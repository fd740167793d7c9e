"""The row under the menus: a tab for each open article or comparison, and the tools at the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton

from ui.look.basics import IconButton, Surface, sized
from ui.look.style import TAB_HEIGHT

_NAME_WIDTH = 240


class TabBar(QTabBar):
    """A tab's text is name, tab character, date; the style writes the date smaller."""

    def __init__(self) -> None:
        super().__init__()
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
        name, _, date = self.tabText(index).partition("\t")
        width = min(_NAME_WIDTH, QFontMetrics(sized(self.font(), 13, self.font().Weight.Medium)).horizontalAdvance(name))
        width += QFontMetrics(sized(self.font(), 12)).horizontalAdvance(date) + 8 if date else 0
        width += 0 if self.tabIcon(index).isNull() else 24
        closable = self.tabButton(index, QTabBar.ButtonPosition.RightSide) is not None
        return QSize(width + 24 + (20 if closable else 0), TAB_HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)


class TabRow(Surface):
    """Tabs at the left, then +, then the tool buttons."""

    plus_pressed = Signal()
    tool_pressed = Signal(str)  # the id of a command

    def __init__(self) -> None:
        super().__init__("chrome", line="bottom", height=TAB_HEIGHT)
        self.bar = TabBar()
        self._plus = IconButton("plus", "Open articles")
        self._plus.clicked.connect(self.plus_pressed)
        self.tools = {
            command: IconButton(icon, tip, text=text)
            for command, icon, text, tip in (
                ("compare", "compare", "Compare", "Compare with another article (Ctrl+D)"),
                ("find", "search", "Find", "Find in the article (Ctrl+F)"),
                ("export", "export", "Export", "Save notes, a comparison or claims as a file (Ctrl+E)"),
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
