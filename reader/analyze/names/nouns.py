"""Nouns in and after a name that say what it names: "Temrin Mosque", "Lake Sarn", "Dorvet prison"."""

from collections.abc import Sequence

from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed

_HEADS = (("organisations", "ORG"), ("facilities", "FAC"), ("waters", "LOC"), ("regions", "GPE"), ("events", "EVENT"))
_OPENERS = {
    **dict.fromkeys(("Camp", "Fort", "Checkpoint"), "FAC"),
    **dict.fromkeys(("Hurricane", "Typhoon", "Cyclone", "Operation"), "EVENT"),
    **dict.fromkeys(("Mount", "Lake", "Cape", "Gulf"), "LOC"),
    "Air": "ORG",
}

_DASHES = frozenset("-–—")


def label_by_head(words: Sequence[Word], start: int, head: int) -> str | None:
    """The label that its head noun, or the noun that opens it, gives a name of several words."""
    word, first = words[head].text, words[start].text
    label = next((label for key, label in _HEADS if word in listed("names", key)), None)
    return label or _OPENERS.get(first) or ("ORG" if first in listed("names", "organisation_openers") else None)


def facility_words(words: Sequence[Word], end: int, *, is_known: bool = True) -> int:
    """How many of the words that follow say in lower case that the name is one of a building: "Dorvet prison", "Orsel air base".

    After a name that no list knows for a town or a body there are more such words: "Dorvet camp" may be one, a camp in Kabul has no name.
    """
    following = [word.text for word in words[end : end + 2]]
    if following[:1] == ["air"] and following[1:] in (["base"], ["field"]):
        return 2
    nouns = listed("names", "facilities_lower") | (frozenset() if is_known else listed("names", "facilities_of_the_unknown"))
    if following[:1] and following[0] in nouns:
        return 1
    return (
        2 if len(following) == 2 and not is_known and following[0] in listed("names", "facility_modifiers") and following[1] in nouns else 0
    )


def region_words(words: Sequence[Word], end: int) -> int:
    """Whether the word that follows says that the name is one of a region: "Herat Province"."""
    return int(end < len(words) and words[end].text in listed("names", "regions"))


def all_heads() -> frozenset[str]:
    return listed("names", "organisations") | listed("names", "facilities") | listed("names", "regions") | listed("names", "waters")


def is_dateline(words: Sequence[Word], start: int, end: int) -> bool:
    """Does the name open a news agency's first sentence: "ORSEL (Meridian Wire) – About 40 fighters", "KABUL, Afghanistan — The"?"""
    opening = [word.text for word in words[end : end + 10]]
    dash = next((at for at, text in enumerate(opening) if text in _DASHES), len(opening))
    bracketed = opening[:1] == ["("] and opening[dash - 1 : dash] == [")"]
    named = opening[:1] == [","] and dash <= 3
    is_written_so = start == 0 and all(word.is_upper for word in words[start:end] if word.is_word)
    return is_written_so and dash < len(opening) and (dash == 0 or bracketed or named)
