"""What can be exported from the page in front, offered in the export dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.export import Exporter, figures, matrix, sources
from reader.export.note_page import notes as note_page
from reader.export.note_report import NoteReport, note_report
from reader.figure_rows import PairRow, by_gravity, figure_rows, pair_rows
from reader.figures import figure_count
from reader.plugins import load_all
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.dialogs.export_dialog import Content, ExportDialog, Format
from ui.matrix.matrix_tab import MatrixTab
from ui.tables.list_tab import ListTab

if TYPE_CHECKING:
    from ui.window import Window

_SHOWN = 60  # numbers, or claims, in a preview


def ask_export(window: Window) -> None:
    """Notes of the article or of the workspace, its numbers; of a comparison also the report, of a claim matrix the claims."""
    window.notes_panel.stop_editing()
    ExportDialog.ask(window, formats(window), _stem(window))


def formats(window: Window) -> tuple[Format, ...]:
    """What there is to choose from; a comparison or claims first, where they are in front. An exporter that cannot be had is told of."""
    problems: list[str] = []
    exporters: list[Exporter] = list(load_all("exporters", problems).values())
    if isinstance(window.tabs.current, MatrixTab):
        exporters.sort(key=lambda one: one.matrix is None)
    if problems:
        window.tell(" ".join(problems))
    made = (Format(one.name, one.suffix, one.hint, tuple(_contents(window, one))) for one in exporters)
    return tuple(one for one in made if one.contents)


def _contents(window: Window, exporter: Exporter) -> Iterator[Content]:
    page = window.tabs.current
    if isinstance(page, ComparisonTab) and (compared := _compared(page)) is not None:
        yield from _of_comparison(exporter, *compared)
        yield from _of_sources("Sources of both", exporter, compared[:2])
    if isinstance(page, MatrixTab):
        yield from _of_claims(exporter, page)
    if exporter.notes is not None:
        yield from _of_notes(window, exporter)
    if isinstance(page, DocumentPane) and page.source.analysis is not None:
        yield from _of_article(exporter, page.source.analysis)
        yield from _of_sources(f"Sources · {len(page.source.analysis.attributions)}", exporter, (page.source.analysis,))


def _of_comparison(exporter: Exporter, left: Analysis, right: Analysis, alignment: Alignment) -> Iterator[Content]:
    report, compared = exporter.comparison, exporter.compared
    if report is not None:
        yield _text("Comparison", lambda: report(left, right, alignment))

    def rows(most: int | None = None) -> list[PairRow]:
        return sorted(islice(pair_rows(alignment, left, right), most), key=by_gravity)

    if compared is not None:
        show = figures.compared_as_csv if exporter.suffix == ".csv" else figures.compared_preview
        yield Content("Numbers of both", lambda: compared(left, right, rows()), lambda: show(left, right, rows(_SHOWN)))


def _of_claims(exporter: Exporter, page: MatrixTab) -> Iterator[Content]:
    """The claims that are listed, in their order."""
    write, listed = exporter.matrix, page.table.model.matrix
    if write is not None and listed.rows:
        first = replace(listed, rows=listed.rows[:_SHOWN])
        show = (lambda: matrix.as_csv(page.analyses, first)) if exporter.suffix == ".csv" else (lambda: matrix.preview(first))
        name = f"Claim matrix · {len(listed.rows)}"
        yield Content(name, lambda: write(page.analyses, listed), show)


def _of_sources(name: str, exporter: Exporter, analyses: Sequence[Analysis]) -> Iterator[Content]:
    write = exporter.sources
    if write is not None:
        show = sources.as_csv if exporter.suffix == ".csv" else lambda found: sources.preview(found, _SHOWN)
        yield Content(name, lambda: write(analyses), lambda: show(analyses))


def _of_notes(window: Window, exporter: Exporter) -> Iterator[Content]:
    write = exporter.notes
    assert write is not None
    for name, scope in ((_notes_here(window), 0), ("All notes", 1)):
        yield _noted(f"{name} · {len(_notes(window, scope))}", write, _report(window, scope))


def _noted(name: str, write: Callable[[NoteReport], str | bytes], report: NoteReport) -> Content:
    """Where a file is no text, the preview shows the notes as a page."""

    def shown() -> str:
        content = write(report)
        return content if isinstance(content, str) else note_page(report)

    return Content(name, lambda: write(report), shown)


def _notes_here(window: Window) -> str:
    page = window.tabs.current
    if isinstance(page, ListTab):
        return "Notes on these articles"
    return "Notes on both" if isinstance(page, ComparisonTab) else "Notes on this article"


def _of_article(exporter: Exporter, analysis: Analysis) -> Iterator[Content]:
    write = exporter.figures
    if write is not None:
        name = f"Numbers · {figure_count(analysis)}"
        show = figures.as_csv if exporter.suffix == ".csv" else figures.preview
        yield Content(name, lambda: write(analysis, figure_rows(analysis)), lambda: show(analysis, islice(figure_rows(analysis), _SHOWN)))


def _text(name: str, make: Callable[[], str]) -> Content:
    return Content(name, make, make)


def _compared(page: ComparisonTab) -> tuple[Analysis, Analysis, Alignment] | None:
    """Both sides and their alignment; none while the comparison is not finished."""
    alignment, sides = page.pane.alignment, {side.document.id: side for side in page.analyses if side is not None}
    return (sides[alignment.left], sides[alignment.right], alignment) if alignment is not None and len(sides) == 2 else None


def _report(window: Window, scope: int) -> NoteReport:
    notes = _notes(window, scope)
    identities = dict.fromkeys(note.target.document for note in notes)
    texts = window.desk.texts
    return note_report(notes, {identity: texts.get(identity) or window.workspace.document(identity) for identity in identities})


def _notes(window: Window, scope: int) -> tuple[Annotation, ...]:
    page = window.tabs.current
    if scope == 1 or page is None:
        return window.notebook.notes()
    return tuple(note for source in page.sources if source.document for note in window.notebook.notes(source.document.id))


def _stem(window: Window) -> str:
    page = window.tabs.current
    name = page.title.partition("\t")[0] if page is not None else "Notes"
    return "".join(character if character.isalnum() or character in " -" else " " for character in name).strip() or "Notes"
