"""The words of names as different lines write them: on one line or broken, and with more capitals in headlines."""

import re
import unicodedata
from collections.abc import Iterator

from reader.text import Span

_PLURALS = {"people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "feet": "foot"}
_ARTICLES = ("the", "a", "an")
_SHORT = 3  # code points up to which capitals make another word: "US" is not "us"


def one_line(words: str) -> str:
    """The words with single spaces."""
    return " ".join(words.split())


def same_words(left: str, right: str) -> bool:
    """Are the words the same, but for capitals where both have some: "Dorvet prison" and "DORVET PRISON"? Both stand on one line."""
    if left == right:
        return True
    return len(left) > _SHORT and left.casefold() == right.casefold() and left != left.lower() and right != right.lower()


def singular(noun: str) -> str:
    """The singular of an English plural by its ending, in small letters; other words as they are."""
    lower = noun.lower()
    if lower in _PLURALS:
        return _PLURALS[lower]
    if lower.endswith("men"):
        return lower[:-2] + "an"
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|us)es$", lower):
        return lower[:-2]
    return lower[:-1] if re.search(r"[^sui]s$", lower) and len(lower) > 2 else lower


def written_at(text: str, start: int, words: str) -> Span | None:
    """The span of the words if they begin at the offset; white space between them may be any."""
    found = _pattern(words).match(text, start) if start >= 0 else None
    return Span(*found.span()) if found and same_words(one_line(found[0]), words) else None


def places(text: str, words: str) -> Iterator[Span]:
    """Where the text has the words as whole words, from left to right and apart."""
    pattern, end = _pattern(words), 0
    for start in sorted(_openings(text, words.split()[0])):
        found = pattern.match(text, start)
        if found and start >= end and _is_whole(text, found) and same_words(one_line(found[0]), words):
            end = found.end()
            yield Span(start, end)


def folded(words: str) -> str:
    """The words for a search that minds neither capitals nor accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign)).casefold()


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)


def _openings(text: str, word: str) -> set[int]:
    """Where the first word of a name stands, in capitals or not. Searched for as it is: ignoring case takes a hundred times as long."""
    found = set()
    for written in {word, word.upper(), word.capitalize(), word[0].upper() + word[1:]}:
        start = text.find(written)
        while start >= 0:
            found.add(start)
            start = text.find(written, start + 1)
    return found


def _is_whole(text: str, found: re.Match[str]) -> bool:
    """Does it neither begin nor end inside a word?"""
    start, end = found.span()
    begins = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    return begins and (end == len(text) or not (text[end].isalnum() and text[end - 1].isalnum()))


def without_article(words: str) -> str:
    """The words without "the" or "a" before them."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in _ARTICLES else words
