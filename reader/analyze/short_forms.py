"""Short forms of names in one document: abbreviations and initials, and organisations and buildings called by the end of their names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.analyze.lexicon import words as listed
from reader.analyze.names import Candidate
from reader.spelling import abbreviates, initials, is_abbreviation

SHORTENED = frozenset({"ORG", "FAC"})
_LETTERS = re.compile(r"[.’'\-]")
_FEWEST = 3  # initials of two words are those of too many names
_INSIDE = re.compile(r"[\s\-–]+")


class Named(NamedTuple):
    """A name of several words as it stands in the document, with its label and the entity that it names."""

    text: str
    label: str
    entity: str


class ShortForms:
    """What the short forms of the names of a document mean; none where two of its names may be meant."""

    def __init__(self, names: Iterable[Named]) -> None:
        self._initials: defaultdict[str, set[str]] = defaultdict(set)
        self._ends: defaultdict[str, set[Named]] = defaultdict(set)
        self._holders: defaultdict[str, set[str]] = defaultdict(set)
        for name in names:
            words = [word for word in _INSIDE.split(name.text) if word]
            for word in words:
                self._holders[word.casefold()].add(name.entity)
            if name.label == "ORG":
                for letters in initials(name.text):
                    self._initials[letters].add(name.entity)
            if name.label in SHORTENED and words[0] not in listed("names", "organisation_openers"):
                for end in _endings(words):
                    self._ends[end].add(name)

    def of_initials(self, text: str) -> str | None:
        """The organisation whose initials are the word in capitals."""
        letters = _LETTERS.sub("", text)
        return _only(self._initials.get(letters)) if is_abbreviation(text) and len(letters) >= _FEWEST else None

    def of_end(self, text: str) -> Named | None:
        """The organisation or building that is called by the last words of its name, such as "the Banner" after "Grey Banner"."""
        named = self._ends.get(text, set())
        entity = _only({name.entity for name in named})
        is_too_little = " " not in text and (text in listed("names", "no_short_forms") or self._holders[text.casefold()] != {entity})
        return None if entity is None or is_too_little else min(named)


def _only(entities: set[str] | None) -> str | None:
    return next(iter(entities)) if entities and len(entities) == 1 else None


def _endings(words: Sequence[str]) -> list[str]:
    """The last words of a name, down to one; before an "of" all of them, and nothing after it: "Bank of Sarn" is the Bank, not Sarn."""
    small = next((at for at, word in enumerate(words) if not word[0].isupper()), len(words))
    first = 0 if small < len(words) else 1
    return [" ".join(words[start:small]) for start in range(first, small)]


def in_brackets(found: Sequence[Candidate]) -> dict[str, Candidate]:
    """The abbreviations that stand in brackets after their names, or before them: "Grey Banner (GB)", "GB (Grey Banner)"."""
    written: dict[str, Candidate] = {}
    for one, other in pairwise(found):
        gap = other.span.start - one.span.end
        for name, short in ((one, other), (other, one)):
            if gap == 2 and " " in name.text and short.text not in written and _may_shorten(short.text, name):
                written[short.text] = name
    return written


def _may_shorten(short: str, name: Candidate) -> bool:
    if name.label not in (None, "ORG", "FAC", "EVENT"):
        return False
    exact = _LETTERS.sub("", short).upper() in initials(name.text)
    return is_abbreviation(short) and (exact or (name.label == "ORG" and abbreviates(short, name.text)))
