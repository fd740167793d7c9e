"""Which documents tell one story: those that share claims, and those that share claims with these."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from itertools import combinations
from typing import TypeVar

_Document = TypeVar("_Document", bound=Hashable)
_FEW = 2  # so many claims at least: one may be of the world at large


def stories(claims: Iterable[Collection[_Document]]) -> dict[_Document, int]:
    """For each document that shares claims the number of its story, of the documents that make each claim."""
    shared = Counter(frozenset(pair) for documents in claims for pair in combinations(set(documents), 2))
    story: dict[_Document, int] = {}
    for number, pair in enumerate(pair for pair, count in shared.items() if count >= _FEW):
        joined = {story[one] for one in pair if one in story}
        story |= dict.fromkeys(pair, number)
        story = {one: number if its in joined else its for one, its in story.items()}
    return story
