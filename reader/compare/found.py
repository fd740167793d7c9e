"""Links between passages of any of several documents, or of one that says a thing twice."""

from dataclasses import dataclass

from reader.alignment import Link, SentenceRange

Place = tuple[int, SentenceRange]  # number of the document, sentences in it


@dataclass(frozen=True, slots=True)
class Found:
    """A link between passages of two of the documents; of one document where it repeats itself."""

    one: Place
    other: Place
    link: Link

    @property
    def is_repetition(self) -> bool:
        return self.one[0] == self.other[0]
