"""The help: pages at the left, the one in front at the right. It is a window of its own, to be read beside the work."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from ui.commands import Command
from ui.dialogs.dialog import Dialog
from ui.help.pages import help_pages
from ui.look.basics import Surface, button
from ui.look.fonts import sans
from ui.look.search_field import SearchField
from ui.look.typed_list import walks

_WIDTH, _HEIGHT, _LIST = 860, 600, 200


class HelpWindow(Dialog):
    def __init__(self, parent: QWidget, commands: Iterable[Command]) -> None:
        super().__init__(parent, "Help", _WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self.pages = help_pages(commands)
        self.search, self.list, self.text = SearchField("Find in help"), QListWidget(), _Text()
        for page in self.pages:
            self.list.addItem(page.title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName("Pages")
        side = Surface("panel")
        side.setFixedWidth(_LIST)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.addWidget(side)
        both.addWidget(self.text, 1)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addLayout(both)
        close = button("Close", primary=True)
        close.clicked.connect(self.accept)
        self.add_buttons(None, close)
        self.list.currentRowChanged.connect(self._show)
        self.search.textChanged.connect(self._filter)
        self.list.setCurrentRow(0)

    def _show(self, number: int) -> None:
        if number >= 0:
            self.text.show_page(self.pages[number].text, self.search.text())

    def _filter(self, typed: str) -> None:
        """Only pages with all the words; the first of them in front."""
        words = typed.casefold().split()
        fit = [all(word in page.text.casefold() for word in words) for page in self.pages]
        for number, fits in enumerate(fit):
            self._item(number).setHidden(not fits)
        if any(fit) and not fit[max(0, self.list.currentRow())]:
            self.list.setCurrentRow(fit.index(True))
        else:
            self._show(self.list.currentRow())

    def _item(self, number: int) -> QListWidgetItem:
        item = self.list.item(number)
        assert item is not None
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down in the field walk through the pages."""
        if not walks(self.list, event):
            super().keyPressEvent(event)


class _Text(QTextBrowser):
    """Shows our own pages alone: it opens no address and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(20)
        self.setFont(sans(14))
        self.setAccessibleName("Help page")

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return

    def show_page(self, text: str, words: str) -> None:
        self.setMarkdown(text)
        if words:
            self.find(words)
