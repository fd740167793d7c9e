"""Writes a table that the analyst asked for, and says in the status line what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis import Analysis
from reader.document import Document
from reader.errors import ExportError
from reader.export import Exporter
from reader.export.asked_table import AskedTable, TableRow, row_key, written
from reader.export.files import write
from reader.export.names import as_csv
from reader.figure_rows import FigureRow, PairRow
from reader.naming import NamingRow
from reader.parcels import Parcel
from reader.plugins import load_all
from reader.word_rows import WordsRow
from ui.comparison.comparison_tab import ComparisonTab
from ui.dialogs.file_dialogs import ask_target
from ui.exporting.table_work import AT_ONCE, TableWork
from ui.language import fault_told, told, tr

if TYPE_CHECKING:
    from ui.window import Window


def save(window: Window, path: Path, content: str | bytes) -> None:
    try:
        write(path, content)
    except ExportError as error:
        window.tell(fault_told(error))
    else:
        window.say(tr("Saved as {path}", path=path))


def save_names(window: Window, rows: Sequence[NamingRow], documents: Sequence[Document]) -> None:
    """Asks where, and saves how the documents name things."""
    path = ask_target(window, tr("Names.csv"), tr("Table (*.csv)"))
    if path is not None:
        save(window, path, as_csv(rows, documents))


def save_figures(window: Window, analysis: Analysis, rows: Sequence[FigureRow]) -> None:
    """Asks where, and saves figures of a document in the format chosen."""
    _save_table(window, tr("Numbers"), "figures", (analysis,), rows)


def save_pairs(window: Window, left: Analysis, right: Analysis, rows: Sequence[PairRow]) -> None:
    """Asks where, and saves figures of two documents against each other in the format chosen."""
    _save_table(window, tr("Numbers"), "compared", (left, right), rows)


def save_words(window: Window, analyses: Sequence[Analysis], rows: Sequence[WordsRow]) -> None:
    """Asks where, and saves how documents describe things in the format chosen."""
    _save_table(window, tr("Words"), "words", analyses, rows)


def _save_table(window: Window, name: str, what: str, analyses: Sequence[Analysis], rows: Sequence[TableRow]) -> None:
    """In a format in which exporters write `what`. A name without a suffix that is known gets that of the first one."""
    writers = {one.suffix: (one.name, key) for key, one in _exporters(window).items() if getattr(one, what) is not None}
    usual = ".xlsx" if ".xlsx" in writers else next(iter(writers))
    suffixes = sorted(writers, key=lambda suffix: suffix != usual)
    path = ask_target(window, f"{name}{usual}", ";;".join(f"{told(writers[suffix][0])} (*{suffix})" for suffix in suffixes))
    if path is not None:
        if path.suffix.lower() not in writers:
            path = path.with_name(path.name + usual)
        _write_table(window, path, AskedTable(writers[path.suffix.lower()][1], what), analyses, rows)


def _write_table(window: Window, path: Path, asked: AskedTable, analyses: Sequence[Analysis], rows: Sequence[TableRow]) -> None:
    """A short one at once, a long one by the worker."""
    if len(rows) <= AT_ONCE:
        save(window, path, written(asked, analyses, rows))
        return
    page = window.tabs.current
    alignment = page.pane.alignment if isinstance(page, ComparisonTab) else None
    values: tuple[Parcel, ...] = (*analyses, alignment) if alignment is not None else tuple(analyses)
    asked = replace(asked, rows=tuple(map(row_key, rows)))
    work = TableWork(window, asked, values, is_words=path.suffix.lower() == ".csv")
    work.finished.connect(lambda content: save(window, path, content))
    work.failed.connect(lambda failure: window.tell(fault_told(failure)))
    window.say(tr("Writing"))


def _exporters(window: Window) -> dict[str, Exporter]:
    problems: list[str] = []
    found: dict[str, Exporter] = load_all("exporters", problems)
    if problems:
        window.tell(" ".join(map(told, problems)))
    return found
