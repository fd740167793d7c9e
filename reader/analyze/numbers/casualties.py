"""Figures that "and" joins share their fate, where no parser tells: "killed 5 soldiers and 3 civilians"."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.numbers.kinds import kind_of


def shared(listed: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, where "and" joins two and a verb made one of them casualties or captives: then both are.

    "killed 5 soldiers and 3 civilians", "some 200 Afghans and 13 soldiers were killed".
    """
    found = list(listed)
    for at in [*range(1, len(found)), *range(len(found) - 1, 0, -1)]:
        left, right = found[at - 1], found[at]
        if not _are_joined(left, right, text):
            continue
        if left.kind in _BY_VERB and right.kind in _SHARING:
            found[at] = replace(right, kind=left.kind, event=left.event)
        elif right.kind in _BY_VERB and left.kind in _SHARING:
            found[at - 1] = replace(left, kind=right.kind, event=right.event)
    return found


_BY_VERB = ("casualties", "captured")
_SHARING = ("troops", "militants", "civilians", "people")


def _are_joined(left: Quantity, right: Quantity, text: str) -> bool:
    """Do nothing but "and", "as well as" or a comma with "and" stand between what the two count?"""
    counted = left.counted, right.counted
    if counted[0] is None or counted[1] is None or any(kind_of(one.of(text).split()) == "casualties" for one in counted if one):
        return False
    between = text[counted[0].end : right.span.start]
    return between.strip(" ,") in ("and", "as well as", "including")
