"""What a figure is about: the thing it counts, what happens to that thing in its clause, where and when.

Without a parser the clause is what stands between commas and conjunctions. Where that finds nothing, the scope is unknown, never guessed.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reader.analysis import Analysis, Quantity, within
from reader.compare.periods import Period, period
from reader.compare.places import PLACES, Places
from reader.compare.things import Groups, groups, thing
from reader.compare.words import WORD, numeral, stem, vocabulary, words
from reader.text import Span

_BREAK = r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|after|when|before|although|because)\b"
_OPENS = re.compile(_BREAK + r"|\b(?:that|who|which)\b", re.IGNORECASE)
_CLOSES = re.compile(_BREAK, re.IGNORECASE)
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "get", "got", "left"))
_AFTER_PASSIVE = frozenset(
    ("in", "at", "on", "by", "during", "after", "when", "as", "near", "from", "since", "over", "and", "or", "overnight")
)
_FOLLOWING = 60  # code points in which the group is told that members are of
_GAP = 4  # words between a verb and its figure: "killed at least as many as six"


@dataclass(frozen=True, slots=True)
class Scope:
    """`thing` is the unit or the stem of the noun counted, "" when unknown; `noun` is that as written, `groups` which of them are meant.

    `outcomes` name what happens to what is counted; `terms` are the other stems of the clause; `place` is the id of the place with
    those that it lies in. `is_part` says that the same is told of the whole that the figure is a part of.
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

    @property
    def is_measure(self) -> bool:
        """Does the figure measure, in its unit, and count nothing?"""
        return self.thing == self.noun


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
        names = [mention for mention in within(self._analysis.mentions, clause) if mention.label in PLACES]
        taken = {stem(word) for word in words(noun)} | {stem(word) for name in names for word in words(self._analysis.words(name.span))}
        place = quantity.place.entity if quantity.place else None
        return Scope(
            quantity.unit or thing(noun, self._following(quantity)),
            noun,
            groups(noun),
            self._outcomes(quantity, clause),
            _terms(self._analysis.words(clause)) - taken,
            self._places.line(place) if place else (),
            period(quantity.time),
            self._analysis.document.source.published,
            quantity.change,
            self._is_part(quantity),
        )

    def _following(self, quantity: Quantity) -> str:
        end = (quantity.counted or quantity.span).end
        return self._text[end : end + _FOLLOWING]

    def _outcomes(self, quantity: Quantity, clause: Span) -> frozenset[str]:
        if quantity.head or quantity.event:
            return frozenset({quantity.event} - {""})
        return _outcomes(self._text, clause, quantity)

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


def _outcomes(text: str, clause: Span, quantity: Quantity) -> frozenset[str]:
    found = set()
    tokens = [(match.start(), match.group().lower()) for match in WORD.finditer(text, clause.start, clause.end)]
    core = quantity.span.joined(quantity.counted) if quantity.counted else quantity.span
    first = next((place for place, (start, _) in enumerate(tokens) if start >= core.start), len(tokens))
    for place, (start, word) in enumerate(tokens):
        outcome = vocabulary().outcomes.get(word)
        if outcome is None:
            continue
        if core.start <= start < core.end:
            found.add(outcome)
        elif start >= core.end:
            found.add(outcome if _happens_to_subject([word for _, word in tokens], place) else f"{outcome} by them")
        elif first - place <= _GAP:
            between = [word for _, word in tokens[place + 1 : first]]
            found.add(f"{outcome} by them" if "by" in between else outcome)
    return frozenset(found)


def _happens_to_subject(tokens: list[str], place: int) -> bool:
    """Whether what the verb tells happens to the noun before it: "six guards were killed", "six guards killed in raid", "six died"."""
    if tokens[place] in vocabulary().intransitive:
        return True
    before = [word for word in tokens[:place] if not word.endswith("ly") and word not in ("also", "not", "since")]
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    return bool(before and before[-1] in _BE) or not after or after in _AFTER_PASSIVE
