"""The figures of two documents laid side by side: those of linked passages, and those of other passages that are on the same scope.

A figure without a counterpart is no difference: the other outlet may simply not mention it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from reader.alignment import Difference, SentenceRange, Verdict
from reader.analysis import Analysis, Quantity, within
from reader.compare.evidence import covered
from reader.compare.intervals import Interval, interval
from reader.compare.judging import Figure, Judged, judge, unknown
from reader.compare.scope import Scope, Scopes
from reader.phrase import worded
from reader.text import Span

_WHICH = frozenset(("ordinal", "age", "score", "fraction"))  # they tell which one or what part, not how many
_RELATIVE = re.compile(r"(?:[-\s]+(?:ago|earlier|later|old|before|after)\b)")  # "17 years ago" dates an event, by the day it was written
Pair = tuple[int, int]  # numbers of a left and a right figure
_GRAVITY = (Verdict.AGREE, Verdict.OVERLAP, Verdict.CONFLICT, Verdict.UNKNOWN)


class Figures:
    """The figures of a document that say how many or how much of something named."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._scopes = Scopes(analysis)
        self._scoped: dict[Span, Scope] = {}

    def all(self) -> list[Figure]:
        return [figure for quantity in self._analysis.quantities if (figure := self.figure(quantity))]

    def scope(self, quantity: Quantity) -> Scope:
        """The scope of one of the document's quantities; many links ask for the same."""
        if quantity.span not in self._scoped:
            self._scoped[quantity.span] = self._scopes.scope(quantity)
        return self._scoped[quantity.span]

    def within(self, sentences: SentenceRange) -> list[Figure]:
        quantities = within(self._analysis.quantities, covered(self._analysis, sentences))
        return [figure for quantity in quantities if (figure := self.figure(quantity))]

    def figure(self, quantity: Quantity) -> Figure | None:
        """The quantity with what it is about; none where it does not say how many of something named."""
        dated = _RELATIVE.match(self._analysis.document.text, quantity.span.end)
        if quantity.kind in _WHICH or dated:
            return None
        about = self.scope(quantity)
        return Figure(quantity, self._words(quantity), about) if about.thing else None

    def _words(self, quantity: Quantity) -> str:
        """The figure with what it counts: "six guards", "dozens of people", "death toll 31"."""
        words = _inside_a_sentence(self._analysis.words(quantity.span))
        if quantity.counted is None:
            return words
        noun = self._analysis.words(quantity.counted)
        if quantity.counted.start < quantity.span.start:
            return f"{noun} {words}"
        between = self._analysis.document.text[quantity.span.end : quantity.counted.start]
        return f"{words} of {noun}" if between.strip() == "of" else f"{words} {noun}"


def differences(left: Analysis, left_sentences: SentenceRange, right: Analysis, right_sentences: SentenceRange) -> tuple[Difference, ...]:
    """The comparable figures of two passages, each with its best counterpart, in the order of the left passage."""
    return between(Figures(left).within(left_sentences), Figures(right).within(right_sentences))


def between(lefts: Sequence[Figure], rights: Sequence[Figure]) -> tuple[Difference, ...]:
    judged = {
        (row, column): verdict
        for (row, one), (column, other) in product(enumerate(lefts), enumerate(rights))
        if (verdict := judge(one, other))
    }
    return best(surely(judged, lefts, rights), lefts, rights, lambda place: abs(place[0] - place[1]))


def of_copied_text(found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences of passages of which one copies the other: equal figures in them are one figure, whatever it counts."""
    return tuple(
        replace(one, verdict=Verdict.AGREE, reason=worded("told in the same words"))
        if one.verdict is Verdict.UNKNOWN and one.left and one.right and interval(one.left) == interval(one.right)
        else one
        for one in found
    )


def surely(judged: Mapping[Pair, Judged], lefts: Sequence[Figure], rights: Sequence[Figure]) -> dict[Pair, Judged]:
    """What was judged, without conflicts of figures that have another one on the other side which may be meant."""
    of_left: defaultdict[int, set[Interval]] = defaultdict(set)
    of_right: defaultdict[int, set[Interval]] = defaultdict(set)
    for (row, column), found in judged.items():
        if found.verdict is not Verdict.UNKNOWN:
            of_left[row].add(interval(rights[column].quantity))
            of_right[column].add(interval(lefts[row].quantity))
    return {
        (row, column): found
        if found.verdict is not Verdict.CONFLICT or len(of_left[row]) == len(of_right[column]) == 1
        else unknown(worded("more than one may be meant"), lefts[row], rights[column])
        for (row, column), found in judged.items()
    }


def best(
    judged: Mapping[Pair, Judged], lefts: Sequence[Figure], rights: Sequence[Figure], apart: Callable[[Pair], int]
) -> tuple[Difference, ...]:
    """Each figure with one counterpart: what agrees first, then what is least `apart`. In the order of the left ones."""
    chosen: dict[int, Difference] = {}
    taken: set[int] = set()
    for row, column in sorted(judged, key=lambda place: (_GRAVITY.index(judged[place].verdict), apart(place), sum(place))):
        if row not in chosen and column not in taken:
            taken.add(column)
            chosen[row] = Difference(lefts[row].quantity, rights[column].quantity, *judged[row, column])
    return tuple(chosen[row] for row in sorted(chosen))


def _inside_a_sentence(words: str) -> str:
    """Without the capital that begins a sentence: "Six", not "US$6"."""
    return words[0].lower() + words[1:] if words[1:2].islower() else words
