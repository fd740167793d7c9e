"""The tags of the names head: one a word, which decode to the spans of names and their labels."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

LABELS = ("PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT")
TAGS = ("O", *(f"{place}-{label}" for label in LABELS for place in "BIES"))  # begin, inside, end, single (Ratinov & Roth 2009)
_NEVER = -1e4


def tags(words: int, spans: Sequence[tuple[int, int, str]]) -> list[int]:
    """The tag of each of so many words; a span is the first word, the word after the last, and the label."""
    found = [0] * words
    for start, end, label in spans:
        for word in range(start, end):
            place = "S" if end - start == 1 else "B" if word == start else "E" if word == end - 1 else "I"
            found[word] = TAGS.index(f"{place}-{label}")
    return found


def spans(tags: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The spans of a row of tags that follow each other as they may."""
    start = 0
    for word, tag in enumerate(tags):
        place, _, label = TAGS[tag].partition("-")
        if place in "BS":
            start = word
        if place in "ES":
            yield start, word + 1, label


def best(scores: NDArray[np.float32]) -> list[int]:
    """The best row of tags in which only those follow each other that may (Viterbi); scores of shape (words, tags)."""
    if not len(scores):
        return []
    total, back = scores[0] + _BEGINS, []
    for row in scores[1:]:
        ways = total[:, None] + _FOLLOWS
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    found = [int((total + _ENDS).argmax())]
    for pointers in reversed(back):
        found.append(int(pointers[found[-1]]))
    return found[::-1]


def _may_follow(one: str, other: str) -> bool:
    is_open = one[0] in "BI"
    return (other[0] in "IE" and one[2:] == other[2:]) if is_open else other[0] in "OBS"


_FOLLOWS = np.array([[0 if _may_follow(one, other) else _NEVER for other in TAGS] for one in TAGS], np.float32)
_BEGINS = np.array([0 if tag[0] in "OBS" else _NEVER for tag in TAGS], np.float32)
_ENDS = np.array([0 if tag[0] in "OES" else _NEVER for tag in TAGS], np.float32)
