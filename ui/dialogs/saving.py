"""Writes a table that the analyst asked for, and says in the status line what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis import Analysis
from reader.document import Document
from reader.errors import ExportError
from reader.export import Exporter
from reader.export.files import write
from reader.export.names import as_csv
from reader.figure_rows import FigureRow, PairRow
from reader.naming import NamingRow
from reader.plugins import load_all
from ui.dialogs.file_dialogs import ask_target

if TYPE_CHECKING:
    from ui.window import Window

Writer = Callable[..., str | bytes]


def save(window: Window, path: Path, content: str | bytes) -> None:
    try:
        write(path, content)
    except ExportError as error:
        window.tell(str(error))
    else:
        window.say(f"Saved as {path}")


def save_names(window: Window, rows: Sequence[NamingRow], documents: Sequence[Document]) -> None:
    """Asks where, and saves how the documents name things."""
    path = ask_target(window, "Names.csv", "Table (*.csv)")
    if path is not None:
        save(window, path, as_csv(rows, documents))


def save_figures(window: Window, analysis: Analysis, rows: Sequence[FigureRow]) -> None:
    """Asks where, and saves figures of a document in the format chosen."""
    writers = {one.suffix: (one.name, one.figures) for one in _exporters(window) if one.figures is not None}
    _save_numbers(window, writers, lambda write: write(analysis, rows))


def save_pairs(window: Window, left: Analysis, right: Analysis, rows: Sequence[PairRow]) -> None:
    """Asks where, and saves figures of two documents against each other in the format chosen."""
    writers = {one.suffix: (one.name, one.compared) for one in _exporters(window) if one.compared is not None}
    _save_numbers(window, writers, lambda write: write(left, right, rows))


def _save_numbers(window: Window, writers: Mapping[str, tuple[str, Writer]], make: Callable[[Writer], str | bytes]) -> None:
    """A name without a suffix that is known gets that of the first format."""
    usual = ".xlsx" if ".xlsx" in writers else next(iter(writers))
    suffixes = sorted(writers, key=lambda suffix: suffix != usual)
    path = ask_target(window, f"Numbers{usual}", ";;".join(f"{writers[suffix][0]} (*{suffix})" for suffix in suffixes))
    if path is not None:
        if path.suffix.lower() not in writers:
            path = path.with_name(path.name + usual)
        save(window, path, make(writers[path.suffix.lower()][1]))


def _exporters(window: Window) -> tuple[Exporter, ...]:
    problems: list[str] = []
    found = tuple(load_all("exporters", problems).values())
    if problems:
        window.tell(" ".join(problems))
    return found
