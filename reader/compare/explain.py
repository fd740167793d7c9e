"""Explains any two sentences: how alike they are, whether a comparison links them, and if not, what stands in the way."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reader.alignment import Difference, Feature, SentenceRange
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.compare.align import Pairing, judged
from reader.compare.evidence import covered, kind
from reader.compare.ranges import Pair
from reader.compare.similarity import log_odds, probability
from reader.errors import ReaderError
from reader.explanation import Explanation
from reader.identity.things import unified
from reader.phrase import worded

_QUOTED = 8  # words by which a sentence is known again
_SILENT = {
    "Words": worded("no telling words in common"),
    "Words covered": worded("no telling words in common"),
    "Names": worded("no names in common"),
    "Different names": worded("their names do not speak against it"),
    "What happened": worded("no outcome in common"),
    "Numbers": worded("no figure in common"),
    "Different numbers": worded("no figures of one thing that part"),
    "Same count": worded("they do not count the same people or things"),
}
_NAMES_ALONE = worded("nothing in common but names")
_MEANINGS = ((0.6, worded("close in meaning")), (0.3, worded("somewhat close in meaning")), (0.0, worded("far apart in meaning")))


def explain(
    left: Analysis, right: Analysis, left_number: int, right_number: int, verdicts: Sequence[LinkVerdict] = (), threshold: float = 0.5
) -> Explanation:
    """Why `compare` of the same links two sentences or does not. Sentences are counted from 0, in reasons from 1.

    Raises:
        IndexError: if there is no such sentence.
    """
    return Explainer(left, right, verdicts, threshold).explain(left_number, right_number)


def nearest(left: Analysis, right: Analysis, left_number: int, verdicts: Sequence[LinkVerdict] = (), threshold: float = 0.5) -> Explanation:
    """The most probable counterpart of a left sentence, explained.

    Raises:
        IndexError: if there is no such sentence.
        ReaderError: if the right side has no sentences.
    """
    return Explainer(left, right, verdicts, threshold).of(left_number, None)


class Explainer:
    """Two documents that were compared, with what stood on the way to the links."""

    def __init__(self, left: Analysis, right: Analysis, verdicts: Sequence[LinkVerdict] = (), threshold: float = 0.5) -> None:
        self._pairing = Pairing(*unified((left, right)))
        self._threshold = threshold
        self._bar = log_odds(min(max(threshold, 1e-6), 1 - 1e-6))
        self._pairs, _ = self._pairing.scored(threshold)
        self._blocks = self._pairing.blocks(self._pairs)
        self._links = judged(self._pairing, self._blocks, verdicts)

    def explain(self, row: int, column: int) -> Explanation:
        for side, number in ((self._pairing.left, row), (self._pairing.right, column)):
            if not 0 <= number < len(side.sentences):
                raise IndexError(f"no sentence {number} of {len(side.sentences)}")
        odds = float(self._pairing.odds(row)[column])
        evidence = self._pairing.reasons(row, column, silent=True)
        link = next((link for link in self._links if _covers(link.left, link.right, row, column)), None)
        return Explanation(
            row,
            column,
            _chance(odds),
            self._pairing.base,
            self._threshold,
            link is not None,
            self._why_linked(link.left, link.right, link.pinned) if link is not None else self._why_not(row, column, odds),
            replace(evidence, features=tuple(map(_worded, evidence.features))),
            self._differences(SentenceRange(row, row + 1), SentenceRange(column, column + 1)),
        )

    def of(self, row: int | None, column: int | None) -> Explanation:
        """Of a left and a right sentence; where one is none, of the other and the most probable counterpart of that.

        Raises:
            ReaderError: if there is no counterpart.
        """
        for side in (self._pairing.left, self._pairing.right):
            if not side.sentences:
                raise ReaderError(worded("“{name}” has no sentences to compare.", name=side.document.source.name))
        if row is None:
            odds = [self._pairing.odds(number)[column or 0] for number in range(len(self._pairing.left.sentences))]
            return self.explain(int(np.argmax(odds)), column or 0)
        return self.explain(row, int(np.argmax(self._pairing.odds(row))) if column is None else column)

    def _differences(self, lefts: SentenceRange, rights: SentenceRange) -> tuple[Difference, ...]:
        pairing = self._pairing
        like = kind(pairing.left.words(covered(pairing.left, lefts)), pairing.right.words(covered(pairing.right, rights)))
        return pairing.differences(lefts, rights, like)

    def _why_linked(self, lefts: SentenceRange, rights: SentenceRange, is_pinned: bool) -> str:
        if is_pinned:
            return worded("You pinned them as linked.")
        if lefts.end - lefts.start == rights.end - rights.start == 1:
            return worded("They are linked.")
        return worded("They are joined into a larger link: {left} with {right}.", left=_told(lefts), right=_told(rights))

    def _why_not(self, row: int, column: int, odds: float) -> str:
        """In the order in which pairs fall out of a comparison."""
        if any(_covers(block.left, block.right, row, column) for block in self._blocks):
            return worded("You pinned them as not the same.")
        if odds < self._bar:
            return self._below(row, column, odds)
        if not self._pairing.tell_something(row, column):
            return worded("They share little but names, which link nothing alone.")
        return self._rivals(row, column)

    def _below(self, row: int, column: int, odds: float) -> str:
        chance, in_story = _chance(odds), float(self._pairing.odds_in_story(row)[column])
        if in_story < self._bar:
            return worded("{chance:.2f} is below the threshold of {threshold:.2f}.", chance=chance, threshold=self._threshold)
        return worded(
            "{chance:.2f} is below the threshold of {threshold:.2f}, and would be {better:.2f} "
            "if other passages showed that both articles tell one story.",
            chance=chance,
            threshold=self._threshold,
            better=_chance(in_story),
        )

    def _rivals(self, row: int, column: int) -> str:
        """Of a pair that lies far behind the best pairs of both its sentences."""
        beside = max((pair for pair in self._pairs if pair.left == row), key=_odds)
        above = max((pair for pair in self._pairs if pair.right == column), key=_odds)
        return worded(
            "Each has a better counterpart: sentence {right} there ({there}) fits better, "
            "and sentence {left} here ({here}) fits the other better.",
            right=beside.right + 1,
            there=_quoted(self._pairing.right, beside.right),
            left=above.left + 1,
            here=_quoted(self._pairing.left, above.left),
        )


def _covers(lefts: SentenceRange, rights: SentenceRange, row: int, column: int) -> bool:
    return lefts.start <= row < lefts.end and rights.start <= column < rights.end


def _chance(odds: float) -> float:
    return float(probability(np.array(odds, np.float32)))


def _odds(pair: Pair) -> float:
    return pair.odds


def _told(sentences: SentenceRange) -> str:
    first, last = sentences.start + 1, sentences.end
    return worded("sentence {number}", number=first) if first == last else worded("sentences {first} to {last}", first=first, last=last)


def _quoted(analysis: Analysis, number: int) -> str:
    words = analysis.words(analysis.sentences[number].span).split()
    return worded("“{words}”", words=" ".join(words[:_QUOTED]) + (" …" if len(words) > _QUOTED else ""))


def _worded(feature: Feature) -> Feature:
    """With words also where it says nothing."""
    if feature.name == "Meaning":
        return replace(feature, words=next(words for least, words in _MEANINGS if feature.value >= least))
    if feature.words:
        return feature
    return replace(feature, words=_NAMES_ALONE if feature.value and feature.name.startswith("Words") else _SILENT.get(feature.name, ""))
