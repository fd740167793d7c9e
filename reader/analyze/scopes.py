"""Where, when and by whom a figure holds: the place and the time that the sentence ties to it, and who is said to give it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from reader.analysis import Attribution, Grain, Mark, Mention, Quantity, Referent, TimeExpression, within
from reader.analyze.attributions import speaker
from reader.analyze.language.nlp import Clause
from reader.analyze.scope_paths import Reached, reached
from reader.text import Span

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_OF_DAYS = frozenset({Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR})
_SINCE = re.compile(r"\bsince\s(?:the\s|early\s|late\s|mid-)?$", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|although|because|said|says|that|who|which)\b", re.IGNORECASE)
_BEFORE_PLACE = re.compile(r"\b(?:in|at|near|inside|outside|across|on|around|over|from)\s(?:the\s|[a-z]+ern\s|central\s)*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with the sentence it stands in, and what is near it where the sentence has a tree."""

    quantity: Quantity
    sentence: Span
    near: Reached | None


def figures(clause: Clause, quantities: Sequence[Quantity], named: Sequence[Span], times: Sequence[Span]) -> list[Figure]:
    """The quantities of a sentence, ready to be scoped when the names of the document are known."""
    spans = [quantity.span for quantity in quantities]
    return [
        Figure(quantity, clause.span, reached(clause, quantity, named, times, [span for span in spans if span != quantity.span]))
        for quantity in quantities
    ]


class Scopes:
    """The names, times and attributions of a document, to scope its figures by; names and times in order."""

    def __init__(
        self,
        text: str,
        published: date | None,
        mentions: Sequence[Mention],
        times: Sequence[TimeExpression],
        said: Sequence[Attribution],
    ) -> None:
        self._text, self._published, self._mentions = text, published, mentions
        self._places = tuple(mention for mention in mentions if mention.label in _PLACES)
        self._times, self._said = tuple(times), tuple(said)

    def scoped(self, figure: Figure) -> Quantity:
        """The quantity with its place, time and source, as far as the text tells them."""
        return replace(figure.quantity, place=self._place(figure), time=self._time(figure), source=self._source(figure))

    def _place(self, figure: Figure) -> Referent | None:
        counted = figure.quantity.counted
        inside = within(self._places, figure.sentence)
        listed = [
            one for one in inside if not (one.label == "GPE" and counted and counted.contains(one.span) and one.span.end < counted.end)
        ]  # "13 US troops"
        if figure.near:
            found = _nearest(listed, figure.near.places)
        else:
            beside = [
                one
                for one in listed
                if one.label == "FAC" or _BEFORE_PLACE.search(self._text[max(one.span.start - 24, 0) : one.span.start])
            ]
            found = self._beside(beside, figure)
        return Referent(found.span.of(self._text), found.entity, found.span) if found else None

    def _time(self, figure: Figure) -> TimeExpression | None:
        listed = within(self._times, figure.sentence)
        for some in ([one for one in listed if one.grain in _OF_DAYS], listed):
            if found := _nearest(some, figure.near.times) if figure.near else self._beside(some, figure):
                return self._lasting(found)
        return None

    def _lasting(self, time: TimeExpression) -> TimeExpression:
        """The time, up to the day of publication if the text says "since"."""
        if not _SINCE.search(self._text[max(time.span.start - 16, 0) : time.span.start]):
            return time
        end = datetime.combine(self._published, datetime.min.time()) + timedelta(days=1) if self._published else None
        return replace(time, end=end)

    def _beside(self, marks: Sequence[Mark], figure: Figure) -> Mark | None:
        """The nearest mark in the part of the sentence between two breaks, what follows the figure before what precedes it."""
        span = figure.quantity.counted.joined(figure.quantity.span) if figure.quantity.counted else figure.quantity.span
        clause = _clause(self._text, figure.sentence, span)
        return min((one for one in marks if clause.contains(one.span)), key=lambda one: _apart(one.span, span), default=None)

    def _source(self, figure: Figure) -> Referent | None:
        """Who says it by the tree, else by the attributions; of contents one within the other, the narrowest."""
        if figure.near and (told := figure.near.source):
            return Referent(told.of(self._text), speaker(told, self._mentions), told)
        holding = [one for one in self._said if one.source and one.content.contains(figure.quantity.span)]
        if figure.near:
            holding = [one for one in holding if one.cue and one.cue.of(self._text).lower().startswith("according")]
        said = min(holding, key=lambda one: len(one.content), default=None)
        return Referent(said.source.of(self._text), said.speaker, said.source) if said and said.source else None


def _nearest(marks: Sequence[Mark], distances: dict[int, int]) -> Mark | None:
    return min((one for one in marks if one.span.start in distances), key=lambda one: distances[one.span.start], default=None)


def _clause(text: str, sentence: Span, span: Span) -> Span:
    start = max((match.end() for match in _BREAK.finditer(text, sentence.start, span.start)), default=sentence.start)
    close = _BREAK.search(text, span.end, sentence.end)
    return Span(start, close.start() if close else sentence.end)


def _apart(one: Span, figure: Span) -> tuple[bool, int]:
    return one.start < figure.start, abs(one.start - figure.start)
