"""Fits the weights of `reader.compare.similarity` to ECB+ sentence pairs (Cybulska & Vossen 2014, CC BY 3.0).

    python -m reader.training.similarity DATA_FOLDER

DATA_FOLDER holds `ecbplus_docs_dev.jsonl.gz` and `ecbplus_pairs_dev.jsonl.gz`. Two sentences of different articles are the same
claim when they tell one event with a shared participant. The figures printed are of topics that the weights were not fitted to.
"""

import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import resources
from reader.compare.features import FEATURES, STORY_FEATURES, Comparison, Feature
from reader.compare.profiles import of_texts
from reader.compare.similarity import WEIGHTS, log_odds

Floats = NDArray[np.float64]
Labels = NDArray[np.bool_]

PENALTY = 1.0
_PRESENT = 0.3  # a story feature is there, and not only with words that every sentence has
HEAD = """# How much each feature speaks for two sentences making the same claim, in log-odds for its full value.
# Written by `python -m reader.training.similarity`; the features are described in reader/compare/features.py.
# Fitted to ECB+ sentence pairs (Cybulska & Vossen 2014, CC BY 3.0). Average precision on topics left out: {precision:.3f}.
"""


def main(folder: Path) -> None:
    values, same, topics = examples(folder)
    held_out = np.zeros(len(same))
    for topic in np.unique(topics):
        rest = topics != topic
        held_out[~rest] = predict(values[~rest], *fit(values[rest], same[rest]))
    precision, error = average_precision(same, held_out), calibration_error(same, held_out)
    print(f"{len(same)} pairs, {same.sum()} same; topics left out: AP {precision:.3f}, calibration error {error:.3f}")
    weights, bias = fit(values, same)
    write(weights, bias, float(same.mean()), precision, of_one_story(folder))


def of_one_story(folder: Path) -> list[float]:
    """Weight of each story feature: the log-odds of pairs of articles on one incident that have it, less those of all such pairs.

    One pair of each kind is added, since almost no pair that has one is a different claim, and nothing is that sure.
    """
    values, same, _ = examples(folder, STORY_FEATURES)
    incident = np.array([pair["set"] == "same" for pair in rows(folder / "ecbplus_pairs_dev.jsonl.gz")])
    chosen = [same[incident & (column > _PRESENT)] for column in values.T]
    return [log_odds((found.sum() + 1) / (len(found) + 2)) - log_odds(float(same[incident].mean())) for found in chosen]


def examples(folder: Path, chosen: Mapping[str, Feature] = FEATURES) -> tuple[Floats, Labels, NDArray[np.str_]]:
    """Features, label and topic of every gold pair; the sentences of a topic are the collection."""
    places: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    texts: dict[tuple[str, int], str] = {}
    topic_of: dict[str, str] = {}
    for document in rows(folder / "ecbplus_docs_dev.jsonl.gz"):
        topic_of[document["doc"]] = document["topic"]
        for sentence in document["sents"]:
            if sentence["sel"]:
                places[document["topic"]].append((document["doc"], sentence["n"]))
                texts[document["doc"], sentence["n"]] = sentence["text"]
    scored = {topic: features([texts[place] for place in found], chosen) for topic, found in places.items()}
    numbers = {place: number for found in places.values() for number, place in enumerate(found)}
    pairs = rows(folder / "ecbplus_pairs_dev.jsonl.gz")
    values = [scored[topic_of[pair["a"]]][numbers[pair["a"], pair["ai"]], numbers[pair["b"], pair["bi"]]] for pair in pairs]
    return np.array(values), np.array([pair["strict"] for pair in pairs], bool), np.array([topic_of[pair["a"]] for pair in pairs])


def features(texts: list[str], chosen: Mapping[str, Feature]) -> Floats:
    """Shape (texts, texts, features)."""
    profiles = of_texts(texts)
    pair = Comparison(profiles, profiles, profiles)
    return np.array([np.stack([feature(pair, number) for feature in chosen.values()], -1) for number in range(len(texts))], np.float64)


def fit(values: Floats, same: Labels) -> tuple[Floats, float]:
    """Weights and bias of a logistic regression with a ridge on standardized features, by Newton's method."""
    mean, spread = values.mean(0), values.std(0) + 1e-9
    inputs = np.c_[(values - mean) / spread, np.ones(len(values))]
    ridge = np.r_[np.full(values.shape[1], PENALTY), 0]
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


def calibration_error(same: Labels, scores: Floats, bins: int = 10) -> float:
    """Expected calibration error (Guo et al. 2017) over bins of equal width."""
    which = np.minimum((scores * bins).astype(int), bins - 1)
    return float(sum(abs(scores[which == k].sum() - same[which == k].sum()) for k in range(bins)) / len(scores))


def write(weights: Floats, bias: float, rate: float, precision: float, story: list[float]) -> None:
    lines = [HEAD.format(precision=precision), 'name = "words@1"', f"bias = {bias:.3f}", f"rate = {rate:.3f}", "", "[weights]"]
    lines += [f'"{name}" = {weight:.3f}' for name, weight in zip(FEATURES, weights, strict=True)]
    lines += ["", "[story]", "# Between documents that tell one story; elsewhere the same count is as often of another event."]
    lines += [f'"{name}" = {weight:.3f}' for name, weight in zip(STORY_FEATURES, story, strict=True)]
    resources.path(WEIGHTS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def rows(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
