"""Writes a table that the analyst asked for, and says in the status line what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from reader.word_rows import WordsRow
from ui.dialogs.file_dialogs import ask_target
from ui.language import fault_told, told, tr

if TYPE_CHECKING:
    from ui.window import Window

Writer = Callable[..., str | bytes]


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
    _save_table(window, tr("Numbers"), "figures", lambda write: write(analysis, rows))


def save_pairs(window: Window, left: Analysis, right: Analysis, rows: Sequence[PairRow]) -> None:
    """Asks where, and saves figures of two documents against each other in the format chosen."""
    _save_table(window, tr("Numbers"), "compared", lambda write: write(left, right, rows))


def save_words(window: Window, analyses: Sequence[Analysis], rows: Sequence[WordsRow]) -> None:
    """Asks where, and saves how documents describe things in the format chosen."""
    _save_table(window, tr("Words"), "words", lambda write: write(analyses, rows))


def _save_table(window: Window, name: str, what: str, make: Callable[[Writer], str | bytes]) -> None:
    """In a format in which exporters write `what`. A name without a suffix that is known gets that of the first one."""
    writers: dict[str, tuple[str, Writer]] = {
        one.suffix: (one.name, write) for one in _exporters(window) if (write := getattr(one, what)) is not None
    }
    usual = ".xlsx" if ".xlsx" in writers else next(iter(writers))
    suffixes = sorted(writers, key=lambda suffix: suffix != usual)
    path = ask_target(window, f"{name}{usual}", ";;".join(f"{told(writers[suffix][0])} (*{suffix})" for suffix in suffixes))
    if path is not None:
        if path.suffix.lower() not in writers:
            path = path.with_name(path.name + usual)
        save(window, path, make(writers[path.suffix.lower()][1]))


def _exporters(window: Window) -> tuple[Exporter, ...]:
    problems: list[str] = []
    found = tuple(load_all("exporters", problems).values())
    if problems:
        window.tell(" ".join(map(told, problems)))
    return found
