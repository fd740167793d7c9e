"""What a figure is about: the thing it counts, what happens to that, the words of its clause, where and when.

The clause is what stands between commas and conjunctions. What the text does not tell stays unknown, never guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from reader.analysis import Analysis, Quantity, within
from reader.compare.intervals import measure
from reader.compare.periods import Period, period
from reader.compare.places import PLACES, Places
from reader.compare.things import Groups, groups, listed, narrowing, thing
from reader.compare.words import numeral, stem, vocabulary, words
from reader.text import Span

_BREAK = r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|after|when|before|although|because)\b"
_OPENS = re.compile(_BREAK + r"|\b(?:that|who|which)\b", re.IGNORECASE)
_CLOSES = re.compile(_BREAK, re.IGNORECASE)
_SUM = re.compile(  # of all up to then, or of several operations
    r"\b(?:so far|to date|in all|in total|altogether|overall|bringing|thus far"
    r"|(?:in|during|over|across|after)(?: (?!and\b)[\w-]{1,12}){0,3} (?:operations|raids|incidents|missions|years|months|weeks))\b",
    re.IGNORECASE,
)
_WHO = frozenset({"ORG", "PERSON"})
_BACK = 3  # sentences
_NEAR = 400  # code points before and behind a figure
_BEFORE = 20  # code points in which "another" stands before a figure
_FOLLOWING = 60  # code points in which the group is told that members are of


@dataclass(frozen=True, slots=True)
class Scope:
    """`thing` is what is measured and counted, "" when unknown; `noun` is that as written, `groups` which of them are meant, `narrowing`
    stems of what else narrows it.

    `outcomes` name what happens to what is counted; `terms` are the other stems of the clause, `names` ids of people and organisations
    there by label; `place` is the id of the place with those that it lies in.
    """

    thing: str
    noun: str
    groups: Groups
    narrowing: frozenset[str] = frozenset()
    outcomes: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    names: Groups = field(default_factory=dict)
    place: tuple[str, ...] = ()
    told_of: tuple[tuple[str, ...], ...] = ()  # without a place, those told of last
    period: Period | None = None
    published: date | None = None
    change: str = ""
    is_part: bool = False  # the same is told of the whole that it is a part of
    is_rest: bool = False  # others have been counted before
    is_sum: bool = False  # of all that has happened up to then
    is_measure: bool = False  # of a unit, and of nothing named
    is_stock: bool = False  # the clause tells of what there is


class Scopes:
    """The scopes of the figures of one document."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis, self._text = analysis, analysis.document.text

    @cached_property
    def _places(self) -> Places:
        return Places(self._analysis)

    @cached_property
    def _by_span(self) -> dict[Span, Quantity]:
        return {quantity.span: quantity for quantity in self._analysis.quantities}

    def scope(self, quantity: Quantity) -> Scope:
        noun = self._analysis.words(quantity.counted) if quantity.counted else quantity.unit or ""
        sentence, clause = self._sentence(quantity), self._clause(quantity)
        told = words(self._analysis.words(clause))
        names = [self._analysis.words(one.span) for one in within(self._analysis.mentions, clause) if one.label in PLACES]
        taken = {stem(word) for name in (noun, self._analysis.words(quantity.span), *names) for word in words(name)}
        place = quantity.place.entity if quantity.place else None
        return Scope(
            self._thing(quantity),
            noun,
            groups(noun),
            narrowing(quantity.modifiers),
            frozenset({quantity.event} - {""}),
            _terms(told) - taken,
            self._names(quantity, clause) or self._names(quantity, sentence),
            self._places.line(place) if place else (),
            () if place else self._told_of(quantity),
            period(quantity.time),
            self._analysis.document.source.published,
            quantity.change,
            is_part=self._is_part(quantity),
            is_rest=self._is_rest(quantity),
            is_sum=bool(_SUM.search(self._text, sentence.start, sentence.end)),
            is_measure=quantity.unit is not None and quantity.counted is None,
            is_stock=not listed("stock").isdisjoint(told),
        )

    def _sentence(self, quantity: Quantity) -> Span:
        """The sentence of a figure, as much of it as is near."""
        core = _core(quantity)
        number = self._analysis.sentence_at(core.start)
        whole = core if number is None else self._analysis.sentences[number].span
        near = Span(max(whole.start, core.start - _NEAR), min(whole.end, core.end + _NEAR))
        return near.joined(core)

    def _clause(self, quantity: Quantity) -> Span:
        sentence, core = self._sentence(quantity), _core(quantity)
        start = max((match.end() for match in _OPENS.finditer(self._text, sentence.start, core.start)), default=sentence.start)
        close = _CLOSES.search(self._text, core.end, sentence.end)
        return Span(start, close.start() if close else sentence.end)

    def _told_of(self, quantity: Quantity) -> tuple[tuple[str, ...], ...]:
        """The places of the nearest sentence that names some, among the figure's own and a few before it."""
        number = self._analysis.sentence_at(quantity.span.start)
        for at in range(number or 0, max((number or 0) - _BACK, 0) - 1, -1):
            mentions = within(self._analysis.mentions, self._analysis.sentences[at].span) if number is not None else ()
            if found := {one.entity for one in mentions if one.label in PLACES}:
                return tuple(self._places.line(place) for place in sorted(found))
        return ()

    def _names(self, quantity: Quantity, told: Span) -> Groups:
        """Ids of people and organisations there by label, without those of who gives the figure."""
        teller = quantity.source.entity if quantity.source else None
        found: dict[str, set[str]] = {}
        for one in within(self._analysis.mentions, told):
            if one.label in _WHO and one.entity != teller:
                found.setdefault(one.label, set()).add(one.entity)
        return {label: frozenset(ids) for label, ids in found.items()}

    def _thing(self, quantity: Quantity) -> str:
        head = quantity.head or (words(self._analysis.words(quantity.counted))[-1] if quantity.counted else "")
        counted = thing(head, self._following(quantity)) if head else ""
        return f"{measure(quantity.unit)} {counted}".strip()

    def _following(self, quantity: Quantity) -> str:
        end = (quantity.counted or quantity.span).end
        return self._text[end : end + _FOLLOWING]

    def _is_rest(self, quantity: Quantity) -> bool:
        """Does "another" stand before the figure, or "more" or "others" behind its number?"""
        before = words(self._text[max(quantity.span.start - _BEFORE, 0) : quantity.span.start])[-1:]
        behind = words(self._text[quantity.span.end : quantity.counted.end]) if quantity.counted else ()
        return not listed("rest").isdisjoint((*before, *behind))

    def _is_part(self, quantity: Quantity) -> bool:
        whole = self._by_span.get(quantity.whole) if quantity.whole else None
        return whole is not None and whole.event == quantity.event


def _core(quantity: Quantity) -> Span:
    return quantity.span.joined(quantity.counted) if quantity.counted else quantity.span


def _terms(told: Iterable[str]) -> frozenset[str]:
    special = vocabulary()
    return frozenset(stem(word) for word in told if word not in special.stop and word not in special.outcomes and numeral(word) is None)
