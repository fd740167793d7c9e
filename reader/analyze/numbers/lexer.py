"""Cuts text into figures, words and signs for the number grammar: "$88bn" is three tokens, "1,200.5" one."""

import re
from dataclasses import dataclass

from reader.text import Span

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?"  # 1,200.5
    r"|\d{1,2}(?:,\d\d){1,6},\d{3}(?!\d)(?:\.\d+)?"  # 12,50,000
    r"|\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|thousand|mn|bn|percent|per cent|euros?)\b|\s?[%€°])"  # 1,5 million
    r"|\d{1,3},00(?![\d,])"  # 5,00
    r"|\d{1,3}(?:,? 000)+(?!\d)"  # 816 000
    r"|\d{1,3}(?: \d{3}){2,6}(?![\d,])"  # 1 234 567
    r"|(?:\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"(?:(?:[eE][-−+]?|\s?[x×]\s?10\^[-−–]?)\d{1,2}(?!\w)|\s?[x×]\s?10[−–]\d{1,2}(?!\w))?)"  # 1.3e6, 2 × 10^6
    r"|(?P<word>[^\W\d_¼-¾⅐-⅞]+(?:['’][^\W\d_¼-¾⅐-⅞]+)*)"  # letters; the signs for fractions count as such to Python
    r"|(?P<sign>\S)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A figure, a word or a sign. `glued` says that no white space stands before it."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool

    @property
    def is_number(self) -> bool:
        return self.kind == "number"

    @property
    def is_word(self) -> bool:
        return self.kind == "word"

    @property
    def is_capitalized(self) -> bool:
        return self.text[0].isupper()


def tokens(text: str, span: Span) -> list[Token]:
    """The tokens inside the span, with the offsets of `text`."""
    found: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(text, span.start, span.end):
        word = match[0]
        found.append(
            Token(word, word.lower().replace("’", "'"), match.start(), match.end(), match.lastgroup or "sign", match.start() == end)
        )
        end = match.end()
    return found
