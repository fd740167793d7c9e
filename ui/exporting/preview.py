"""Shows what will be written: words as they are, a page as far as a text field can, without loading anything."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from ui.exporting.choices import Shown
from ui.exporting.note_sheet import style
from ui.language import tr
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.rich_text import settle_weights

_STYLE_SHEET = re.compile(r"<style>[^<]*</style>")
_HEADINGS = "h1 { font-size: 16pt; } h2 { font-size: 12pt; } h3 { font-size: 10.5pt; } dt { font-size: 9.5pt; }"
_MOST = 20_000  # characters shown; the file gets all


class Preview(QTextBrowser):
    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(12)
        self.setAccessibleName(tr("Preview"))

    def show_file(self, shown: Shown) -> None:
        self.document().setDefaultStyleSheet(f"{style(theme_of(self))} {_HEADINGS}")
        if shown.is_html:
            self.setFont(fonts.serif(14))
            self.setHtml(_STYLE_SHEET.sub("", shown.text))
            settle_weights(self.document())
        else:
            self.setFont(fonts.fixed(12))
            self.setPlainText(shown.text[:_MOST] + ("\n…" if len(shown.text) > _MOST else ""))

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing is loaded, whatever the page asks for."""
