"""What an analysis and an alignment look like in a document view: names, numbers and claims as marks."""

import re
from collections.abc import Iterable
from operator import attrgetter

from reader.alignment import Alignment, Side
from reader.analysis import Analysis, Origin, Quantity, within
from reader.figures import is_figure
from reader.link_names import link_names
from reader.text import Span
from ui.article.name_types import entity_style
from ui.comparison.claim_rows import STATES, ClaimRow, State
from ui.language import tr
from ui.look.figures import figure_told
from ui.view.layers import Layer, Mark

_NUMBERS = {"CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"}  # shown as numbers, not as names
_YOURS = tr(" · yours")
_PLACE = attrgetter("span.start", "span.end")  # spans themselves compare slowly


def entity_marks(analysis: Analysis) -> tuple[Mark, ...]:
    """Every mention, with its entity's id as key, and every date, with "time 3" for the fourth of `times`."""
    named = [mention for mention in analysis.mentions if mention.label not in _NUMBERS]
    marks = [Mark(mention.span, Layer.ENTITIES, entity_style(mention.label), mention.entity) for mention in named]
    taken = {mention.span for mention in named}
    for index, time in enumerate(analysis.times):
        if time.span not in taken:
            marks.append(Mark(time.span, Layer.ENTITIES, "date", f"time {index}"))
    return tuple(sorted(marks, key=_PLACE))


def number_marks(analysis: Analysis) -> tuple[Mark, ...]:
    """Every figure, its place in `quantities` as key; the label tells those that the analyst had a hand in."""
    return tuple(
        Mark(
            quantity.span,
            Layer.NUMBERS,
            "number",
            str(index),
            _number_words(quantity),
        )
        for index, quantity in enumerate(analysis.quantities)
        if is_figure(quantity)
    )


def _number_words(quantity: Quantity) -> str:
    return figure_told(quantity) + (_YOURS if quantity.origin is Origin.ANALYST else "")


def claim_marks(alignment: Alignment, side: Side) -> tuple[Mark, ...]:
    """Every link on one side, its number (from 1, in the order of the alignment) as key, its name as label."""
    marks = (
        Mark(alignment.span(link, side), Layer.CLAIMS, STATES[link.state], str(number), called)
        for number, (called, link) in enumerate(zip(link_names(alignment.links), alignment.links, strict=True), 1)
    )
    return tuple(sorted(marks, key=_PLACE))


def row_marks(rows: Iterable[ClaimRow], side: Side) -> tuple[Mark, ...]:
    """The same for rows of the claim list, with what stands on this side alone."""
    marks = [Mark(span, Layer.CLAIMS, row.state, str(row.number), row.called) for row in rows if (span := row.span(side)) is not None]
    return tuple(sorted(marks, key=_PLACE))


def focus_marks(row: ClaimRow | None, side: Side) -> tuple[Mark, ...]:
    """The fill behind the focused claim."""
    span = None if row is None else row.span(side)
    return () if row is None or span is None else (Mark(span, Layer.FOCUS, row.state, str(row.number)),)


def own_names(row: ClaimRow | None, side: Side, here: Analysis, there: Analysis) -> frozenset[Span]:
    """The names of the focused claim on this side of which the passage on the other side has no word."""
    span = row.span(side) if row is not None and row.link is not None else None
    partner = row.span("right" if side == "left" else "left") if row is not None else None
    if span is None or partner is None:
        return frozenset()
    named = {entity.id: entity.name for entity in there.entities}
    told = [there.words(partner), *(named.get(mention.entity, "") for mention in within(there.mentions, partner))]
    known = {word for words in told for word in _words(words)}
    return frozenset(mention.span for mention in within(here.mentions, span) if not _words(here.words(mention.span)) & known)


def _words(words: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", words.casefold()) if len(word) > 2)


def stressed_figures(row: ClaimRow | None, side: Side) -> dict[Span, State]:
    """The figures of the focused claim that do not plainly agree, with the state of each."""
    if row is None or row.link is None:
        return {}
    stressed: dict[Span, State] = {}
    for difference in row.link.differences:
        quantity = difference.left if side == "left" else difference.right
        if quantity is not None and STATES[difference.verdict] is not State.AGREE:
            stressed[quantity.span] = STATES[difference.verdict]
    return stressed
