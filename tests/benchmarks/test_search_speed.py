"""How fast the texts of a large workspace are searched, and read into the index.

Bar: 100,000 documents (192 MB of text) in under 100 ms, but for words in nearly every document. CROSSREAD_DOCUMENTS=100000 makes as many.
"""

import os
import time
from itertools import accumulate
from random import Random

import pytest

from reader.search.index import Entry, Number, SearchIndex
from reader.search.query import query
from reader.search.searching import search
from reader.text import Span

DOCUMENTS, WORDS = int(os.environ.get("CROSSREAD_DOCUMENTS", "5000")), 260
SYLLABLES = [one + two for one in "bdfgklmnprstvz" for two in "aeiou"]
QUERIES = {
    "rare word": "{rare}",
    "common word": "{common}",
    "two words": "{common} {usual}",
    "phrase": '"{usual} {common}"',
    "beginning": "{start}*",
    "near": "NEAR({usual} {common}, 5)",
    "list": "[{rare}, {usual}, {other}]",
    "filters": "{usual} publisher:courier after:2021 before:2024",
    "number": "{usual} number:militants>900",
    "name": 'entity:"grey banner 7"',
    "leave out": "{common} -{usual}",
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    random = Random(1)
    words = list(dict.fromkeys("".join(random.choices(SYLLABLES, k=random.randint(2, 4))) for _ in range(60_000)))
    weights = list(accumulate(1 / (rank + 20) for rank in range(len(words))))
    path = tmp_path_factory.mktemp("search") / "search"
    index = SearchIndex(path)
    started, characters = time.perf_counter(), 0
    for start in range(0, DOCUMENTS, 500):
        entries = [made(number, random, words, weights) for number in range(start, min(start + 500, DOCUMENTS))]
        characters += sum(len(one.text) for one in entries)
        index.add(entries)
    took = time.perf_counter() - started
    print(f"\n{DOCUMENTS:,} documents, {characters / 1e6:.0f} MB, made and read in {took:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
    told = {"rare": words[30_000], "common": words[150], "usual": words[600], "other": words[900], "start": words[2_000][:5]}
    yield index, told
    index.close()


def made(number, random, words, weights):
    text = "\n\n".join(" ".join(random.choices(words, cum_weights=weights, k=WORDS // 4)) + "." for _ in range(4))
    day = f"20{random.randint(18, 25)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    outlet = random.choice(("Halvern Courier", "Meridian Wire", "Agence Lumen", "Daily Quarto"))
    names = tuple(f"Grey Banner {random.randint(1, 500)}" for _ in range(12))
    numbers = tuple(Number(thing, size := random.randint(1, 1000), size, Span(0, 4)) for thing in ("", "militant", "guard", "day"))
    return Entry(f"d{number}", "1", text, " ".join(random.choices(words, k=7)), outlet, day, names, names[:3], numbers)


@pytest.mark.parametrize("kind", QUERIES)
def test_search(benchmark, shelf, kind):
    index, words = shelf
    asked = query(QUERIES[kind].format(**words))
    answer = benchmark.pedantic(search, (index, asked), rounds=5, warmup_rounds=1)
    benchmark.extra_info["documents"] = answer.total
    assert answer.searched == DOCUMENTS
