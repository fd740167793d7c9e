"""The figures of two documents laid side by side: those of linked passages, and those of other passages that are on the same scope.

A figure without a counterpart is no difference: the other outlet may simply not mention it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from reader.alignment import Difference, SentenceRange, Verdict
from reader.analysis import Analysis, Quantity, within
from reader.compare.evidence import covered
from reader.compare.judging import Figure, Judged, judge
from reader.compare.scope import Scopes

_WHICH = frozenset(("ordinal", "age", "score", "fraction"))  # they tell which one or what part, not how many
_RELATIVE = re.compile(r"(?:[-\s]+(?:ago|earlier|later|old|before|after)\b)")  # "17 years ago" dates an event, by the day it was written
_GRAVITY = (Verdict.AGREE, Verdict.OVERLAP, Verdict.CONFLICT, Verdict.UNKNOWN)


class Figures:
    """The figures of a document that say how many or how much of something named."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self.scopes = Scopes(analysis)

    def all(self) -> list[Figure]:
        return [figure for quantity in self._analysis.quantities if (figure := self._figure(quantity))]

    def within(self, sentences: SentenceRange) -> list[Figure]:
        quantities = within(self._analysis.quantities, covered(self._analysis, sentences))
        return [figure for quantity in quantities if (figure := self._figure(quantity))]

    def _figure(self, quantity: Quantity) -> Figure | None:
        dated = _RELATIVE.match(self._analysis.document.text, quantity.span.end)
        if quantity.kind in _WHICH or dated:
            return None
        about = self.scopes.scope(quantity)
        words = _inside_a_sentence(self._analysis.words(quantity.span))
        return Figure(quantity, f"{words} {about.noun}" if quantity.counted else words, about) if about.thing else None


def differences(left: Analysis, left_sentences: SentenceRange, right: Analysis, right_sentences: SentenceRange) -> tuple[Difference, ...]:
    """The comparable figures of two passages, each with its best counterpart, in the order of the left passage."""
    return between(Figures(left).within(left_sentences), Figures(right).within(right_sentences))


def between(lefts: Sequence[Figure], rights: Sequence[Figure]) -> tuple[Difference, ...]:
    judged = {
        (row, column): verdict
        for (row, one), (column, other) in product(enumerate(lefts), enumerate(rights))
        if (verdict := judge(one, other))
    }
    return best(judged, lefts, rights, lambda place: abs(place[0] - place[1]))


def best(
    judged: Mapping[tuple[int, int], Judged], lefts: Sequence[Figure], rights: Sequence[Figure], apart: Callable[[tuple[int, int]], int]
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
