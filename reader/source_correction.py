"""What the analyst knows better of a document than its file says: title, publisher, authors, day, language."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from reader.document import Source

UNDATED = ""


@dataclass(frozen=True, slots=True)
class SourceCorrection:
    """Of one document, which has one at most. None leaves what the file says. `published` is in ISO 8601, or empty: the day is not known.

    `id` follows from the document.
    """

    id: str
    document: str
    created: datetime
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] | None = None
    published: str | None = None
    language: str | None = None

    @property
    def is_empty(self) -> bool:
        """Does it leave everything as the file says?"""
        return all(one is None for one in (self.title, self.publisher, self.authors, self.published, self.language))


def correction_id(document: str) -> str:
    return f"source:{document}"


def corrected(source: Source, said: SourceCorrection | None) -> Source:
    """The source as the analyst has it."""
    if said is None:
        return source
    return replace(
        source,
        title=source.title if said.title is None else said.title,
        publisher=source.publisher if said.publisher is None else said.publisher,
        authors=source.authors if said.authors is None else said.authors,
        published=source.published if said.published is None else date.fromisoformat(said.published) if said.published else None,
        language=source.language if said.language is None else said.language,
    )


def said_of(document: str, read: Source, wanted: Source, moment: datetime) -> SourceCorrection:
    """What has to be said of a document so that its source, which was read so, becomes the one that is wanted."""
    day = wanted.published.isoformat() if wanted.published else UNDATED
    return SourceCorrection(
        correction_id(document),
        document,
        moment,
        None if wanted.title == read.title else wanted.title,
        None if wanted.publisher == read.publisher else wanted.publisher,
        None if wanted.authors == read.authors else wanted.authors,
        None if wanted.published == read.published else day,
        None if wanted.language == read.language else wanted.language,
    )


def moved(said: SourceCorrection, document: str) -> SourceCorrection:
    """The same of another text of the article."""
    return replace(said, id=correction_id(document), document=document)
