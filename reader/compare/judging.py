"""How two figures stand to each other: whether they agree, overlap, conflict, or cannot be compared, with the reason in words.

`≠` needs proof: both count the same thing, the same happens to it, in one place and period, and the intervals are disjoint; or what is
part of the other is more than that. Whatever tells them apart makes a `?`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from reader.alignment import Verdict
from reader.analysis import Quantity
from reader.compare import periods, places, things
from reader.compare.intervals import are_comparable, below, interval, relate
from reader.compare.relation import Relation
from reader.compare.scope import Scope
from reader.compare.words import stem, words
from reader.phrase import worded

_NEWS = timedelta(days=31)  # what is told without a date is told of about the day of publication
_GROWING = frozenset({"killed", "wounded", "captured", "displaced", "found", "killed and wounded"})
_PLACE, _PERIOD = worded("one place lies in the other"), worded("one period lies in the other")
UNCLEAR = worded("not clear that both are about the same")
_TELLING = 2  # words that two measures must share to be of the same


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity, the words for it, and what it is about."""

    quantity: Quantity
    words: str
    scope: Scope


class Judged(NamedTuple):
    verdict: Verdict
    reason: str


def judge(one: Figure, other: Figure) -> Judged | None:
    """How two figures stand to each other; none when there is no ground for laying them side by side."""
    mine, theirs = one.scope, other.scope
    if mine.outcomes and theirs.outcomes and not mine.outcomes & theirs.outcomes:
        return None
    alike = told_alike(mine, theirs)
    if not are_comparable(one.quantity.unit, other.quantity.unit):
        in_money = one.quantity.kind == other.quantity.kind == "money"
        return unknown(worded("different currencies"), one, other) if in_money and alike else None
    is_bare = one.quantity.unit is not None and (mine.is_measure or theirs.is_measure)  # of at least one nothing but the unit is told
    likeness = Relation.SAME if is_bare else things.relation(mine.thing, theirs.thing)
    if likeness is Relation.APART:
        return _of_other_nouns(one, other) if alike else None
    if reason := told_apart(mine, theirs):
        return unknown(reason, one, other)
    stand = relate(one.quantity, other.quantity)
    if stand is Verdict.AGREE and (alike or not mine.is_measure):
        return Judged(stand, worded("both say {words}", words=one.words) if one.words == other.words else f"{one.words}, {other.words}")
    if not alike:
        return unknown(UNCLEAR, one, other)
    if stand is Verdict.OVERLAP:
        return Judged(stand, worded("{words} and {others} can both be true", words=one.words, others=other.words))
    return _of_a_conflict(one, other, likeness)


def told_alike(mine: Scope, theirs: Scope) -> bool:
    """Does the same happen to what both count, or, where nothing happens to it, is it told in the same words?"""
    if mine.outcomes or theirs.outcomes:
        return bool(mine.outcomes & theirs.outcomes)
    shared = len(mine.terms & theirs.terms)
    same_place = where(mine, theirs) is Relation.SAME
    if mine.is_measure or theirs.is_measure:
        return shared + same_place >= _TELLING
    return shared > 0 or are_stocks(mine, theirs)


def are_stocks(mine: Scope, theirs: Scope) -> bool:
    """Do both tell of how many there are in one place?"""
    return mine.is_stock and theirs.is_stock and where(mine, theirs) is Relation.SAME


def where(mine: Scope, theirs: Scope) -> Relation:
    """How the places stand. The prison in Dorvet, if one clause speaks of it, is Dorvet prison of the other."""
    found = places.relation(mine.place, theirs.place)
    if found not in (Relation.WITHIN, Relation.AROUND):
        return found
    narrow, wide = (mine, theirs) if found is Relation.WITHIN else (theirs, mine)
    more = places.words_of(narrow.place[0]) - places.words_of(wide.place[0])
    return Relation.SAME if more and more <= wide.terms else found


def told_apart(mine: Scope, theirs: Scope) -> str:
    """What makes figures of the same thing incomparable; empty where nothing does."""
    if mine.change != theirs.change:
        return worded("a rise and a fall") if mine.change and theirs.change else worded("a change and a level")
    if things.relation_of_groups(mine.groups, theirs.groups) is Relation.APART:
        return worded("different groups")
    if where(mine, theirs) is Relation.APART:
        return worded("different places")
    if periods.relation(mine.period, theirs.period) is Relation.APART:
        return worded("different times")
    if mine.is_part != theirs.is_part:
        return worded("a part and a whole")
    return worded("one leaves out others counted before") if mine.is_rest != theirs.is_rest else ""


def _of_other_nouns(one: Figure, other: Figure) -> Judged | None:
    """Of figures whose nouns differ: where they may be the same people, agreement is told, but never a conflict."""
    if one.quantity.unit or not things.may_be_the_same(one.scope.thing, other.scope.thing):
        return None
    stand = relate(one.quantity, other.quantity)
    if stand is Verdict.CONFLICT or told_apart(one.scope, other.scope):
        return unknown(worded("different things counted"), one, other)
    return Judged(stand, f"{one.words}, {other.words}")


