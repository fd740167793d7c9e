"""Which entity speaks: the name in the source, or the one whom a pronoun cannot but mean."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis import Mention, entity_id
from reader.analyze.attributions.cues import has
from reader.analyze.attributions.saying import Saying
from reader.analyze.lexicon import table
from reader.analyze.lexicon import words as listed
from reader.analyze.names.surroundings import sex_of
from reader.text import Span

_SEXES = {"he": "male", "she": "female"}
_LETTERS = re.compile(r"[a-z]+")
_BODIES = frozenset({"ORG", "GPE"})


@cache
def _outlets() -> frozenset[str]:
    return frozenset(entity_id(one["label"], one["name"]) for one in table("media")["entity"])


def _is_outlet(name: str) -> bool:
    return any(word.lower() in listed("sources", "media") for word in name.split())


class Last(NamedTuple):
    """Who spoke last, and where the source stands."""

    who: Mention
    source: Span


class Speakers:
    """Asked for one saying after the other, in the order of the text."""

    def __init__(self, text: str, mentions: Sequence[Mention], passages: Sequence[Span]) -> None:
        self._text, self._mentions, self._passages = text, mentions, passages
        self._last: Last | None = None
        persons = [(one.entity, one.span.of(text)) for one in mentions if one.label == "PERSON"]
        self._by_last_name: defaultdict[str, dict[str, Mention]] = defaultdict(dict)
        for one in mentions:
            if one.label == "PERSON":
                self._by_last_name[one.span.of(text).rsplit(" ", 1)[-1]][one.entity] = one
        self._sexes = {entity: sex for entity, name in persons if " " in name and (sex := sex_of(name))}

    def speaker(self, saying: Saying) -> Mention | None:
        """A mention of the entity that speaks."""
        if saying.source is None:
            return None
        found = self._meant(saying.source, saying.pronoun) if saying.pronoun else self._named(saying)
        if not saying.pronoun or found is not None:
            self._last = Last(found, saying.source) if found else None
        return found

    def outlet(self, saying: Saying) -> Mention | None:
        """The outlet to whom it is said, if it is one."""
        if not saying.medium:
            return None
        told = [one for one in self._between(saying.medium[1].start, saying.medium[1].end) if one.label == "ORG"]
        return next((one for one in told if one.entity in _outlets() or _is_outlet(one.span.of(self._text))), None)

    def _named(self, saying: Saying) -> Mention | None:
        """The person named in a source, else the body, else the country that is the head of it."""
        inside = [one for name in saying.names for one in self._between(name.start, name.end)]
        if saying.needs_name and not inside:
            return self._ending_in(saying.source)
        person = next((one for one in inside if one.label == "PERSON"), None) or self._closing(saying.source)
        if person or saying.is_anonymous:
            return person
        spoken_for = [one for name in saying.bodies for one in self._between(name.start, name.end)]
        body = next((one for one in (*inside, *spoken_for) if one.label == "ORG"), None)
        return body or next((one for one in inside if one.label in _BODIES and one.span.overlaps(saying.names[0])), None)

    def _ending_in(self, source: Span | None) -> Mention | None:
        """The only person named with this last name: "Vost: No talks" above a text on Gen. Aurel Vost."""
        named = self._by_last_name.get(source.of(self._text), {}) if source else {}
        return next(iter(named.values())) if len(named) == 1 else None

    def _closing(self, source: Span | None) -> Mention | None:
        """The person whose name closes the source after a comma: "a spokesman for the council, Dova Renn"."""
        inside = self._between(source.start, source.end) if source else []
        last = inside[-1] if source and inside and inside[-1].label == "PERSON" and inside[-1].span.end == source.end else None
        return last if source and last and self._text[source.start : last.span.start].endswith(", ") else None

    def _meant(self, pronoun: Span, word: str) -> Mention | None:
        """The last speaker, if he stands in this paragraph or the one before it and nobody else in them can be meant."""
        last = self._last
        if last is None or last.source.start >= pronoun.start or self._passage(pronoun) - self._passage(last.source) > 1:
            return None
        start = self._passages[self._passage(last.source) - 1].start
        others = [one for one in self._between(start, pronoun.start) if one.entity != last.who.entity]
        if word in _SEXES and last.who.label == "PERSON":
            persons = [last.who, *(one for one in others if one.label == "PERSON")]
            meant = [one for one in persons if self._sexes.get(one.entity, _SEXES[word]) == _SEXES[word]]
            return last.who if meant == [last.who] and not self._names_a_person(last.source.end, pronoun.start) else None
        is_body = word == "it" and last.who.label in _BODIES and not any(one.label in _BODIES for one in others)
        return last.who if is_body else None

    def _names_a_person(self, start: int, end: int) -> bool:
        """Is there a noun for a person, who may be meant as well: "Vost said a guard fled. He ..."?"""
        return any(has("anonymous", word) for word in _LETTERS.findall(self._text[start:end]))

    def _between(self, start: int, end: int) -> list[Mention]:
        """The mentions that overlap the code points from `start` to `end`."""
        first = bisect_right(self._mentions, start, key=lambda one: one.span.end)
        last = bisect_left(self._mentions, end, key=lambda one: one.span.start)
        return list(self._mentions[first:last])

    def _passage(self, span: Span) -> int:
        return bisect_right(self._passages, span.start, key=lambda passage: passage.start)
