"""The notes of a workspace as rows that every format writes in its own way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.annotation import Annotation
from reader.document import Document, Source, paragraph_at
from reader.export.dates import long_date


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with what is needed to find its words again: the source, the paragraph (0 where there is none), offsets, the file's hash."""

    note: Annotation
    source: Source
    paragraph: int

    @property
    def sha256(self) -> str:
        """Of the file, or of the text where there was no file."""
        return self.source.sha256 or self.note.target.document

    @property
    def source_line(self) -> str:
        """Publisher, title, date and paragraph: "Meridian Wire, “Fighters flee”, 9 May 2026, ¶4"."""
        source = self.source
        title = f"“{source.title}”" if source.title else ""
        day = long_date(source.published) if source.published else ""
        place = f"¶{self.paragraph}" if self.paragraph else ""
        return ", ".join(part for part in (source.publisher, title, day, place) if part) or source.name


def note_rows(notes: Iterable[Annotation], documents: Mapping[str, Document]) -> tuple[NoteRow, ...]:
    """The notes document by document, each in the order of its text. Notes whose document is not given are left out."""
    order = {document_id: number for number, document_id in enumerate(documents)}
    known = [note for note in notes if note.target.document in order]
    known.sort(key=lambda note: (order[note.target.document], note.target.position))
    starts = {document_id: documents[document_id].paragraph_starts() for document_id in {note.target.document for note in known}}
    return tuple(
        NoteRow(note, documents[note.target.document].source, paragraph_at(starts[note.target.document], note.target.position.start))
        for note in known
    )
