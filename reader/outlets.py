"""Outlets as the columns of the claim matrix: their order, and which of them draw from one origin."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from reader.alignment import Claim, ClaimOrigin
from reader.analysis import Analysis

_MOSTLY = 0.6  # of the claims that two outlets share must have one origin for the outlets to have one
_FEW = 2  # so many claims at least, for one shared speaker makes no wire copy


@dataclass(frozen=True, slots=True)
class Column:
    """An outlet. `origin` counts from 1; outlets with one origin share it, with the reason why. Not yet analyzed, it is unread; `trouble`
    is why it could not be."""

    document: str
    name: str
    published: date | None = None
    origin: int = 0
    reason: str = ""
    is_read: bool = True
    trouble: str = ""


def columns(claims: Sequence[Claim], analyses: Sequence[Analysis]) -> list[Column]:
    """Those of one origin side by side, the first published first."""
    groups = outlet_origins(claims, [analysis.document.id for analysis in analyses])
    sources = {analysis.document.id: analysis.document.source for analysis in analyses}

    def age(documents: Iterable[str]) -> date:
        return min(sources[one].published or date.max for one in documents)

    found = []
    for number, group in enumerate(sorted(groups, key=lambda group: age(group.documents)), 1):
        for document in sorted(group.documents, key=lambda one: age((one,))):
            found.append(Column(document, sources[document].name, sources[document].published, number, group.reason))
    return found


def by_date(found: Iterable[Column]) -> list[Column]:
    """The first published first, whatever their origin."""
    return sorted(found, key=lambda column: column.published or date.max)


def outlet_origins(claims: Sequence[Claim], documents: Sequence[str]) -> list[ClaimOrigin]:
    """The outlets in groups that have most of the claims they share from one origin: wire copies, and desks that quote one text."""
    both, one_origin = Counter[frozenset[str]](), Counter[frozenset[str]]()
    reasons: defaultdict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for claim in claims:
        both.update(frozenset(pair) for pair in combinations(claim.documents, 2))
        for origin in claim.origins:
            for pair in map(frozenset, combinations(origin.documents, 2)):
                one_origin[pair] += 1
                reasons[pair][origin.reason] += 1
    groups: list[ClaimOrigin] = []
    for document in documents:
        for place, group in enumerate(groups):
            pairs = [frozenset((document, other)) for other in group.documents]
            if all(one_origin[pair] >= max(_FEW, _MOSTLY * both[pair]) for pair in pairs):
                groups[place] = ClaimOrigin((*group.documents, document), reasons[pairs[0]].most_common(1)[0][0])
                break
        else:
            groups.append(ClaimOrigin((document,)))
    return groups
