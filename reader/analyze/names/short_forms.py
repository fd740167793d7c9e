"""Short forms of names in one document: initials, and organisations, buildings and storms called by the end of their names."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from reader.analyze.lexicon import words as listed
from reader.identity.spelling import initials, is_abbreviation

SHORTENED = frozenset({"ORG", "FAC"})
_LETTERS = re.compile(r"[.’'\-]")
_FEWEST = 3  # initials of two words are those of too many names
_OPENS = frozenset({"of", "for"})
_STORMS = frozenset({"Cyclone", "Hurricane", "Typhoon", "Storm"})
_INSIDE = re.compile(r"[\s\-–]+")


class Named(NamedTuple):
    """A name of several words as it stands in the document, with its label and the entity that it names."""

    text: str
    label: str
    entity: str


class ShortForms:
    """What the short forms of the names of a document mean; none where two of its names may be meant."""

    def __init__(self, names: Iterable[Named], is_place: Callable[[str], bool]) -> None:
        """`is_place` tells whether words name a place or a people, which a group of theirs is also called without."""
        self._initials: defaultdict[str, set[str]] = defaultdict(set)
        self._ends: defaultdict[str, set[str]] = defaultdict(set)
        self._ended: dict[str, Named] = {}
        self._storms: defaultdict[str, set[str]] = defaultdict(set)
        self._holders: defaultdict[str, set[str]] = defaultdict(set)
        for name in sorted(names, key=lambda name: -name.text.count(" ")):
            whole = self.of_end(name.text) if name.label in SHORTENED else None
            self._add(whole._replace(text=name.text) if whole else name, is_place)

    def _add(self, name: Named, is_place: Callable[[str], bool]) -> None:
        words = [word for word in _INSIDE.split(name.text) if word]
        for word in words:
            self._holders[word.casefold()].add(name.entity)
        if name.label == "ORG":
            for letters in initials(name.text):
                self._initials[letters].add(name.entity)
        if name.label == "EVENT" and words[0] in _STORMS:
            self._storms[" ".join(words[1:])].add(name.entity)
        if name.label in SHORTENED and words[0] not in listed("names", "organisation_openers"):
            for end in _endings(words, is_place):
                self._ends[end].add(name.entity)
                self._ended[end] = name

    def of_initials(self, text: str) -> str | None:
        """The organisation whose initials are the word in capitals."""
        letters = _LETTERS.sub("", text)
        return _only(self._initials.get(letters)) if is_abbreviation(text) and len(letters) >= _FEWEST else None

    def of_storm(self, text: str) -> str | None:
        """The storm of that name: "Tesra" after "Cyclone Tesra"."""
        return _only(self._storms.get(text))

    def of_end(self, text: str) -> Named | None:
        """The organisation or building that is called by the last words of its name, such as "the Banner" after "Grey Banner"."""
        entity = _only(self._ends.get(text))
        is_too_little = " " not in text and (text in listed("names", "no_short_forms") or self._holders[text.casefold()] != {entity})
        return None if entity is None or is_too_little else self._ended[text]


def _only(entities: set[str] | None) -> str | None:
    return next(iter(entities)) if entities and len(entities) == 1 else None


def _endings(words: Sequence[str], is_place: Callable[[str], bool]) -> list[str]:
    """What a name may be shortened to: its last word, and more where a place or a people is left out, "Halvern National Council".

    Of "Bank of Sarn" the end is before the "of". "Free Halvern Army" is not called "Halvern Army": that may be another.
    """
    small = next((at for at, word in enumerate(words) if not word[0].isupper()), len(words))
    if small < len(words):
        return [" ".join(words[start:small]) for start in range(small)] if words[small] in _OPENS else []
    longer = [start for start in range(1, len(words) - 1) if is_place(" ".join(words[:start]))]
    return [" ".join(words[start:]) for start in (*longer, len(words) - 1)]
