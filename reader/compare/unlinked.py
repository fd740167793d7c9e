"""Figures of passages that are not linked, but on the same scope: the same thing, what happens to it, and where.

Without a link nothing else says that both tell of one event, so more must agree: words or days besides, and for a conflict all of it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from reader.alignment import Difference, Link, Verdict
from reader.compare import periods, things
from reader.compare.differences import Figures, best, surely
from reader.compare.judging import UNCLEAR, Figure, Judged, are_stocks, as_of, judge, unknown, where
from reader.compare.relation import Relation
from reader.compare.scope import Scope
from reader.phrase import worded

Key = tuple[str, str, str]  # what is counted, what happens to it, where
_COMMON = 12  # what more figures of a document are about does not tell which of them belong together
_RELATED = (Relation.SAME, Relation.WITHIN, Relation.AROUND)
_TELLING = 2  # words that measures must share besides the place


def unlinked(lefts: Figures, rights: Figures, links: Sequence[Link]) -> tuple[Difference, ...]:
    """The figures on one scope that no link compares, each with its best counterpart, in the order of the left document."""
    compared = [difference for link in links for difference in link.differences]
    ours = _others(lefts, {one.left.span for one in compared if one.left})
    theirs = _others(rights, {one.right.span for one in compared if one.right})
    judged: dict[tuple[int, int], Judged] = {}
    for row, column in _pairs(ours, theirs):
        one, other = ours[row], theirs[column]
        if (row, column) not in judged and on_one_scope(one.scope, other.scope) and (found := judge(one, other)):
            judged[row, column] = without_link(found, one, other)
    shared = {place: len(ours[place[0]].scope.terms & theirs[place[1]].scope.terms) for place in judged}
    return best(surely(judged, ours, theirs), ours, theirs, lambda place: -shared[place])


def _others(figures: Figures, compared: Collection[object]) -> list[Figure]:
    return [figure for figure in figures.all() if figure.quantity.span not in compared and figure.scope.place]


def _pairs(ours: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Pairs of figures of one thing, event and place, without those of which there are too many."""
    mine, others = _by_key(ours), _by_key(theirs)
    for key in mine.keys() & others.keys():
        if len(mine[key]) <= _COMMON and len(others[key]) <= _COMMON:
            yield from ((row, column) for row in mine[key] for column in others[key])


def _by_key(figures: Sequence[Figure]) -> Mapping[Key, list[int]]:
    found: defaultdict[Key, list[int]] = defaultdict(list)
    for number, figure in enumerate(figures):
        scope = figure.scope
        for place in scope.place:
            for outcome in scope.outcomes or {""}:
                found[scope.thing, outcome, place].append(number)
    return found


def on_one_scope(mine: Scope, theirs: Scope) -> bool:
    """Is it worth laying them side by side?"""
    site, when = where(mine, theirs), periods.relation(mine.period, theirs.period)
    if site not in _RELATED or when is Relation.APART or things.relation_of_groups(mine.groups, theirs.groups) is Relation.APART:
        return False
    if mine.change != theirs.change or mine.is_part != theirs.is_part:
        return False
    shared = len(mine.terms & theirs.terms)
    if mine.is_measure:
        return shared > _TELLING
    happens = bool(mine.outcomes & theirs.outcomes)
    return shared >= _TELLING or (happens and when in _RELATED) or are_stocks(mine, theirs)


def without_link(found: Judged, one: Figure, other: Figure) -> Judged:
    """The verdict, unless it is a conflict of what may be two events: those told of one day and place in the same words are one."""
    mine, theirs = one.scope, other.scope
    if found.verdict is not Verdict.CONFLICT:
        return found
    if mine.outcomes:
        same = where(mine, theirs) is periods.relation(mine.period, theirs.period) is Relation.SAME
        return found if same and mine.terms & theirs.terms else unknown(worded("perhaps not the same event"), one, other)
    if one.quantity.unit or not are_stocks(mine, theirs):
        return unknown(UNCLEAR, one, other)
    return found if as_of(mine) and as_of(theirs) else unknown(worded("not told when"), one, other)
