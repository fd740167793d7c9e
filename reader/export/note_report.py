"""What a file of notes is made of: the notes chosen, what of each is told, and under which headings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.alignment import Alignment, Verdict
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.claim_matrix import ClaimMatrix, passage_of
from reader.codebook import ColorMeaning, Tag
from reader.document import Document, Source
from reader.export.dates import long_date
from reader.export.notes import NoteRow, note_rows
from reader.link_names import link_names
from reader.phrase import worded
from reader.text import Span

NO_CLAIM, NO_TAG, NO_DOCUMENT = "In no claim", "Without tags", "On the workspace"


class Part(StrEnum):
    """What a file may tell of a note; its words are those of the check boxes."""

    QUOTE = worded("Quote")
    NOTE = worded("Note")
    CONTEXT = worded("Context")
    SOURCE = worded("Source line")
    PLACE = worded("Page and offset")
    HASH = worded("File hash")
    NAME = worded("My name")


USUAL = frozenset(Part) - {Part.CONTEXT, Part.NAME}


class Grouping(StrEnum):
    CLAIM = worded("Claim")
    DOCUMENT = worded("Document")
    TAG = worded("Tag")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class NotedClaim:
    """A claim as a heading over notes: its name, the badge of its state ("≠", "∅"), and its passages."""

    label: str
    badge: str
    places: tuple[Place, ...]

    @property
    def heading(self) -> str:
        return f"{self.label} {self.badge}".strip()

    def holds(self, note: Annotation) -> bool:
        """Whether the note is about words in one of the passages."""
        target, partner = note.target, note.target.partner
        noted = [(target.document, target.position)] if target.quote.exact else []
        noted += [(partner.document, partner.position)] if partner is not None else []
        return any(one.document == document and one.span.overlaps(span) for one in self.places for document, span in noted)


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """Notes under a heading. `source` is that of the document where the group is one of a document."""

    heading: str
    rows: tuple[NoteRow, ...]
    source: Source | None = None

    @property
    def facts(self) -> tuple[str, ...]:
        """What stands below the heading of a document: publisher, date and address."""
        if self.source is None:
            return ()
        day = long_date(self.source.published) if self.source.published else ""
        return tuple(fact for fact in (self.source.publisher, day, self.source.uri) if fact)


@dataclass(frozen=True, slots=True)
class NoteReport:
    """The notes in the order of their documents and texts, with the documents they are on.

    Every format tells the `parts` asked for; those for people put the notes under headings by `grouping`. The `codebook` says what
    tags and colors stand for.
    """

    rows: tuple[NoteRow, ...]
    documents: Mapping[str, Document] = field(default_factory=dict)
    parts: frozenset[Part] = USUAL
    grouping: Grouping = Grouping.DOCUMENT
    claims: tuple[NotedClaim, ...] = ()
    title: str = "Notes"
    codebook: tuple[Tag | ColorMeaning, ...] = ()

    def tells(self, part: Part) -> bool:
        return part in self.parts

    @property
    def groups(self) -> tuple[NoteGroup, ...]:
        """The notes under headings; one with several tags, or in several claims, stands under each."""
        if self.grouping is Grouping.CLAIM:
            return tuple(_by_claim(self.rows, self.claims))
        return tuple(_by_tag(self.rows) if self.grouping is Grouping.TAG else _by_document(self.rows))

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags of the notes, each once, in the order of the alphabet."""
        return tuple(sorted({tag for row in self.rows for tag in row.note.body.tags}, key=lambda tag: (tag.casefold(), tag)))

    def claims_of(self, row: NoteRow) -> tuple[str, ...]:
        """The headings of the claims that the note belongs to."""
        return tuple(claim.heading for claim in self.claims if claim.holds(row.note))


def note_report(
    notes: Iterable[Annotation],
    documents: Mapping[str, Document],
    *,
    parts: Iterable[Part] = USUAL,
    grouping: Grouping = Grouping.DOCUMENT,
    claims: Sequence[NotedClaim] = (),
    title: str = "Notes",
    codebook: Sequence[Tag | ColorMeaning] = (),
) -> NoteReport:
    """A report of the notes on these documents; those on others are left out."""
    return NoteReport(note_rows(notes, documents), documents, frozenset(parts), grouping, tuple(claims), title, tuple(codebook))


def claims_of_matrix(matrix: ClaimMatrix, analyses: Sequence[Analysis]) -> tuple[NotedClaim, ...]:
    """The claims of a matrix, in its order."""
    by_id = {analysis.document.id: analysis for analysis in analyses}
    claims = []
    for row in matrix.rows:
        found = ((cell.document, passage_of(cell, by_id[cell.document])) for cell in row.cells if cell.document in by_id)
        places = tuple(Place(document, span) for document, span in found if span is not None)
        claims.append(NotedClaim(row.label, row.state.value if row.state is not None else "∅", places))
    return tuple(claims)


def claims_of_alignment(alignment: Alignment) -> tuple[NotedClaim, ...]:
    """The linked claims of two documents, numbered as in the window."""
    return tuple(
        NotedClaim(
            f"Claim {called}: {link.label}" if link.label else f"Claim {called}",
            Verdict(link.state).value,
            (Place(alignment.left, alignment.span(link, "left")), Place(alignment.right, alignment.span(link, "right"))),
        )
        for called, link in zip(link_names(alignment.links), alignment.links, strict=True)
    )


def _by_document(rows: Sequence[NoteRow]) -> Iterator[NoteGroup]:
    found: defaultdict[str, list[NoteRow]] = defaultdict(list)
    for row in rows:
        found[row.note.target.document].append(row)
    for group in found.values():
        source = group[0].source
        if group[0].note.target.document:
            yield NoteGroup(source.title or source.name, tuple(group), source)
        else:
            yield NoteGroup(NO_DOCUMENT, tuple(group))


def _by_tag(rows: Sequence[NoteRow]) -> Iterator[NoteGroup]:
    found: defaultdict[str, list[NoteRow]] = defaultdict(list)
    for row in rows:
        for tag in dict.fromkeys(row.note.body.tags) or [""]:
            found[tag].append(row)
    for tag in sorted(found, key=lambda tag: (not tag, tag.casefold(), tag)):
        yield NoteGroup(f"#{tag}" if tag else NO_TAG, tuple(found[tag]))


def _by_claim(rows: Sequence[NoteRow], claims: Sequence[NotedClaim]) -> Iterator[NoteGroup]:
    for claim in claims:
        noted = tuple(row for row in rows if claim.holds(row.note))
        if noted:
            yield NoteGroup(claim.heading, noted)
    rest = tuple(row for row in rows if not any(claim.holds(row.note) for claim in claims))
    if rest:
        yield NoteGroup(NO_CLAIM, rest)
