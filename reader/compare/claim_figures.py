"""What the passages of a claim count: figures that were laid against each other, gathered under each document that tells them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.alignment import GRAVITY, ClaimFigure, Difference, SentenceRange, ToldFigure, Verdict
from reader.analysis import Analysis, Quantity
from reader.compare.differences import Figures
from reader.compare.evidence import covered
from reader.compare.found import Found, Place
from reader.compare.judging import UNCLEAR, Judged, judge
from reader.compare.unlinked import without_link
from reader.compare.verdicts import Forbids
from reader.figure_naming import figure_label
from reader.source_chain import source_chain
from reader.text import Span

_Node = tuple[Place, Span]  # a passage, and where a figure stands in it
_Ends = tuple[int, int, Span, Span]  # numbers of two documents, and where a figure stands in each
Loose = tuple[int, int, Difference]  # numbers of two documents, and figures on one scope in passages that are not linked


@dataclass(slots=True)
class Counted:
    """One thing that a claim counts, while its figures are gathered: those of each document by its number, with their sentences.

    The `unlinked` ones stand in passages that are no part of the claim; the `unclear` ones are perhaps about something else.
    """

    inside: Sequence[Found]
    told: defaultdict[int, list[tuple[SentenceRange, Quantity]]] = field(default_factory=lambda: defaultdict(list))
    unlinked: set[tuple[int, Span]] = field(default_factory=set)
    unclear: set[tuple[int, Span]] = field(default_factory=set)

    def add(self, place: Place, quantity: Quantity, *, is_unlinked: bool = False, is_unclear: bool = False) -> None:
        self.told[place[0]].append((place[1], quantity))
        if is_unlinked:
            self.unlinked.add((place[0], quantity.span))
        if is_unclear:
            self.unclear.add((place[0], quantity.span))

    @property
    def places(self) -> Iterator[Place]:
        return ((number, sentences) for number, told in self.told.items() for sentences, _ in told)

    @property
    def spans(self) -> set[tuple[int, Span]]:
        return {(number, quantity.span) for number, told in self.told.items() for _, quantity in told}


def counted(inside: Sequence[Found]) -> list[Counted]:
    """What the links inside a claim lay against each other."""
    found = []
    for nodes in _joined(inside):
        one = Counted(inside)
        for (place, _), quantity in sorted(nodes.items(), key=lambda item: item[0]):
            one.add(place, quantity)
        found.append(one)
    return found


def sentence_of(analysis: Analysis, quantity: Quantity) -> SentenceRange:
    """The sentence in which a figure begins."""
    number = bisect_right(analysis.sentences, quantity.span.start, key=lambda sentence: sentence.span.start) - 1
    return SentenceRange(number, number + 1)


class ClaimFigures:
    """Tells of the figures of claims how they stand; `order` holds the numbers of the documents, the first published first.

    A document without a passage of the claim may still have a figure on the same scope: the `loose` differences tell, unless the analyst
    `forbids` that it stands beside a passage.
    """

    def __init__(
        self, analyses: Sequence[Analysis], figures: Sequence[Figures], order: Sequence[int], loose: Iterable[Loose], forbids: Forbids
    ) -> None:
        self._analyses, self._figures, self._forbids = analyses, figures, forbids
        self._rank = {number: place for place, number in enumerate(order)}
        self._loose: defaultdict[tuple[int, Span], list[tuple[int, Quantity, Difference]]] = defaultdict(list)
        for one, other, difference in loose:
            if difference.left is not None and difference.right is not None and difference.verdict is not Verdict.UNKNOWN:
                self._loose[one, difference.left.span].append((other, difference.right, difference))
                self._loose[other, difference.right.span].append((one, difference.left, difference))

    def add_elsewhere(self, one: Counted) -> None:
        """The figures on the same scope of documents that have none here yet."""
        for number, span in sorted(one.spans):
            for other, its, _ in self._loose[number, span]:
                place = other, sentence_of(self._analyses[other], its)
                if other not in one.told and not any(self._forbids(place, there) for there in one.places):
                    one.add(place, its)

    def of(self, gathered: Sequence[Counted]) -> tuple[ClaimFigure, ...]:
        """Of all that a claim counts, the gravest first, then what most documents tell."""
        found = map(self._figure, gathered)
        return tuple(sorted(found, key=lambda one: (GRAVITY.index(one.state), -len(one.documents), one.told[0].quantity.span)))

    def _figure(self, one: Counted) -> ClaimFigure:
        """The first document's first figure is the reference. Of each document, what it tells first and plainly comes first."""
        known = {(mine[0], its[0], this.span, that.span): difference for mine, its, this, that, difference in _differences(one.inside)}
        told_by = {number: sorted(told, key=lambda here: self._turn(number, here[1], told, one)) for number, told in one.told.items()}
        first, *others = sorted(told_by, key=lambda number: ((number, told_by[number][0][1].span) in one.unclear, self._rank[number]))
        reference, shown = told_by[first][0][1], _shown(told_by, one)
        pairs = _differences(one.inside)
        verdicts = {found.verdict for mine, its, this, that, found in pairs if {(mine[0], this.span), (its[0], that.span)} <= shown}
        told: list[ToldFigure] = []
        for number in (first, *others):
            for sentences, quantity in told_by[number]:
                here = self._told(number, sentences, quantity)
                if told:
                    verdict, reason = self._against(first, reference, number, quantity, known, one)
                    here = replace(here, verdict=verdict, reason=reason)
                    verdicts |= {verdict} if (number, quantity.span) in shown else set()
                told.append(here)
        state = next((verdict for verdict in GRAVITY if verdict in verdicts), Verdict.AGREE)
        return ClaimFigure(self._label(first, reference, told), state, tuple(told))

    def _turn(
        self, number: int, quantity: Quantity, told: Sequence[tuple[SentenceRange, Quantity]], one: Counted
    ) -> tuple[bool, bool, Span]:
        """What is clear before what is not, "40" before the "dozens" of the same speaker; else as the text has it."""
        is_said_better = any(_says_more(other, quantity) for _, other in told)
        return (number, quantity.span) in one.unclear, is_said_better, quantity.span

    def _told(self, number: int, sentences: SentenceRange, quantity: Quantity) -> ToldFigure:
        analysis = self._analyses[number]
        return ToldFigure(analysis.document.id, sentences, quantity, source_chain(analysis, covered(analysis, sentences), quantity))

    def _against(
        self, first: int, reference: Quantity, number: int, quantity: Quantity, known: Mapping[_Ends, Difference], one: Counted
    ) -> Judged:
        """How a figure stands to the reference: as their link says, or the same scope; else by themselves."""
        if (number, quantity.span) in one.unclear:
            return Judged(Verdict.UNKNOWN, UNCLEAR)
        beside = [found for other, its, found in self._loose[first, reference.span] if (other, its.span) == (number, quantity.span)]
        if told := known.get((first, number, reference.span, quantity.span)) or next(iter(beside), None):
            return Judged(told.verdict, told.reason)
        mine, theirs = self._figures[first].figure(reference), self._figures[number].figure(quantity)
        judged = judge(mine, theirs) if mine and theirs else None
        if judged and mine and theirs and (number, quantity.span) in one.unlinked:
            judged = without_link(judged, mine, theirs)
        return judged or Judged(Verdict.UNKNOWN, UNCLEAR)

    def _label(self, first: int, reference: Quantity, told: Sequence[ToldFigure]) -> str:
        """What is counted and what happens to it, in the words of the reference; where it has none for it, of another."""
        by_id = {analysis.document.id: analysis for analysis in self._analyses}
        shown = [(self._analyses[first], reference), *((by_id[one.document], one.quantity) for one in told if one.verdict is Verdict.AGREE)]
        eventful = [pair for pair in shown if pair[1].event]
        return figure_label(*(eventful or shown)[0])


