"""Rows of a table gathered, filtered and sorted in steps of a few milliseconds: a book may have 50,000."""

from collections.abc import Callable, Generator, Iterable, Sequence
from heapq import merge
from itertools import islice
from typing import Any, TypeVar

R = TypeVar("R")
PART = 500

Steps = Generator[None, None, list[R]]


def gathered(rows: Iterable[R], is_wanted: Callable[[R], bool] = lambda _: True) -> Steps[R]:
    """The rows that are wanted, in their order."""
    coming, found = iter(rows), list[R]()
    while part := list(islice(coming, PART)):
        found += filter(is_wanted, part)
        yield
    return found


def arranged(rows: Sequence[R], key: Callable[[R], Any], *, descending: bool = False) -> Steps[R]:
    """The rows sorted by the key; equal ones keep their order, whichever the direction."""
    runs = []
    for start in range(0, len(rows), PART):
        runs.append(sorted(rows[start : start + PART], key=key, reverse=descending))
        yield
    return (yield from gathered(merge(*runs, key=key, reverse=descending)))
