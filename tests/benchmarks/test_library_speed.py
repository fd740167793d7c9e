"""How fast an article is compared with 10,000 stored ones, and a claim found in them, beside plain products and rapidfuzz.

Bar: a new article of 30 sentences is taken in, with its neighbors on both sides, in under 2 s. Vectors and words are made up.
"""

from random import Random

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from reader.compare.words import terms, words
from reader.library.index import LibraryIndex, Told
from reader.text import Span

ARTICLES, SENTENCES, SIZE = 10_000, 30, 384
SYLLABLES = [one + two for one in "bdfgklmnprstvz" for two in "aeiou"]


class Shelf:
    """Ten thousand made-up articles in an index, and one more to come."""

    def __init__(self, folder):
        self._random = Random(1)
        self._vectors = np.random.default_rng(1)
        self._words = list({"".join(self._random.choices(SYLLABLES, k=3)) for _ in range(30_000)})
        self._weights = [1 / (rank + 10) for rank in range(len(self._words))]
        self.folder = folder
        self.index = LibraryIndex(folder / "index", "test@1", SIZE)
        self.texts = []
        rows = []
        for number in range(ARTICLES):
            texts, vectors = self.article()
            self.texts += texts
            rows.append((f"d{number}", texts, vectors))
        self.vectors = np.concatenate([vectors for _, _, vectors in rows])
        self._fill(rows)
        self.new = self.article()

    def article(self):
        texts = [" ".join(self._random.choices(self._words, self._weights, k=self._random.randint(10, 24))) for _ in range(SENTENCES)]
        vectors = self._vectors.normal(size=(SENTENCES, SIZE)).astype(np.float32)
        return texts, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def _fill(self, rows):
        """As `add` would leave it, with any ten neighbors a sentence: adding one by one takes as long as ten thousand adds."""
        connection = self.index._connection
        connection.execute("BEGIN")
        self.index._vectors.write(0, self.vectors)
        connection.executemany(
            "INSERT INTO document VALUES (?, '', ?, ?)", [(key, number * SENTENCES, SENTENCES) for number, (key, *_) in enumerate(rows)]
        )
        kept = [" ".join(terms(words(text)).elements()) for text in self.texts]
        connection.executemany(
            "INSERT INTO sentence VALUES (?, ?, ?, 0, 1, ?, '', ?)",
            [(row, f"d{row // SENTENCES}", row % SENTENCES, self.texts[row], kept[row]) for row in range(len(kept))],
        )
        connection.executemany("INSERT INTO found (rowid, terms) VALUES (?, ?)", enumerate(kept))
        total = len(kept)
        pairs = ((row, (row + 37 * step) % total, 0.01 * step) for row in range(total) for step in range(1, 11))
        connection.executemany("INSERT INTO neighbor VALUES (?, ?, ?)", pairs)
        connection.execute("COMMIT")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    shelf = Shelf(tmp_path_factory.mktemp("shelf"))
    yield shelf
    print({path.name: f"{path.stat().st_size / 1e6:.0f} MB" for path in shelf.folder.iterdir()})
    shelf.index.close()


def test_take_in_one_more_article(benchmark, shelf):
    texts, vectors = shelf.new
    sentences = [Told(Span(0, 1), text) for text in texts]
    benchmark.pedantic(shelf.index.add, ("new", "", sentences, vectors), rounds=3)
    assert len(shelf.index.neighbors("new")) == 10 * SENTENCES


def test_candidates_for_one_claim(benchmark, shelf):
    found = benchmark.pedantic(shelf.index.candidates, (shelf.texts[4_000], shelf.vectors[4_000], 40), rounds=3)
    assert 4_000 in {one.row for one in found}


def test_numpy_products_without_the_index(benchmark, shelf):
    def nearest():
        return np.argpartition(-(shelf.new[1] @ shelf.vectors.T), 10, axis=1)[:, :10]

    benchmark.pedantic(nearest, rounds=3)


def test_rapidfuzz_of_all_pairs(benchmark, shelf):
    benchmark.pedantic(process.cdist, (shelf.new[0], shelf.texts), {"scorer": fuzz.token_set_ratio, "dtype": np.uint8}, rounds=1)
