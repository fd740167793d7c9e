"""What a full-text search gives: documents with the passages that matched, and the notes."""

from dataclasses import dataclass

from reader.text import Span


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """Some words around what matched, on one line; `marks` are the matches in them, `span` is the first one's place in the document.

    `note` is the id of the note whose words they are, if they are.
    """

    span: Span
    words: str
    marks: tuple[Span, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document, the first of the passages in it that matched, and how many places matched."""

    document: str
    passages: tuple[FoundPassage, ...]
    places: int


@dataclass(frozen=True, slots=True)
class TextSearch:
    """The answer to a query, the best documents first; `total` is how many there are, `searched` how many were searched."""

    query: str
    found: tuple[FoundDocument, ...]
    total: int
    searched: int
