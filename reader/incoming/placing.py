"""Incoming notes put on the words they are about: what that adds to the workspace, and what was not found."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.annotation import Annotation, Change, Target, now
from reader.document import Document
from reader.incoming import Incoming, IncomingNote
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
        return sum(before is None for before, _ in self.change.edits.values())

    @property
    def updated(self) -> int:
        return len(self.change.edits) - self.added


def placed(incoming: Incoming, known: Mapping[str, Document], existing: Mapping[str, Annotation]) -> Placed:
    """`known` are the documents of the workspace and `existing` its notes, both by id."""
    new = {document.id: document for document in incoming.documents if document.id not in known}
    texts = {**known, **new}
    result = _Result()
    for note in incoming.notes:
        found = _found(note, texts)
        if isinstance(found, str):
            result.unfound.append(Unfound(note, found))
        else:
            result.take(_annotation(note, *found), existing.get(note.id), found[1])
    change = Change(result.edits, "Import notes")
    return Placed(tuple(new.values()), change, tuple(result.near), tuple(result.unfound), result.same)


@dataclass(slots=True)
class _Result:
    edits: dict[str, tuple[Annotation | None, Annotation]] = field(default_factory=dict)
    near: list[Annotation] = field(default_factory=list)
    unfound: list[Unfound] = field(default_factory=list)
    same: int = 0

    def take(self, note: Annotation, before: Annotation | None, found: Anchored) -> None:
        """What was changed here later stays as it is."""
        if before is not None and before.modified >= note.modified:
            self.same += 1
            return
        self.edits[note.id] = (before, note)
        if found.score < SILENT:
            self.near.append(note)


def _found(note: IncomingNote, texts: Mapping[str, Document]) -> tuple[Document, Anchored] | str:
    """Where the note stands, or why it stands nowhere."""
    own = texts.get(note.document)
    if not note.quote.exact:
        if own is None or note.position is None or note.position.end > len(own.text):
            return "it quotes no words, and its text is not in the workspace"
        return own, Anchored(note.position, 1.0)
    candidates = list(_candidates(note, texts))
    best: tuple[Document, Anchored] | None = None
    for document in candidates:
        found = _anchored(note, document.text)
        if found is not None and (best is None or found.score > best[1].score):
            best = document, found
    if best is None:
        return "its words do not stand in its document" if len(candidates) == 1 else "its words stand in no document of the workspace"
    return best


def _candidates(note: IncomingNote, texts: Mapping[str, Document]) -> Iterator[Document]:
    """Its own text; else those from its address; else all that hold the words as they are."""
    if note.document in texts:
        yield texts[note.document]
        return
    there = [document for document in texts.values() if note.uri and document.source.uri == note.uri]
    yield from there or (document for document in texts.values() if note.quote.exact in document.text)


def _anchored(note: IncomingNote, text: str) -> Anchored | None:
    """As notes are found again on a newer text. Words that stand there several times need something that says which."""
    if note.position is None and not (note.quote.prefix or note.quote.suffix) and text.count(note.quote.exact) > 1:
        return None
    return anchor(text, note.quote, note.position or Span(0, 0))


def _annotation(note: IncomingNote, document: Document, found: Anchored) -> Annotation:
    quote, position = describe(document.text, found.span)
    created = note.created or note.modified or now()
    target = Target(document.id, document.source.uri, quote, position)
    return Annotation(note.id, note.body, target, created, note.modified or created, note.creator)
