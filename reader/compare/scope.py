"""What a figure is about: the thing it counts, what happens to that thing in its clause, where and when.

Without a parser the clause is what stands between commas and conjunctions. Where that finds nothing, the scope is unknown, never guessed.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from reader.analysis import Analysis, Quantity, within
from reader.compare.words import WORD, numeral, stem, thing_of, vocabulary, words
from reader.text import Span

_BREAK = r"[,;:()“”\"–—]|\b(?:and|but|while|whereas|after|when|before|although|because)\b"
_OPENS = re.compile(_BREAK + r"|\b(?:that|who|which)\b", re.IGNORECASE)
_CLOSES = re.compile(_BREAK, re.IGNORECASE)
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "get", "got", "left"))
_AFTER_PASSIVE = frozenset(
    ("in", "at", "on", "by", "during", "after", "when", "as", "near", "from", "since", "over", "and", "or", "overnight")
)
_PLACES = frozenset(("GPE", "LOC", "FAC"))
_GAP = 4  # words between a verb and its figure: "killed at least as many as six"


@dataclass(frozen=True, slots=True)
class Scope:
    """`thing` is the unit or the stem of the noun counted, "" when unknown; `noun` is that as written.

    `outcomes` name what happens to what is counted; `terms` are the other stems of the clause; `places` entity ids.
    """

    thing: str
    noun: str
    outcomes: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    times: tuple[tuple[datetime, datetime], ...] = ()


def scope(analysis: Analysis, quantity: Quantity) -> Scope:
    noun = _noun(analysis, quantity)
    clause = _clause(analysis, quantity)
    names = [mention for mention in within(analysis.mentions, clause) if mention.label in _PLACES]
    times = tuple((time.start, time.end) for time in within(analysis.times, clause) if time.start and time.end)
    thing = quantity.unit or thing_of(noun)
    taken = {stem(word) for word in words(noun)} | {stem(word) for name in names for word in words(analysis.words(name.span))}
    outcomes = _outcomes(analysis.document.text, clause, quantity)
    return Scope(thing, noun, outcomes, _terms(analysis.words(clause)) - taken, frozenset(name.entity for name in names), times)


def _noun(analysis: Analysis, quantity: Quantity) -> str:
    if quantity.counted:
        return analysis.words(quantity.counted)
    return quantity.unit or ""


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
