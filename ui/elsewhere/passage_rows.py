"""The rows of a list of passages: headings, and passages with where they stand, their words, and what is told of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.alignment import LinkKind
from reader.document import Source
from reader.library_search import LibraryHit, LibrarySearch
from reader.text import Span
from reader.wording import one_line
from ui.comparison.claim_rows import STATES, State
from ui.dates import short_date
from ui.language import told, tr

MAKES, NEAR = tr("Makes the claim"), tr("Near, but hardly the same claim")
_NEAR_SHOWN = 5  # more that are only near help nobody
_KINDS = {
    LinkKind.VERBATIM: tr("the same words"),
    LinkKind.NEAR: tr("nearly the same words"),
    LinkKind.PARAPHRASE: tr("reworded"),
    LinkKind.SAME_CLAIM: tr("in other words"),
}


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage: `name` and `aside` tell where it stands, `words` what it says, with `marks` in them, `told` what is known of it.

    `score` stands at the right end, `state` is that of its figures. A heading has neither place nor words. What is `is_pale` counts less.
    """

    name: str
    aside: str = ""
    words: str = ""
    told: str = ""
    score: str = ""
    document: str = ""
    span: Span | None = None
    marks: tuple[Span, ...] = ()
    state: State | None = None
    is_pale: bool = False
    is_new_document: bool = True  # else the place is told by a row above
    hit: LibraryHit | None = None

    @property
    def is_heading(self) -> bool:
        return self.span is None


def elsewhere_rows(found: LibrarySearch, sources: Mapping[str, Source]) -> tuple[PassageRow, ...]:
    """What makes the claim, the likeliest first, then what is only near."""
    likely = tuple(_row(hit, sources) for hit in found.likely if hit.document in sources)
    near = tuple(_row(hit, sources) for hit in found.near[:_NEAR_SHOWN] if hit.document in sources)
    return (*_under(MAKES, likely), *_under(NEAR, near))


def shared(hit: LibraryHit) -> str:
    """What the passage has in common with the claim, in words."""
    evidence = hit.evidence
    both = list(dict.fromkeys((*evidence.entities, *evidence.quantities, *evidence.terms)))
    return tr("both tell: {words}", words=", ".join(both)) if both else tr("alike in meaning alone")


def place_told(source: Source) -> str:
    """Date and title, as they stand after the name of an outlet."""
    title = source.title if source.title != source.name else ""
    return " · ".join(filter(None, (short_date(source.published), title)))


def _under(heading: str, rows: tuple[PassageRow, ...]) -> Iterable[PassageRow]:
    return (PassageRow(heading, score=str(len(rows))), *rows) if rows else ()


def _row(hit: LibraryHit, sources: Mapping[str, Source]) -> PassageRow:
    source = sources[hit.document]
    return PassageRow(
        source.name,
        place_told(source),
        one_line(hit.text),
        " · ".join(_told(hit)),
        tr("{percent}%", percent=round(100 * hit.probability)),
        hit.document,
        hit.span,
        state=STATES[hit.state] if hit.state is not None else None,
        is_pale=not hit.is_likely,
        hit=hit,
    )


def _told(hit: LibraryHit) -> Iterator[str]:
    """Its figures against those of the claim, the gravest first, then what speaks for it."""
    yield from (told(one.reason) for one in sorted(hit.differences, key=lambda one: one.verdict is not hit.state) if one.reason)
    if hit.is_likely:
        yield _KINDS[hit.kind]
    yield shared(hit)
