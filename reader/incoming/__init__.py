"""Notes that other programs, or another Crossread, wrote: read from a file, and put on the words that they are about."""

from dataclasses import dataclass
from datetime import datetime

from reader.annotation import Body, Quote
from reader.document import Document
from reader.text import Span


@dataclass(frozen=True, slots=True)
class IncomingNote:
    """A note as a file tells of it. `document` is the id of the text and `uri` its address, either may be empty; no position is known, or
    no quote (empty), but not neither. Times are none where the file does not tell them."""

    id: str
    body: Body
    quote: Quote
    position: Span | None
    document: str = ""
    uri: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    creator: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds: notes, texts that came with them, and a sentence on each thing in it that cannot be taken in."""

    notes: tuple[IncomingNote, ...] = ()
    documents: tuple[Document, ...] = ()
    unread: tuple[str, ...] = ()
