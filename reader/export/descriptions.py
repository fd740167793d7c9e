"""The words that documents use of the same things and acts, each with its places, as CSV and in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.analysis import Analysis
from reader.describing import Kind
from reader.export.figures import Cell
from reader.export.names import about
from reader.export.tables import table
from reader.phrase import worded
from reader.word_rows import CellWord, WordCell, WordsRow, quote

COLUMNS = (
    "part", "claim", "entity", "type", "name", "other", "other_name", "tells", "word", "count", "reported", "said_by", "roles",
    "outlets", "things", "places", "quote", "publisher", "title", "published", "uri", "document",
)  # fmt: skip
TELLS = {Kind.IS: worded("is called"), Kind.HAS: worded("has"), Kind.DOES: worded("does"), Kind.SUFFERS: worded("suffers")}
NONE = "–"


def as_csv(analyses: Sequence[Analysis], rows: Iterable[WordsRow]) -> str:
    """A line for each word of a row and each document that uses it; in the order of the documents."""
    return table(COLUMNS, word_cells(analyses, rows))


def word_cells(analyses: Sequence[Analysis], rows: Iterable[WordsRow]) -> Iterator[tuple[Cell, ...]]:
    """The cells under `COLUMNS`.

    `reported` counts the places where somebody else is said to say it, `said_by` who; `outlets` how many outlets use the word of the
    thing, `things` of how many things the documents use it, nothing for acts; `places` are spans of the document's text, of which
    `quote` is the sentence of the first.
    """
    for row in rows:
        first = (row.part, row.claim or None, row.entity, row.label, row.name, row.other, row.other_name, TELLS[row.kind])
        for analysis, cell in zip(analyses, row.cells, strict=True):
            source = about(analysis.document)
            yield from ((*first, *_told(word), "".join(quote(analysis, word.uses[0].span)), *source) for word in cell)


def told(cell: WordCell, say: Callable[[str], str] = str) -> str:
    """ "terrorist ×3, group (the ministry)", or a dash where there is none; in brackets who is said to say it. `say` translates words of
    ours."""
    return ", ".join(f"{word.told} ({say(word.said_by)})" if word.said_by else word.told for word in cell) or NONE


def _told(word: CellWord) -> tuple[Cell, ...]:
    reported = [use.said_by for use in word.uses if use.said_by]
    roles = " ".join(sorted({use.role for use in word.uses}))
    places = " ".join(f"{use.span.start}-{use.span.end}" for use in word.uses)
    sources = ", ".join(dict.fromkeys(reported))
    return word.word, len(word.uses), len(reported), sources, roles, word.outlets, word.entities or None, places
