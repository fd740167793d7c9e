"""What can be exported from the page in front, offered in the export dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.export import Exporter, figures, sources
from reader.export.notes import NoteRow, note_rows
from reader.figure_rows import PairRow, by_gravity, figure_rows, pair_rows
from reader.figures import figure_count
from reader.plugins import load_all
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.dialogs.export_dialog import Content, ExportDialog, Format

if TYPE_CHECKING:
    from ui.window import Window

_SHOWN = 60  # numbers in a preview


def ask_export(window: Window) -> None:
    """Notes of the article or of the workspace, its numbers; of a comparison also the report."""
    window.notes_panel.stop_editing()
    ExportDialog.ask(window, formats(window), _stem(window))


def formats(window: Window) -> tuple[Format, ...]:
    """What there is to choose from; a comparison first, where one is in front. An exporter that cannot be had is told of."""
    problems: list[str] = []
    exporters: tuple[Exporter, ...] = tuple(load_all("exporters", problems).values())
    if problems:
        window.tell(" ".join(problems))
    made = (Format(one.name, one.suffix, one.hint, tuple(_contents(window, one))) for one in exporters)
    return tuple(one for one in made if one.contents)


def _contents(window: Window, exporter: Exporter) -> Iterator[Content]:
    page = window.tabs.current
    if isinstance(page, ComparisonTab) and (compared := _compared(page)) is not None:
        yield from _of_comparison(exporter, *compared)
        yield from _of_sources("Sources of both", exporter, compared[:2])
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


def _of_sources(name: str, exporter: Exporter, analyses: Sequence[Analysis]) -> Iterator[Content]:
    write = exporter.sources
    if write is not None:
        show = sources.as_csv if exporter.suffix == ".csv" else lambda found: sources.preview(found, _SHOWN)
        yield Content(name, lambda: write(analyses), lambda: show(analyses))


def _of_notes(window: Window, exporter: Exporter) -> Iterator[Content]:
    write = exporter.notes
    assert write is not None
    here = "Notes on both" if isinstance(window.tabs.current, ComparisonTab) else "Notes on this article"
    yield _text(f"{here} · {len(_notes(window, 0))}", lambda: write(_rows(window, 0)))
    yield _text(f"All notes · {len(_notes(window, 1))}", lambda: write(_rows(window, 1)))


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
