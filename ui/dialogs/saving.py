"""Writes a table that the analyst asked for, and says in the status line what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.document import Document
from reader.errors import ExportError
from reader.export.files import write
from reader.export.names import as_csv
from reader.naming import NamingRow
from ui.dialogs.file_dialogs import ask_target

if TYPE_CHECKING:
    from ui.window import Window


def save(window: Window, path: Path, text: str) -> None:
    try:
        write(path, text)
    except ExportError as error:
        window.tell(str(error))
    else:
        window.say(f"Saved as {path}")


def save_names(window: Window, rows: Sequence[NamingRow], documents: Sequence[Document]) -> None:
    """Asks where, and saves how the documents name things."""
    path = ask_target(window, "Names.csv", "Table (*.csv)")
    if path is not None:
        save(window, path, as_csv(rows, documents))
