"""Saving notes, numbers or a comparison as a file: what, in which format, with a preview of just what will be written."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QWidget

from reader.errors import ExportError
from reader.export.files import write
from ui.dialogs.dialog import Dialog
from ui.look import fonts
from ui.look.basics import SEMIBOLD, Label, button, row
from ui.look.segmented import Segmented

_STYLE_SHEET = re.compile(r"<style>[^<]*</style>")
_NO_WORDS = (".xlsx", ".docx", ".qdpx", ".qdc")  # files that no clipboard takes as words
_PREVIEW = 20_000  # characters shown; the file gets all


@dataclass(frozen=True, slots=True)
class Content:
    """What can be saved: `make` gives the whole file, `shown` as much of it as a preview needs, in words or as a web page."""

    name: str
    make: Callable[[], str | bytes]
    shown: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file with what it can hold; `hint` says what it is for."""

    name: str
    suffix: str
    hint: str
    contents: tuple[Content, ...]


class ExportDialog(Dialog):
    def __init__(self, parent: QWidget | None, formats: tuple[Format, ...], stem: str) -> None:
        super().__init__(parent, "Export", 640)
        self.resize(640, 600)
        self._formats, self._stem = formats, stem
        self.format = Segmented(tuple(one.name for one in formats))
        self.content_choice = Segmented(tuple(one.name for one in formats[0].contents))
        self._hint = Label(size=12, token="t2")
        self._fault = Label(size=12, token="accent", wrap=True)
        self.preview = _Preview()
        self._what = _name("What")
        self.content.addLayout(row(_name("Format"), self.format))
        self.content.addLayout(row(self._what, self.content_choice))
        self.content.addLayout(row(_name(""), self._hint))
        self.content.addWidget(Label("Preview", size=11, weight=SEMIBOLD, token="t2"))
        self.content.addWidget(self.preview, 1)
        self.content.addWidget(self._fault)
        self.copy_button, cancel, self._save = button("Copy"), button("Cancel"), button("Save…", primary=True)
        self.copy_button.clicked.connect(self.copy)
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)
        self.add_buttons(self.copy_button, None, cancel, self._save)
        self.format.chosen.connect(lambda _: self._show())
        self.content_choice.chosen.connect(lambda _: self._show())
        self._show()

    @property
    def chosen_content(self) -> Content:
        return self._chosen.contents[self.content_choice.current]

    def copy(self) -> None:
        """What will be written, where that is words."""
        content = self.chosen_content.make()
        if isinstance(content, str):
            QGuiApplication.clipboard().setText(content)

    def save(self) -> None:
        """Asks where, and writes; a fault is told here and the dialog stays."""
        chosen = self._chosen
        name, _ = QFileDialog.getSaveFileName(self, "Save", f"{self._stem}{chosen.suffix}", f"{chosen.name} (*{chosen.suffix})")
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        try:
            write(path, self.chosen_content.make())
        except ExportError as error:
            self._fault.setText(str(error))
            self._fault.show()
        else:
            self.accept()

    @classmethod
    def ask(cls, parent: QWidget | None, formats: tuple[Format, ...], stem: str) -> None:
        dialog = cls(parent, formats, stem)
        dialog.exec()
        dialog.deleteLater()

    @property
    def _chosen(self) -> Format:
        return self._formats[self.format.current]

    def _show(self) -> None:
        chosen = self._chosen
        self.content_choice.set_words(tuple(one.name for one in chosen.contents))
        for part in (self._what, self.content_choice):
            part.setVisible(len(chosen.contents) > 1)
        self._fault.hide()
        self._hint.setText(chosen.hint)
        self.copy_button.setVisible(chosen.suffix not in _NO_WORDS)
        self.preview.show_file(self.chosen_content.shown(), is_html=chosen.suffix in (".html", *_NO_WORDS))


class _Preview(QTextBrowser):
    """Shows what will be written; a web page as far as a text field can, without its style sheet and without loading anything."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFont(fonts.serif(14))
        self.document().setDocumentMargin(12)

    def show_file(self, text: str, *, is_html: bool) -> None:
        if is_html:
            self.setHtml(_STYLE_SHEET.sub("", text))
        else:
            self.setPlainText(text[:_PREVIEW] + ("\n…" if len(text) > _PREVIEW else ""))

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing is loaded, whatever the page asks for."""


def _name(text: str) -> Label:
    label = Label(text, token="t2")
    label.setFixedWidth(64)
    return label
