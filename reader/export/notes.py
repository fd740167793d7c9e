"""The notes of a workspace as rows that every format writes in its own way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from reader.annotation import Annotation, Target
from reader.document import Document, Source, paragraph_at
from reader.export.dates import long_date
from reader.text import Span
from reader.wording import one_line

_CONTEXT = 160  # characters of the passage that are told before and after the quoted words


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with what is needed to find its words again: the source, the paragraph (0 where there is none), the page (none where the
    file has no pages), the words of the passage before and after the quote, offsets, the file's hash.

    `partner` is the same of the passage on the other side, of a note on a link.
    """

    note: Annotation
    source: Source
    paragraph: int
    page: int | None = None
    before: str = ""
    after: str = ""
    partner: "NoteRow | None" = None

    @property
    def quote(self) -> str:
        """Empty where the note is about no words: about a whole document, or the workspace."""
        return self.note.target.quote.exact

    @property
    def passages(self) -> tuple["NoteRow", ...]:
        """What it is about, place by place: one of most notes, two of one on a link, none of one on the workspace."""
        return tuple(one for one in (self, self.partner) if one is not None and one.note.target.document)

    @property
    def sha256(self) -> str:
        """Of the file, or of the text where there was no file."""
        return self.source.sha256 or self.note.target.document

    @property
    def source_line(self) -> str:
        """Publisher, title, date and place: "Meridian Wire, “Fighters flee”, 9 May 2026, ¶4"."""
        return source_line(self.source, self.paragraph, self.page)

    @property
    def short_source_line(self) -> str:
        """The same without the title, for below it."""
        return source_line(replace(self.source, title=""), self.paragraph, self.page)

    @property
    def offsets(self) -> str:
        """ "412–467", in code points of the normalized text; empty without words."""
        position = self.note.target.position
        return f"{position.start}–{position.end}" if self.quote else ""


def source_line(source: Source, paragraph: int = 0, page: int | None = None) -> str:
    """Publisher, title, date, page and paragraph, as far as they are known."""
    title = f"“{source.title}”" if source.title else ""
    day = long_date(source.published) if source.published else ""
    places = (f"p. {page}" if page else "", f"¶{paragraph}" if paragraph else "")
    return ", ".join(part for part in (source.publisher, title, day, *places) if part) or source.name


def matches(note: Annotation, words: str) -> bool:
    """Whether the note has every word in its quote, text or tags; "#word" looks at the beginnings of the tags alone."""
    body, quote = note.body, one_line(note.target.quote.exact)
    tags = [tag.casefold() for tag in body.tags]
    text = "\n".join((quote, body.text, *(f"#{tag}" for tag in tags))).casefold()
    return all(any(tag.startswith(word[1:]) for tag in tags) if word.startswith("#") else word in text for word in words.casefold().split())


def noted(notes: Iterable[Annotation]) -> tuple[str, ...]:
    """Ids of the documents that the notes point into, each once."""
    return tuple(dict.fromkeys(key for note in notes for key in note.target.documents))


def note_rows(notes: Iterable[Annotation], documents: Mapping[str, Document]) -> tuple[NoteRow, ...]:
    """The notes document by document, each in the order of its text, then those on no document.

    Notes whose document is not given are left out; so is the partner of a note on a link.
    """
    order = {document_id: number for number, document_id in enumerate((*documents, ""))}
    known = [note for note in notes if note.target.document in order]
    known.sort(key=lambda note: (order[note.target.document], note.target.position))
    wanted = {document_id for note in known for document_id in note.target.documents if document_id in documents}
    starts = {document_id: documents[document_id].paragraph_starts() for document_id in wanted}
    return tuple(_row(note, documents, starts) for note in known)


def _row(note: Annotation, documents: Mapping[str, Document], starts: Mapping[str, list[int]]) -> NoteRow:
    partner = note.target.partner
    beside = None
    if partner is not None and partner.document in documents:
        there = Target(partner.document, documents[partner.document].source.uri, partner.quote, partner.position)
        beside = _row(replace(note, target=there), documents, starts)
    document = documents.get(note.target.document)
    if document is None or not note.target.quote.exact:
        return NoteRow(note, document.source if document is not None else Source(), 0, partner=beside)
    position, paragraphs = note.target.position, starts[document.id]
    index = document.passage_at(position.start)
    passage = document.passages[index] if index is not None else None
    before, after = _around(document.text, position, passage.span if passage is not None else position)
    page = passage.page if passage is not None else None
    return NoteRow(note, document.source, paragraph_at(paragraphs, position.start), page, before, after, beside)


def _around(text: str, quoted: Span, passage: Span) -> tuple[str, str]:
    """The words of the passage before and after the quote, cut between words where they are many."""
    before = text[passage.start : quoted.start].lstrip() if passage.start < quoted.start else ""
    after = text[quoted.end : passage.end].rstrip() if quoted.end < passage.end else ""
    if len(before) > _CONTEXT:
        before = "…" + before[-_CONTEXT:].partition(" ")[2]
    if len(after) > _CONTEXT:
        after = after[:_CONTEXT].rpartition(" ")[0] + "…"
    return _spaced(before), _spaced(after)


def _spaced(words: str) -> str:
    """On one line, with the space at the side of the quote kept."""
    lead, trail = " " * words[:1].isspace(), " " * (words[-1:].isspace() and bool(words.strip()))
    return f"{lead}{one_line(words)}{trail}" if words else ""
