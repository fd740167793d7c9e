"""Named reasons why two sentences may make the same claim, in [0, 1] but for cosines, for one left sentence against right ones.

To add a feature: write a function of a `Comparison`, the number of a left sentence and the numbers of right ones that returns one value
for each of these, the same when the sides are swapped; list it among the tables below; run `python -m reader.training.similarity`.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from reader.compare.meaning import ALL, Columns, Meaning
from reader.compare.words import Profile
from reader.phrase import worded

Row = NDArray[np.float32]
Weights = Mapping[object, float]

RUN = 5  # words in a row that two writers hardly choose independently
_K1, _B = 1.2, 0.75  # Robertson & Zaragoza 2009, The Probabilistic Relevance Framework
_MUCH = 10.0  # so many of the rarest words shared are as good as all
_SOME = 3.0  # words as rare as can be without which a share of the words proves little
_ONE_NAME = 0.5  # a single rare name shared is two thirds of all that names can say
_FEW = 50  # about the sentences of two short articles


class Rarity:
    """How rare each term is in a collection of sentences: BM25's idf, 1 for a term that stands in one sentence of many.

    Few sentences prove no word rare, so a small collection is filled up with sentences that share nothing.
    """

    def __init__(self, collection: Sequence[Profile]) -> None:
        self._size = max(len(collection), _FEW)
        self._frequency = Counter(key for profile in collection for key in _keys(profile))
        lengths = sum(profile.terms.total() for profile in collection)
        self._rarities: dict[int, float] = {}
        self._mean_length = max(lengths / max(len(collection), 1), 1.0)

    def of(self, term: object) -> float:
        frequency = self._frequency[term]
        if frequency not in self._rarities:
            self._rarities[frequency] = self._idf(frequency) / self._idf(1)
        return self._rarities[frequency]

    def _idf(self, frequency: int) -> float:
        return math.log(1 + (self._size - frequency + 0.5) / (frequency + 0.5))

    def of_name(self, name: str) -> float:
        return self.of(_name(name))

    def saturated(self, profile: Profile) -> dict[object, float]:
        """BM25's weight of each term of a sentence: rarity, damped by how often it is repeated and by how long the sentence is."""
        damping = _K1 * (1 - _B + _B * profile.terms.total() / self._mean_length)
        return {term: self.of(term) * count * (_K1 + 1) / (count + damping) for term, count in profile.terms.items()}


def _keys(profile: Profile) -> Iterator[object]:
    """All that can be rare: a string, a tuple of one, and pairs that begin with an outcome or with a value."""
    yield from profile.terms
    yield from map(_name, profile.names)
    yield from profile.fates
    yield from profile.figures


def _name(name: str) -> tuple[str]:
    """A key that no term equals."""
    return (name,)


class Index:
    """For every key, the sentences that have it and the weight it has there."""

    def __init__(self, sentences: Sequence[Weights]) -> None:
        self._size = len(sentences)
        postings: defaultdict[object, list[int]] = defaultdict(list)
        weights: defaultdict[object, list[float]] = defaultdict(list)
        for number, keys in enumerate(sentences):
            for key, weight in keys.items():
                postings[key].append(number)
                weights[key].append(weight)
        self._postings = {key: (np.array(postings[key], np.intp), np.array(weights[key], np.float32)) for key in postings}

    def shared(self, keys: Weights, columns: Columns = ALL) -> Row:
        """Per sentence, the sum over the keys it shares of the products of both weights."""
        found = [(*self._postings[key], np.float32(weight)) for key, weight in keys.items() if key in self._postings]
        if not found and not isinstance(columns, slice):
            return np.zeros(len(columns), np.float32)
        row = np.zeros(self._size, np.float32)
        for numbers, weights, weight in found:
            row[numbers] += weight * weights
        chosen: Row = row[columns]
        return chosen

    def added(self, keys: Weights) -> Row:
        """Per sentence, the sum over the keys it shares of the means of both weights."""
        found = [(*self._postings[key], weight) for key, weight in keys.items() if key in self._postings]
        if not found:
            return np.zeros(self._size, np.float32)
        numbers = np.concatenate([numbers for numbers, _, _ in found])
        mine = np.repeat(np.array([weight for *_, weight in found], np.float32), [len(weights) for _, weights, _ in found])
        sums = np.bincount(numbers, np.concatenate([weights for _, weights, _ in found]) + mine, self._size)
        row: Row = (sums / 2).astype(np.float32)
        return row


