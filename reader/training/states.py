"""Encoder states of many sentences, kept in a file while heads are trained on them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.analyze.language.word_features import word_features
from reader.encoder import STATE_SIZE, encoder

_BLOCK = 512  # sentences encoded at once


class States:
    """The states and features of sentences, each a list of words, by number."""

    def __init__(self, sentences: Sequence[Sequence[str]], path: Path) -> None:
        self._ends = np.cumsum([0, *map(len, sentences)])
        self._states = np.lib.format.open_memmap(path, "w+", np.float16, (int(self._ends[-1]), STATE_SIZE))
        self._features = [word_features(words) for words in sentences]
        for start in range(0, len(sentences), _BLOCK):
            block = encoder().states(sentences[start : start + _BLOCK])
            self._states[self._ends[start] : self._ends[start + len(block)]] = np.concatenate(block)
            print(f"\rencoded {start + len(block)} of {len(sentences)} sentences", end="", flush=True)
        print()

    def batches(self, words: int, random: np.random.Generator | None = None) -> Iterator["Batch"]:
        """Batches of sentences of like length, about so many words each; in random order when given a source of it."""
        order = np.arange(len(self._features)) if random is None else random.permutation(len(self._features))
        pools = [order] if random is None else np.array_split(order, max(len(order) // 2_000, 1))
        batches = [batch for pool in pools for batch in self._cut(pool, words)]
        if random is not None:
            random.shuffle(batches)
        for batch in batches:
            yield self._padded(batch)

    def _cut(self, numbers: NDArray[np.int64], words: int) -> list[list[int]]:
        batches: list[list[int]] = []
        for number in sorted(numbers.tolist(), key=self._length):
            if not batches or self._length(number) * (len(batches[-1]) + 1) > words:
                batches.append([])
            batches[-1].append(number)
        return batches

    def _length(self, number: int) -> int:
        return int(self._ends[number + 1] - self._ends[number])

    def _padded(self, numbers: list[int]) -> "Batch":
        longest = max(map(self._length, numbers))
        states = np.zeros((len(numbers), longest, STATE_SIZE), np.float32)
        features = np.zeros((4, len(numbers), longest), np.int64)
        for row, number in enumerate(numbers):
            length = self._length(number)
            states[row, :length] = self._states[self._ends[number] : self._ends[number + 1]]
            features[:, row, :length] = self._features[number]
        return Batch(numbers, [self._length(number) for number in numbers], states, features)


class Batch:
    """Sentences by number with their lengths, states (sentences, words, 1536) and features (4, sentences, words)."""

    def __init__(self, numbers: list[int], lengths: list[int], states: NDArray[np.float32], features: NDArray[np.int64]) -> None:
        self.numbers, self.lengths, self.states, self.features = numbers, lengths, states, features

    def padded(self, rows: Sequence[Sequence[int]], fill: int = -100) -> NDArray[np.int64]:
        """Rows of numbers, one a word, filled up to the longest sentence."""
        out = np.full(self.states.shape[:2], fill, np.int64)
        for row, number in enumerate(self.numbers):
            out[row, : self.lengths[row]] = rows[number]
        return out
