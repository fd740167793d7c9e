"""Which claim of a comparison a note belongs to."""

from collections.abc import Iterable

from reader.alignment import SIDES, Alignment, Side
from reader.annotation import Annotation
from reader.link_names import link_names
from reader.text import Span
from ui.desk import Desk
from ui.language import tr


def claims_of(notes: Iterable[Annotation], desk: Desk) -> dict[str, str]:
    """The name of the claim of each note, by its id: that of the passage, linked in the latest comparison, that it touches."""
    known: dict[str, list[tuple[Span, str]]] = {}
    found = {}
    for note in notes:
        document = note.target.document
        if document not in known:
            known[document] = [one for alignment in reversed(desk.alignments(document)) for one in _claims(alignment, document)]
        name = next((name for span, name in known[document] if span.overlaps(note.target.position)), "")
        if name:
            found[note.id] = name
    return found


def _claims(alignment: Alignment, document: str) -> list[tuple[Span, str]]:
    side: Side = SIDES[0] if alignment.left == document else SIDES[1]
    return [
        (alignment.span(link, side), link.label or tr("Claim {number}", number=called))
        for called, link in zip(link_names(alignment.links), alignment.links, strict=True)
    ]
