"""Figures with their evidence as tables: those of a document, and those of two documents against each other."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal

from reader.alignment import Verdict
from reader.analysis import Analysis, Quantity, Referent
from reader.export.tables import html_table, table
from reader.figure_rows import FigureRow, PairRow
from reader.phrase import worded
from reader.wording import one_line

Cell = str | int | float | Decimal | date | datetime | None  # bool is an int

COLUMNS = (
    "value", "words", "low", "high", "unit", "approximate", "qualifier", "kind", "counted", "head", "modifiers", "event", "change",
    "place", "place_entity", "time", "time_start", "time_end", "speaker", "speaker_entity", "hedged", "origin",
    "paragraph", "start", "end", "quote", "publisher", "title", "published", "uri", "sha256", "document",
)  # fmt: skip
_SHORT = ("value", "counted", "speaker", "place", "time")  # what stands first of both sides
_REST = tuple(name for name in COLUMNS if name not in _SHORT)
PAIR_COLUMNS = (
    "verdict", "meaning", "reason", "claim", "label", "score",
    *(f"{side}_{name}" for names in (_SHORT, _REST) for side in ("left", "right") for name in names),
)  # fmt: skip
MEANINGS = {
    Verdict.CONFLICT: worded("conflict"),
    Verdict.OVERLAP: worded("compatible"),
    Verdict.UNKNOWN: worded("not comparable"),
    Verdict.AGREE: worded("agree"),
    None: worded("one side only"),
}
ALONE = "∅"


def as_csv(analysis: Analysis, rows: Iterable[FigureRow]) -> str:
    """A line for each figure of a document, its source repeated."""
    return table(COLUMNS, figure_cells(analysis, rows))


def compared_as_csv(left: Analysis, right: Analysis, rows: Iterable[PairRow]) -> str:
    """A line for each pair, or for a figure alone: the verdict with its reason, then all about both sides."""
    return table(PAIR_COLUMNS, pair_cells(left, right, rows))


def figure_cells(analysis: Analysis, rows: Iterable[FigureRow]) -> Iterator[tuple[Cell, ...]]:
    """The cells under `COLUMNS`; none where nothing is known."""
    return (tuple(_record(row, analysis)[name] for name in COLUMNS) for row in rows)


def pair_cells(left: Analysis, right: Analysis, rows: Iterable[PairRow]) -> Iterator[tuple[Cell, ...]]:
    """The cells under `PAIR_COLUMNS`."""
    nothing: dict[str, Cell] = dict.fromkeys(COLUMNS)
    for row in rows:
        here = _record(row.left, left) if row.left is not None else nothing
        there = _record(row.right, right) if row.right is not None else nothing
        judged = (row.verdict.value if row.verdict is not None else ALONE, MEANINGS[row.verdict], row.reason)
        link = (row.claim, row.link.label, round(row.link.score, 4)) if row.link is not None else (None, None, None)
        yield (*judged, *link, *(side[name] for names in (_SHORT, _REST) for side in (here, there) for name in names))


def preview(analysis: Analysis, rows: Iterable[FigureRow]) -> str:
    """The most telling columns as a table in HTML."""
    told = ((row.value, row.quantity.kind, row.counted, row.speaker, row.paragraph or "", quote(analysis, row.quantity)) for row in rows)
    return html_table(("value", "kind", "counted", "speaker", "¶", "quote"), told)


def compared_preview(left: Analysis, right: Analysis, rows: Iterable[PairRow]) -> str:
    """The same of pairs."""
    names = ("verdict", "left_value", "left_counted", "right_value", "right_counted", "reason")
    places = [PAIR_COLUMNS.index(name) for name in names]
    head = ("", left.document.source.name, "", right.document.source.name, "", "reason")
    return html_table(head, ([cells[place] or "" for place in places] for cells in pair_cells(left, right, rows)))


def quote(analysis: Analysis, quantity: Quantity) -> str:
    """The sentence with the figure, on one line; where there is none, its passage."""
    document, start = analysis.document, quantity.span.start
    sentence, passage = analysis.sentence_at(start), document.passage_at(start)
    if sentence is not None:
        return one_line(analysis.words(analysis.sentences[sentence].span))
    return one_line(analysis.words(document.passages[passage].span)) if passage is not None else ""


def _record(row: FigureRow, analysis: Analysis) -> dict[str, Cell]:
    return _interval(row, analysis) | _scope(row) | _evidence(row, analysis)


def _interval(row: FigureRow, analysis: Analysis) -> dict[str, Cell]:
    quantity = row.quantity
    return {
        "value": row.value,
        "words": one_line(analysis.words(quantity.span)),
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "approximate": quantity.approximate,
        "qualifier": quantity.qualifier,
        "kind": quantity.kind,
        "counted": row.counted,
        "head": quantity.head,
        "modifiers": ", ".join(quantity.modifiers),
        "event": quantity.event,
        "change": quantity.change,
    }


def _scope(row: FigureRow) -> dict[str, Cell]:
    quantity, time = row.quantity, row.quantity.time
    return {
        "place": row.place,
        "place_entity": _entity(quantity.place),
        "time": row.time,
        "time_start": time.start if time is not None else None,
        "time_end": time.end if time is not None else None,
        "speaker": row.speaker,
        "speaker_entity": _entity(quantity.source),
        "hedged": row.is_hedged,
        "origin": quantity.origin.value,
    }


def _evidence(row: FigureRow, analysis: Analysis) -> dict[str, Cell]:
    span, document = row.quantity.span, analysis.document
    source = document.source
    return {
        "paragraph": row.paragraph or None,
        "start": span.start,
        "end": span.end,
        "quote": quote(analysis, row.quantity),
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "uri": source.uri,
        "sha256": source.sha256,
        "document": document.id,
    }


def _entity(referent: Referent | None) -> str | None:
    return referent.entity if referent is not None else None
