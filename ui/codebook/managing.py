"""Opens the codebook over a window, and does what is asked for there; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.annotation import Change
from reader.codebook import entries
from reader.codebook_files import as_csv, as_toml, read_codebook
from reader.errors import ReaderError, told_by_system
from reader.phrase import worded
from reader.tagging import deleted, described, meaning, merged, renamed
from reader.wording import one_line
from ui import messages
from ui.codebook.codebook_dialog import CodebookDialog
from ui.codebook.occurrences import Found, Sought, finding, tag_all
from ui.codebook.tag_all_dialog import TagAllDialog
from ui.dialogs.file_dialogs import ask_codebook, ask_target
from ui.dialogs.saving import save
from ui.language import counted, fault_told, tr

if TYPE_CHECKING:
    from ui.window import Window

_LARGEST = 5_000_000  # bytes of a codebook


def manage_codebook(window: Window) -> None:
    """Shows it until it is closed."""
    dialog = codebook_dialog(window)
    dialog.exec()
    dialog.deleteLater()


def codebook_dialog(window: Window) -> CodebookDialog:
    dialog, workspace, notebook = CodebookDialog(window), window.workspace, window.notebook

    def refresh(chosen: str = "") -> None:
        tags = workspace.codebook()
        borne = [note.body.tags for note in notebook.notes()]
        dialog.show_codebook(entries(tags, borne), workspace.color_meanings(), chosen)

    def do(change: Change, chosen: str = "") -> None:
        if notebook.change(change):
            refresh(chosen)

    form = dialog.form
    dialog.added.connect(lambda name: do(described(workspace.codebook(), name), name))
    dialog.meant.connect(lambda color, name: do(meaning(workspace.color_meanings(), color, name)))
    form.renamed.connect(lambda old, new: do(renamed(notebook.notes(), workspace.codebook(), old, new), new))
    form.described.connect(lambda name, words: do(described(workspace.codebook(), name, description=words)))
    form.colored.connect(lambda name, color: do(described(workspace.codebook(), name, color=color)))
    form.deleted.connect(lambda name: do(deleted(notebook.notes(), workspace.codebook(), name)))
    dialog.export_asked.connect(lambda: _export(window, dialog))

    def take_in() -> None:
        if _import(window, dialog):
            refresh()

    dialog.import_asked.connect(take_in)
    refresh()
    return dialog


def ask_tag_all(window: Window) -> None:
    """Asks what to tag everywhere, beginning with the words selected or the name at the caret, and does it."""
    dialog = tag_all_dialog(window)
    dialog.exec()
    dialog.deleteLater()


def tag_all_dialog(window: Window) -> TagAllDialog:
    view = window.view
    selected = one_line(view.selected_text()) if view is not None else ""
    mention, name = window.names.at(view) if view is not None else (None, "")
    sought = Sought(selected or (mention.span.of(view.document.text) if mention and view and view.document else ""))
    sought = replace(sought, entity=mention.entity if mention is not None else "")
    page = window.tabs.current
    here = tuple(source.document.id for source in page.sources if source.document is not None) if page is not None else ()
    every = window.workspace.ids()
    scopes = ((tr("this article") if len(here) == 1 else tr("these articles"), here), (tr("open articles"), tuple(window.desk.texts)))
    tags = [entry.name for entry in entries(window.workspace.codebook(), [note.body.tags for note in window.notebook.notes()])]
    dialog = TagAllDialog(window, sought, name, tags, (*scopes, (counted("the only article", "all {n:,} articles", len(every)), every)))
    dialog.asked.connect(lambda found, tag: _tag_all(window, found, tag))
    dialog.use(partial(finding, window.desk))
    return dialog


def _tag_all(window: Window, found: list[Found], tag: str) -> None:
    number = tag_all(window.notebook, found, tag)
    if number is not None:
        window.say(messages.tagged(number, tag))


def _export(window: Window, dialog: CodebookDialog) -> None:
    path = ask_target(dialog, tr("Codebook.toml"), tr("Codebook (*.toml);;Table (*.csv)"))
    if path is not None:
        tags = window.workspace.codebook()
        text = as_csv(tags) if path.suffix.lower() == ".csv" else as_toml(tags, window.workspace.color_meanings())
        save(window, path, text)


def _import(window: Window, dialog: CodebookDialog) -> bool:
    """Takes in a codebook from a file; whether it changed anything."""
    path = ask_codebook(dialog)
    if path is None:
        return False
    try:
        incoming, colors = read_codebook(_text_of(path), path.name)
    except ReaderError as error:
        dialog.tell(fault_told(error))
        return False
    workspace = window.workspace
    edits = dict(merged(workspace.codebook(), incoming).edits)
    for color, name in colors.items():
        edits |= meaning(workspace.color_meanings(), color, name).edits
    dialog.tell(counted("{n:,} entry taken in.", "{n:,} entries taken in.", len(edits)))
    return window.notebook.change(Change(edits, worded("Import codebook")))


def _text_of(path: Path) -> str:
    """
    Raises:
        ReaderError: if the file cannot be read, or is no text.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ReaderError(tr("“{file}” is too large for a codebook.", file=path.name), path=path)
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ReaderError(tr("“{file}” cannot be read: {why}.", file=path.name, why=told_by_system(error)), path=path) from error
    except UnicodeDecodeError as error:
        raise ReaderError(tr("“{file}” is no text in UTF-8.", file=path.name), path=path) from error
