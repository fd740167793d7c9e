"""Puts the selected words, or the highlight at the caret, on the clipboard with where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.export.citation import citation
from reader.text import Span
from ui.language import tr
from ui.view.document_view import DocumentView

if TYPE_CHECKING:
    from ui.window import Window

NOTHING = tr("Select words, or put the caret into a highlight, to copy them as a citation.")


def copy_citation(window: Window, view: DocumentView) -> None:
    """Says what was done, or what is missing, in the status line."""
    span = _cited(window, view)
    if span is None or view.document is None:
        window.tell(NOTHING)
        return
    QGuiApplication.clipboard().setText(citation(view.document, span))
    window.say(tr("Copied as citation"))


def _cited(window: Window, view: DocumentView) -> Span | None:
    """The selection, or the shortest highlight around the caret."""
    selected, caret, document = view.selection(), view.caret, view.document
    if selected is not None or caret is None or document is None:
        return selected
    places = (note.target.position for note in window.notebook.notes(document.id) if note.target.is_highlight)
    return min((place for place in places if place.start <= caret <= place.end), key=len, default=None)
