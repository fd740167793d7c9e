"""Which place lies in which: by what the analysis knows of them, and by what the text says ("Orsel in northern Halvern")."""

import re
from itertools import pairwise

from reader.analysis import Analysis, entity_id
from reader.compare.relation import Relation

PLACES = frozenset({"GPE", "LOC", "FAC"})
_IN = re.compile(r",?\sin\s(?:the\s)?(?:\w+\s)?(?:(?:province|district|region|state|city|town)\sof\s)?", re.IGNORECASE)
_RELATIONS = ("capital of ", "part of ")
_BUILT = "fac:"
_LONGEST = 40  # code points between the names of two places
_DEEPEST = 6  # places one within the other


class Places:
    """The places of a document with those that they lie in."""

    def __init__(self, analysis: Analysis) -> None:
        self._within = _told(analysis) | _known(analysis)

    def line(self, place: str) -> tuple[str, ...]:
        """The place and those that it lies in, narrow before wide."""
        found = [place]
        while len(found) < _DEEPEST and (wider := self._within.get(found[-1])) and wider not in found:
            found.append(wider)
        return tuple(found)


def relation(one: tuple[str, ...], other: tuple[str, ...]) -> Relation:
    """How two places stand, each with those that it lies in."""
    if not one or not other:
        return Relation.UNKNOWN
    if one[0] == other[0]:
        return Relation.SAME
    if other[0] in one:
        return Relation.WITHIN
    if one[0] in other:
        return Relation.AROUND
    return _by_name(one[0], other[0])


def _by_name(one: str, other: str) -> Relation:
    """Of places one of which is called by the other: "Dorvet prison" is in "Dorvet", "Khost Province" is "Khost"."""
    mine, theirs = words_of(one), words_of(other)
    if not mine < theirs and not theirs < mine:
        return Relation.APART
    if one.startswith(_BUILT) == other.startswith(_BUILT):
        return Relation.SAME
    return Relation.AROUND if mine < theirs else Relation.WITHIN


def words_of(place: str) -> frozenset[str]:
    """The words of a place's name, as its id has them."""
    return frozenset(place.partition(":")[2].split("-"))


def _known(analysis: Analysis) -> dict[str, str]:
    return {
        one.id: entity_id("GPE", one.relation.removeprefix(words))
        for one in analysis.entities
        for words in _RELATIONS
        if one.relation.startswith(words) and one.label in PLACES
    }


def _told(analysis: Analysis) -> dict[str, str]:
    found: dict[str, str] = {}
    places = [mention for mention in analysis.mentions if mention.label in PLACES]
    for one, other in pairwise(places):
        near = 0 < other.span.start - one.span.end <= _LONGEST
        if near and one.entity != other.entity and _IN.fullmatch(analysis.document.text, one.span.end, other.span.start):
            found.setdefault(one.entity, other.entity)
    return found
