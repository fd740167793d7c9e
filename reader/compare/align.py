"""Links the sentences of two documents that make the same claim: pairs that share rare words are scored, none is forced."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reader.alignment import Alignment, Difference, Evidence, Link, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.compare.candidates import candidates, shared_runs
from reader.compare.differences import Figures, between, of_copied_text
from reader.compare.evidence import covered, evidence, kind
from reader.compare.features import Comparison, Row
from reader.compare.label import label
from reader.compare.meaning import Meaning, Vectors, is_available, vectors
from reader.compare.origins import traced
from reader.compare.profiles import of_analysis
from reader.compare.ranges import Block, Pair, blocks
from reader.compare.similarity import log_odds, model, probability
from reader.compare.unlinked import unlinked
from reader.compare.verdicts import judge, oriented
from reader.compare.words import Profile
from reader.identity.things import unified
from reader.phrase import worded
from reader.sentence_encoder import problem, sentence_encoder
from reader.steps import Reported

VERSION = "crossread-compare@7"
RATE = 0.07  # share of same claims among pairs of whole articles; the pairs that the model was fitted to were chosen to be alike
_STORY = 2  # so many sentences of each side linked show that both tell one story
_TOLD = 2  # shared words and figures, besides names, without which nothing is linked
_ROWS = 64  # sentences between two signs of progress
_BEHIND = 1.5  # log-odds by which a pair may lie behind the best pair of both its sentences


class Pairing:
    """Two documents about to be linked."""

    def __init__(self, left: Analysis, right: Analysis, *, progress: Reported | None = None, has_meaning: bool = True) -> None:
        """`has_meaning`: sentence vectors count, where they can be made; `progress` shows signs of life while they are made."""
        self.left, self.right = left, right
        self.figures = Figures(left), Figures(right)
        lefts, rights = of_analysis(left), of_analysis(right)
        self._comparison = Comparison(lefts, rights, [*lefts, *rights], _meaning(lefts, rights, progress) if has_meaning else None)
        self._model = model("words" if self._comparison.meaning is None else "documents").at_rate(RATE)

    def scored(self, threshold: float, progress: Reported | None = None) -> tuple[list[Pair], Pair | None]:
        """The pairs at or above the threshold, and the best pair of all. What shows one story lets its counts speak too."""
        bar = log_odds(min(max(threshold, 1e-6), 1 - 1e-6))
        likely, best = self._likely(bar, progress)
        pairs = [pair for pair, _ in likely if pair.odds >= bar]
        if len({pair.left for pair in pairs}) >= _STORY and len({pair.right for pair in pairs}) >= _STORY:
            self._model = self._model.in_one_story()
            pairs = [replace(pair, odds=odds) for pair, odds in likely if odds >= bar]
        return _without_rivals(pairs), best

    def copied(self, threshold: float) -> list[Pair]:
        """The pairs at or above the threshold that have some words in a row in common."""
        bar = log_odds(min(max(threshold, 1e-6), 1 - 1e-6))
        found = [
            Pair(number, column, odds)
            for number, columns in shared_runs(self._comparison)
            for column, odds in zip(columns.tolist(), self._model.log_odds(self._comparison, number, columns).tolist(), strict=True)
            if odds >= bar and self.tell_something(number, column)
        ]
        return _without_rivals(found)

    def _likely(self, bar: float, progress: Reported | None) -> tuple[list[tuple[Pair, float]], Pair | None]:
        """The pairs that may reach the bar, each with its log-odds in one story, and the best pair of all that could be linked."""
        likely: list[tuple[Pair, float]] = []
        best: Pair | None = None
        for number in range(len(self.left.sentences)):
            if progress and number % _ROWS == 0:
                progress(number, len(self.left.sentences))
            columns = candidates(self._comparison, number)
            row = self._model.log_odds(self._comparison, number, columns)
            in_story = row + self._model.story_share(self._comparison, number, columns)
            chosen = np.flatnonzero((in_story >= bar) | (row >= (-math.inf if best is None else best.odds)))
            for column, odds, odds_in_story in zip(columns[chosen].tolist(), row[chosen].tolist(), in_story[chosen].tolist(), strict=True):
                if self.tell_something(number, column):
                    pair = Pair(number, column, odds)
                    likely.append((pair, odds_in_story))
                    best = pair if best is None or pair.odds > best.odds else best
        return likely, best

    def tell_something(self, row: int, column: int) -> bool:
        """Whether the sentences share what is told, not only of whom: every sentence of a story names the same few."""
        one, other = self._comparison.left.profiles[row], self._comparison.right.profiles[column]
        told = (one.terms.keys() & other.terms.keys()) - one.names
        return len(told) + len(one.figures & other.figures) >= _TOLD

    def blocks(self, pairs: Sequence[Pair]) -> list[Block]:
        return blocks(pairs, self.left, self.right, self._comparison)

    def odds(self, row: int) -> Row:
        """The log-odds of one left sentence against every right one; after `scored`, as it found them."""
        return self._model.log_odds(self._comparison, row)

    def odds_in_story(self, row: int) -> Row:
        """The same if both were known to tell one story."""
        return self._model.in_one_story().log_odds(self._comparison, row)

    def reasons(self, row: int, column: int, *, silent: bool = False) -> Evidence:
        return evidence(self._comparison, row, column, self._model, self.left, self.right, silent=silent)

    @property
    def base(self) -> float:
        """The log-odds of sentences of which nothing is known."""
        return self._model.bias

    def differences(self, lefts: SentenceRange, rights: SentenceRange, like: LinkKind) -> tuple[Difference, ...]:
        """The figures of two passages whose wording is so much alike."""
        found = between(self.figures[0].within(lefts), self.figures[1].within(rights))
        return of_copied_text(found) if like in (LinkKind.VERBATIM, LinkKind.NEAR) else found

    def link(self, block: Block) -> Link:
        pair, spans = block.best, (covered(self.left, block.left), covered(self.right, block.right))
        reasons = self.reasons(pair.left, pair.right)
        like = kind(self.left.words(spans[0]), self.right.words(spans[1]))
        found = self.differences(block.left, block.right, like)
        return Link(
            block.left,
            block.right,
            float(probability(np.array(pair.odds, np.float32))),
            like,
            label(self.left, spans[0], self.figures, found, reasons),
            reasons,
            found,
        )

    def forced(self, lefts: SentenceRange, rights: SentenceRange) -> Block:
        """Two ranges as one block, with the best pair between them."""
        pairs = []
        for number in range(lefts.start, lefts.end):
            row = self.odds(number)
            pairs += [Pair(number, column, float(row[column])) for column in range(rights.start, rights.end)]
        return Block(lefts, rights, max(pairs, key=lambda pair: pair.odds))


def compare(
    left: Analysis,
    right: Analysis,
    verdicts: Sequence[LinkVerdict] = (),
    threshold: float = 0.5,
    progress: Reported | None = None,
) -> Alignment:
    """The passages of two documents that make the same claim with a probability of at least `threshold`, with evidence.

    Pinned verdicts force or forbid links; the others are attached to the links that they are about. What both name is one thing,
    whatever each calls it. `progress` is told as the work goes on how many left sentences are done, and how many there are.
    """
    pairing = Pairing(*unified((left, right)), progress=progress)
    alignment = _linked(pairing, verdicts, threshold, progress)
    if progress:
        progress(len(left.sentences), len(left.sentences))
    return replace(alignment, differences=unlinked(*pairing.figures, alignment.links))


def compare_first(left: Analysis, right: Analysis, verdicts: Sequence[LinkVerdict] = (), threshold: float = 0.5) -> Alignment:
    """What `compare` can tell at once, without sentence vectors: the passages that have some words in a row in common."""
    pairing = Pairing(*unified((left, right)), has_meaning=False)
    return _alignment(pairing, pairing.copied(threshold), None, verdicts)


def linked(left: Analysis, right: Analysis, verdicts: Sequence[LinkVerdict] = (), threshold: float = 0.5) -> Alignment:
    """The links alone, of two documents in which one thing has one id already, as those of a larger collection that was unified."""
    return _linked(Pairing(left, right), verdicts, threshold)


def _linked(pairing: Pairing, verdicts: Sequence[LinkVerdict], threshold: float, progress: Reported | None = None) -> Alignment:
    return _alignment(pairing, *pairing.scored(threshold, progress), verdicts)


def _alignment(pairing: Pairing, pairs: Sequence[Pair], best: Pair | None, verdicts: Sequence[LinkVerdict]) -> Alignment:
    left, right = pairing.left, pairing.right
    links = judged(pairing, pairing.blocks(pairs), verdicts)
    alignment = Alignment(
        left.document.id,
        right.document.id,
        tuple(sentence.span for sentence in left.sentences),
        tuple(sentence.span for sentence in right.sentences),
        tuple(sorted(links, key=lambda link: (link.left, link.right))),
        producer(),
        None if links or best is None else pairing.link(*pairing.blocks([best])),
        _problems(left, right),
    )
    return traced(alignment, left, right)


def judged(pairing: Pairing, found: Sequence[Block], verdicts: Sequence[LinkVerdict]) -> list[Link]:
    """The links of these blocks after the analyst's verdicts, in no order."""
    left, right = pairing.left, pairing.right
    links = [pairing.link(block) for block in found]
    for verdict in oriented(verdicts, left, right):
        links, missing = judge(links, verdict, left, right)
        if missing:
            links.append(replace(pairing.link(pairing.forced(*missing)), verdict=verdict.judgement, pinned=True))
    return links


