"""The normalized text that everything points into, and the spans that point."""

import re
import unicodedata
from dataclasses import dataclass

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_LINE_ENDS = re.compile(r"\r\n?")
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff\ufffe\uffff]")
_HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
# With the marks over and under letters, and the joiner that stands inside Persian words.
_LETTERS = "[\\w\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c]+"
_WORD = re.compile(rf"{_LETTERS}(?:[-'’.\u05f3\u05f4]{_LETTERS})*")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` up to, not including, `end` of a normalized text.

    Raises:
        ValueError: if `start` is negative or `end` lies before it.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span runs from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def of(self, text: str) -> str:
        """The words it points at."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)

    def joined(self, other: "Span") -> "Span":
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def normalize(text: str) -> str:
    """The text as Crossread keeps it: line feeds alone end lines, NFC, no byte-order mark, nothing that UTF-8 or SQLite refuse.

    Lone surrogates, NUL and the two non-characters become U+FFFD. Applying it twice changes nothing more.
    """
    text = _UNSTORABLE.sub(REPLACEMENT, text.lstrip("\ufeff"))
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))


def hidden_characters(text: str) -> int:
    """How many characters there are that steer the direction of writing or take no room: what is read may not be what is written."""
    return 0 if text.isascii() else sum(map(text.count, _HIDDEN))


def stripped(text: str, span: Span) -> Span:
    """The span without white space at its ends; an all-white span becomes empty at its start."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), start + len(words.strip())) if words.strip() else Span(span.start, span.start)


def snapped_to_words(text: str, span: Span) -> Span:
    """The span widened to whole words at both ends, without white space at its ends.

    A word is a run of letters and digits with hyphens, apostrophes or points inside it.
    """
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    start, end = span.start, span.end
    for word in _WORD.finditer(text, line_start, line_end):
        if word.start() < span.start < word.end():
            start = word.start()
        if word.start() < span.end < word.end():
            end = word.end()
    return stripped(text, Span(start, end))
