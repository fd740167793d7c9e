"""The probability that two sentences make the same claim: a logistic regression over the features, its weights in a readable file.

There are four sets of weights: `words` where no vectors can be had; `documents` for two documents laid side by side;
`collection` for texts out of many articles; `library` for any texts, of which nothing is known that all share.
"""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

import resources
from reader.compare.features import FEATURES, Comparison, Row
from reader.compare.meaning import ALL, Columns, Meaning, Vectors, is_available, vectors
from reader.compare.profiles import of_texts
from reader.compare.words import Profile

WEIGHTS = "weights/similarity.toml"
_MANY = 20  # in a smaller collection no text has surroundings


@dataclass(frozen=True, slots=True)
class Model:
    """Weights per feature and a bias in log-odds; `rate` is the share of same claims among the pairs it was fitted to.

    `story` holds the weights of what counts only between documents that tell one story.
    """

    weights: Mapping[str, float]
    story: Mapping[str, float]
    bias: float
    rate: float

    def log_odds(self, pair: Comparison, number: int, columns: Columns = ALL) -> Row:
        """Of one left sentence against these right ones."""
        return np.float32(self.bias) + _weighed(self.weights, pair, number, columns)

    def story_share(self, pair: Comparison, number: int, columns: Columns = ALL) -> Row:
        """What the features of one story add to the log-odds."""
        return _weighed(self.story, pair, number, columns)

    def at_rate(self, rate: float) -> "Model":
        """The same model where same claims are rarer or more common than in the pairs it was fitted to (Saerens et al. 2002)."""
        return replace(self, bias=self.bias + log_odds(rate) - log_odds(self.rate), rate=rate)

    def in_one_story(self) -> "Model":
        """The same model between documents that are known to tell one story."""
        return replace(self, weights={**self.weights, **self.story})


def _weighed(weights: Mapping[str, float], pair: Comparison, number: int, columns: Columns) -> Row:
    row = np.zeros(len(pair.right.numbers[columns]), np.float32)
    for name, weight in weights.items():
        row += np.float32(weight) * FEATURES[name](pair, number, columns)
    return row


def log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


@cache
def model(name: str) -> Model:
    """One of the models that ship with the program."""
    with resources.path(WEIGHTS).open("rb") as file:
        data = tomllib.load(file)
    return Model(data[name]["weights"], data["story"], data[name]["bias"], data[name]["rate"])


def similarity(left: Sequence[str], right: Sequence[str], *, collection: Sequence[str] | None = None) -> NDArray[np.float32]:
    """The probability that two sentences make the same claim, for each pair: shape (len(left), len(right)).

    `collection` holds the texts compared with each other, of several articles: the rarity of words is reckoned in it, and what all
    share counts for nothing. None: the texts are a whole library or a part of one.
    """
    if not left or not right:
        return np.zeros((len(left), len(right)), np.float32)
    context = [*left, *right] if collection is None else list(collection)
    mine = of_texts(left, known=context)
    theirs = mine if list(left) == list(right) else of_texts(right, known=context)
    others = of_texts(context)
    pair = Comparison(mine, theirs, others, _meaning(mine, theirs, None if collection is None else others))
    chosen = model(_fitting(pair, collection))
    return probability(np.array([chosen.log_odds(pair, number) for number in range(len(mine))]))


def _fitting(pair: Comparison, collection: Sequence[str] | None) -> str:
    """The name of the model for these texts."""
    if pair.meaning is None:
        return "words"
    if collection is None:
        return "library"
    return "collection" if len(collection) >= _MANY else "documents"


def _meaning(left: Sequence[Profile], right: Sequence[Profile], collection: Sequence[Profile] | None) -> Meaning | None:
    if not is_available():
        return None
    one, other = _vectors(left), _vectors(right)
    if collection is None:
        return Meaning(one, other)
    return Meaning(one, other, _vectors(collection), has_surroundings=True)


def _vectors(profiles: Sequence[Profile]) -> Vectors:
    return vectors([profile.text for profile in profiles])


def probability(odds: Row) -> Row:
    """The logistic function, safe for large values."""
    result: Row = (0.5 * (1 + np.tanh(odds / 2))).astype(np.float32)
    return result
