"""The tags as a tree: name, color, how many notes bear each or one below it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.codebook import Entry, Tag, color_of
from ui.language import tr

_NAME = int(Qt.ItemDataRole.UserRole)


class CodebookTree(QTreeWidget):
    """`chosen` carries the name of the tag that is chosen, or nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels((tr("Tag"), tr("Notes")))
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Tags"))
        self.setIndentation(16)
        self.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(lambda item, _: self.chosen.emit(item.data(0, _NAME) if item is not None else ""))

    @property
    def current(self) -> str:
        item = self.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def show_entries(self, entries: Iterable[Entry], tags: dict[str, Tag], chosen: str) -> None:
        """The tree anew, all of it open, with this tag chosen."""
        self.blockSignals(True)
        self.clear()
        items: dict[str, QTreeWidgetItem] = {}
        for entry in entries:
            item = QTreeWidgetItem((entry.own_name, str(entry.under)))
            item.setData(0, _NAME, entry.name)
            item.setIcon(0, _square(color_of(entry.name, tags)))
            item.setToolTip(0, entry.tag.description if entry.tag is not None else "")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            above = items.get(entry.name.rpartition("/")[0])
            if above is not None:
                above.addChild(item)
            else:
                self.addTopLevelItem(item)
            items[entry.name] = item
        self.expandAll()
        self.blockSignals(False)
        wanted = items.get(chosen) or self.topLevelItem(0)
        if wanted is not None:
            self.setCurrentItem(wanted)
        self.chosen.emit(self.current)

    @property
    def names(self) -> list[str]:
        """All tags, from the top."""
        found, waiting = [], [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(str(item.data(0, _NAME)))
                waiting = [item.child(number) for number in range(item.childCount())] + waiting
        return found


def _square(color: str) -> QIcon:
    drawn = QPixmap(10, 10)
    drawn.fill(QColor(color) if color else QColor(0, 0, 0, 0))
    return QIcon(drawn)
