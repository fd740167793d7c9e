"""What the analyst adds: notes (W3C annotations), verdicts on links, corrections, and the changes that carry them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import uuid4

from reader.alignment import Judgement
from reader.attribution_correction import AttributionCorrection
from reader.codebook import ColorMeaning, Tag
from reader.correction import Correction
from reader.document import Document
from reader.document_status import DocumentStatus
from reader.number_correction import NumberCorrection
from reader.selector import Quote as Quote
from reader.selector import describe
from reader.source_correction import SourceCorrection
from reader.text import Span


class About(StrEnum):
    """What a note is about."""

    PASSAGE = "passage"  # words of a document
    DOCUMENT = "document"  # as a whole
    LINK = "link"  # two passages that were linked, or were not
    CLAIM = "claim"  # what several documents say, told by one passage of it
    WORKSPACE = "workspace"  # an entry of the journal


@dataclass(frozen=True, slots=True)
class Partner:
    """The passage on the other side of a link."""

    document: str
    quote: Quote
    position: Span


@dataclass(frozen=True, slots=True)
class Target:
    """What a note is about: the words (quote) at a place (position) of a document; of a link also those of its partner.

    A note on a whole document has no words, one on the workspace no document either. A note on words whose document is empty has
    lost it with a damaged file.
    """

    document: str
    uri: str
    quote: Quote
    position: Span
    about: About = About.PASSAGE
    partner: Partner | None = None

    @property
    def is_highlight(self) -> bool:
        """Whether it colors words of its document."""
        return self.about is About.PASSAGE and bool(self.document)

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that it points into."""
        return tuple(one for one in (self.document, self.partner.document if self.partner else "") if one)


@dataclass(frozen=True, slots=True)
class Body:
    """The note itself. `color` is the number of a highlight color, 1 to 6."""

    text: str = ""
    tags: tuple[str, ...] = ()
    color: int = 1


@dataclass(frozen=True, slots=True)
class Annotation:
    id: str
    body: Body
    target: Target
    created: datetime
    modified: datetime
    creator: str = ""


@dataclass(frozen=True, slots=True)
class LinkVerdict:
    """What the analyst said of two passages: a judgement, and whether the pair is forced into the alignment (pinned).

    It points at text, not at sentence numbers, so it outlives every new analysis. `id` follows from what it points at.
    """

    id: str
    left_document: str
    left: Span
    right_document: str
    right: Span
    judgement: Judgement | None = None
    pinned: bool = False


AnyCorrection = Correction | NumberCorrection | AttributionCorrection
Edited = Annotation | LinkVerdict | AnyCorrection | SourceCorrection | DocumentStatus | Tag | ColorMeaning


@dataclass(frozen=True, slots=True)
class Change:
    """One edit: {id: (before, after)}; none before = added, none after = deleted. Undo is the change reversed.

    `label` names it in the Edit menu; `origin` is who asked, so that a view can skip its own echo.
    """

    edits: Mapping[str, tuple[Edited | None, Edited | None]]
    label: str
    origin: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "edits", MappingProxyType(dict(self.edits)))

    def reversed(self) -> "Change":
        return Change({key: (after, before) for key, (before, after) in self.edits.items()}, self.label, self.origin)


def new_annotation(document: Document, span: Span, body: Body, creator: str = "") -> Annotation:
    """A note on a place of the document, made now."""
    return _made(Target(document.id, document.source.uri, *describe(document.text, span)), body, creator)


def note_on_document(document: Document, body: Body, creator: str = "") -> Annotation:
    """A note on the document as a whole, made now."""
    return _made(Target(document.id, document.source.uri, Quote(""), Span(0, 0), About.DOCUMENT), body, creator)


def note_on_workspace(body: Body, creator: str = "") -> Annotation:
    """An entry of the journal, made now."""
    return _made(Target("", "", Quote(""), Span(0, 0), About.WORKSPACE), body, creator)


def note_on_claim(document: Document, span: Span, body: Body, creator: str = "") -> Annotation:
    """A note on what several documents say, told by a passage of this one; made now."""
    return _made(Target(document.id, document.source.uri, *describe(document.text, span), About.CLAIM), body, creator)


def note_on_link(left: tuple[Document, Span], right: tuple[Document, Span], body: Body, creator: str = "") -> Annotation:
    """A note on two passages together, made now."""
    (document, span), (other, there) = left, right
    partner = Partner(other.id, *describe(other.text, there))
    return _made(Target(document.id, document.source.uri, *describe(document.text, span), About.LINK, partner), body, creator)


def _made(target: Target, body: Body, creator: str) -> Annotation:
    made = now()
    return Annotation(new_id(), body, target, made, made, creator)


def new_id() -> str:
    return uuid4().hex


def now() -> datetime:
    """The present in UTC, to the microsecond."""
    return datetime.now(UTC)


def verdict_id(left_document: str, left: Span, right_document: str, right: Span) -> str:
    """The id of the verdict on two passages; the same whichever of them is called left."""
    ends = sorted((f"{left_document}:{left.start}-{left.end}", f"{right_document}:{right.start}-{right.end}"))
    return "|".join(ends)
