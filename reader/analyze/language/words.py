"""Words with their place in the text: what the rules of this package read, so that none of them needs to know spaCy."""

from dataclasses import dataclass

from reader.text import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or sign. `spaced` says that white space follows it, `breaks` that a blank line does."""

    text: str
    start: int
    end: int
    spaced: bool = False
    breaks: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_capitalized(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_upper(self) -> bool:
        """All capitals, at least two of them ("NATO", "U.S.")."""
        return self.text.isupper() and sum(map(str.isalpha, self.text)) > 1

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()
