"""How well same claims are told from others in ECB+ by the program's own path. Run by hand, not a test; it takes minutes:

    python -m tests.benchmarks.ecb_through_analyses DATA_FOLDER [--topics N] [--rates RATE ...]

DATA_FOLDER is that of `reader.training.similarity`. Every document is analyzed whole, a sentence a passage, and laid beside every other of
its topic that gold pairs are of, as in a comparison: one thing named one way, the weights of two documents, and the rarity of words in the
two. Counted are the gold pairs alone, so same claims are far more common than among all sentences of two articles; the rates show what the
assumed share of same claims does to what is linked.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from reader.analysis import Analysis
from reader.analyze.pipeline import analyze
from reader.compare.align import RATE
from reader.compare.features import Comparison
from reader.compare.meaning import Meaning, vectors
from reader.compare.profiles import of_analysis
from reader.compare.similarity import log_odds, model
from reader.identity.things import unified
from reader.training.similarity import leaning, quality, rows
from tests.builders import a_document

Gold = list[tuple[int, int, bool]]  # sentences of both documents, and whether they make the same claim


def main(folder: Path, topics: int | None, rates: list[float]) -> None:
    documents = {one["doc"]: one for one in rows(folder / "ecbplus_docs_dev.jsonl.gz")}
    wanted = gold_pairs(folder, documents)
    scores, same = [], []
    for pairs in islice(wanted.values(), topics):
        analyses = {name: analyzed(documents[name]) for name in {name for both in pairs for name in both}}
        for (one, other), gold in pairs.items():
            odds = between(analyses[one], analyses[other])
            scores += [odds[left, right] for left, right, _ in gold]
            same += [is_same for _, _, is_same in gold]
    labels, probabilities = np.array(same, bool), 1 / (1 + np.exp(-np.array(scores, np.float64)))
    print(f"{len(labels)} pairs, {labels.sum()} same")
    for rate in rates:
        print(f"rate {rate}: {quality(labels, leaning(probabilities, log_odds(rate) - log_odds(RATE)))}", flush=True)


def gold_pairs(folder: Path, documents: dict[str, Any]) -> dict[str, dict[tuple[str, str], Gold]]:
    """By topic and pair of documents, the places of the sentences in their documents."""
    places = {(name, sentence["n"]): place for name, one in documents.items() for place, sentence in enumerate(one["sents"])}
    topics: dict[str, dict[tuple[str, str], Gold]] = defaultdict(lambda: defaultdict(list))
    for pair in rows(folder / "ecbplus_pairs_dev.jsonl.gz"):
        one, other = (pair["a"], pair["ai"]), (pair["b"], pair["bi"])
        topics[documents[pair["a"]]["topic"]][pair["a"], pair["b"]].append((places[one], places[other], bool(pair["strict"])))
    return topics


def analyzed(document: dict[str, Any]) -> Analysis:
    return analyze(a_document(*(sentence["text"] for sentence in document["sents"]), published=None))


def between(left: Analysis, right: Analysis) -> dict[tuple[int, int], float]:
    """The log-odds of every pair of passages: of the likeliest of their sentences, where a passage was parted."""
    left, right = unified((left, right))
    lefts, rights = of_analysis(left), of_analysis(right)
    mine, theirs = (vectors([profile.text for profile in side]) for side in (lefts, rights))
    comparison = Comparison(lefts, rights, [*lefts, *rights], Meaning(mine, theirs, np.concatenate([mine, theirs])))
    return dict(sorted(scored(comparison, left, right), key=lambda one: one[1]))


def scored(comparison: Comparison, left: Analysis, right: Analysis) -> Iterator[tuple[tuple[int, int], float]]:
    chosen = model("documents").at_rate(RATE)
    for number, sentence in enumerate(left.sentences):
        for other, odds in zip(right.sentences, chosen.log_odds(comparison, number), strict=True):
            yield (sentence.passage, other.passage), float(odds)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--topics", type=int, help="only so many")
    parser.add_argument("--rates", type=float, nargs="+", default=[RATE, 0.1, 0.15, 0.2, 0.25, 0.3, model("documents").rate])
    chosen = parser.parse_args()
    main(chosen.folder, chosen.topics, chosen.rates)
