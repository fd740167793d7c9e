"""The help: pages at the left, the one in front at the right. It is a window of its own, to be read beside the work."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from ui.commands import Command
from ui.dialogs.dialog import Dialog
from ui.help.pages import help_pages
from ui.language import tr
from ui.look.basics import Surface, button
from ui.look.focus_ring import FocusRing
from ui.look.fonts import SEMIBOLD, sans, serif
from ui.look.rich_text import settle_weights
from ui.look.search_field import SearchField
from ui.look.typed_list import walks

_WIDTH, _HEIGHT, _LIST, _ROW = 860, 640, 200, 28
_INDENT = 22  # of lists
_HEADINGS = {1: (24, 0, 10), 2: (15, 18, 6)}  # size, space above and below, by level


class HelpWindow(Dialog):
    def __init__(self, parent: QWidget, commands: Iterable[Command]) -> None:
        super().__init__(parent, tr("Help"), _WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        self.pages = help_pages(commands)
        self.search, self.list, self.text = SearchField(tr("Find in help")), QListWidget(), _Text()
        for page in self.pages:
            item = QListWidgetItem(page.title, self.list)
            item.setSizeHint(QSize(0, _ROW))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("Pages"))
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
        close = button(tr("Close"), primary=True)
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
        self.document().setIndentWidth(_INDENT)
        self.setFont(sans(14))
        self.setAccessibleName(tr("Help page"))
        FocusRing(self)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return

    def show_page(self, text: str, words: str) -> None:
        self.setMarkdown(text)
        settle_weights(self.document())
        self._set_type()
        if words:
            self.find(words)

    def _set_type(self) -> None:
        """Qt sets Markdown tight: headings get their faces, and all of it some air."""
        block = self.document().begin()
        while block.isValid():
            cursor, shape = QTextCursor(block), block.blockFormat()
            size, above, below = _HEADINGS.get(shape.headingLevel(), (0, 0, _gap(block)))
            if size:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(serif(size, SEMIBOLD) if shape.headingLevel() == 1 else sans(size, SEMIBOLD))
                cursor.mergeCharFormat(letters)
            shape.setTopMargin(above)
            shape.setBottomMargin(below)
            shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(shape)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setBorder(0)
                table.setCellPadding(4)
                table.setBottomMargin(10)
                frame.setFormat(table)


def _gap(block: QTextBlock) -> int:
    """Pixels below a passage: lists stand close, cells of tables closer."""
    if QTextCursor(block).currentTable() is not None:
        return 0
    return 4 if block.textList() is not None else 9
