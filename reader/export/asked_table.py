"""A table as it is asked of the worker: the rows are made again there, so that only their keys are sent."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.figure_rows import FigureRow, PairRow, by_gravity, figure_rows, pair_rows
from reader.naming import namings
from reader.parcels import Parcel
from reader.steps import result_of
from reader.word_rows import WordsRow, word_rows

TableRow = FigureRow | PairRow | WordsRow


@dataclass(frozen=True, slots=True)
class AskedTable:
    """`format` is the name of an exporter, `what` the field of it that writes the table: "figures", "compared", "words" or "sources".

    `rows` are the keys of the rows that are wanted, in their order; none for all.
    """

    format: str
    what: str
    rows: tuple[str, ...] | None = None


def row_key(row: TableRow) -> str:
    """What a row is known by among those of its table."""
    if isinstance(row, WordsRow):
        return json.dumps(row.key)
    sides = (row,) if isinstance(row, FigureRow) else (row.left, row.right)
    return "-".join(str(side.quantity.span.start) if side is not None else "" for side in sides)


def table_made(asked: AskedTable, values: Sequence[Parcel]) -> str | bytes:
    """The content of the file. `values` are the analyses, and the alignment of two where the table is about both.

    Raises:
        ExportError: if the format has no room for so many rows.
    """
    analyses = tuple(value for value in values if isinstance(value, Analysis))
    alignment = next((value for value in values if isinstance(value, Alignment)), None)
    rows = _rows(asked.what, analyses, alignment)
    if asked.rows is not None:
        known = {row_key(row): row for row in rows}
        rows = [known[key] for key in asked.rows]
    return written(asked, analyses, rows)


def written(asked: AskedTable, analyses: Sequence[Analysis], rows: Sequence[TableRow]) -> str | bytes:
    """The content of the file with these rows.

    Raises:
        ExportError: if the format has no room for so many rows.
    """
    from reader.plugins import load_all

    write = getattr(load_all("exporters", [])[asked.format], asked.what)
    given = {"sources": (analyses,), "words": (analyses, rows)}
    content: str | bytes = write(*given.get(asked.what, (*analyses, rows)))
    return content


def _rows(what: str, analyses: Sequence[Analysis], alignment: Alignment | None) -> Sequence[TableRow]:
    """All of the table, in its order; of the sources an exporter makes them himself."""
    if what == "sources":
        return ()
    if what == "figures":
        return [*figure_rows(analyses[0])]
    if what == "words":
        found = [naming for analysis in analyses for naming in namings(analysis)] if len(analyses) > 1 else ()
        return result_of(word_rows(analyses, found, alignment))
    assert alignment is not None
    return sorted(pair_rows(alignment, *analyses), key=by_gravity)
