"""Incoming notes put on the words they are about: what that adds to the workspace, and what was not found."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.annotation import About, Annotation, Change, Edited, Partner, Quote, Target, now
from reader.codebook import Tag
from reader.document import Document
from reader.incoming import Incoming, IncomingNote, Place
from reader.phrase import worded
from reader.selector import SILENT, Anchored, anchor, describe
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Unfound:
    """A note whose words were not found, and why, in a sentence."""

    note: IncomingNote
    reason: str


@dataclass(frozen=True, slots=True)
class Placed:
    """What an import does: `documents` are new to the workspace, `change` adds notes and brings older ones up to date.

    Those in `near` are among them, on words that are nearly the quoted ones; `same` were there already, as new or newer.
    """

    documents: tuple[Document, ...]
    change: Change
    near: tuple[Annotation, ...] = ()
    unfound: tuple[Unfound, ...] = ()
    same: int = 0

    @property
    def added(self) -> int:
        return sum(before is None for before, after in self.change.edits.values() if isinstance(after, Annotation))

    @property
    def updated(self) -> int:
        return sum(before is not None for before, _ in self.change.edits.values())

    @property
    def tags(self) -> int:
        """How many the codebook did not have."""
        return sum(isinstance(after, Tag) for _, after in self.change.edits.values())


def placed(incoming: Incoming, known: Mapping[str, Document], existing: Mapping[str, Annotation], codebook: Iterable[Tag] = ()) -> Placed:
    """`known` are the documents of the workspace and `existing` its notes, both by id. A tag that the codebook has stays as it is there."""
    new = {document.id: document for document in incoming.documents if document.id not in known}
    texts = {**known, **new}
    result = _Result()
    for note in incoming.notes:
        found = _target(note, texts)
        if isinstance(found, str):
            result.unfound.append(Unfound(note, found))
        else:
            target, score = found
            created = note.created or note.modified or now()
            made = Annotation(note.id, note.body, target, created, note.modified or created, note.creator)
            result.take(made, existing.get(note.id), score)
    names = {tag.name for tag in codebook}
    tags: dict[str, tuple[Edited | None, Edited | None]] = {tag.id: (None, tag) for tag in incoming.tags if tag.name not in names}
    change = Change({**result.edits, **tags}, worded("Import notes"))
    return Placed(tuple(new.values()), change, tuple(result.near), tuple(result.unfound), result.same)


@dataclass(slots=True)
class _Result:
    edits: dict[str, tuple[Annotation | None, Annotation]] = field(default_factory=dict)
    near: list[Annotation] = field(default_factory=list)
    unfound: list[Unfound] = field(default_factory=list)
    same: int = 0

    def take(self, note: Annotation, before: Annotation | None, score: float) -> None:
        """What was changed here later stays as it is."""
        if before is not None and before.modified >= note.modified:
            self.same += 1
            return
        self.edits[note.id] = (before, note)
        if score < SILENT:
            self.near.append(note)


def _target(note: IncomingNote, texts: Mapping[str, Document]) -> tuple[Target, float] | str:
    """What the note is about here, and how sure that is; or why it is about nothing here."""
    if note.about is About.WORKSPACE:
        return Target("", "", Quote(""), Span(0, 0), About.WORKSPACE), 1.0
    if note.about is About.DOCUMENT:
        document = next(_own(note.place, texts), None)
        if document is None:
            return "its document is not in the workspace"
        return Target(document.id, document.source.uri, Quote(""), Span(0, 0), About.DOCUMENT), 1.0
    found = _found(note.place, texts)
    if isinstance(found, str):
        return found
    document, anchored = found
    target = Target(document.id, document.source.uri, *describe(document.text, anchored.span), note.about)
    if note.partner is None:
        return target, anchored.score
    beside = _found(note.partner, texts)
    if isinstance(beside, str):
        return f"on the other side of its link {beside}"
    other, there = beside
    return replace(target, partner=Partner(other.id, *describe(other.text, there.span))), min(anchored.score, there.score)


def _found(place: Place, texts: Mapping[str, Document]) -> tuple[Document, Anchored] | str:
    """Where the words stand, or why they stand nowhere."""
    own = texts.get(place.document)
    if not place.quote.exact:
        if own is None or place.position is None or place.position.end > len(own.text):
            return "it quotes no words, and its text is not in the workspace"
        return own, Anchored(place.position, 1.0)
    candidates = list(_candidates(place, texts))
    best: tuple[Document, Anchored] | None = None
    for document in candidates:
        found = _anchored(place, document.text)
        if found is not None and (best is None or found.score > best[1].score):
            best = document, found
    if best is None:
        return "its words do not stand in its document" if len(candidates) == 1 else "its words stand in no document of the workspace"
    return best


def _candidates(place: Place, texts: Mapping[str, Document]) -> Iterator[Document]:
    """Its own text; else those from its address; else all that hold the words as they are."""
    own = list(_own(place, texts))
    yield from own or (document for document in texts.values() if place.quote.exact in document.text)


def _own(place: Place, texts: Mapping[str, Document]) -> Iterator[Document]:
    """The text that the place names, else those from its address."""
    if place.document in texts:
        yield texts[place.document]
    else:
        yield from (document for document in texts.values() if place.uri and document.source.uri == place.uri)


def _anchored(place: Place, text: str) -> Anchored | None:
    """As notes are found again on a newer text. Words that stand there several times need something that says which."""
    if place.position is None and not (place.quote.prefix or place.quote.suffix) and text.count(place.quote.exact) > 1:
        return None
    return anchor(text, place.quote, place.position or Span(0, 0))
