"""The notes panel's rows as plain values: what stands in them, and which of them a filter lets through."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reader.annotation import About, Annotation
from reader.document import Document, Source, paragraph_at
from ui import messages
from ui.dates import clock
from ui.language import tr

_TAG = re.compile(r'#?"([^"]+)"|#?([^\s#,;"]+)')
_PLAIN = re.compile(r'[^\s#,;"]+')
_ABOUT = {About.LINK: tr("link"), About.CLAIM: tr("claim")}


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with the words at its right: "¶2 · 14:02", with the outlet before them where several documents are listed.

    `heading` stands above the first row of a group; `outlet` names the document, where it is known.
    """

    note: Annotation
    place: str
    is_unsaved: bool = False  # what was typed last is not on the disk
    heading: str = ""
    outlet: str = ""

    @property
    def tags(self) -> str:
        return " ".join(f"#{tag}" for tag in self.note.body.tags)

    @property
    def quote(self) -> str:
        """The words that it is about; of a link both, of a whole article or the workspace what it is about."""
        target = self.note.target
        if target.about is About.WORKSPACE:
            return messages.JOURNAL
        if target.about is About.DOCUMENT:
            return messages.on_article(self.outlet)
        quoted = tr("“{words}”", words=" ".join(target.quote.exact.split()))
        if target.partner is None:
            return quoted
        partner = tr("“{words}”", words=" ".join(target.partner.quote.exact.split()))
        return f"{quoted} ↔ {partner}"


def note_rows(
    notes: Iterable[Annotation], opened: Mapping[str, Document], sources: Mapping[str, Source], *, named: bool, today: date
) -> tuple[NoteRow, ...]:
    """`opened` are documents whose text is at hand, `sources` all that are known; `named` puts the outlet before the place."""
    notes = tuple(notes)
    noted = {note.target.document for note in notes}
    starts = {identity: document.paragraph_starts() for identity, document in opened.items() if identity in noted}
    known = {identity: document.source for identity, document in opened.items()} | dict(sources)
    return tuple(NoteRow(note, _place(note, starts, sources, named, today), outlet=_outlet(note, known)) for note in notes)


def matches(row: NoteRow, words: str) -> bool:
    """Whether the note has every word in its quote, text or tags; "#word" looks at the tags alone."""
    tags = [tag.casefold() for tag in row.note.body.tags]
    text = f"{row.quote}\n{row.note.body.text}\n{row.tags}\n{row.outlet}".casefold()
    return all(any(tag.startswith(word[1:]) for tag in tags) if word.startswith("#") else word in text for word in words.casefold().split())


def tags_in(written: str) -> tuple[str, ...]:
    """The tags of a line such as '#planning #"size of force"' or "planning, method", each once."""
    return tuple(dict.fromkeys(quoted or plain for quoted, plain in _TAG.findall(written)))


def tags_written(tags: Iterable[str]) -> str:
    """The line that `tags_in` reads."""
    return " ".join(f"#{tag}" if _PLAIN.fullmatch(tag) else f'#"{tag}"' for tag in tags)


def _outlet(note: Annotation, known: Mapping[str, Source]) -> str:
    source = known.get(note.target.document)
    return source.name if source is not None else ""


def _place(note: Annotation, starts: Mapping[str, list[int]], sources: Mapping[str, Source], named: bool, today: date) -> str:
    target = note.target
    source, known = sources.get(target.document), starts.get(target.document)
    has_place = target.about not in (About.DOCUMENT, About.WORKSPACE)
    paragraph = f"¶{paragraph_at(known, target.position.start)}" if known and has_place else ""
    kind = _ABOUT.get(target.about, "")
    parts = (source.name if named and source else "", kind, paragraph, clock(note.modified, today))
    return " · ".join(part for part in parts if part)
