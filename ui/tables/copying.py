"""Rows of a table for the clipboard: lines with tabs for a spreadsheet, a table for a text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData

from reader.export.tables import harmless, html_frame, html_row
from reader.wording import one_line
from ui.look import clipboard

_PART = 200


@dataclass(frozen=True, slots=True)
class Copied:
    """What is copied of a row: under each title the words that its function gives."""

    titles: Callable[[], Sequence[str]]
    cells: Callable[[Any], Sequence[str]]


def copying(copied: Copied, rows: Sequence[Any]) -> Iterator[None]:
    """Makes them in steps of some milliseconds, then puts the whole on the clipboard. No cell is a formula."""
    titles = list(copied.titles())
    lines, table = [_line(titles)], list[str]()
    for start in range(0, len(rows), _PART):
        part = [[one_line(cell) for cell in copied.cells(row)] for row in rows[start : start + _PART]]
        lines += map(_line, part)
        table += map(html_row, part)
        yield
    data, text = QMimeData(), "\n".join(lines)
    yield
    data.setText(text)
    yield
    html = html_frame(html_row(titles, "th"), table)
    yield
    data.setHtml(html)
    yield
    clipboard.put(data)


def _line(cells: Sequence[str]) -> str:
    return "\t".join(map(harmless, cells))
