"""What a figure is about: the thing it counts, what happens to that, the words of its clause, where and when.

The clause is what stands between commas and conjunctions. What the text does not tell stays unknown, never guessed.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reader.analysis import Analysis, Quantity, within
from reader.compare.intervals import measure
from reader.compare.periods import Period, period
from reader.compare.places import PLACES, Places
from reader.compare.things import Groups, groups, stock, thing
from reader.compare.words import numeral, stem, vocabulary, words
from reader.text import Span

_BREAK = r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|after|when|before|although|because)\b"
_OPENS = re.compile(_BREAK + r"|\b(?:that|who|which)\b", re.IGNORECASE)
_CLOSES = re.compile(_BREAK, re.IGNORECASE)
_FOLLOWING = 60  # code points in which the group is told that members are of


@dataclass(frozen=True, slots=True)
class Scope:
    """`thing` is what is measured and counted, "" when unknown; `noun` is that as written, `groups` which of them are meant.

    `outcomes` name what happens to what is counted; `terms` are the other stems of the clause; `place` is the id of the place with
    those that it lies in. `is_part` says that the same is told of the whole that the figure is a part of, `is_measure` that it is of
    a unit and of nothing named, `is_stock` that the clause tells of what there is.
    """

    thing: str
    noun: str
    groups: Groups
    outcomes: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    place: tuple[str, ...] = ()
    period: Period | None = None
    published: date | None = None
    change: str = ""
    is_part: bool = False
    is_measure: bool = False
    is_stock: bool = False


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
        clause = _clause(self._analysis, quantity)
        told = self._analysis.words(clause)
        names = [mention for mention in within(self._analysis.mentions, clause) if mention.label in PLACES]
        taken = {stem(word) for word in words(noun)} | {stem(word) for name in names for word in words(self._analysis.words(name.span))}
        place = quantity.place.entity if quantity.place else None
        return Scope(
            self._thing(quantity),
            noun,
            groups(noun),
            frozenset({quantity.event} - {""}),
            _terms(told) - taken,
            self._places.line(place) if place else (),
            period(quantity.time),
            self._analysis.document.source.published,
            quantity.change,
            self._is_part(quantity),
            is_measure=quantity.unit is not None and quantity.counted is None,
            is_stock=not stock().isdisjoint(words(told)),
        )

    def _thing(self, quantity: Quantity) -> str:
        head = quantity.head or (words(self._analysis.words(quantity.counted))[-1] if quantity.counted else "")
        counted = thing(head, self._following(quantity)) if head else ""
        return f"{measure(quantity.unit)} {counted}".strip()

    def _following(self, quantity: Quantity) -> str:
        end = (quantity.counted or quantity.span).end
        return self._text[end : end + _FOLLOWING]

    def _is_part(self, quantity: Quantity) -> bool:
        whole = self._by_span.get(quantity.whole) if quantity.whole else None
        return whole is not None and whole.event == quantity.event


def _clause(analysis: Analysis, quantity: Quantity) -> Span:
    number = analysis.sentence_at(quantity.span.start)
    sentence = quantity.span if number is None else analysis.sentences[number].span
    core = quantity.span.joined(quantity.counted) if quantity.counted else quantity.span
    text = analysis.document.text
    start = max((match.end() for match in _OPENS.finditer(text, sentence.start, core.start)), default=sentence.start)
    close = _CLOSES.search(text, core.end, sentence.end)
    return Span(min(start, core.start), max(close.start() if close else sentence.end, core.end))


def _terms(clause: str) -> frozenset[str]:
    special = vocabulary()
    return frozenset(
        stem(word) for word in words(clause) if word not in special.stop and word not in special.outcomes and numeral(word) is None
    )
