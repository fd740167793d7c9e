"""Notes carried over from the text of an article to a newer text of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.annotation import Annotation, Change, Target
from reader.document import Document
from reader.selector import Anchored, anchor, describe
from reader.text import Span


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What became of the notes on an older text.

    `change` moves those whose words were surely found again. Those in `review`, with the place proposed, and the `orphans`
    stay on the older text until the analyst decides.
    """

    change: Change
    review: tuple[tuple[Annotation, Anchored], ...] = ()
    orphans: tuple[Annotation, ...] = ()


def carried_over(notes: Iterable[Annotation], newer: Document) -> CarriedOver:
    moved, review, orphans = {}, [], []
    for note in notes:
        found = anchor(newer.text, note.target.quote, note.target.position)
        if found is None:
            orphans.append(note)
        elif found.needs_review:
            review.append((note, found))
        else:
            moved[note.id] = (note, retargeted(note, newer, found.span))
    return CarriedOver(Change(moved, "Carry notes over"), tuple(review), tuple(orphans))


def retargeted(note: Annotation, document: Document, span: Span) -> Annotation:
    """The note on another place: what the analyst's consent to a proposal makes of it."""
    quote, position = describe(document.text, span)
    return replace(note, target=Target(document.id, document.source.uri, quote, position))
