"""Where, when and by whom a figure holds: the place and the time that the sentence ties to it, and who is said to give it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis import Attribution, Grain, Mark, Mention, Quantity, Referent, TimeExpression, within
from reader.analyze.language.nlp import Clause
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.scope_paths import Reached, Surroundings
from reader.sources import holding
from reader.text import Span

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_OF_DAYS = frozenset({Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR})
_BREAK = re.compile(r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|although|because|said|says|that|who|which)\b", re.IGNORECASE)
_CITY = r"[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+){0,3}"
_COUNTRY = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
_DATELINE = re.compile(rf"(?:^|[\n\u2028\u2029])\s{{0,9}}(?P<line>{_CITY}{_COUNTRY}(?: ?\([^()\n]{{2,40}}\)){{0,2}}) ?(?:[—–]|--?) ")
_CLAUSE = 400  # code points before and behind a figure: what is longer is no clause
_BEFORE_PLACE = re.compile(r"\b(?:in|at|near|inside|outside|across|on|around|over|from)\s(?:the\s|[a-z]+ern\s|central\s)*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Near:
    """The sentence that a figure stands in, and what is near the figure where the sentence has a tree."""

    sentence: Span
    reached: Reached | None = None


def surroundings(clause: Clause, quantities: Sequence[Quantity], named: Sequence[Span], times: Sequence[Span]) -> dict[Span, Near]:
    """What is near each quantity of a sentence, by its span: enough to scope it when the names of the document are known."""
    if not quantities or clause.tree is None:
        return {quantity.span: Near(clause.span) for quantity in quantities}
    here = Surroundings(Parsed(clause.words, clause.tree), named, times, [quantity.span for quantity in quantities])
    return {quantity.span: Near(clause.span, here.reached(quantity)) for quantity in quantities}


class Scopes:
    """The names, times and attributions of a document, to scope its figures by; names and times in order."""

    def __init__(
        self,
        text: str,
        mentions: tuple[Mention, ...],
        times: Sequence[TimeExpression],
        said: Sequence[Attribution],
    ) -> None:
        self._text, self._mentions = text, mentions
        self._places = tuple(mention for mention in mentions if mention.label in _PLACES)
        self._times, self._said = tuple(times), tuple(said)

    def scoped(self, quantities: Iterable[Quantity], near: Mapping[Span, Near]) -> tuple[Quantity, ...]:
        """The quantities with place, time and source, as far as the text tells them; a part has its whole's, unless it tells its own."""
        found: dict[Span, Quantity] = {}
        for one in quantities:
            here = near[one.span]
            whole = found.get(one.whole) if one.whole else None
            place, time, source = self._place(one, here), self._time(one, here), self._source(one, here)
            if whole:
                place, time, source = place or whole.place, time or whole.time, source or whole.source
            found[one.span] = replace(one, place=place, time=time, source=source)
        return tuple(found.values())

    def _place(self, quantity: Quantity, near: Near) -> Referent | None:
        listed = [one for one in self._told(self._places, near.sentence) if not _names_who(one, quantity)]
        if near.reached:
            found = _nearest(listed, near.reached.places)
        else:
            beside = [
                one
                for one in listed
                if one.label == "FAC" or _BEFORE_PLACE.search(self._text[max(one.span.start - 24, 0) : one.span.start])
            ]
            found = self._beside(beside, quantity, near)
        return Referent(found.span.of(self._text), found.entity, found.span) if found else None

    def _time(self, quantity: Quantity, near: Near) -> TimeExpression | None:
        listed = self._told(self._times, near.sentence)
        for some in ([one for one in listed if one.grain in _OF_DAYS], listed):
            found = _nearest(some, near.reached.times) if near.reached else self._beside(some, quantity, near)
            if found:
                return found
        return None

    def _told(self, marks: tuple[Mark, ...], sentence: Span) -> list[Mark]:
        """The marks of the sentence without those of a dateline, "KABUL, Afghanistan (Oct. 4) —": where and when the report was written."""
        head = self._text[sentence.start : sentence.start + _CLAUSE]
        line = next((match.span("line") for match in _DATELINE.finditer(head)), (0, 0))
        written = Span(*line).shifted(sentence.start)
        return [one for one in within(marks, sentence) if not written.contains(one.span)]

    def _beside(self, marks: Sequence[Mark], quantity: Quantity, near: Near) -> Mark | None:
        """The nearest mark in the part of the sentence between two breaks, what follows the figure before what precedes it."""
        span = quantity.counted.joined(quantity.span) if quantity.counted else quantity.span
        clause = _clause(self._text, near.sentence, span)
        return min((one for one in marks if clause.contains(one.span)), key=lambda one: _apart(one.span, span), default=None)

    def _source(self, quantity: Quantity, near: Near) -> Referent | None:
        """The innermost of those who are said to say it; else, by the tree, who counts it or reports it."""
        said = next((one for one in reversed(holding(self._said, quantity.span)) if one.source), None)
        if said and said.source:
            return Referent(said.source.of(self._text), said.speaker, said.source)
        told = near.reached.source if near.reached else None
        return Referent(told.of(self._text), self._named(told), told) if told else None

    def _named(self, words: Span) -> str | None:
        """The person named last in the words, else the body."""
        inside = within(self._mentions, words)
        return next((one.entity for label in ("PERSON", "ORG", "GPE") for one in reversed(inside) if one.label == label), None)


def _names_who(mention: Mention, quantity: Quantity) -> bool:
    """Does a country in the noun phrase tell whose they are: "13 US troops"?"""
    counted = quantity.counted
    return mention.label == "GPE" and bool(counted and counted.contains(mention.span) and mention.span.end < counted.end)


def _nearest(marks: Sequence[Mark], distances: dict[int, int]) -> Mark | None:
    return min((one for one in marks if one.span.start in distances), key=lambda one: distances[one.span.start], default=None)


def _clause(text: str, sentence: Span, span: Span) -> Span:
    begins, ends = max(sentence.start, span.start - _CLAUSE), min(sentence.end, span.end + _CLAUSE)
    start = max((match.end() for match in _BREAK.finditer(text, begins, span.start)), default=begins)
    close = _BREAK.search(text, span.end, ends)
    return Span(start, close.start() if close else ends)


def _apart(one: Span, figure: Span) -> tuple[bool, int]:
    return one.start < figure.start, abs(one.start - figure.start)
