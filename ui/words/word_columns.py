"""The columns of the table of words: a thing or an act, what is told of it, and the words of each document."""

from collections.abc import Sequence

from reader.describing import Kind
from reader.export.descriptions import TELLS
from reader.export.descriptions import told as words_told
from reader.word_rows import WordCell, WordsRow
from ui.language import told, tr
from ui.tables.column import Column, Piece

FIRST = 2  # the column of the first document
_ORDER = {kind: number for number, kind in enumerate(Kind)}


def word_columns(names: Sequence[str]) -> tuple[Column[WordsRow], ...]:
    """`names` are those of the documents."""
    return (
        Column(tr("Name"), lambda row: row.title, lambda row: row.title.casefold(), 150, grows=1, is_strong=True, is_merged=True),
        Column(tr("Tells"), lambda row: told(TELLS[row.kind]), lambda row: _ORDER[row.kind], 90, aside=_claim),
        *(_document(name, number) for number, name in enumerate(names)),
    )


def _document(name: str, number: int) -> Column[WordsRow]:
    """Its words; what has none comes last."""

    def words(row: WordsRow) -> str:
        return words_told(row.cells[number], told)

    return Column(name, words, lambda row: (not row.cells[number], words(row)), 150, grows=3, pieces=lambda row: _pieces(row.cells[number]))


def _pieces(cell: WordCell) -> tuple[Piece, ...]:
    """Words that one outlet alone uses are strong, those that are said of many things pale."""
    return tuple(Piece(word.told, told(word.said_by), word.is_own, word.is_common) for word in cell) or (Piece("–", is_pale=True),)


def _claim(row: WordsRow) -> str:
    return tr("claim {number}", number=row.called) if row.claim else ""
