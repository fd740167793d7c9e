"""Links between passages of any of several documents."""

from dataclasses import dataclass

from reader.alignment import Link, SentenceRange

Place = tuple[int, SentenceRange]  # number of the document, sentences in it


@dataclass(frozen=True, slots=True)
class Found:
    """A link between passages of two of the documents."""

    one: Place
    other: Place
    link: Link
