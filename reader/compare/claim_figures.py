"""What the passages of a claim count: figures that were laid against each other, gathered to one figure a document."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.alignment import GRAVITY, ClaimFigure, Difference, SentenceRange, ToldFigure, Verdict
from reader.analysis import Analysis, Quantity
from reader.compare.differences import Figures
from reader.compare.evidence import covered
from reader.compare.found import Found, Place
from reader.compare.judging import Judged, judge
from reader.compare.label import counted_name, sentence_case
from reader.compare.verdicts import Forbids
from reader.source_chain import source_chain
from reader.text import Span

_Node = tuple[Place, Span]  # a passage, and where a figure stands in it
_Ends = tuple[int, int, Span, Span]  # numbers of two documents, and where a figure stands in each
Loose = tuple[int, int, Difference]  # numbers of two documents, and figures on one scope in passages that are not linked


class ClaimFigures:
    """Gathers the figures of claims; `order` holds the numbers of the documents, the first published first.

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

    def of(self, inside: Sequence[Found]) -> tuple[ClaimFigure, ...]:
        """Of the links inside a claim, the gravest first, then those that most documents tell."""
        gathered = [self._figure(nodes, inside) for nodes in _joined(inside)]
        return tuple(sorted(gathered, key=lambda one: (GRAVITY.index(one.state), -len(one.told), one.told[0].quantity.span)))

    def _figure(self, nodes: Mapping[_Node, Quantity], inside: Sequence[Found]) -> ClaimFigure:
        chosen: dict[int, tuple[SentenceRange, Quantity]] = {}
        for ((number, sentences), _), quantity in sorted(nodes.items(), key=lambda item: (_vagueness(item[1]), item[0])):
            chosen.setdefault(number, (sentences, quantity))
        chosen |= self._elsewhere(chosen)
        known = {(one[0], other[0], this.span, that.span): difference for one, other, this, that, difference in _differences(inside)}
        first, *others = sorted(chosen, key=self._rank.__getitem__)
        told = [self._told(first, *chosen[first])]
        for number in others:
            sentences, quantity = chosen[number]
            verdict, reason = self._against(first, chosen[first][1], number, quantity, known)
            told.append(replace(self._told(number, sentences, quantity), verdict=verdict, reason=reason))
        shown = {(number, quantity.span) for number, (_, quantity) in chosen.items()}
        pairs = [(one[0], this.span, other[0], that.span, found.verdict) for one, other, this, that, found in _differences(inside)]
        verdicts = {verdict for one, this, other, that, verdict in pairs if {(one, this), (other, that)} <= shown}
        verdicts |= {one.verdict for one in told if one.verdict is not None}
        state = next((verdict for verdict in GRAVITY if verdict in verdicts), Verdict.AGREE)
        return ClaimFigure(self._label(nodes, inside), state, tuple(told))

    def _elsewhere(self, chosen: Mapping[int, tuple[SentenceRange, Quantity]]) -> dict[int, tuple[SentenceRange, Quantity]]:
        """The figures on the same scope of documents that have none here yet."""
        found: dict[int, tuple[SentenceRange, Quantity]] = {}
        for number, (_, quantity) in chosen.items():
            for other, its, _ in self._loose[number, quantity.span]:
                place = other, self._sentence(other, its)
                if other not in chosen and other not in found and not self._is_forbidden(place, chosen):
                    found[other] = place[1], its
        return found

    def _is_forbidden(self, place: Place, chosen: Mapping[int, tuple[SentenceRange, Quantity]]) -> bool:
        return any(self._forbids(place, (number, sentences)) for number, (sentences, _) in chosen.items())

    def _sentence(self, number: int, quantity: Quantity) -> SentenceRange:
        starts = self._analyses[number].sentences
        place = bisect_right(starts, quantity.span.start, key=lambda sentence: sentence.span.start) - 1
        return SentenceRange(place, place + 1)

    def _told(self, number: int, sentences: SentenceRange, quantity: Quantity) -> ToldFigure:
        analysis = self._analyses[number]
        return ToldFigure(analysis.document.id, sentences, quantity, source_chain(analysis, covered(analysis, sentences), quantity))

    def _against(self, first: int, reference: Quantity, number: int, quantity: Quantity, known: Mapping[_Ends, Difference]) -> Judged:
        """How a figure stands to the reference: as their link says, or the same scope; else by themselves."""
        beside = [one for other, its, one in self._loose[first, reference.span] if (other, its.span) == (number, quantity.span)]
        if told := known.get((first, number, reference.span, quantity.span)) or next(iter(beside), None):
            return Judged(told.verdict, told.reason)
        mine, theirs = self._figures[first].figure(reference), self._figures[number].figure(quantity)
        judged = judge(mine, theirs) if mine and theirs else None
        return judged or Judged(Verdict.UNKNOWN, "not clear that both are about the same")

    def _label(self, nodes: Mapping[_Node, Quantity], inside: Sequence[Found]) -> str:
        """What is counted and what happens to it; else the thing counted, as it is written; else the name of the link."""
        links = [(found, one) for found in inside for one in found.link.differences if one.left and (found.one, one.left.span) in nodes]
        for found, difference in links:
            if name := counted_name((self._figures[found.one[0]], self._figures[found.other[0]]), difference):
                return sentence_case(name)
        written = [
            self._analyses[place[0]].words(quantity.counted) for (place, _), quantity in nodes.items() if quantity.counted is not None
        ]
        return sentence_case(min(written, key=len) if written else links[0][0].link.label)


def _vagueness(quantity: Quantity) -> int:
    """Of two figures of one document for one thing, the one that says more is shown: "40" rather than "dozens"."""
    return (quantity.low is None) + (quantity.high is None)


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
