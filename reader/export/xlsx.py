"""Figures, words, sources and claims as an Excel workbook: numbers are numbers, dates are dates, words are never taken for a formula.

xlsxwriter is imported only here, when a workbook is made.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from math import isfinite
from typing import TYPE_CHECKING

from reader.analysis import Analysis
from reader.claim_matrix import ClaimMatrix
from reader.document import Document
from reader.errors import ExportError
from reader.export import Exporter, descriptions
from reader.export import matrix as claims
from reader.export.figures import COLUMNS, PAIR_COLUMNS, Cell, figure_cells, pair_cells
from reader.export.note_cells import note_cells, note_columns
from reader.export.note_report import NoteReport
from reader.export.sources import COLUMNS as COLUMNS_SAID
from reader.export.sources import SPEAKER_COLUMNS, source_cells, speaker_cells
from reader.export.tables import is_formula
from reader.figure_rows import FigureRow, PairRow
from reader.phrase import worded
from reader.word_rows import WordsRow

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Sheet = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]
_MOST_ROWS = 1_048_575  # that a sheet has room for, below its head
_LONGEST = 32_767  # characters of a cell
_FIRST_YEAR = 1900  # Excel knows no earlier dates
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_WIDTHS = {
    "quote": 70,
    "reason": 40,
    "counted": 24,
    "speaker": 20,
    "place": 16,
    "time": 16,
    "label": 24,
    "title": 30,
    "publisher": 18,
    "name": 24,
}
_WIDTHS |= {
    "time_start": 16,
    "time_end": 16,
    "published": 11,
    "value": 11,
    "kind": 11,
    "words": 16,
    "verdict": 8,
    "meaning": 14,
    "word": 18,
    "places": 18,
    "said_by": 20,
}
_WIDTHS |= {"source_words": 24, "cue": 12, "through": 30, "outlet": 18, "origin_reason": 40, "remark": 22}
_WIDTHS |= {"note": 50, "before": 40, "after": 40, "claims": 24, "created": 16, "modified": 16}
_USUAL_WIDTH, _MOST_FOR_NAME = 10, 24


def notes(report: NoteReport) -> bytes:
    """A sheet with a row for each note, with the columns that are asked for, and one about the documents.

    Raises:
        ExportError: if there are more notes than a sheet has room for.
    """
    return workbook((("Notes", note_columns(report), note_cells(report)), _documents(report.documents.values())))


def figures(analysis: Analysis, rows: Iterable[FigureRow]) -> bytes:
    """A sheet with a row for each figure of a document, and one about its source.

    Raises:
        ExportError: if there are more figures than a sheet has room for.
    """
    return workbook((("Numbers", COLUMNS, figure_cells(analysis, rows)), _sources(analysis)))


def compared(left: Analysis, right: Analysis, rows: Iterable[PairRow]) -> bytes:
    """A sheet with a row for each pair of figures, or for one alone, and one about both sources.

    Raises:
        ExportError: if there are more than a sheet has room for.
    """
    return workbook((("Numbers compared", PAIR_COLUMNS, pair_cells(left, right, rows)), _sources(left, right)))


def words(analyses: Sequence[Analysis], rows: Iterable[WordsRow]) -> bytes:
    """A sheet with a row for each word that a document uses of a thing or an act, and one about the sources.

    Raises:
        ExportError: if there are more than a sheet has room for.
    """
    return workbook((("Words", descriptions.COLUMNS, descriptions.word_cells(analyses, rows)), _sources(*analyses)))


def sources(analyses: Sequence[Analysis]) -> bytes:
    """A sheet with a row for each attribution, one with a row for each speaker of a document, and one about the documents.

    Raises:
        ExportError: if there are more than a sheet has room for.
    """
    said, speakers = ("Said", COLUMNS_SAID, source_cells(analyses)), ("Speakers", SPEAKER_COLUMNS, speaker_cells(analyses))
    return workbook((said, speakers, _sources(*analyses)))


def matrix(analyses: Sequence[Analysis], shown: ClaimMatrix) -> bytes:
    """A sheet with claims and outlets as the window shows them, one with all that an outlet says of a claim, and one about the documents.

    Raises:
        ExportError: if there are more than a sheet has room for.
    """
    grid = "Claim matrix", claims.grid_columns(shown), claims.grid_cells(shown)
    return workbook((grid, ("Evidence", claims.COLUMNS, claims.told_cells(analyses, shown)), _sources(*analyses)))


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """The file with sheets of a name, columns and rows. The head stays in view, and can filter.

    Raises:
        ExportError: if a sheet has more rows than Excel reads.
    """
    from xlsxwriter import Workbook

    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        writer = _Writer(book)
        for name, columns, rows in sheets:
            writer.write(book.add_worksheet(name), columns, rows)
    return out.getvalue()


class _Writer:
    """Writes cells, each by its type."""

    def __init__(self, book: "Workbook") -> None:
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._day, self._moment = (book.add_format({"num_format": form}) for form in (_DAY, _MOMENT))
        self._guarded = book.add_format({"quote_prefix": True})  # stays text when somebody edits it

    def write(self, sheet: "Worksheet", columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        last = 0
        for number, cells in enumerate(rows, 1):
            if number > _MOST_ROWS:
                raise ExportError(worded("A sheet has no room for so many rows."), advice=worded("Save them as CSV."))
            for column, cell in enumerate(cells):
                self._write(sheet, number, column, cell)
            last = number
        for column, name in enumerate(columns):
            sheet.write_string(0, column, name, self._head)
            sheet.set_column(column, column, _width(name))
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, last, len(columns) - 1)

    def _write(self, sheet: "Worksheet", row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, bool):
            sheet.write_boolean(row, column, cell)
        elif isinstance(cell, int | float | Decimal) and isfinite(cell):
            sheet.write_number(row, column, float(cell))
        elif isinstance(cell, date) and cell.year >= _FIRST_YEAR:
            sheet.write_datetime(row, column, *self._dated(cell))
        elif cell is not None and str(cell):
            words = str(cell)[:_LONGEST]
            sheet.write_string(row, column, words, self._guarded if is_formula(words) else None)

    def _dated(self, cell: date) -> tuple[date, "Format"]:
        return (cell.replace(tzinfo=None), self._moment) if isinstance(cell, datetime) else (cell, self._day)


def _width(name: str) -> int:
    """Of a column, in characters; one that is called as no other, an outlet, has room for its name."""
    known = _WIDTHS.get(name.removeprefix("left_").removeprefix("right_"))
    return known or max(_USUAL_WIDTH, min(len(name), _MOST_FOR_NAME))


def _sources(*analyses: Analysis) -> Sheet:
    name, columns, rows = _documents(analysis.document for analysis in analyses)
    return name, (*columns, "producer"), [(*row, analysis.producer) for row, analysis in zip(rows, analyses, strict=True)]


def _documents(documents: Iterable[Document]) -> Sheet:
    columns = ("publisher", "title", "authors", "published", "retrieved", "uri", "sha256", "document", "loader")
    rows: list[tuple[Cell, ...]] = []
    for document in documents:
        source = document.source
        told = source.publisher, source.title, ", ".join(source.authors), source.published, source.retrieved, source.uri, source.sha256
        rows.append((*told, document.id, source.loader))
    return "Sources", columns, rows


EXPORTER = Exporter(
    "XLSX",
    ".xlsx",
    worded("Notes, numbers, words, sources or claims with their evidence as an Excel workbook."),
    worded("workbook"),
    notes=notes,
    figures=figures,
    compared=compared,
    words=words,
    sources=sources,
    matrix=matrix,
)
