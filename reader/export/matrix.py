"""The claim matrix as tables: as the window shows it, and a line for all that one outlet says of one claim, with the evidence."""

from collections.abc import Iterator, Sequence

from reader.alignment import ClaimOrigin, Verdict
from reader.analysis import Analysis
from reader.claim_matrix import Cell as Told
from reader.claim_matrix import ClaimMatrix, Row, passage_of
from reader.document import paragraph_at
from reader.export.figures import ALONE, MEANINGS, Cell
from reader.export.tables import html_table, table
from reader.outlets import Column
from reader.source_chain import SourceChain
from reader.wording import one_line

COLUMNS = (
    "claim", "label", "remark", "state", "state_meaning", "outlets", "origins", "outlet", "value", "verdict", "meaning", "reason",
    "speaker", "anonymous", "hedged", "through", "time", "low", "high", "unit", "approximate", "qualifier", "kind",
    "origin", "origin_reason", "paragraph", "start", "end", "quote", "title", "published", "uri", "sha256", "document",
)  # fmt: skip
REFERENCE, WITHOUT_FIGURE, UNFOUND, UNREAD = "reference", "told without a figure", "not found in the text opened", "not analyzed"
_THROUGH = " < "  # from the outlet to the one who reports the speaker
_STATES = MEANINGS | {None: "one outlet only"}


def grid_columns(matrix: ClaimMatrix) -> tuple[str, ...]:
    """What stands over `grid_cells`: the claims, then each outlet with the day on which it published."""
    return ("label", "state", "remark", *map(_heading, matrix.columns))


def grid_cells(matrix: ClaimMatrix) -> Iterator[tuple[Cell, ...]]:
    """A row for each claim with value, badge and speaker of each outlet, "6 = · Dorvet hospital"; below them the origins of the outlets."""
    for row in matrix.rows:
        yield (row.label, _badge(row.state), row.remark, *map(told, row.cells, matrix.columns))
    if matrix.columns:
        yield (f"Independent origins: {matrix.origins}", None, None, *map(_origin, matrix.columns))


def told(cell: Told, column: Column) -> str:
    """What an outlet says in a few words; value, badge, speaker."""
    if not column.is_read:
        return UNREAD
    if not cell.is_told:
        return f"{cell.value} {cell.speaker}"
    further = f"; also {', '.join(map(_marked, cell.further))}" if cell.further else ""
    return f"{_marked(cell)} · {cell.speaker}{further}"


def _marked(cell: Told) -> str:
    return f"{cell.value} {cell.verdict.value}" if cell.verdict is not None else cell.value


def as_csv(analyses: Sequence[Analysis], matrix: ClaimMatrix) -> str:
    """A line for each claim and outlet, the silent ones too, in the order of the matrix; more where an outlet says more of it."""
    return table(COLUMNS, told_cells(analyses, matrix))


def told_cells(analyses: Sequence[Analysis], matrix: ClaimMatrix) -> Iterator[tuple[Cell, ...]]:
    """The cells under `COLUMNS`; none where nothing is known.

    `outlets` and `origins` count those of the claim, `origin` is the number of the outlet's own in the whole matrix, `origin_reason` says
    why others have the claim from where this outlet has it. `through` are all before the speaker.
    """
    places = {analysis.document.id: _Places(analysis) for analysis in analyses}
    for number, row in enumerate(matrix.rows, 1):
        for cell, column in _told_by(row, matrix.columns):
            record = _claim(number, row) | _said(row, cell, column) | _figure(cell) | _place(cell, column, places.get(cell.document))
            yield tuple(record.get(name) for name in COLUMNS)


def _told_by(row: Row, columns: Sequence[Column]) -> Iterator[tuple[Told, Column]]:
    """All that is told, an outlet's further figures and repetitions behind its first."""
    for cell, column in zip(row.cells, columns, strict=True):
        yield from ((one, column) for one in (cell, *cell.others))


def preview(matrix: ClaimMatrix) -> str:
    """The claims as the window shows them, as a table in HTML."""
    return html_table(grid_columns(matrix), (["" if cell is None else cell for cell in row] for row in grid_cells(matrix)))


def _heading(column: Column) -> str:
    return f"{column.name}, {column.published.isoformat()}" if column.published is not None else column.name


def _origin(column: Column) -> str:
    number = f"origin {column.origin}" if column.is_read else UNREAD
    return f"{number}: {column.reason}" if column.reason else number


def _badge(state: Verdict | None) -> str:
    return state.value if state is not None else ALONE


def _claim(number: int, row: Row) -> dict[str, Cell]:
    return {
        "claim": number,
        "label": row.label,
        "remark": row.remark,
        "state": _badge(row.state),
        "state_meaning": _STATES[row.state],
        "outlets": row.outlets,
        "origins": len({_shared(row.origins, cell.document).documents for cell in row.cells if cell.is_told}),
    }


def _said(row: Row, cell: Told, column: Column) -> dict[str, Cell]:
    if not column.is_read or not cell.is_told:
        return {"value": cell.value if column.is_read else None, "meaning": UNFOUND if column.is_read else UNREAD}
    voice = cell.chain.speaker if cell.chain is not None else None
    return {
        "value": cell.value,
        "verdict": cell.verdict.value if cell.verdict is not None else None,
        "meaning": _meaning(cell),
        "reason": cell.reason,
        "speaker": cell.speaker,
        "anonymous": voice is not None and voice.is_anonymous,
        "hedged": cell.chain is not None and (cell.chain.hedged or any(one.hedged for one in cell.chain.voices)),
        "through": _before(cell.chain),
        "time": cell.as_of,
        "origin_reason": _shared(row.origins, cell.document).reason,
    }


def _meaning(cell: Told) -> str:
    if cell.verdict is not None:
        return MEANINGS[cell.verdict]
    return REFERENCE if cell.is_reference else WITHOUT_FIGURE


def _before(chain: SourceChain | None) -> str:
    """The outlet, and those whom it cites for what the speaker says."""
    if chain is None:
        return ""
    return _THROUGH.join((chain.outlet.words, *(voice.words for voice in chain.voices[:-1])))


def _shared(origins: Sequence[ClaimOrigin], document: str) -> ClaimOrigin:
    return next((origin for origin in origins if document in origin.documents), ClaimOrigin((document,)))


def _figure(cell: Told) -> dict[str, Cell]:
    if (quantity := cell.quantity) is None:
        return {}
    return {
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "approximate": quantity.approximate,
        "qualifier": quantity.qualifier,
        "kind": quantity.kind,
    }


class _Places:
    """A document with where its paragraphs begin, counted once."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis, self.source, self._paragraphs = analysis, analysis.document.source, analysis.document.paragraph_starts()

    def of(self, cell: Told) -> dict[str, Cell]:
        """Where the passage of the cell stands; nothing for the silent."""
        span = passage_of(cell, self.analysis)
        if span is None:
            return {}
        quote = one_line(self.analysis.words(span))
        return {"paragraph": paragraph_at(self._paragraphs, span.start) or None, "start": span.start, "end": span.end, "quote": quote}


def _place(cell: Told, column: Column, places: _Places | None) -> dict[str, Cell]:
    about: dict[str, Cell] = {
        "outlet": column.name,
        "published": column.published,
        "document": column.document,
        "origin": column.origin or None,
    }
    if places is None:
        return about
    source = places.source
    return about | {"title": source.title, "uri": source.uri, "sha256": source.sha256} | places.of(cell)
