"""What can be exported now: notes in every format, and what the page in front holds besides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from reader.analysis import Analysis
from reader.export import Exporter, figures, matrix, sources
from reader.export.asked_table import AskedTable, table_made
from reader.figure_rows import FigureRow, PairRow, by_gravity, figure_rows, pair_rows
from reader.figures import figure_count
from reader.parcels import Parcel
from reader.plugins import load_all
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.exporting.choices import Content, Format, Made, NoteChoices, Shown, Work
from ui.exporting.note_formats import note_formats
from ui.exporting.noted import Linked, compared, note_sets
from ui.exporting.table_work import AT_ONCE, TableWork
from ui.language import told, tr
from ui.matrix.matrix_tab import MatrixTab

if TYPE_CHECKING:
    from ui.window import Window

_SHOWN = 60  # numbers, or claims, in a preview
_NO_WORDS = (".xlsx",)  # files that no clipboard takes as words


def contents(window: Window, linked: Linked) -> tuple[Content, ...]:
    """What there is to choose from; a comparison or claims first, where they are in front. An exporter that cannot be had is told of."""
    problems: list[str] = []
    exporters: dict[str, Exporter] = load_all("exporters", problems)
    if problems:
        window.tell(" ".join(map(told, problems)))
    notes = [
        Content(one.name, tuple(note_formats(window, exporters, one.notes, linked)), len(one.notes), has_notes=True)
        for one in note_sets(window)
    ]
    here = [one for one in _of_page(window, exporters) if one.formats]
    is_first = isinstance(window.tabs.current, ComparisonTab | MatrixTab)
    return (*here, *notes) if is_first else (*notes, *here)


def _of_page(window: Window, exporters: Mapping[str, Exporter]) -> Iterator[Content]:
    page = window.tabs.current
    if isinstance(page, ComparisonTab) and (found := compared(page)) is not None:
        left, right, alignment = found
        report = _made(exporters, "comparison", lambda write: write(left, right, alignment))
        yield Content(tr("Comparison"), tuple(_format(one, make, partial(_page, make)) for one, make in report))

        def first_pairs() -> list[PairRow]:
            return sorted(islice(pair_rows(alignment, left, right), _SHOWN), key=by_gravity)

        pairs = _tabled(window, exporters, "compared", (left, right, alignment), figure_count(left) + figure_count(right))
        shown = _table(
            lambda: figures.compared_as_csv(left, right, first_pairs()), lambda: figures.compared_preview(left, right, first_pairs())
        )
        yield Content(tr("Numbers of both"), tuple(_format(one, make, shown(one)) for one, make in pairs))
        yield _sources(window, tr("Sources of both"), exporters, (left, right))
    elif isinstance(page, MatrixTab):
        yield _claims(exporters, page)
    elif isinstance(page, DocumentPane) and page.source.analysis is not None:
        analysis = page.source.analysis
        made = _tabled(window, exporters, "figures", (analysis,), figure_count(analysis))

        def first() -> Iterator[FigureRow]:
            return islice(figure_rows(analysis), _SHOWN)

        shown = _table(lambda: figures.as_csv(analysis, first()), lambda: figures.preview(analysis, first()))
        yield Content(tr("Numbers"), tuple(_format(one, make, shown(one)) for one, make in made), figure_count(analysis))
        yield _sources(window, tr("Sources"), exporters, (analysis,), len(analysis.attributions))


def _claims(exporters: Mapping[str, Exporter], page: MatrixTab) -> Content:
    """The claims that are listed, in their order."""
    listed = page.table.model.matrix
    first = replace(listed, rows=listed.rows[:_SHOWN])
    made = _made(exporters, "matrix", lambda write: write(page.analyses, listed)) if listed.rows else ()
    shown = _table(lambda: matrix.as_csv(page.analyses, first), lambda: matrix.preview(first))
    return Content(tr("Claim matrix"), tuple(_format(one, make, shown(one)) for one, make in made), len(listed.rows))


def _sources(
    window: Window, name: str, exporters: Mapping[str, Exporter], analyses: Sequence[Analysis], count: int | None = None
) -> Content:
    made = _tabled(window, exporters, "sources", analyses, sum(len(one.attributions) for one in analyses))
    shown = _table(lambda: sources.as_csv(analyses), lambda: sources.preview(analyses, _SHOWN))
    return Content(name, tuple(_format(one, make, shown(one)) for one, make in made), count)


def _tabled(
    window: Window, exporters: Mapping[str, Exporter], what: str, values: Sequence[Parcel], count: int
) -> tuple[tuple[Exporter, Callable[[], Made | Work]], ...]:
    """The exporters that write a table of so many rows, with what makes the file: at once, or work of the worker's."""

    def make(key: str, is_words: bool) -> Made | Work:
        asked = AskedTable(key, what)
        return table_made(asked, values) if count <= AT_ONCE else TableWork(window, asked, values, is_words=is_words)

    able = ((key, one) for key, one in exporters.items() if getattr(one, what) is not None)
    return tuple((one, partial(make, key, one.suffix not in _NO_WORDS)) for key, one in able)


def _made(
    exporters: Mapping[str, Exporter], what: str, make: Callable[[Callable[..., Made]], Made]
) -> tuple[tuple[Exporter, Callable[[], Made]], ...]:
    """The exporters that write this, with what makes the file."""
    writers = ((one, getattr(one, what)) for one in exporters.values())
    return tuple((one, partial(make, write)) for one, write in writers if write is not None)


def _format(one: Exporter, make: Callable[[], Made | Work], shown: Callable[[], Shown]) -> Format:
    def made(_: NoteChoices) -> Made | Work:
        return make()

    return Format(told(one.name), one.suffix, told(one.use), told(one.hint), made, lambda _: shown(), is_words=one.suffix not in _NO_WORDS)


def _table(as_csv: Callable[[], str], as_page: Callable[[], str]) -> Callable[[Exporter], Callable[[], Shown]]:
    """The preview of a table in the format of an exporter."""

    def shown(one: Exporter) -> Callable[[], Shown]:
        return lambda: Shown(as_csv()) if one.suffix == ".csv" else Shown(as_page(), is_html=True)

    return shown


def _page(make: Callable[[], Made]) -> Shown:
    content = make()
    return Shown(content if isinstance(content, str) else "", is_html=True)
