"""What the links of two documents are called wherever they are shown: "1", "2"; "3a", "3b" where one passage has several partners."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.alignment import Link, SentenceRange


def link_names(links: Sequence[Link]) -> tuple[str, ...]:
    """In the order of the links. Links that share a sentence, on either side, have the number of the first of them and letters."""
    first = list(range(len(links)))  # the first link of the same group, as far as known
    for ranges in ([link.left for link in links], [link.right for link in links]):
        _join(first, ranges)
    groups = [_first(first, number) for number in range(len(links))]
    sizes, seen, names = Counter(groups), Counter[int](), []
    for group in groups:
        names.append(f"{group + 1}{_letter(seen[group]) if sizes[group] > 1 else ''}")
        seen[group] += 1
    return tuple(names)


def _join(first: list[int], ranges: Sequence[SentenceRange]) -> None:
    """Links whose ranges overlap are of one group."""
    order = sorted(range(len(ranges)), key=lambda number: ranges[number].start)
    end = 0
    for above, below in pairwise(order):
        end = max(end, ranges[above].end)
        if ranges[below].start < end:
            one, other = _first(first, above), _first(first, below)
            first[max(one, other)] = min(one, other)


def _first(first: Sequence[int], number: int) -> int:
    while first[number] != number:
        number = first[number]
    return number


def _letter(place: int) -> str:
    """a to z, then aa, ab …"""
    return (_letter(place // 26 - 1) if place >= 26 else "") + "abcdefghijklmnopqrstuvwxyz"[place % 26]
