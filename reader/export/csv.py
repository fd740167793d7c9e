"""Notes, figures, words, attributions and claims as CSV: a row each, with the source repeated."""

from reader.export import Exporter, descriptions, figures, matrix, sources
from reader.export.note_cells import note_cells, note_columns
from reader.export.note_report import NoteReport
from reader.export.tables import table
from reader.phrase import worded


def notes(report: NoteReport) -> str:
    """A row for each note, with the columns that are asked for."""
    return table(note_columns(report), note_cells(report))


EXPORTER = Exporter(
    "CSV",
    ".csv",
    worded("One row for each note, number, word, attribution or outlet of a claim, for a spreadsheet."),
    worded("one row each"),
    notes=notes,
    figures=figures.as_csv,
    compared=figures.compared_as_csv,
    words=descriptions.as_csv,
    sources=sources.as_csv,
    matrix=matrix.as_csv,
)
