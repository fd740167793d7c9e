"""Figures in passages of no claim that count what a claim counts: the second figure of an outlet, and what it tells in passing.

"Marsk speaks of four" belongs beside the six guards killed. What is not on the same scope for sure is perhaps about something else: it
stands there only where the documents tell one story, and is told apart.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.alignment import Verdict
from reader.analysis import Analysis
from reader.compare.claim_figures import Counted, sentence_of
from reader.compare.differences import Figures
from reader.compare.judging import Figure, judge, told_apart
from reader.compare.unlinked import on_one_scope
from reader.compare.verdicts import Forbids

_UNFIT = (False, -1)  # see `_fit`


def add_further(
    counted: Sequence[Counted],
    analyses: Sequence[Analysis],
    figures: Sequence[Figures],
    forbids: Forbids,
    story: Mapping[int, int],
) -> None:
    """Puts every figure that counts what one of the claims counts beside those of the claim that it fits best.

    `story` tells of documents, by number, which story each is of.
    """
    told = set().union(*(one.spans for one in counted))
    known = _by_event(counted, figures)
    for number, ours in enumerate(figures):
        for figure in ours.all():
            if (number, figure.quantity.span) in told:
                continue
            place = number, sentence_of(analyses[number], figure.quantity)
            fitting = [
                (fit, thing)
                for outcome in figure.scope.outcomes
                for thing in known[outcome]
                if (is_told := _is_of_one_story(number, thing, story)) or thing.places & set(figure.scope.place)
                if (fit := max(_fit(reference, figure) for reference in thing.references)) > _UNFIT and (is_told or fit[0])
                if not any(forbids(place, there) for there in thing.counted.places)
            ]
            if fitting:
                (is_sure, _), best = max(fitting, key=lambda pair: pair[0])
                best.counted.add(place, figure.quantity, is_unlinked=True, is_unclear=not is_sure)


class _Thing(NamedTuple):
    """One thing counted, with its figures before any is added, and where they hold."""

    counted: Counted
    references: Sequence[Figure]
    places: frozenset[str]


def _by_event(counted: Sequence[Counted], figures: Sequence[Figures]) -> defaultdict[str, list[_Thing]]:
    """The things counted, by what happens to them."""
    found: defaultdict[str, list[_Thing]] = defaultdict(list)
    for one in counted:
        references = [figure for number, told in one.told.items() for _, quantity in told if (figure := figures[number].figure(quantity))]
        places = frozenset(place for figure in references for place in figure.scope.place)
        for outcome in {outcome for figure in references for outcome in figure.scope.outcomes}:
            found[outcome].append(_Thing(one, references, places))
    return found


def _is_of_one_story(number: int, thing: _Thing, story: Mapping[int, int]) -> bool:
    """Does the document tell of the thing already, or share a story with one that does?"""
    return number in thing.counted.told or story.get(number, -1) in {story.get(other) for other in thing.counted.told}


def _fit(reference: Figure, figure: Figure) -> tuple[bool, int]:
    """Whether both are surely on one scope, and how many words they share; `_UNFIT` where they count other things or are told apart."""
    judged = judge(reference, figure)
    if (
        judged is None
        or told_apart(reference.scope, figure.scope)
        or (judged.verdict is Verdict.UNKNOWN and reference.scope.thing != figure.scope.thing)
    ):
        return _UNFIT
    is_sure = judged.verdict is not Verdict.UNKNOWN and on_one_scope(reference.scope, figure.scope)
    return is_sure, len(reference.scope.terms & figure.scope.terms)
