"""The article in front on paper, or as a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from ui.article.document_pane import DocumentPane
from ui.article.printed import printed
from ui.dialogs.file_dialogs import ask_target
from ui.dialogs.saving import save
from ui.language import tr

if TYPE_CHECKING:
    from ui.window import Window

_MARGINS = QMarginsF()  # the text document puts two centimetres of its own around


def print_article(window: Window) -> None:
    """Asks for the printer; nothing happens when there is no article in front."""
    made = _front(window)
    if made is None:
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    printer.setDocName(_name(window))
    if QPrintDialog(printer, window).exec():
        made.print_(printer)
        window.say(tr("Sent to {printer}", printer=printer.printerName() or printer.outputFileName()))


def save_pdf(window: Window) -> None:
    """Asks where, and writes the article with its notes as a PDF file."""
    made = _front(window)
    path = ask_target(window, f"{_name(window)}.pdf", "PDF (*.pdf)") if made is not None else None
    if made is not None and path is not None:
        save(window, path, pdf(made))


def pdf(made: QTextDocument) -> bytes:
    """A PDF file, on the paper that is usual here."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPrinter().pageLayout().pageSize().id()))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setCreator("Crossread")
    made.print_(writer)
    del writer  # ends the file
    return bytes(content.data().data())


def _front(window: Window) -> QTextDocument | None:
    page = window.tabs.current
    document = page.source.document if isinstance(page, DocumentPane) else None
    return printed(document, window.notebook.notes(document.id)) if document is not None else None


def _name(window: Window) -> str:
    page = window.tabs.current
    name = page.title.partition("\t")[0] if page is not None else ""
    return "".join(character if character.isalnum() or character in " -" else " " for character in name).strip() or tr("Article")
