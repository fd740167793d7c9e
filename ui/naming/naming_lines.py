"""The naming table as lines: an entity takes as many as the document with the most names for it has."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.naming import NamingRow

MOST = 4  # names of an entity in a document, until all are asked for

Words = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Line:
    """The names of an entity that stand at one place of each document's list. The first line tells the entity; `hidden` are left out."""

    row: NamingRow
    cells: tuple[Words | None, ...]
    is_first: bool
    hidden: int = 0

    def is_shared(self, column: int) -> bool:
        """Whether another document uses the words of the cell too."""
        cell = self.cells[column]
        others = (words for number, other in enumerate(self.row.cells) if number != column for words, _ in other)
        return cell is not None and cell[0] in others


def naming_lines(rows: Iterable[NamingRow], opened: frozenset[str] = frozenset()) -> tuple[Line, ...]:
    """All lines; entities in `opened` show all their names."""
    return tuple(line for row in rows for line in _lines(row, is_opened=row.entity in opened))


def matching(rows: Iterable[NamingRow], words: str, *, only_different: bool) -> tuple[NamingRow, ...]:
    """The rows that have the words in a name; if asked, only those of which the documents use different ones."""
    wanted = words.strip().casefold()
    return tuple(row for row in rows if (row.difference > 0 or not only_different) and wanted in _all_names(row))


def _lines(row: NamingRow, *, is_opened: bool) -> Iterable[Line]:
    height = max((len(cell) for cell in row.cells), default=0)
    shown = height if is_opened or height <= MOST + 1 else MOST
    for number in range(shown):
        cells = tuple(cell[number] if number < len(cell) else None for cell in row.cells)
        yield Line(row, cells, number == 0)
    if shown < height:
        yield Line(row, (None,) * len(row.cells), False, sum(max(0, len(cell) - shown) for cell in row.cells))


def _all_names(row: NamingRow) -> str:
    return "\n".join([row.name, *(words for cell in row.cells for words, _ in cell)]).casefold()
