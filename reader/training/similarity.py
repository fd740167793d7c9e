"""Fits the weights of `reader.compare.similarity` to ECB+ sentence pairs (Cybulska & Vossen 2014, CC BY 3.0).

    python -m reader.training.similarity DATA_FOLDER

DATA_FOLDER holds `ecbplus_docs_dev.jsonl.gz` and `ecbplus_pairs_dev.jsonl.gz`. Two sentences of different articles are the same
claim when they tell one event with a shared participant. The figures printed are of topics that the weights were not fitted to.
"""

import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import resources
from reader.compare.features import COVERED, MEANING, STORY_FEATURES, SURROUNDINGS, WORD_FEATURES, Comparison, Feature
from reader.compare.meaning import ALL, Meaning, vectors
from reader.compare.profiles import of_texts
from reader.compare.similarity import WEIGHTS, log_odds

Floats = NDArray[np.float64]
Labels = NDArray[np.bool_]
Place = tuple[str, int]  # name of a document, number of a sentence in it

PENALTY = 1.0
SHARING = 300.0  # penalty for a collection: features that say nearly the same share the weight, which holds better elsewhere
FOLDS = 5  # for the library, whose pairs cross topics
RATE = 0.07  # of same claims in a library: no benchmark tells, so as between whole articles of one story
_LEAN = 0.25  # log-odds by which more is linked than is likelier than not: F1 at 0.5 gains, and the probabilities stay true to 0.04
_PRESENT = 0.3  # a story feature is there, and not only with words that every sentence has
_NAMELESS = {
    name: feature for name, feature in WORD_FEATURES.items() if name not in ("Names", "Different names")
}  # of texts, names are words
SETS: dict[str, dict[str, Feature]] = {
    "words": WORD_FEATURES,
    "documents": {**WORD_FEATURES, **MEANING},
    "collection": {**_NAMELESS, **{"Different names": WORD_FEATURES["Different names"]}, **COVERED, **MEANING, **SURROUNDINGS},
    "library": {**_NAMELESS, **MEANING},
}
HEAD = """# How much each feature speaks for two sentences making the same claim, in log-odds for its full value.
# The features are described in reader/compare/features.py, the sets of them in reader/compare/similarity.py.
#
# Data: validated sentences of ECB+ (Cybulska & Vossen 2014, CC BY 3.0); no text of it is in here. Two are the same claim when they tell one
# event with a shared participant. The vectors behind Meaning and Surroundings are those of all-MiniLM-L6-v2 (Apache-2.0).
# Recipe: `python -m reader.training.similarity DATA_FOLDER` writes this file: logistic regression with a ridge on standardized features.
# Figures are of topics that the weights were not fitted to, and at the share of same claims among the pairs.
# All pairs are of news in English, and of one incident or its sister incident but for the library: other texts may be judged less well.
"""


@dataclass(frozen=True, slots=True)
class Examples:
    """Feature values, label and topic of sentence pairs; `other` is the topic of the second sentence."""

    values: Floats
    same: Labels
    topic: NDArray[np.str_]
    other: NDArray[np.str_]


