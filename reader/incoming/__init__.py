"""Notes that other programs, or another Crossread, wrote: read from a file, and put on the words that they are about."""

from dataclasses import dataclass
from datetime import datetime

from reader.annotation import About, Body, Quote
from reader.codebook import Tag
from reader.document import Document
from reader.text import Span

NO_WORDS = Quote("")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a document as a file tells of them. `document` is the id of the text and `uri` its address, either may be empty; so may be
    the quote, or the position none. A place with neither is a whole document."""

    quote: Quote = NO_WORDS
    position: Span | None = None
    document: str = ""
    uri: str = ""

    @property
    def has_words(self) -> bool:
        return bool(self.quote.exact) or self.position is not None


@dataclass(frozen=True, slots=True)
class IncomingNote:
    """A note as a file tells of it. `partner` is the other side of a link. Times are none where the file does not tell them."""

    id: str
    body: Body
    place: Place
    about: About = About.PASSAGE
    partner: Place | None = None
    created: datetime | None = None
    modified: datetime | None = None
    creator: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds: notes, texts that came with them, a sentence on each thing in it that cannot be taken in, and tags."""

    notes: tuple[IncomingNote, ...] = ()
    documents: tuple[Document, ...] = ()
    unread: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
