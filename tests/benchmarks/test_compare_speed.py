"""How fast thousands of sentences are compared, beyond encoding, beside other ways, and what of planted copies is found.

Bars: 1,000 by 1,000 sentences in 0.3 s, 5,000 by 5,000 in 1.5 s, 20,000 by 20,000 in 6 s; of reworded and moved sentences 99 % are
linked. The peers are rapidfuzz, difflib, and a shortest edit script over sentences, which is how Meld compares lines; those last two
find no sentence that was moved and reworded. The worker has one thread: OPENBLAS_NUM_THREADS=1 shows what it takes there.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from random import Random

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from reader.compare import align
from tests.benchmarks.edits import kept
from tests.builders import a_document, an_analysis

SIZES = (1_000, 5_000, 20_000)
SYLLABLES = [one + two for one in "bdfgklmnprstvz" for two in "aeiou"]


class Story:
    """Two made-up documents of so many sentences; every tenth sentence of the right one rewords one of the left, somewhere else."""

    def __init__(self, size: int) -> None:
        self._random = Random(size)
        self.words = list(dict.fromkeys("".join(self._random.choices(SYLLABLES, k=3)) for _ in range(20_000)))
        self._weights = [1 / (rank + 10) for rank in range(len(self.words))]
        left = [self._sentence() for _ in range(size)]
        moved = self._random.sample(range(size), size // 10)
        self.planted = {(number, 10 * place) for place, number in enumerate(moved)}
        right = [self._sentence() for _ in range(size)]
        for number, place in self.planted:
            right[place] = self._reworded(left[number])
        self.texts = [[" ".join(words) + "." for words in side] for side in (left, right)]
        self.left, self.right = (an_analysis(a_document(*side)) for side in self.texts)

    def _sentence(self) -> list[str]:
        return self._random.choices(self.words, self._weights, k=self._random.randint(10, 24))

    def _reworded(self, words: Sequence[str]) -> list[str]:
        """The second half first, and every fifth word another one."""
        turned = [*words[len(words) // 2 :], *words[: len(words) // 2]]
        return [self._random.choice(self.words) if number % 5 == 4 else word for number, word in enumerate(turned)]


@pytest.fixture(params=SIZES)
def story(request, monkeypatch):
    """The sentences' vectors are sums of made-up ones of their words: encoding is no part of what is timed."""
    story = Story(request.param)
    of_word = dict(zip(story.words, np.random.default_rng(1).normal(size=(len(story.words), 384)).astype(np.float32), strict=True))
    sums = {text: sum(of_word[word] for word in text.rstrip(".").split()) for side in story.texts for text in side}
    known = {text: row / np.linalg.norm(row) for text, row in sums.items()}
    monkeypatch.setattr(align, "vectors", lambda texts: np.array([known[text] for text in texts]))
    return story


def test_link_two_documents(benchmark, story):
    alignment = benchmark.pedantic(align.compare, (story.left, story.right), rounds=3)
    linked = {(link.left.start, link.right.start) for link in alignment.links}
    assert len(linked & story.planted) >= 0.99 * len(story.planted)


def test_rapidfuzz_ratio_of_all_pairs(benchmark, story):
    if len(story.texts[0]) > SIZES[1]:
        pytest.skip("minutes, and 1.5 GiB")
    benchmark.pedantic(process.cdist, story.texts, {"scorer": fuzz.ratio}, rounds=1)


def test_rapidfuzz_token_set_of_all_pairs(benchmark, story):
    if len(story.texts[0]) > SIZES[0]:
        pytest.skip("minutes")
    benchmark.pedantic(process.cdist, story.texts, {"scorer": fuzz.token_set_ratio}, rounds=1)


def test_difflib_over_sentences(benchmark, story):
    benchmark.pedantic(lambda: SequenceMatcher(None, *story.texts, autojunk=False).get_matching_blocks(), rounds=1)


def test_edit_script_over_sentences(benchmark, story):
    benchmark.pedantic(kept, story.texts, rounds=1)
