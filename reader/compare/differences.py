"""Whether the figures of two linked passages agree, overlap, conflict, or cannot be compared.

`≠` needs proof: both figures count the same thing, the same happens to it, nothing tells of another place or time, and the
intervals are disjoint. A figure without a counterpart is no difference: the other outlet may simply not mention it.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from reader.alignment import Difference, SentenceRange, Verdict
from reader.analysis import Analysis, Quantity, within
from reader.compare.evidence import covered
from reader.compare.scope import Scope, scope

_WHICH = frozenset(("ordinal", "age", "score", "fraction"))  # they tell which one or what part, not how many
_RELATIVE = re.compile(r"(?:[-\s]+(?:ago|earlier|later|old|before|after)\b)")  # "17 years ago" dates an event, by the day it was written
_SHARE, _GRAIN_SHARE = Decimal("0.1"), Decimal("0.25")
_MANNER = 10  # no range that is meant is as wide as this factor
Interval = tuple[Decimal | None, Decimal | None]  # none: open on that side

_GRAVITY = (Verdict.AGREE, Verdict.OVERLAP, Verdict.CONFLICT, Verdict.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity, the words for it, and what it is about."""

    quantity: Quantity
    words: str
    scope: Scope


class Judged(NamedTuple):
    verdict: Verdict
    reason: str


def differences(left: Analysis, left_sentences: SentenceRange, right: Analysis, right_sentences: SentenceRange) -> tuple[Difference, ...]:
    """The comparable figures of two passages, each with its best counterpart, in the order of the left passage."""
    lefts, rights = figures(left, left_sentences), figures(right, right_sentences)
    judged = {
        (row, column): verdict
        for (row, one), (column, other) in product(enumerate(lefts), enumerate(rights))
        if (verdict := judge(one, other))
    }
    chosen: dict[int, Difference] = {}
    taken: set[int] = set()
    for row, column in sorted(judged, key=lambda place: (_GRAVITY.index(judged[place].verdict), abs(place[0] - place[1]), sum(place))):
        if row not in chosen and column not in taken:
            taken.add(column)
            chosen[row] = Difference(lefts[row].quantity, rights[column].quantity, *judged[row, column])
    return tuple(chosen[row] for row in sorted(chosen))


def figures(analysis: Analysis, sentences: SentenceRange) -> list[Figure]:
    """The figures in these sentences that say how many or how much of something named."""
    found = []
    for quantity in within(analysis.quantities, covered(analysis, sentences)):
        about = scope(analysis, quantity)
        dated = _RELATIVE.match(analysis.document.text, quantity.span.end)
        if about.thing and quantity.kind not in _WHICH and not dated:
            words = _inside_a_sentence(analysis.words(quantity.span))
            found.append(Figure(quantity, f"{words} {about.noun}" if quantity.counted else words, about))
    return found


def _inside_a_sentence(words: str) -> str:
    """Without the capital that begins a sentence: "Six", not "US$6"."""
    return words[0].lower() + words[1:] if words[1:2].islower() else words


def judge(one: Figure, other: Figure) -> Judged | None:
    """How two figures stand to each other; none when there is no ground for laying them side by side."""
    if (one.quantity.unit or "") != (other.quantity.unit or ""):
        return None
    mine, theirs = one.scope, other.scope
    if mine.outcomes and theirs.outcomes and not mine.outcomes & theirs.outcomes:
        return None
    same_scope = bool(mine.outcomes & theirs.outcomes) or (not (mine.outcomes or theirs.outcomes) and bool(mine.terms & theirs.terms))
    if mine.thing != theirs.thing:
        return _judged_apart(one, other) if same_scope else None
    relation = relate(one.quantity, other.quantity)
    if relation is Verdict.AGREE:
        return Judged(relation, f"both say {one.words}" if one.words == other.words else f"{one.words}, {other.words}")
    if reason := _obstacle(mine, theirs, same_scope):
        return Judged(Verdict.UNKNOWN, f"{reason}: {one.words}, {other.words}")
    if relation is Verdict.OVERLAP:
        return Judged(relation, f"{one.words} and {other.words} can both be true")
    return Judged(relation, f"{one.words} against {other.words}")


def _judged_apart(one: Figure, other: Figure) -> Judged | None:
    """Of figures whose nouns differ: they may be the same people, so agreement is told, but never a conflict."""
    kinds = {one.quantity.kind, other.quantity.kind}
    if one.quantity.unit or "count" in kinds or (len(kinds) > 1 and "people" not in kinds):
        return None
    relation = relate(one.quantity, other.quantity)
    if relation is Verdict.CONFLICT:
        return Judged(Verdict.UNKNOWN, f"different things counted: {one.words}, {other.words}")
    return Judged(relation, f"{one.words}, {other.words}")


def _obstacle(mine: Scope, theirs: Scope, same_scope: bool) -> str:
    """Why figures of the same thing cannot be compared; empty when they can."""
    if not same_scope:
        return "not clear that both are about the same"
    if mine.places and theirs.places and not mine.places & theirs.places:
        return "different places"
    if mine.times and theirs.times and not any(a < d and c < b for (a, b), (c, d) in product(mine.times, theirs.times)):
        return "different times"
    return ""


def relate(one: Quantity, other: Quantity) -> Verdict:
    """= for the same value, ≈ where the intervals that the wordings allow overlap, ≠ where they do not."""
    if (one.low, one.high, one.approximate) == (other.low, other.high, other.approximate):
        return Verdict.AGREE
    mine, theirs = interval(one), interval(other)
    return Verdict.CONFLICT if _below(mine, theirs) or _below(theirs, mine) else Verdict.OVERLAP


def _below(one: Interval, other: Interval) -> bool:
    return one[1] is not None and other[0] is not None and one[1] < other[0]


def interval(quantity: Quantity) -> Interval:
    """What the wording allows. "About 40" allows a tenth more or less, or half of the unit it was rounded to (at most a quarter).

    "About 200" rounds to hundreds, so 240 is no contradiction; "about 42" was hardly rounded, so 50 is one. "Thousands" is a manner of
    speaking that bounds nothing from above.
    """
    if not quantity.approximate:
        return quantity.low, quantity.high
    if quantity.low and quantity.high and quantity.high >= _MANNER * quantity.low:
        return quantity.low, None
    return (
        None if quantity.low is None else quantity.low - _slack(quantity.low),
        None if quantity.high is None else quantity.high + _slack(quantity.high),
    )


def _slack(value: Decimal) -> Decimal:
    size = abs(value)
    _, digits, exponent = size.normalize().as_tuple()
    grain = Decimal(1).scaleb(int(exponent)) / 2 if digits else Decimal(0)
    return max(size * _SHARE, min(grain, size * _GRAIN_SHARE))
