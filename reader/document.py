"""A document: its normalized text, cut into passages, and where it came from."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from reader.text import Span


class PassageKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    TABLE_ROW = "table row"
    BOILERPLATE = "boilerplate"  # page furniture: kept in the text, left out of analysis


_PROSE = 80  # characters; what is shorter is a line of a menu as likely as one of a text
_PARAGRAPHS = frozenset({PassageKind.PARAGRAPH, PassageKind.QUOTATION, PassageKind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the document. `page` counts from 1 where the file has pages."""

    span: Span
    kind: PassageKind = PassageKind.PARAGRAPH
    page: int | None = None

    @property
    def is_boilerplate(self) -> bool:
        return self.kind is PassageKind.BOILERPLATE

    @property
    def is_paragraph(self) -> bool:
        """Is it one of those that are counted, as ¶1, ¶2 ...? Titles, headings, captions and rows of tables are not."""
        return self.kind in _PARAGRAPHS


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from. Empty strings and none mean unknown.

    `sha256`, `size` and `modified` are of the file and its bytes, `loader` is name@version, `language` an ISO 639-1 code, `encoding` one of
    Python's codecs, `canonical` the address a page gives as its own. `told` is what else the file says of itself: ("Made with", "Word").
    """

    uri: str = ""
    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    retrieved: datetime | None = None
    media_type: str = "text/plain"
    language: str = ""
    sha256: str = ""
    loader: str = ""
    encoding: str = ""
    canonical: str = ""
    size: int = 0
    modified: datetime | None = None
    told: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """A short name for tabs and lists: the publisher, else the title, else the last part of the address."""
        return self.publisher or self.title or self.uri.rstrip("/").rsplit("/", 1)[-1] or "Untitled"


@dataclass(frozen=True, slots=True)
class Document:
    """A text that never changes, with its passages in order and without overlap, and its source.

    `id` is the SHA-256 of the text in UTF-8, so the same words are the same document wherever they come from.

    Raises:
        ValueError: if a passage overlaps the one before or reaches past the text.
    """

    id: str
    text: str
    passages: tuple[Passage, ...]
    source: Source

    def __post_init__(self) -> None:
        end = 0
        for passage in self.passages:
            if passage.span.start < end:
                raise ValueError(f"the passage at {passage.span.start} begins inside the one before it")
            end = passage.span.end
        if end > len(self.text):
            raise ValueError(f"the last passage ends at {end}, the text at {len(self.text)}")

    @classmethod
    def of(cls, text: str, passages: tuple[Passage, ...], source: Source) -> "Document":
        """A document with its id reckoned from the text, which must be normalized already."""
        return cls(document_id(text), text, passages, source)

    @property
    def main_text(self) -> str:
        """The words without page furniture, a line break between passages."""
        return "\n".join(passage.span.of(self.text) for passage in self.passages if not passage.is_boilerplate)

    @property
    def has_furniture(self) -> bool:
        return any(passage.is_boilerplate for passage in self.passages)

    @property
    def main_share(self) -> float:
        """How much of the page's prose is no furniture, 0 to 1."""
        prose = [(len(passage.span), passage.is_boilerplate) for passage in self.passages if len(passage.span) >= _PROSE]
        total = sum(length for length, _ in prose)
        return sum(length for length, is_boilerplate in prose if not is_boilerplate) / total if total else 1.0

    def passage_at(self, offset: int) -> int | None:
        """Index of the passage that holds the offset, or of the last one before it; none before the first."""
        index = bisect_right(self.passages, offset, key=lambda passage: passage.span.start) - 1
        return index if index >= 0 else None

    def paragraph_starts(self) -> list[int]:
        """Where the paragraphs begin that are counted: the one with number 1 first. For `paragraph_at`."""
        return [passage.span.start for passage in self.passages if passage.is_paragraph]


def paragraph_at(starts: Sequence[int], offset: int) -> int:
    """The number, from 1, of the paragraph at the offset or the last one before it; what stands above all counts to the first.

    0 where there are no paragraphs.
    """
    return max(1, bisect_right(starts, offset)) if starts else 0


def document_id(text: str) -> str:
    """SHA-256, in hexadecimal, of the normalized text."""
    return sha256(text.encode()).hexdigest()
