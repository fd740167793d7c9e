"""Whom two texts report, and which claims are from one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.alignment import Side
from reader.analysis import Analysis
from reader.speakers import Speaker, places_of, speakers
from reader.text import Span
from ui.comparison.claim_rows import ClaimRow
from ui.language import tr

SIDES: tuple[Side, ...] = ("left", "right")


def of_both(left: Analysis, right: Analysis) -> tuple[tuple[str, Sequence[Speaker]], ...]:
    """Under headings: the speakers whom both report, then those of one; only the headings under which there are any."""
    here, there = ({one.key: one for one in speakers(analysis)} for analysis in (left, right))
    both = [replace(one, said=(*one.said, *there[key].said)) for key, one in here.items() if key in there]
    names = left.document.source.name, right.document.source.name
    found = (
        (tr("In both"), sorted(both, key=lambda one: -one.count)),
        (tr("Only in {name}", name=names[0]), [one for key, one in here.items() if key not in there]),
        (tr("Only in {name}", name=names[1]), [one for key, one in there.items() if key not in here]),
    )
    return tuple((heading, listed) for heading, listed in found if listed)


def claims_from(key: str, rows: Iterable[ClaimRow], left: Analysis, right: Analysis) -> frozenset[int]:
    """The numbers of the claims of which a passage, or a part of it, is attributed to the speaker."""
    places = dict(zip(SIDES, (places_of(left, key), places_of(right, key)), strict=True))
    return frozenset(row.number for row in rows if _is_from(row, places))


def _is_from(row: ClaimRow, places: Mapping[Side, Sequence[Span]]) -> bool:
    spans = ((row.span(side), places[side]) for side in SIDES)
    return any(span is not None and any(place.overlaps(span) for place in said) for span, said in spans)