def main(folder: Path) -> None:
    sentences = validated(folder)
    lines = [HEAD]
    for name, chosen in SETS.items():
        found = across(folder, sentences, chosen) if name == "library" else within(folder, sentences, chosen)
        penalty = SHARING if name == "collection" else PENALTY
        held_out = cross_validated(found, penalty)
        lean = _LEAN if name == "collection" else 0.0
        card = f"{len(found.same)} pairs, {found.same.sum()} same; penalty {penalty:g}. {quality(found.same, leaning(held_out, lean))}."
        print(f"{name}: {card}")
        weights, bias = fit(found.values, found.same, penalty)
        lines += section(name, dict(zip(chosen, weights, strict=True)), bias + lean, float(found.same.mean()), card)
    lines += ["[story]", "# Between documents that tell one story; elsewhere the same count is as often of another event."]
    lines += [f'"{name}" = {weight:.3f}' for name, weight in zip(STORY_FEATURES, of_one_story(folder, sentences), strict=True)]
    resources.path(WEIGHTS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def section(name: str, weights: Mapping[str, float], bias: float, rate: float, card: str) -> list[str]:
    if name == "library":
        bias, rate = bias + log_odds(RATE) - log_odds(rate), RATE
    head = [f"[{name}]", f"# {card}", f"bias = {bias:.3f}", f"rate = {rate:.3f}", ""]
    return [*head, f"[{name}.weights]", *(f'"{feature}" = {weight:.3f}' for feature, weight in weights.items()), ""]


def of_one_story(folder: Path, sentences: Mapping[str, dict[Place, str]]) -> list[float]:
    """Weight of each story feature: the log-odds of pairs of articles on one incident that have it, less those of all such pairs.

    One pair of each kind is added, since almost no pair that has one is a different claim, and nothing is that sure.
    """
    found = within(folder, sentences, STORY_FEATURES)
    incident = np.array([pair["set"] == "same" for pair in rows(folder / "ecbplus_pairs_dev.jsonl.gz")])
    chosen = [found.same[incident & (column > _PRESENT)] for column in found.values.T]
    return [log_odds((same.sum() + 1) / (len(same) + 2)) - log_odds(float(found.same[incident].mean())) for same in chosen]


def validated(folder: Path) -> dict[str, dict[Place, str]]:
    """Per topic, the sentences that annotators checked."""
    topics: defaultdict[str, dict[Place, str]] = defaultdict(dict)
    for document in rows(folder / "ecbplus_docs_dev.jsonl.gz"):
        for sentence in document["sents"]:
            if sentence["sel"]:
                topics[str(document["topic"])][document["doc"], sentence["n"]] = sentence["text"]
    return dict(topics)


def within(folder: Path, sentences: Mapping[str, dict[Place, str]], chosen: Mapping[str, Feature]) -> Examples:
    """Every gold pair; the sentences of a topic are the collection."""
    values: dict[tuple[Place, Place], Floats] = {}
    topic_of = {place: topic for topic, found in sentences.items() for place in found}
    for found in sentences.values():
        places, texts = list(found), list(found.values())
        for row, features in enumerate(feature_rows(texts, texts, chosen)):
            values |= {(places[row], place): features[column] for column, place in enumerate(places)}
    gold = [(pair["strict"], (pair["a"], pair["ai"]), (pair["b"], pair["bi"])) for pair in rows(folder / "ecbplus_pairs_dev.jsonl.gz")]
    topic = np.array([topic_of[one] for _, one, _ in gold])
    return Examples(np.array([values[one, other] for _, one, other in gold]), np.array([same for same, _, _ in gold], bool), topic, topic)


def across(folder: Path, sentences: Mapping[str, dict[Place, str]], chosen: Mapping[str, Feature]) -> Examples:
    """Every sentence with every sentence of another document, all topics together; no collection is known."""
    places, topics = zip(*((place, topic) for topic, found in sentences.items() for place in found), strict=True)
    texts = [text for found in sentences.values() for text in found.values()]
    positive = {
        frozenset(((pair["a"], pair["ai"]), (pair["b"], pair["bi"])))
        for pair in rows(folder / "ecbplus_pairs_dev.jsonl.gz")
        if pair["strict"]
    }
    values, same, pairs = [], [], []
    for row, features in enumerate(feature_rows(texts, None, chosen)):
        for column in range(row + 1, len(texts)):
            if places[row][0] != places[column][0]:
                values.append(features[column])
                same.append(frozenset((places[row], places[column])) in positive)
                pairs.append((topics[row], topics[column]))
    one, other = zip(*pairs, strict=True)
    return Examples(np.array(values), np.array(same), np.array(one), np.array(other))


def feature_rows(texts: list[str], collection: list[str] | None, chosen: Mapping[str, Feature]) -> Iterator[Floats]:
    """Per text, its features against all: shape (texts, features)."""
    profiles, mine = of_texts(texts), vectors(texts)
    pair = Comparison(profiles, profiles, profiles, Meaning(mine, mine, None if collection is None else mine, has_surroundings=True))
    for number in range(len(texts)):
        yield np.stack([feature(pair, number, ALL) for feature in chosen.values()], -1).astype(np.float64)


def cross_validated(found: Examples, penalty: float = PENALTY) -> Floats:
    """The probability of each pair by weights that were fitted without its topics."""
    topics = np.unique(found.topic)
    folds = np.array_split(topics, FOLDS) if (found.topic != found.other).any() else np.array_split(topics, len(topics))
    held_out = np.zeros(len(found.same))
    for fold in folds:
        inside = np.isin(found.topic, fold)
        rest = ~inside & ~np.isin(found.other, fold)
        held_out[inside] = predict(found.values[inside], *fit(found.values[rest], found.same[rest], penalty))
    return held_out


def leaning(probabilities: Floats, by: float) -> Floats:
    result: Floats = 1 / (1 + np.exp(-(np.log(probabilities / (1 - probabilities)) + by)))
    return result


def fit(values: Floats, same: Labels, penalty: float = PENALTY) -> tuple[Floats, float]:
    """Weights and bias of a logistic regression with a ridge on standardized features, by Newton's method."""
    mean, spread = values.mean(0), values.std(0) + 1e-9
    inputs = np.c_[(values - mean) / spread, np.ones(len(values))]
    ridge = np.r_[np.full(values.shape[1], penalty), 0]
    weights = np.zeros(inputs.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (p - same) + ridge * weights
        step = np.linalg.solve((inputs * (p * (1 - p))[:, None]).T @ inputs + np.diag(ridge), slope)
        weights -= step
        if np.abs(step).max() < 1e-9:
            break
    raw = weights[:-1] / spread
    return raw, float(weights[-1] - raw @ mean)


def predict(values: Floats, weights: Floats, bias: float) -> Floats:
    result: Floats = 1 / (1 + np.exp(-(values @ weights + bias)))
    return result


def average_precision(same: Labels, scores: Floats) -> float:
    ordered = same[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ordered) / np.arange(1, len(ordered) + 1)
    return float(precision[ordered].mean())


def quality(same: Labels, scores: Floats) -> str:
    hits = np.cumsum(same[np.argsort(-scores, kind="stable")])
    sure = hits >= 0.8 * np.arange(1, len(hits) + 1)
    linked = scores >= 0.5
    figures = {
        "AP": average_precision(same, scores),
        "recall at precision .8": hits[sure].max(initial=0) / hits[-1],
        "F1 at .5": 2 * (same & linked).sum() / (same.sum() + linked.sum()),
        "calibration error": calibration_error(same, scores),
    }
    return ", ".join(f"{name} {figure:.3f}" for name, figure in figures.items())


def calibration_error(same: Labels, scores: Floats, bins: int = 10) -> float:
    """Expected calibration error (Guo et al. 2017) over bins of equal width."""
    which = np.minimum((scores * bins).astype(int), bins - 1)
    return float(sum(abs(scores[which == k].sum() - same[which == k].sum()) for k in range(bins)) / len(scores))


def rows(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
