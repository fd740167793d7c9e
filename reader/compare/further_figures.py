"""Figures in passages of no claim that count what a claim counts: the second figure of an outlet, and what it tells in passing.

"Marsk speaks of four" belongs beside the six guards killed. What is not on the same scope for sure is told apart: it is perhaps
about something else.
"""

from collections import defaultdict
from collections.abc import Sequence

from reader.alignment import Verdict
from reader.analysis import Analysis
from reader.compare.claim_figures import Counted, sentence_of
from reader.compare.differences import Figures
from reader.compare.judging import Figure, judge, told_apart
from reader.compare.unlinked import on_one_scope
from reader.compare.verdicts import Forbids

_Key = tuple[str, str]  # what is counted, and what happens to it


def add_further(counted: Sequence[Counted], analyses: Sequence[Analysis], figures: Sequence[Figures], forbids: Forbids) -> None:
    """Puts every figure that counts what one of the claims counts beside those of the claim that it fits best."""
    told = set().union(*(one.spans for one in counted))
    known = _by_event(counted, figures)
    for number, ours in enumerate(figures):
        for figure in ours.all():
            if (number, figure.quantity.span) in told:
                continue
            place = number, sentence_of(analyses[number], figure.quantity)
            fitting = [
                (fit, one)
                for outcome in figure.scope.outcomes
                for one, references in known[outcome]
                if (fit := max(_fit(reference, figure) for reference in references)) > _UNFIT
                if not any(forbids(place, there) for there in one.places)
            ]
            if fitting:
                (is_sure, _), best = max(fitting, key=lambda pair: pair[0])
                best.add(place, figure.quantity, is_unlinked=True, is_unclear=not is_sure)


_UNFIT = (False, -1)


def _by_event(counted: Sequence[Counted], figures: Sequence[Figures]) -> defaultdict[str, list[tuple[Counted, list[Figure]]]]:
    """The things counted with their figures, by what happens to them."""
    found: defaultdict[str, list[tuple[Counted, list[Figure]]]] = defaultdict(list)
    for one in counted:
        references = [figure for number, told in one.told.items() for _, quantity in told if (figure := figures[number].figure(quantity))]
        for outcome in {outcome for figure in references for outcome in figure.scope.outcomes}:
            found[outcome].append((one, references))
    return found


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
