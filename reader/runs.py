"""Marks that overlap, flattened into runs that do not: what any renderer of nested markup needs."""

import itertools
from collections.abc import Iterable, Iterator
from typing import TypeVar

from reader.text import Span

Mark = TypeVar("Mark")


def runs(marks: Iterable[tuple[Span, Mark]]) -> Iterator[tuple[Span, tuple[Mark, ...]]]:
    """Neighbouring spans that together cover the union of the marks' spans, each with the marks over all of it.

    The marks of a run stand in the order in which they were given. Empty spans count for nothing.
    """
    given = [(span, mark) for span, mark in marks if len(span)]
    edges = sorted({edge for span, _ in given for edge in (span.start, span.end)})
    starting: dict[int, list[int]] = {}
    for number, (span, _) in enumerate(given):
        starting.setdefault(span.start, []).append(number)
    active: list[int] = []
    for start, end in itertools.pairwise(edges):
        active = sorted([number for number in active if given[number][0].end > start] + starting.get(start, []))
        if active:
            yield Span(start, end), tuple(given[number][1] for number in active)
