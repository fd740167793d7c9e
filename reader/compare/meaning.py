"""Sentence vectors for comparison: one per text whatever stands beside it, kept, so that no text is encoded twice."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from reader.analysis import Analysis
from reader.compare.profiles import of_analysis
from reader.encoder import EncoderError
from reader.sentence_encoder import sentence_encoder
from reader.steps import Reported
from reader.vectors import KEY_SIZE, SentenceVectors, wording_key

Vectors = NDArray[np.float32]
Columns = NDArray[np.intp] | slice  # numbers of right sentences

ALL = slice(None)

_KEPT = 50_000  # vectors of 1.5 KiB each: about a thousand articles
_FEW = 5  # a handful of sentences does not show what all of a story have in common
_PLACES = 4  # further digits of a cosine depend on which side comes first
_BLOCK = 256
_WIDE = 2_000  # more sentences than these show the surroundings of any other well enough
_STORED = np.dtype("<f2")  # as vectors are stored; those just made are rounded alike, so that both give the same figures

_known: OrderedDict[bytes, Vectors] = OrderedDict()  # by the key of the wording, those that were asked for last at the end


@cache
def is_available() -> bool:
    """Whether the encoder can be loaded; where it cannot, words alone are compared, and the producer's name says so."""
    try:
        sentence_encoder()
    except EncoderError:
        return False
    return True


def vectors(texts: Sequence[str]) -> Vectors:
    """Unit vectors, shape (texts, size of the encoder).

    Texts are encoded one by one: in a batch, eight bits would make them depend on each other.
    """
    return np.array([_vector(text) for text in texts], np.float32).reshape(len(texts), sentence_encoder().size)


def sentence_vectors(analysis: Analysis, progress: Reported = lambda done, total: None) -> SentenceVectors:
    """The vectors of a document's sentences, with its names called alike, ready to be stored; `progress` hears of every block."""
    texts = [profile.text for profile in of_analysis(analysis)]
    rows = []
    for start in range(0, len(texts), _BLOCK):
        progress(start, len(texts))
        rows.append(vectors(texts[start : start + _BLOCK]).astype(_STORED).tobytes())
    return SentenceVectors(analysis.document.id, sentence_encoder().producer, b"".join(map(wording_key, texts)), b"".join(rows))


def are_known(analysis: Analysis) -> bool:
    """Whether no sentence has to be encoded, or none can be."""
    return not is_available() or all(wording_key(profile.text) in _known for profile in of_analysis(analysis))


def remember(stored: SentenceVectors) -> None:
    """These words need not be encoded again. Vectors of another encoder are passed over."""
    if not is_available():
        return
    used = sentence_encoder()
    if stored.producer != used.producer or stored.size != used.size:
        return
    rows = np.frombuffer(stored.rows, _STORED).reshape(-1, used.size).astype(np.float32)
    for number, row in enumerate(rows):
        _keep(stored.keys[number * KEY_SIZE : (number + 1) * KEY_SIZE], row)


def _vector(text: str) -> Vectors:
    key = wording_key(text)
    if key not in _known:
        _keep(key, sentence_encoder().vectors([text])[0].astype(_STORED).astype(np.float32))
    _known.move_to_end(key)
    return _known[key]


def _keep(key: bytes, vector: Vectors) -> None:
    _known[key] = vector
    if len(_known) > _KEPT:
        _known.popitem(last=False)


class Products:
    """The products of every left row with all right ones, made a block at a time: one by one they are sixty times slower."""

    def __init__(self, left: Vectors, right: Vectors) -> None:
        self._left, self._right = left, right
        self._block: Vectors = np.zeros((0, len(right)), np.float32)
        self._start = 0

    def __getitem__(self, number: int) -> Vectors:
        if not self._start <= number < self._start + len(self._block):
            self._start = number - number % _BLOCK
            self._block = np.round(self._left[self._start : self._start + _BLOCK] @ self._right.T, _PLACES)
        row: Vectors = self._block[number - self._start]
        return row

    def of(self, number: int, columns: Columns) -> Vectors:
        """The products of one left row with these right ones."""
        if isinstance(columns, slice):
            return self[number][columns]
        row: Vectors = np.round(self._right[columns] @ self._left[number], _PLACES)
        return row


class Meaning:
    """Vectors of both sides, and how they stand to those of the collection, one sentence a row."""

    def __init__(self, left: Vectors, right: Vectors, collection: Vectors | None = None, *, has_surroundings: bool = False) -> None:
        """`collection` none: nothing is known of what all share."""
        common = np.zeros(left.shape[1], np.float32) if collection is None else _common(collection)
        left, right = _beyond(common, left), _beyond(common, right)
        self._cosines = Products(left, right)
        if has_surroundings and collection is not None:
            others = _beyond(common, collection[:: -(-len(collection) // _WIDE)])
            self._nearness = Products(_places(left, others), _places(right, others))

    def alike(self, number: int, columns: Columns = ALL) -> Vectors:
        """Cosine of one left sentence with each of these right ones."""
        return self._cosines.of(number, columns)

    def near_the_same(self, number: int, columns: Columns = ALL) -> Vectors:
        """How far one left sentence and each of these right ones are near and far from the same sentences of the collection."""
        return self._nearness.of(number, columns)


def _common(collection: Vectors) -> Vectors:
    """What the texts of a story share: their mean, drawn towards zero where they are few."""
    mean: Vectors = (collection.sum(0, dtype=np.float64) / (len(collection) + _FEW)).astype(np.float32)
    return mean


def _beyond(common: Vectors, texts: Vectors) -> Vectors:
    """Unit vectors of what each text says beyond what all share."""
    rest = texts - common
    unit: Vectors = rest / np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), np.float32(1e-6))
    return unit


def _places(texts: Vectors, others: Vectors) -> Vectors:
    """Per text, how much nearer than usual each of the others is, itself left out; scaled so that products are about in [-1, 1]."""
    cosines = texts @ others.T
    cosines[cosines > 1 - 1e-3] = 0
    apart = cosines - (others @ others.T - np.eye(len(others), dtype=np.float32)).mean(0)
    scaled: Vectors = apart / np.float32(np.sqrt(2 * np.sqrt(len(others))))
    return scaled