def producer() -> str:
    """Name and version of what compares here: links found with and without sentence vectors differ."""
    return f"{VERSION}+{sentence_encoder().producer if is_available() else 'words'}"


def _meaning(lefts: Sequence[Profile], rights: Sequence[Profile], progress: Reported | None) -> Meaning | None:
    if not is_available():
        return None
    left, right = (_encoded(side, len(lefts), progress) for side in (lefts, rights))
    return Meaning(left, right, np.concatenate([left, right]))


def _encoded(side: Sequence[Profile], total: int, progress: Reported | None) -> Vectors:
    texts = [profile.text for profile in side]
    made = []
    for start in range(0, max(len(texts), 1), _ROWS):
        if progress:
            progress(0, total)
        made.append(vectors(texts[start : start + _ROWS]))
    return np.concatenate(made)


def _without_rivals(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs without those that are far behind the best pair of both their sentences: what is said elsewhere, said better."""
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    for pair in pairs:
        best_left[pair.left] = max(pair.odds, best_left.get(pair.left, pair.odds))
        best_right[pair.right] = max(pair.odds, best_right.get(pair.right, pair.odds))
    return [pair for pair in pairs if pair.odds >= min(best_left[pair.left], best_right[pair.right]) - _BEHIND]


def _problems(left: Analysis, right: Analysis) -> tuple[str, ...]:
    problems: list[str] = [
        worded("“{name}” has no sentences to compare.", name=one.document.source.name) for one in (left, right) if not one.sentences
    ]
    if left.document.id == right.document.id:
        problems.append(worded("Both sides are the same text."))
    if is_available() and problem():
        problems.append(problem())
    return tuple(problems)
