"""Which right sentences are worth scoring against a left one: all of an article's, of a long text those that share most."""

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from reader.compare.features import Comparison, runs

_WHOLE = 256  # shorter texts are scored whole: all but the longest articles
_MOST = 128  # a link of a long text lies among so many sentences that share most with the other


def candidates(pair: Comparison, number: int) -> NDArray[np.intp]:
    """The numbers of the right sentences that a left one may be linked to, ascending.

    Of a long text these are the sentences that share the rarest words, and all that have a figure or a counted outcome in common.
    """
    if len(pair.right.numbers) <= _WHOLE:
        return pair.right.numbers
    less = -pair.words(number)  # the other way round, the many that share nothing slow the search for the most
    chosen = np.zeros(len(less), np.bool_)
    chosen[np.argpartition(less, _MOST)[:_MOST]] = True
    for index, keys in ((pair.right.by_figure, pair.left.figures), (pair.right.by_count, pair.left.counts)):
        if keys[number]:
            chosen |= index.shared(keys[number]) > 0
    return np.flatnonzero(chosen)


def shared_runs(pair: Comparison) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """The numbers of left sentences that have five words in a row in common with right ones, and of these, both ascending."""
    at: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, profile in enumerate(pair.right.profiles):
        for run in set(runs(profile.words)):
            at[run].append(number)
    for number, profile in enumerate(pair.left.profiles):
        found = {column for run in runs(profile.words) for column in at.get(run, ())}
        if found:
            yield number, np.array(sorted(found), np.intp)
