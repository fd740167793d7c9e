"""The rows of the claim list: every link of two documents, and what carries a figure or a name on one side only."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.alignment import Alignment, Link, Side, Verdict
from reader.analysis import Analysis, Quantity, within
from reader.document import PassageKind
from reader.figures import is_figure
from reader.link_names import link_names
from reader.text import Span
from ui.language import told, tr
from ui.look.figures import figure_told

MISSING = "∅"
_YES, _STATED = tr("yes"), tr("stated")
MOST_LONE = 300  # passages listed of one side only


class State(StrEnum):
    """How a claim stands, named as its colors are in the theme; the gravest first."""

    CONFLICT = "conflict"
    COMPATIBLE = "compatible"
    UNKNOWN = "unknown"
    AGREE = "agree"
    ONLY = "only"


GLYPHS = {State.CONFLICT: "≠", State.COMPATIBLE: "≈", State.UNKNOWN: "?", State.AGREE: "=", State.ONLY: MISSING}
STATES = {
    Verdict.CONFLICT: State.CONFLICT,
    Verdict.OVERLAP: State.COMPATIBLE,
    Verdict.UNKNOWN: State.UNKNOWN,
    Verdict.AGREE: State.AGREE,
}
_UNTOLD = (PassageKind.TITLE, PassageKind.HEADING, PassageKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as lists and gutters show it. `left` or `right` is none where only the other document makes it.

    `number` counts the links of an alignment in its order from 1, then the passages of one side; `name` is what a link is called where
    that is another thing: "1a" of one whose passage has several partners.
    """

    number: int
    state: State
    label: str
    left: Span | None
    right: Span | None
    left_value: str
    right_value: str
    link: Link | None = None
    is_moved: bool = False
    name: str = ""

    @property
    def called(self) -> str:
        """How it is shown."""
        return self.name or str(self.number)

    @property
    def glyph(self) -> str:
        return GLYPHS[self.state]

    def span(self, side: Side) -> Span | None:
        return self.left if side == "left" else self.right


def claim_rows(alignment: Alignment, left: Analysis, right: Analysis) -> tuple[ClaimRow, ...]:
    """All rows in order of their numbers: the links, then what is only left, then what is only right."""
    moved = _moved(alignment)
    rows = [
        replace(_linked(number, link, alignment, left, right, link in moved), name=name)
        for number, (link, name) in enumerate(zip(alignment.links, link_names(alignment.links), strict=True), 1)
    ]
    sides: tuple[tuple[Side, Analysis], ...] = (("left", left), ("right", right))
    for side, analysis in sides:
        for span in _only_here(alignment, side, analysis):
            rows.append(_lone(len(rows) + 1, side, span, analysis))
    return tuple(rows)


def one_origin(link: Link) -> str:
    """That both passages have one origin, and why; empty where that is not shown."""
    if not link.origin:
        return ""
    outlets = {chain.outlet.words for chain in (link.left_chain, link.right_chain) if chain is not None}
    why = told(link.origin)
    return tr("Two outlets, one origin: {why}.", why=why) if len(outlets) > 1 else tr("One origin: {why}.", why=why)


def counts(rows: Sequence[ClaimRow]) -> dict[State, int]:
    """How many rows are in each state, the gravest state first, none left out."""
    return {state: sum(row.state is state for row in rows) for state in State}


def _linked(number: int, link: Link, alignment: Alignment, left: Analysis, right: Analysis, is_moved: bool) -> ClaimRow:
    spans = alignment.span(link, "left"), alignment.span(link, "right")
    difference = link.decisive
    values = (_YES, _YES)
    if difference is not None:
        is_open = difference.verdict is Verdict.UNKNOWN  # what each counts is then the question
        values = _value(difference.left, left, is_open), _value(difference.right, right, is_open)
    label = link.label or _words(left, spans[0])
    return ClaimRow(number, STATES[link.state], label, *spans, *values, link, is_moved)


def _lone(number: int, side: Side, span: Span, analysis: Analysis) -> ClaimRow:
    here = side == "left"
    values = (_STATED, MISSING) if here else (MISSING, _STATED)
    return ClaimRow(number, State.ONLY, _words(analysis, span), span if here else None, None if here else span, *values)


def _value(quantity: Quantity | None, analysis: Analysis, with_counted: bool) -> str:
    if quantity is None:
        return MISSING
    if with_counted and quantity.counted is not None and quantity.unit is None:
        return f"{figure_told(quantity)} {analysis.words(quantity.counted).split()[-1]}"
    return figure_told(quantity)


def _words(analysis: Analysis, span: Span) -> str:
    return " ".join(analysis.words(span).split())


def _moved(alignment: Alignment) -> frozenset[Link]:
    """The links that cross the row of those which stand in the same order on both sides."""
    anchors = alignment.anchors()
    starts = [here for here, _ in anchors]
    moved = []
    for link in alignment.links:
        here, there = alignment.span(link, "left"), alignment.span(link, "right")
        before, after = bisect_left(starts, here.start) - 1, bisect_right(starts, here.end)
        too_early = before >= 0 and anchors[before][1] > there.end
        if too_early or (after < len(anchors) and anchors[after][1] < there.start):
            moved.append(link)
    return frozenset(moved)


def _only_here(alignment: Alignment, side: Side, analysis: Analysis) -> list[Span]:
    """Sentences without a partner that carry a figure or a name; headings and page furniture tell nothing of their own.

    At most `MOST_LONE`, figures before names, so that two books have no list as long as a book.
    """
    figures: list[Span] = []
    names: list[Span] = []
    for number in alignment.unlinked(side):
        span = alignment.sentences(side)[number]
        if len(figures) == MOST_LONE:
            break
        if any(is_figure(quantity) for quantity in within(analysis.quantities, span)):
            kept = figures
        elif len(names) < MOST_LONE and within(analysis.mentions, span):
            kept = names
        else:
            continue
        if _is_told(analysis, span):
            kept.append(span)
    return sorted((figures + names)[:MOST_LONE])


def _is_told(analysis: Analysis, span: Span) -> bool:
    passage = analysis.document.passage_at(span.start)
    return passage is None or analysis.document.passages[passage].kind not in _UNTOLD