def _of_a_conflict(one: Figure, other: Figure, likeness: Relation) -> Judged:
    """Of figures that would conflict if both were about the whole same thing at one time."""
    mine, theirs = one.scope, other.scope
    if reason := _in_doubt(mine, theirs) or _at_other_times(one, other):
        return unknown(reason, one, other)
    stands = {
        likeness: worded("one counts only a part of what the other counts"),
        things.relation_of_groups(mine.groups, theirs.groups): worded("one counts only some of them"),
        _narrowed(mine, theirs): worded("one may count only some of them"),
        where(mine, theirs): _PLACE,
    }
    if mine.outcomes:
        stands[periods.relation(mine.period, theirs.period)] = _PERIOD
    inside, around = (stands.get(relation) for relation in (Relation.WITHIN, Relation.AROUND))
    if Relation.APART in stands or (inside and around):
        return unknown(worded("different scopes"), one, other)
    if inside and not _is_more(one, other):
        return unknown(inside, one, other)
    if around and not _is_more(other, one):
        return unknown(around, one, other)
    told = worded("{words} against {others}", words=one.words, others=other.words)
    aside = next((reason for reason in (inside, around) if reason in (_PLACE, _PERIOD)), None)
    return Judged(Verdict.CONFLICT, worded("{told}, and {aside}", told=told, aside=aside) if aside else told)


def _in_doubt(mine: Scope, theirs: Scope) -> str:
    """Why figures told alike may yet be of two matters; empty where they are not."""
    if mine.is_sum != theirs.is_sum:
        return worded("one is a running total")
    if _told_elsewhere(mine, theirs):
        return worded("perhaps different places")
    if mine.outcomes:
        return ""
    if mine.thing == things.ANYBODY:
        return worded("not told what happened to them")
    if any(not mine.names[label] & theirs.names[label] for label in mine.names.keys() & theirs.names.keys()):
        return worded("told of different people or organisations")
    if are_stocks(mine, theirs):
        return ""
    same = where(mine, theirs) is Relation.SAME, periods.relation(mine.period, theirs.period) is Relation.SAME
    return "" if len(mine.terms & theirs.terms) + sum(same) >= _TELLING else UNCLEAR


def _told_elsewhere(mine: Scope, theirs: Scope) -> bool:
    """Where one has no place of its own: do the texts around tell of no place in common?"""
    one, other = ((scope.place,) if scope.place else scope.told_of for scope in (mine, theirs))
    if (mine.place and theirs.place) or not one or not other:
        return False
    return all(places.relation(line, twin) is Relation.APART for line, twin in product(one, other))


def _narrowed(mine: Scope, theirs: Scope) -> Relation:
    """Which of the two has words that narrow what it counts, and of which the other knows nothing."""
    one, other = (bool(scope.narrowing - _known(twin)) for scope, twin in ((mine, theirs), (theirs, mine)))
    if one and other:
        return Relation.APART
    return Relation.WITHIN if one else Relation.AROUND if other else Relation.SAME


def _known(scope: Scope) -> frozenset[str]:
    place = places.words_of(scope.place[0]) if scope.place else frozenset()
    return scope.terms | scope.narrowing | place | frozenset(map(stem, words(scope.noun)))


def _is_more(part: Figure, whole: Figure) -> bool:
    return below(interval(whole.quantity), interval(part.quantity))


def _at_other_times(one: Figure, other: Figure) -> str:
    """Why the figures may both have been right when they were told: one is older, or a count has gone on; empty where they cannot."""
    mine, theirs = one.scope, other.scope
    if None in (mine.period, theirs.period) and _days_between(as_of(mine), as_of(theirs)) > _NEWS:
        return worded("told at different times")
    if mine.published is None or theirs.published is None or not mine.outcomes & _GROWING:
        return ""
    earlier, later = sorted((one, other), key=lambda figure: figure.scope.published or date.min)
    has_grown = mine.published != theirs.published and _is_more(later, earlier)
    return worded("the later report may count more") if has_grown and not _is_settled(earlier.scope) else ""


def _is_settled(scope: Scope) -> bool:
    """Was it long over when it was told?"""
    return scope.period is not None and scope.published is not None and scope.published - scope.period[1] > _NEWS


def as_of(scope: Scope) -> periods.Period | None:
    """The period for which the figure is told: its own, else the day of publication."""
    if scope.period:
        return scope.period
    return (scope.published, scope.published + timedelta(days=1)) if scope.published else None


def _days_between(one: periods.Period | None, other: periods.Period | None) -> timedelta:
    if one is None or other is None:
        return timedelta(0)
    return max(one[0] - other[1], other[0] - one[1], timedelta(0))


def unknown(reason: str, one: Figure, other: Figure) -> Judged:
    """That two figures cannot be compared, and why."""
    return Judged(Verdict.UNKNOWN, worded("{why}: {words}, {others}", why=reason, words=one.words, others=other.words))