class Side:
    """The sentences of one side with the weights of what is in them, and indexes over those."""

    def __init__(self, profiles: Sequence[Profile], rarity: Rarity) -> None:
        self.profiles = profiles
        self.numbers = np.arange(len(profiles))
        self.saturated: list[Weights] = [rarity.saturated(profile) for profile in profiles]
        self.terms: list[Weights] = [{term: rarity.of(term) for term in profile.terms} for profile in profiles]
        self.names: list[Weights] = [{name: rarity.of_name(name) for name in profile.names} for profile in profiles]
        self.fates: list[Weights] = [{fate: rarity.of(fate) for fate in profile.fates} for profile in profiles]
        self.figures: list[Weights] = [{figure: rarity.of(figure) for figure in profile.figures} for profile in profiles]
        self.counts: list[Weights] = [{fate: rarity.of(fate) for fate in counts(profile)} for profile in profiles]
        self.counted: list[Weights] = [dict.fromkeys((noun for _, noun in profile.figures), 1.0) for profile in profiles]

    @cached_property
    def name_totals(self) -> Row:
        return _totals(self.names)

    @cached_property
    def by_saturated(self) -> Index:
        return Index(self.saturated)

    @cached_property
    def term_totals(self) -> Row:
        return _totals(self.terms)

    @cached_property
    def by_term(self) -> Index:
        return Index([dict.fromkeys(terms, 1.0) for terms in self.terms])

    @cached_property
    def by_name(self) -> Index:
        return Index([dict.fromkeys(names, 1.0) for names in self.names])

    @cached_property
    def by_fate(self) -> Index:
        return Index([dict.fromkeys(fates, 1.0) for fates in self.fates])

    @cached_property
    def by_figure(self) -> Index:
        return Index([dict.fromkeys(figures, 1.0) for figures in self.figures])

    @cached_property
    def by_count(self) -> Index:
        return Index([dict.fromkeys(counts, 1.0) for counts in self.counts])

    @cached_property
    def by_counted(self) -> Index:
        return Index(self.counted)


class Comparison:
    """Two sides about to be compared, over the rarity of words in one collection; `meaning` is none where words alone are compared."""

    def __init__(
        self, left: Sequence[Profile], right: Sequence[Profile], collection: Sequence[Profile], meaning: Meaning | None = None
    ) -> None:
        self.rarity = Rarity(collection)
        self.left = Side(left, self.rarity)
        self.right = self.left if right is left else Side(right, self.rarity)
        self.meaning = meaning
        self._words: tuple[int, Row] = (-1, np.zeros(0, np.float32))

    def words(self, number: int) -> Row:
        """BM25 of one left sentence with every right one, the mean of both directions."""
        if self._words[0] != number:
            self._words = number, self.right.by_saturated.added(self.left.saturated[number])
        return self._words[1]


def counts(profile: Profile) -> set[tuple[str, str]]:
    """The outcomes that befall what is counted: so many guards were killed. The dead of years ago are of another event."""
    nouns = {noun for _, noun in profile.figures} - profile.past
    return {fate for fate in profile.fates if fate[1] in nouns}


def runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Every five words in a row."""
    return [tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)]


def shared_words(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """BM25, the mean of both directions: how much rare wording the sentences share. The first few words count most."""
    row: Row = np.sqrt(np.minimum(pair.words(number)[columns] / np.float32(_MUCH), np.float32(1)))
    return row


def covered_words(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """The share of the shorter sentence's words, by rarity, that the other has too: a summary stands within what it sums up."""
    common = pair.right.by_term.shared(pair.left.terms[number], columns)
    fewer = np.minimum(pair.left.term_totals[number], pair.right.term_totals[columns])
    row: Row = common / (fewer + np.float32(_SOME))
    return row


def shared_names(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """The share of the shorter list of names that the other has too. Names that all sentences have prove little, shared or not."""
    common = pair.right.by_name.shared(pair.left.names[number], columns)
    fewer = np.minimum(pair.left.name_totals[number], pair.right.name_totals[columns])
    row: Row = common / (fewer + np.float32(_ONE_NAME))
    return row


def other_names(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """1 where both name something rare and nothing that the other names."""
    common = pair.right.by_name.shared(pair.left.names[number], columns)
    both = (pair.left.name_totals[number] > _ONE_NAME) & (pair.right.name_totals[columns] > _ONE_NAME)
    return np.asarray((common == 0) & both, np.float32)


def shared_fates(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """Who was killed, wounded, freed: outcomes with the same words beside them; two are as good as any number."""
    row: Row = np.minimum(pair.right.by_fate.shared(pair.left.fates[number], columns) / np.float32(2), np.float32(1))
    return row


def shared_counts(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """Both count the same outcome of the same people or things, whether or not they arrive at the same number."""
    row: Row = np.minimum(pair.right.by_count.shared(pair.left.counts[number], columns), np.float32(1))
    return row


def shared_figures(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """Figures with the same value that count the same thing; three are as good as any number."""
    row: Row = np.minimum(pair.right.by_figure.shared(pair.left.figures[number], columns) / np.float32(3), np.float32(1))
    return row


def other_figures(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """1 where both count a thing, no figure of it agrees, and nothing shows that it is one count in dispute."""
    counted = pair.right.by_counted.shared(pair.left.counted[number], columns)
    agreeing = pair.right.by_figure.shared(pair.left.figures[number], columns)
    disputed = pair.right.by_count.shared(pair.left.counts[number], columns)
    return np.asarray((counted > 0) & (agreeing == 0) & (disputed == 0), np.float32)


def meaning(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """Cosine of the sentence vectors, less what all of the collection share."""
    return _unknown(pair, columns) if pair.meaning is None else pair.meaning.alike(number, columns)


def surroundings(pair: Comparison, number: int, columns: Columns = ALL) -> Row:
    """Both are like the same other sentences of the collection: among many articles, they tell of one incident."""
    return _unknown(pair, columns) if pair.meaning is None else pair.meaning.near_the_same(number, columns)


Feature = Callable[[Comparison, int, Columns], Row]

WORD_FEATURES: dict[str, Feature] = {
    worded("Words"): shared_words,
    worded("Names"): shared_names,
    worded("Different names"): other_names,
    worded("What happened"): shared_fates,
    worded("Numbers"): shared_figures,
    worded("Different numbers"): other_figures,
}
MEANING: dict[str, Feature] = {worded("Meaning"): meaning}
COVERED: dict[str, Feature] = {worded("Words covered"): covered_words}
SURROUNDINGS: dict[str, Feature] = {worded("Surroundings"): surroundings}

# Proof only where both tell one story: the dead of two attacks are counted in the same words.
STORY_FEATURES: dict[str, Feature] = {worded("Same count"): shared_counts}

FEATURES: dict[str, Feature] = {**WORD_FEATURES, **COVERED, **MEANING, **SURROUNDINGS, **STORY_FEATURES}


def _unknown(pair: Comparison, columns: Columns) -> Row:
    return np.zeros(len(pair.right.numbers[columns]), np.float32)


def _totals(sentences: Sequence[Weights]) -> Row:
    return np.array([sum(keys.values()) for keys in sentences], np.float32)
