"""The notes panel's rows as plain values, and which of them a filter lets through."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reader.annotation import Annotation
from reader.document import Document, Source, paragraph_at
from ui import messages

_TAG = re.compile(r"#?([^\s#,;]+)")


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with the words at its right: "¶2 · 14:02", with the outlet before them where several documents are listed."""

    note: Annotation
    place: str
    is_unsaved: bool = False  # what was typed last is not on the disk

    @property
    def tags(self) -> str:
        return " ".join(f"#{tag}" for tag in self.note.body.tags)

    @property
    def quote(self) -> str:
        return f"“{' '.join(self.note.target.quote.exact.split())}”"


def note_rows(
    notes: Iterable[Annotation], opened: Mapping[str, Document], sources: Mapping[str, Source], *, named: bool, today: date
) -> tuple[NoteRow, ...]:
    """`opened` are documents whose text is at hand, `sources` all that are known; `named` puts the outlet before the place."""
    starts = {identity: document.paragraph_starts() for identity, document in opened.items()}
    return tuple(NoteRow(note, _place(note, starts, sources, named, today)) for note in notes)


def matches(row: NoteRow, words: str) -> bool:
    """Whether the note has every word in its quote, text or tags; "#word" looks at the tags alone."""
    tags = [tag.casefold() for tag in row.note.body.tags]
    text = f"{row.quote}\n{row.note.body.text}\n{row.tags}".casefold()
    return all(any(tag.startswith(word[1:]) for tag in tags) if word.startswith("#") else word in text for word in words.casefold().split())


def tags_in(written: str) -> tuple[str, ...]:
    """The tags of a line such as "#planning #method" or "planning, method", each once."""
    return tuple(dict.fromkeys(_TAG.findall(written)))


def _place(note: Annotation, starts: Mapping[str, list[int]], sources: Mapping[str, Source], named: bool, today: date) -> str:
    target = note.target
    source, known = sources.get(target.document), starts.get(target.document)
    paragraph = f"¶{paragraph_at(known, target.position.start)}" if known else ""
    parts = (source.name if named and source else "", paragraph, messages.clock(note.modified, today))
    return " · ".join(part for part in parts if part)
