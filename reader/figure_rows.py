"""Figures as rows of tables and files: those of a document, and those of two documents laid side by side."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from reader.alignment import Alignment, Difference, Judgement, Link, Verdict
from reader.analysis import Analysis, Grain, Quantity, TimeExpression
from reader.document import paragraph_at
from reader.figures import figure, is_figure
from reader.link_names import link_names
from reader.text import Span
from reader.wording import one_line

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_GRAVITY = (Verdict.CONFLICT, Verdict.OVERLAP, Verdict.UNKNOWN, Verdict.AGREE, None)
_PARTS_OF_A_DAY = (Grain.MINUTE, Grain.HOUR)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure with the words that a table tells of it; empty where the text does not tell.

    `counted` is the phrase as written, or the noun taken over from an earlier figure. `paragraph` counts from 1 and is 0 where
    there are none. `is_hedged`: who gives the figure is not sure of it.
    """

    quantity: Quantity
    value: str
    counted: str
    speaker: str
    place: str
    time: str
    paragraph: int
    is_hedged: bool = False

    @property
    def order(self) -> tuple[float, float]:
        """Sorts by value: the low end, then the high one; what has no low end stands right before its high one."""
        low, high = self.quantity.low, self.quantity.high
        if low is None:
            return (float("inf"), 0.0) if high is None else (float(high), float("-inf"))
        return float(low), float("inf") if high is None else float(high)


@dataclass(frozen=True, slots=True)
class PairRow:
    """A figure of the left document against one of the right one; without a verdict it stands on one side only.

    `link` is the one whose passages hold them, `claim` its number from 1, `called` its name; none, 0 and "" where there is no such link.
    """

    left: FigureRow | None
    right: FigureRow | None
    verdict: Verdict | None = None
    reason: str = ""
    claim: int = 0
    link: Link | None = None
    called: str = ""

    @property
    def sides(self) -> tuple[FigureRow, ...]:
        return tuple(side for side in (self.left, self.right) if side is not None)


class Teller:
    """Tells the figures of one analysis as rows."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._paragraphs = analysis.document.paragraph_starts()
        hedged = sorted(one.content for one in analysis.attributions if one.hedged)
        self._hedges = [span.start for span in hedged]
        self._ends = list(accumulate((span.end for span in hedged), max))

    def row(self, quantity: Quantity) -> FigureRow:
        return FigureRow(
            quantity,
            figure(quantity),
            self._words(quantity.counted) or quantity.head,
            one_line(quantity.source.words) if quantity.source is not None else "",
            one_line(quantity.place.words) if quantity.place is not None else "",
            when(quantity.time) or self._words(quantity.time.span) if quantity.time is not None else "",
            paragraph_at(self._paragraphs, quantity.span.start),
            self._is_hedged(quantity.span),
        )

    def told(self, quantity: Quantity | None) -> FigureRow | None:
        return self.row(quantity) if quantity is not None else None

    def _words(self, span: Span | None) -> str:
        return one_line(self._analysis.words(span)) if span is not None else ""

    def _is_hedged(self, span: Span) -> bool:
        begun = bisect_right(self._hedges, span.start)
        return begun > 0 and span.end <= self._ends[begun - 1]


def figure_rows(analysis: Analysis) -> Iterator[FigureRow]:
    """The figures of a document in the order of its text."""
    return map(Teller(analysis).row, filter(is_figure, analysis.quantities))


def pair_rows(alignment: Alignment, left: Analysis, right: Analysis) -> Iterator[PairRow]:
    """The pairs of linked passages in the order of the links, those of passages that are not linked, then what is on one side only.

    A link that the analyst called wrong pairs nothing; a figure that one link pairs is not told to be without a partner by another.
    """
    here, there = Teller(left), Teller(right)
    told_here: set[Span | None] = set()
    told_there: set[Span | None] = set()
    pairs: set[tuple[Span | None, Span | None]] = set()
    names = ("", *link_names(alignment.links))
    for difference, claim, link in _differences(alignment):
        one, other = pair = _span(difference.left), _span(difference.right)
        is_known = one in told_here or other in told_there if None in pair else pair in pairs
        if not is_known:
            pairs.add(pair)
            told_here |= {one} - {None}
            told_there |= {other} - {None}
            figures = here.told(difference.left), there.told(difference.right)
            yield PairRow(*figures, difference.verdict, difference.reason, claim, link, names[claim])
    yield from (PairRow(here.row(one), None) for one in left.quantities if is_figure(one) and one.span not in told_here)
    yield from (PairRow(None, there.row(one)) for one in right.quantities if is_figure(one) and one.span not in told_there)


def by_gravity(row: PairRow) -> int:
    """Sorts pairs: conflicts first, what is on one side only last."""
    return _GRAVITY.index(row.verdict)


def subject(quantity: Quantity) -> str:
    """What the figure is about in a few words: "inmate escaped", "price rise", or its kind."""
    return " ".join(dict.fromkeys(word for word in (quantity.head, quantity.event, quantity.change) if word)) or quantity.kind


def when(time: TimeExpression | None) -> str:
    """The time in short: "8 May 2026", "8 May 2026 23:40", "8 May – 10 May 2026", "May 2026", "2026"; empty where it is not definite."""
    if time is None or time.start is None or time.end is None:
        return ""
    start, last = time.start, time.end - timedelta(microseconds=1)  # the end is exclusive
    if time.grain is Grain.YEAR and start.year == last.year:
        return str(start.year)
    if time.grain is Grain.MONTH and (start.year, start.month) == (last.year, last.month):
        return f"{_MONTHS[start.month - 1]} {start.year}"
    if start.date() != last.date():
        return f"{_day(start, with_year=start.year != last.year)} – {_day(last)}"
    return f"{_day(start)} {start:%H:%M}" if time.grain in _PARTS_OF_A_DAY else _day(start)


def _day(moment: datetime, *, with_year: bool = True) -> str:
    day = f"{moment.day} {_MONTHS[moment.month - 1]}"
    return f"{day} {moment.year}" if with_year else day


def _span(quantity: Quantity | None) -> Span | None:
    return quantity.span if quantity is not None else None


def _differences(alignment: Alignment) -> Iterator[tuple[Difference, int, Link | None]]:
    """Each with the number of its link and the link; pairs before figures that their passage leaves alone."""
    linked = [
        (one, number, link)
        for number, link in enumerate(alignment.links, 1)
        if link.verdict is not Judgement.NOT_SAME
        for one in link.differences
    ]
    every = [*linked, *((one, 0, None) for one in alignment.differences)]
    yield from (one for one in every if one[0].left is not None and one[0].right is not None)
    yield from (one for one in every if one[0].left is None or one[0].right is None)
