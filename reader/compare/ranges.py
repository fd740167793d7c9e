"""Joins linked pairs of sentences where both sides really continue: copied text that runs on, and one sentence told in two.

Joins are never chained beyond that: a range that grew by likeness would link what nobody said.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from reader.alignment import LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.compare.evidence import kind
from reader.compare.features import Comparison


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """A left and a right sentence, and the log-odds that they make the same claim."""

    left: int
    right: int
    odds: float


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences of both sides that are linked as one, and the best pair among them."""

    left: SentenceRange
    right: SentenceRange
    best: Pair


def blocks(pairs: Iterable[Pair], left: Analysis, right: Analysis, comparison: Comparison) -> list[Block]:
    """The pairs as blocks, in the order of the left side."""
    at = {(pair.left, pair.right): pair for pair in pairs}
    copied = {place for place, pair in at.items() if _is_verbatim(pair, left, right)}
    groups = _runs(copied, left, right)
    rest = {place: pair for place, pair in at.items() if place not in copied}
    for one, other in _halves(rest, left, right, comparison):
        if one in rest and other in rest:
            del rest[one], rest[other]
            groups.append([one, other])
    groups += [[place] for place in rest]
    return sorted((_block([at[place] for place in group]) for group in groups), key=lambda block: (block.left, block.right))


def _block(pairs: list[Pair]) -> Block:
    lefts, rights = [pair.left for pair in pairs], [pair.right for pair in pairs]
    best = max(pairs, key=lambda pair: (pair.odds, -pair.left - pair.right))
    return Block(SentenceRange(min(lefts), max(lefts) + 1), SentenceRange(min(rights), max(rights) + 1), best)


def _is_verbatim(pair: Pair, left: Analysis, right: Analysis) -> bool:
    texts = (side.words(side.sentences[number].span) for side, number in ((left, pair.left), (right, pair.right)))
    return kind(*texts) is LinkKind.VERBATIM


def _runs(places: Collection[tuple[int, int]], left: Analysis, right: Analysis) -> list[list[tuple[int, int]]]:
    """Copied sentences that follow each other inside one passage on both sides."""
    groups: list[list[tuple[int, int]]] = []
    end: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for place in sorted(places):
        before = (place[0] - 1, place[1] - 1)
        group = end.get(before)
        if group and _one_passage(left, before[0], place[0]) and _one_passage(right, before[1], place[1]):
            group.append(place)
        else:
            group = [place]
            groups.append(group)
        end[place] = group
    return groups


def _halves(
    places: Collection[tuple[int, int]], left: Analysis, right: Analysis, comparison: Comparison
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Pairs of places where one sentence is linked to two neighbours that each tell their own part of it."""
    found = []
    for row, column in places:
        below, beside = (row + 1, column), (row, column + 1)
        if beside in places and _one_passage(right, column, column + 1) and _are_parts(comparison, row, column, "right"):
            found.append(((row, column), beside))
        if below in places and _one_passage(left, row, row + 1) and _are_parts(comparison, column, row, "left"):
            found.append(((row, column), below))
    return sorted(found, key=lambda item: (sum(item[0]), abs(item[0][0] - item[0][1]), sum(item[1])))


def _are_parts(comparison: Comparison, whole: int, first: int, side: str) -> bool:
    """Whether sentence `first` of a side and the next one each share mostly other words with the whole sentence opposite."""
    two, one = (comparison.right, comparison.left) if side == "right" else (comparison.left, comparison.right)
    shared, also = (one.profiles[whole].terms.keys() & two.profiles[number].terms.keys() for number in (first, first + 1))
    of_both, smaller = (
        sum(comparison.rarity.of(term) for term in shared & also),
        min(sum(map(comparison.rarity.of, part)) for part in (shared, also)),
    )
    return of_both < 0.5 * smaller


def _one_passage(analysis: Analysis, one: int, other: int) -> bool:
    return analysis.sentences[one].passage == analysis.sentences[other].passage
