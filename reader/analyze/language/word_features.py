"""What the heads see of a word beside its state: the encoder reads lower case, so shape and affixes are told apart here."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SHAPES = 9
FORMS = 8_192
AFFIXES = 4_096


def shape(word: str) -> int:
    """1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 with digits, 7 no letters, 8 a single capital; 0 is padding."""
    if word.isdigit():
        return 5
    if any(map(str.isdigit, word)):
        return 6
    if not any(map(str.isalpha, word)):
        return 7
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 8
    return 2 if word[0].isupper() and word[1:].islower() else 4


def word_features(words: Sequence[str]) -> NDArray[np.int64]:
    """Shape, hashed form, hashed suffix and hashed prefix of every word: shape (4, words)."""
    rows = [(shape(word), _hashed(word, FORMS), _hashed(word[-3:], AFFIXES), _hashed(word[:3], AFFIXES)) for word in words]
    return np.array(rows, np.int64).reshape(len(rows), 4).T


def _hashed(text: str, size: int) -> int:
    """A number from 1 to size - 1, the same on every machine; case is folded."""
    return 1 + crc32(text.lower().encode()) % (size - 1)
