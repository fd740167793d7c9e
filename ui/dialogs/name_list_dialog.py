"""Before a list of names is taken in: what was understood of it, and what was not."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.word_lists import WordLists
from ui import messages
from ui.article.name_types import type_words
from ui.dialogs.dialog import Dialog
from ui.language import counted, told, tr
from ui.look.basics import SEMIBOLD, Label, button

_SHOWN = 200
_ROW = 22
_PROBLEMS = 4


class NameListDialog(Dialog):
    def __init__(self, parent: QWidget | None, path: Path, found: WordLists, folder: Path) -> None:
        super().__init__(parent, tr("Add name list"), 520)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to choose
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("Names of the list"))
        for one in found.names[:_SHOWN]:
            parts = [one.words, type_words(one.label) if one.label else "", one.canonical if one.canonical != one.words else ""]
            self._add("  ·  ".join(part for part in parts if part))
        if len(found.names) > _SHOWN:
            self._add(tr("{number:,} more", number=len(found.names) - _SHOWN))
        self.content.addWidget(
            Label(counted("{file}: {n:,} name", "{file}: {n:,} names", len(found.names), file=path.name), weight=SEMIBOLD)
        )
        self.content.addWidget(self.list, 1)
        for problem in (*found.problems[:_PROBLEMS], *(["…"] if len(found.problems) > _PROBLEMS else [])):
            self.content.addWidget(Label(told(problem), size=12, token="t2", wrap=True))
        is_there = (folder / path.name).exists()
        self.content.addWidget(Label(messages.where_list_goes(folder, is_there=is_there), size=12, token="t2", wrap=True))
        cancel, self.take = button(tr("Cancel")), button(tr("Add"), primary=True)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        self.take.setEnabled(bool(found.names))
        self.add_buttons(None, cancel, self.take)
        self.resize(520, 420)

    def _add(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setSizeHint(QSize(0, _ROW))
        self.list.addItem(item)

    @classmethod
    def ask(cls, parent: QWidget | None, path: Path, found: WordLists, folder: Path) -> bool:
        """Whether the list is to be taken in."""
        dialog = cls(parent, path, found, folder)
        is_taken = dialog.exec() == cls.DialogCode.Accepted
        dialog.deleteLater()
        return is_taken
