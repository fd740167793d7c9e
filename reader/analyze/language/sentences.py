"""Where sentences begin: rules over the words of a passage, for news text with its initials, ranks and quotations."""

from collections.abc import Sequence

from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed

_STOPS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’»)]")
_OPENERS = frozenset("\"'“‘«([")


def sentence_starts(words: Sequence[Word]) -> list[int]:
    """Indices of the words that open a sentence; the first word always does."""
    starts = [0] if words else []
    index = 0
    while index < len(words) - 1:
        stop, index = index, _closed(words, index)
        if index < len(words) - 1 and (words[index].breaks or _ends(words, stop, index)):
            starts.append(index + 1)
        index += 1
    return starts


def _closed(words: Sequence[Word], stop: int) -> int:
    """Where the closing quotation marks, brackets and notes ("[2]") end that hang on a word with a stop; else the word itself."""
    index = stop
    if words[stop].text[-1] in _STOPS:
        while step := _closing(words, index):
            index += step
    return index


def _closing(words: Sequence[Word], index: int) -> int:
    """How many of the words that follow without a space close what stands before them."""
    following = [] if words[index].spaced else [word.text for word in words[index + 1 : index + 4]]
    if following[:1] and following[0] in _CLOSERS:
        return 1
    return 3 if len(following) == 3 and (following[0], following[2]) == ("[", "]") and following[1].isdigit() else 0


def _ends(words: Sequence[Word], stop: int, index: int) -> bool:
    """Does a sentence end with the word `stop`, whose closing marks reach up to `index`?"""
    word, following = words[stop], _first_word(words, index + 1)
    if word.text[-1] not in _STOPS or following is None or following.text[0].islower():
        return False
    if not words[index].spaced:  # "3.5", "example.com"; but the space after a closing quotation mark is often lost
        return stop < index and words[index + 1].is_capitalized
    if word.text[-1] != "." or word.text in ("...", ".."):
        return word.text[-1] in "!?" or following.is_capitalized
    if len(word.text) > 1:
        return _abbreviation_ends(word.text[:-1], following)
    return not _is_abbreviation(words, stop, following)


def _is_abbreviation(words: Sequence[Word], stop: int, following: Word) -> bool:
    """Is the point one of an initial, a rank or a "No." whose letters the tokenizer split off?"""
    if not stop or words[stop - 1].spaced:
        return False
    before = words[stop - 1].text
    if before.lower() in listed("sentences", "before_numbers"):
        return following.text[0].isdigit()
    return (len(before) == 1 and before.isupper() and before != "I") or before.lower() in listed("sentences", "before_names")


def _abbreviation_ends(stem: str, following: Word) -> bool:
    """Does a sentence end in an abbreviation, given the word after it? "U.S. The" yes, "U.S. Army" and "Gen. The" no."""
    if stem.lower() in listed("sentences", "before_names") or (len(stem) == 1 and stem.isupper()):
        return False
    return following.text.lower() in listed("sentences", "starters")


def _first_word(words: Sequence[Word], index: int) -> Word | None:
    while index < len(words) and words[index].text in _OPENERS:
        index += 1
    return words[index] if index < len(words) else None
