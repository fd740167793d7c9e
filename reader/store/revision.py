"""Notes, and corrections of names, numbers and attributions, carried over from the text of an article to a newer text of it."""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from functools import partial

from reader.annotation import About, Annotation, AnyCorrection, Change, Edited, Partner, Target
from reader.correction import Correction
from reader.document import Document
from reader.phrase import worded
from reader.selector import Anchored, Quote, anchor, describe
from reader.source_correction import SourceCorrection, correction_id, moved
from reader.text import Span
from reader.text_change import TextChange
from reader.wording import one_line, places

Find = Callable[[Quote, Span], Anchored | None]

_LONG = 200_000  # characters; in longer texts the window would wait for it


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What became of the notes and corrections on an older text.

    `change` moves the notes whose words were surely found again. Those in `review`, with the place proposed, and the `orphans`
    stay on the older text until the analyst decides. It moves the corrections too, but for those in `left`, whose place was not
    surely found.
    """

    change: Change
    review: tuple[tuple[Annotation, Anchored], ...] = ()
    orphans: tuple[Annotation, ...] = ()
    left: tuple[AnyCorrection, ...] = ()

    @property
    def moved(self) -> int:
        """How many notes came along."""
        return sum(isinstance(after, Annotation) for _, after in self.change.edits.values())


def carried_over(
    notes: Iterable[Annotation],
    older: Document,
    newer: Document,
    corrections: Iterable[AnyCorrection] = (),
    taken: Container[str] = (),
    said: SourceCorrection | None = None,
) -> CarriedOver:
    """From the older text, which they are on, to the newer one. `taken` are the ids of the corrections that the newer text has already:
    what they say goes before. `said` is of the older source."""
    edits: dict[str, tuple[Edited | None, Edited | None]] = {}
    review, orphans, left = [], [], []
    find = finder(older, newer)
    for note in notes:
        found = found_again(note, find, older.id)
        if found is None:
            orphans.append(note)
        elif found.needs_review:
            review.append((note, found))
        else:
            edits[note.id] = (note, retargeted(note, newer, found.span, older.id))
    for correction in corrections:
        here = _moved(correction, newer, find)
        if here is None or here.id in taken:
            left.append(correction)
        else:
            edits |= {correction.id: (correction, None), here.id: (None, here)}  # its id says where it holds
    if said is not None:
        edits |= {said.id: (said, None), correction_id(newer.id): (None, moved(said, newer.id))}
    return CarriedOver(Change(edits, worded("Carry notes over")), tuple(review), tuple(orphans), tuple(left))


def finder(older: Document | None, newer: Document) -> Find:
    """What looks for words of the older text in the newer one: by how the one became the other; without the older text, or where
    both are long, by the words alone."""
    if older is None or max(len(older.text), len(newer.text)) > _LONG:
        return partial(anchor, newer.text)
    return TextChange(older.text, newer.text).anchor


def found_again(note: Annotation, find: Find, older: str = "") -> Anchored | None:
    """Where the words of a note stand in a newer text; none for an orphan. Of a link, the words in the text `older` are meant."""
    target = note.target
    if target.about is About.DOCUMENT:
        return Anchored(target.position, 1.0)
    side = _side(target, older)
    return find(side.quote, side.position)


def retargeted(note: Annotation, document: Document, span: Span, older: str = "") -> Annotation:
    """The note on another place: what the analyst's consent to a proposal makes of it. Of a link, the words in the text `older` move."""
    target = note.target
    if target.about is About.DOCUMENT:
        return replace(note, target=replace(target, document=document.id, uri=document.source.uri))
    quote, position = describe(document.text, span)
    if isinstance(_side(target, older), Partner):
        return replace(note, target=replace(target, partner=Partner(document.id, quote, position)))
    return replace(note, target=replace(target, document=document.id, uri=document.source.uri, quote=quote, position=position))


def _side(target: Target, older: str) -> Target | Partner:
    """The passage in the text `older`."""
    return target.partner if target.partner is not None and older not in ("", target.document) else target


def _moved(correction: AnyCorrection, newer: Document, find: Find) -> AnyCorrection | None:
    """The correction in the newer text; none if it is of one place, and that is not surely found.

    A name or a number is too short to be sure of where the words around it have changed, unless it stands only once.
    """
    if correction.place is None or correction.quote is None:
        return correction.moved(newer, None) if isinstance(correction, Correction) else None
    found = find(correction.quote, correction.place)
    if found is None or one_line(found.span.of(newer.text)) != correction.words:
        return None
    is_sure = not found.needs_review or [*places(newer.text, correction.words)] == [found.span]
    return correction.moved(newer, found.span) if is_sure else None