def _shown(told_by: Mapping[int, list[tuple[SentenceRange, Quantity]]], one: Counted) -> set[tuple[int, Span]]:
    """What counts for the state: of each document what it tells first, and all else that is clear and not said better there."""
    heads = {(number, told[0][1].span) for number, told in told_by.items()}
    clear = {
        (number, quantity.span)
        for number, told in told_by.items()
        for _, quantity in told
        if not any(_says_more(other, quantity) for _, other in told)
    }
    return heads | (clear - one.unclear)


def _says_more(one: Quantity, other: Quantity) -> bool:
    """Is a figure the same speaker's, and inside one that is open at an end?"""
    if (other.low is None) is (other.high is None) or one.low is None or one.high is None:
        return False
    speakers = {figure.source.entity for figure in (one, other) if figure.source is not None}
    fits = (other.low is None or one.low >= other.low) and (other.high is None or one.high <= other.high)
    return fits and len(speakers) < 2


def _differences(inside: Iterable[Found]) -> Iterator[tuple[Place, Place, Quantity, Quantity, Difference]]:
    """Those with a figure on both sides, seen from either."""
    for found in inside:
        for one in found.link.differences:
            if one.left is not None and one.right is not None:
                yield found.one, found.other, one.left, one.right, one
                yield found.other, found.one, one.right, one.left, one


def _joined(inside: Sequence[Found]) -> list[dict[_Node, Quantity]]:
    """The figures in groups of those that were laid against each other, each told by at least two documents.

    What cannot be compared joins nothing: "?" says that the figures may count different things; alone, such a pair is shown as it is.
    """
    group_of: dict[_Node, dict[_Node, Quantity]] = {}
    for is_known in (True, False):
        for found in inside:
            for one in found.link.differences:
                if one.left is None or one.right is None or (one.verdict is not Verdict.UNKNOWN) is not is_known:
                    continue
                ends: dict[_Node, Quantity] = {(found.one, one.left.span): one.left, (found.other, one.right.span): one.right}
                if not is_known and any(node in group_of for node in ends):
                    _join_where_free(ends, group_of)
                    continue
                merged: dict[_Node, Quantity] = {}
                for node, quantity in ends.items():
                    merged |= group_of.get(node, {node: quantity})
                group_of |= dict.fromkeys(merged, merged)
    groups = {id(group): group for group in group_of.values()}.values()
    documents: defaultdict[int, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        documents[number] |= {place[0] for place, _ in group}
    return [group for number, group in enumerate(groups) if len(documents[number]) > 1]


def _join_where_free(ends: dict[_Node, Quantity], group_of: dict[_Node, dict[_Node, Quantity]]) -> None:
    """A figure that cannot be compared with one of a group stands beside it, where the group has none of its document yet."""
    taken = [node for node in ends if node in group_of]
    if len(taken) == 2:
        return
    (inner,), (outer,) = taken, [node for node in ends if node not in group_of]
    group = group_of[inner]
    if outer[0][0] not in {place[0] for place, _ in group}:
        group[outer] = ends[outer]
        group_of[outer] = group
