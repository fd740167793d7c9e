"""What can be exported from the page in front, offered in the export dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.annotation import Annotation
from reader.export import csv, html, markdown
from reader.export.notes import NoteRow, note_rows
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.dialogs.export_dialog import ExportDialog, Format

if TYPE_CHECKING:
    from ui.window import Window


def ask_export(window: Window) -> None:
    """Notes of the article, or of the workspace; of a comparison also the report."""
    window.notes_panel.stop_editing()
    ExportDialog.ask(window, formats(window), _stem(window))


def formats(window: Window) -> tuple[Format, ...]:
    """What there is to choose from."""
    page = window.tabs.current
    here = "These two articles" if isinstance(page, ComparisonTab) else "This article"
    counts = [len(_notes(window, scope)) for scope in (0, 1)]
    scopes = tuple(f"{name} · {count}" for name, count in zip((here, "Workspace"), counts, strict=True))
    of_notes = (
        Format("Markdown", ".md", "Notes with quotes and sources, to read and to paste.", scopes, _writer(window, markdown.notes)),
        Format("CSV", ".csv", "One row for each note, for a spreadsheet.", scopes, _writer(window, csv.notes)),
    )
    report = _report(page) if isinstance(page, ComparisonTab) else None
    return of_notes if report is None else (report, *of_notes)


def _writer(window: Window, write: Callable[[tuple[NoteRow, ...]], str]) -> Callable[[int], str]:
    return lambda scope: write(_rows(window, scope))


def _report(page: ComparisonTab) -> Format | None:
    """The comparison as one page; none while it is not finished."""
    alignment, sides = page.pane.alignment, {side.document.id: side for side in page.analyses if side is not None}
    if alignment is None or len(sides) < 2:
        return None
    left, right = sides[alignment.left], sides[alignment.right]
    return Format(
        "HTML report", ".html", "The comparison with its evidence, to open in a browser or to print.", ("Comparison",),
        lambda _: html.comparison(left, right, alignment),
    )  # fmt: skip


def _rows(window: Window, scope: int) -> tuple[NoteRow, ...]:
    notes = _notes(window, scope)
    identities = dict.fromkeys(note.target.document for note in notes)
    texts = window.desk.texts
    return note_rows(notes, {identity: texts.get(identity) or window.workspace.document(identity) for identity in identities})


def _notes(window: Window, scope: int) -> tuple[Annotation, ...]:
    page = window.tabs.current
    if scope == 1 or page is None:
        return window.notebook.notes()
    sources = (page.source,) if isinstance(page, DocumentPane) else (page.left, page.right)
    return tuple(note for source in sources if source.document for note in window.notebook.notes(source.document.id))


def _stem(window: Window) -> str:
    page = window.tabs.current
    name = page.title.partition("\t")[0] if page is not None else "Notes"
    return "".join(character if character.isalnum() or character in " -" else " " for character in name).strip() or "Notes"
