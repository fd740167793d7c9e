"""What is mended in the names that a model found, whichever it was: faults that the words themselves show."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analyze.language.tagger import Tagged
from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed

_OPENERS, _CLOSERS = frozenset("\"“‘'"), frozenset("\"”’'")
_NICKNAME = 4  # words with their quotation marks


def repaired(words: Sequence[Word], tagged: Sequence[Tagged]) -> list[Tagged]:
    """The names of a sentence without "us" and question words, persons without titles before and with nicknames inside."""
    named = [one for one in _capitalized(words, tagged) if not _asks(words[one.start : one.end])]
    return [_without_titles(words, one) for one in _with_nicknames(words, named)]


def _asks(words: Sequence[Word]) -> bool:
    """Is it a question word alone: "Who says how many fled"? In capitals it may be an abbreviation."""
    return len(words) == 1 and not words[0].text.isupper() and words[0].text.lower() in listed("names", "question_words")


def _capitalized(words: Sequence[Word], tagged: Sequence[Tagged]) -> Iterator[Tagged]:
    """A sentence that has no capitals at all keeps its names."""
    has_capitals = any(word.is_capitalized for word in words)
    for one in tagged:
        if not has_capitals or any(any(map(str.isupper, word.text)) for word in words[one.start : one.end]):
            yield one


def _with_nicknames(words: Sequence[Word], tagged: Sequence[Tagged]) -> list[Tagged]:
    """ "John “Jack” Marsk" is one name, however a model takes it apart."""
    found: list[Tagged] = []
    for one in tagged:
        before = found[-1] if found else None
        if before and before.label == one.label == "PERSON" and _is_nickname(words, before, one.start):
            found[-1] = replace(before, end=one.end)
        else:
            found.append(one)
    return found


def _is_nickname(words: Sequence[Word], before: Tagged, end: int) -> bool:
    """Does a quotation end before word `end` that began in the name before it or right after it?"""
    start = next((at for at in range(before.start + 1, min(before.end + 1, end)) if words[at].text in _OPENERS), None)
    return start is not None and 2 <= end - start <= _NICKNAME and words[end - 1].text in _CLOSERS and not words[start].spaced


def _without_titles(words: Sequence[Word], one: Tagged) -> Tagged:
    """ "Petty Officer Ilen Marsk" is a person's name from "Ilen" on; a title that is all of the name stays."""
    start = one.start
    while one.label == "PERSON" and start < one.end - 1 and words[start].text.lower().rstrip(".") in listed("names", "ranks"):
        start += 1
    return replace(one, start=start)
