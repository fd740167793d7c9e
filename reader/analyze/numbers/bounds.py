"""Two bounds on one thing as one interval: "more than 10 but fewer than 40 guards", "at least 20 and at most 30"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import Quantity

_JOINT = re.compile(r",?\s(?:and|but)\s(?:also\s|still\s)?|,\s")


def bounded(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, a least and a most that stand side by side made one. The first must count nothing of its own."""
    whole: list[Quantity] = []
    for one in found:
        joined = _joined(whole[-1], one, text) if whole else None
        whole[-1:] = [joined] if joined else [*whole[-1:], one]
    return whole


def _joined(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    if not _JOINT.fullmatch(text[first.span.end : second.span.start]) or first.counted or first.qualifier in (None, "between"):
        return None
    if first.unit not in (None, second.unit) or {first.kind, second.kind} & {"ordinal", "fraction", "score"}:
        return None
    low, high = (first.low, second.high) if first.high is None and second.low is None else (second.low, first.high)
    if low is None or high is None or low >= high or None not in (first.low, first.high) or None not in (second.low, second.high):
        return None
    return replace(second, span=first.span.joined(second.span), low=low, high=high, qualifier="between")
