"""What the commands about highlights, notes and tags do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.annotation import Annotation
from ui.commands import COLORS
from ui.handlers.front import Handler, Handlers, on_view
from ui.language import tr

if TYPE_CHECKING:
    from ui.window import Window


def noting(window: Window) -> Handlers:
    def mark(color: int) -> Handler:
        return on_view(window, lambda view: window.marking.highlight(view, color))

    return {
        "highlight": mark(0),
        **{f"highlight_{number}": mark(number) for number in range(1, len(COLORS) + 1)},
        "note": on_view(window, lambda view: window.marking.write(view, "text")),
        "tag": on_view(window, lambda view: window.marking.write(view, "tags")),
        "note_article": lambda: window.noting.on_article(),
        "journal": lambda: window.noting.on_workspace(),
        "codebook": lambda: _show_codebook(window),
        "tag_all": lambda: _ask_tag_all(window),
        "edit_note": lambda: _edit_note(window),
        "delete_note": lambda: _delete_note(window),
    }


def _ask_tag_all(window: Window) -> None:
    from ui.codebook.managing import ask_tag_all

    ask_tag_all(window)


def _show_codebook(window: Window) -> None:
    from ui.codebook.managing import manage_codebook

    manage_codebook(window)


def _delete_note(window: Window) -> None:
    note = _note_in_front(window)
    if note is not None:
        window.notebook.delete(note)


def _edit_note(window: Window) -> None:
    note = _note_in_front(window)
    if note is not None:
        window.noting.begun.emit(note, "text")
    else:
        window.tell(tr("Select a note, or words that have one."))


def _note_in_front(window: Window) -> Annotation | None:
    """The note that the selection touches; in the list, the selected one."""
    view, selected = window.view, window.notes_panel.selected
    if view is None or view.selection() is None or window.notes_panel.list.hasFocus():
        return selected
    return window.marking.note_at(view) or selected
