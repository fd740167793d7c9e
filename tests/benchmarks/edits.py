"""A peer for comparisons: what a shortest edit script keeps of two sequences (Myers 1986), prepared as tools that compare lines do it.

Equal ends are taken off and what stands on one side only is left out before the script is looked for.
"""

from collections.abc import Hashable, Sequence


def kept(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The pairs of numbers of equal items, in order, that a shortest edit script leaves in place."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end] == right[-1 - end]:
        end += 1
    both = set(left) & set(right)
    lefts = [number for number in range(start, len(left) - end) if left[number] in both]
    rights = [number for number in range(start, len(right) - end) if right[number] in both]
    inner = _script([left[number] for number in lefts], [right[number] for number in rights])
    ends = [(len(left) - back, len(right) - back) for back in range(end, 0, -1)]
    return [(number, number) for number in range(start)] + [(lefts[one], rights[other]) for one, other in inner] + ends


def _script(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The greedy search: on every diagonal, how far that many edits reach, and by which pairs."""
    reach: dict[int, tuple[int, tuple | None]] = {1: (0, None)}
    for edits in range(len(left) + len(right) + 1):
        for diagonal in range(-edits, edits + 1, 2):
            is_down = diagonal == -edits or (diagonal != edits and reach[diagonal - 1][0] < reach[diagonal + 1][0])
            row, path = reach[diagonal + 1] if is_down else (reach[diagonal - 1][0] + 1, reach[diagonal - 1][1])
            while row < len(left) and row - diagonal < len(right) and left[row] == right[row - diagonal]:
                path, row = (path, (row, row - diagonal)), row + 1
            reach[diagonal] = row, path
            if row >= len(left) and row - diagonal >= len(right):
                return _unwound(path)
    return []


def _unwound(path: tuple | None) -> list[tuple[int, int]]:
    pairs = []
    while path is not None:
        path, pair = path
        pairs.append(pair)
    return pairs[::-1]
