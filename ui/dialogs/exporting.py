"""What can be exported from the page in front, offered in the export dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.export import Exporter
from reader.export.notes import NoteRow, note_rows
from reader.plugins import load_all
from ui.comparison.comparison_tab import ComparisonTab
from ui.dialogs.export_dialog import ExportDialog, Format

if TYPE_CHECKING:
    from ui.window import Window

Report = Callable[[Analysis, Analysis, Alignment], str]


def ask_export(window: Window) -> None:
    """Notes of the article, or of the workspace; of a comparison also the report."""
    window.notes_panel.stop_editing()
    ExportDialog.ask(window, formats(window), _stem(window))


def formats(window: Window) -> tuple[Format, ...]:
    """What there is to choose from; a comparison first, where one is in front. An exporter that cannot be had is told of."""
    problems: list[str] = []
    exporters: tuple[Exporter, ...] = tuple(load_all("exporters", problems).values())
    if problems:
        window.tell(" ".join(problems))
    page = window.tabs.current
    here = "These two articles" if isinstance(page, ComparisonTab) else "This article"
    counts = [len(_notes(window, scope)) for scope in (0, 1)]
    scopes = tuple(f"{name} · {count}" for name, count in zip((here, "Workspace"), counts, strict=True))
    reports = _reports(page, exporters) if isinstance(page, ComparisonTab) else ()
    notes = (Format(one.name, one.suffix, one.hint, scopes, _writer(window, one.notes)) for one in exporters if one.notes is not None)
    return (*reports, *notes)


def _writer(window: Window, write: Callable[[tuple[NoteRow, ...]], str]) -> Callable[[int], str]:
    return lambda scope: write(_rows(window, scope))


def _reports(page: ComparisonTab, exporters: Iterable[Exporter]) -> tuple[Format, ...]:
    """The comparison as one file; none while it is not finished."""
    alignment, sides = page.pane.alignment, {side.document.id: side for side in page.analyses if side is not None}
    if alignment is None or len(sides) < 2:
        return ()
    left, right = sides[alignment.left], sides[alignment.right]
    return tuple(
        Format(one.name, one.suffix, one.hint, ("Comparison",), _reporter(one.comparison, left, right, alignment))
        for one in exporters
        if one.comparison is not None
    )


def _reporter(write: Report, left: Analysis, right: Analysis, alignment: Alignment) -> Callable[[int], str]:
    return lambda _: write(left, right, alignment)


def _rows(window: Window, scope: int) -> tuple[NoteRow, ...]:
    notes = _notes(window, scope)
    identities = dict.fromkeys(note.target.document for note in notes)
    texts = window.desk.texts
    return note_rows(notes, {identity: texts.get(identity) or window.workspace.document(identity) for identity in identities})


def _notes(window: Window, scope: int) -> tuple[Annotation, ...]:
    page = window.tabs.current
    if scope == 1 or page is None:
        return window.notebook.notes()
    return tuple(note for source in page.sources if source.document for note in window.notebook.notes(source.document.id))


def _stem(window: Window) -> str:
    page = window.tabs.current
    name = page.title.partition("\t")[0] if page is not None else "Notes"
    return "".join(character if character.isalnum() or character in " -" else " " for character in name).strip() or "Notes"
