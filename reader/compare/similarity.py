"""The probability that two sentences make the same claim: a logistic regression over the features, its weights in a readable file."""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

import resources
from reader.compare.features import FEATURES, Comparison, Row
from reader.compare.profiles import of_texts

WEIGHTS = "weights/similarity.toml"


@dataclass(frozen=True, slots=True)
class Model:
    """Weights per feature and a bias in log-odds; `rate` is the share of same claims among the pairs it was fitted to."""

    name: str
    weights: Mapping[str, float]
    bias: float
    rate: float

    def log_odds(self, pair: Comparison, number: int) -> Row:
        """Of one left sentence against every right one."""
        row = np.full(len(pair.right.profiles), self.bias, np.float32)
        for name, weight in self.weights.items():
            row += np.float32(weight) * FEATURES[name](pair, number)
        return row

    def at_rate(self, rate: float) -> "Model":
        """The same model where same claims are rarer or more common than in the pairs it was fitted to (Saerens et al. 2002)."""
        return Model(self.name, self.weights, self.bias + log_odds(rate) - log_odds(self.rate), rate)


def log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


@cache
def model() -> Model:
    """The model that ships with the program."""
    with resources.path(WEIGHTS).open("rb") as file:
        data = tomllib.load(file)
    return Model(data["name"], data["weights"], data["bias"], data["rate"])


def similarity(left: Sequence[str], right: Sequence[str], *, collection: Sequence[str] | None = None) -> NDArray[np.float32]:
    """The probability that two sentences make the same claim, for each pair: shape (len(left), len(right)).

    `collection` holds the texts compared with each other, in which the rarity of words is reckoned; both sides when none.
    """
    if not left or not right:
        return np.zeros((len(left), len(right)), np.float32)
    context = [*left, *right] if collection is None else list(collection)
    mine = of_texts(left, known=context)
    theirs = mine if list(left) == list(right) else of_texts(right, known=context)
    pair = Comparison(mine, theirs, of_texts(context))
    rows = [model().log_odds(pair, number) for number in range(len(mine))]
    return probability(np.array(rows))


def probability(odds: Row) -> Row:
    """The logistic function, safe for large values."""
    result: Row = (0.5 * (1 + np.tanh(odds / 2))).astype(np.float32)
    return result
