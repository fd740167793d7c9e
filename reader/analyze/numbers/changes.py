"""Whether a figure is by how much something changes: "rose by 10 % to 400" tells of a rise of 10 %; 400 is a level."""

from dataclasses import dataclass

from reader.analyze.numbers.event_words import changes, measured, told_by
from reader.analyze.numbers.kinds import kind_of
from reader.analyze.numbers.parsed import Parsed
from reader.text import Span

_SHARES = frozenset({"percent", "percentage point", "point", "basis point", "time"})
_DIRECTIONS = frozenset({"up", "down"})
_NEAR = 8  # words between a verb and "by"


@dataclass(frozen=True, slots=True)
class Change:
    """ "rise" or "fall", and the word that tells it."""

    name: str
    word: int


def change_of(parsed: Parsed, number: Span, unit: str | None) -> Change | None:
    """The change that a number measures, by the verb, noun or adjective that it hangs on."""
    first, top = parsed.at(number.start), parsed.top(number)
    if first and parsed.words[first - 1].text.lower() in _DIRECTIONS and (unit or _is_from(parsed, number)):
        return _told(parsed, first - 1)
    if parsed.relation(top) == "nummod" and parsed.head(top) > top:
        top = parsed.head(top)
    head, relation, cases = parsed.head(top), parsed.relation(top).partition(":")[0], parsed.cases(top)
    if first and parsed.words[first - 1].text.lower() == "by":
        return _told(parsed, head) or _before(parsed, first - 1)
    if relation in ("obj", "obl", "advmod", "xcomp") and not cases and unit:
        is_change = unit in _SHARES or (parsed.is_verb(head) and parsed.lemma(head) not in measured())
        return _told(parsed, head) if is_change else None
    if relation == "nmod" and "of" in cases:
        is_event = parsed.lemma(head) in told_by("nouns") and kind_of([parsed.words[top].text]) != "count"  # "the loss of one drone"
        return None if is_event else _told(parsed, head)
    return _told(parsed, head) if relation in ("compound", "amod", "nmod") and unit in _SHARES and not cases else None


def _is_from(parsed: Parsed, number: Span) -> bool:
    """Does "from" tell what it changed from: "up 1,500 from last year"?"""
    behind = parsed.at(number.end - 1) + 1
    return behind < len(parsed.words) and parsed.words[behind].text.lower() in ("from", "on", "since")


def _told(parsed: Parsed, at: int) -> Change | None:
    word = parsed.words[at].text.lower()
    name = changes().get(parsed.lemma(at)) or changes().get(word)
    return Change(name, at) if name else None


def _before(parsed: Parsed, by: int) -> Change | None:
    """The change that the nearest verb before "by" tells."""
    verbs = (at for at in range(by - 1, max(-1, by - _NEAR), -1) if parsed.is_verb(at))
    return next((_told(parsed, at) for at in verbs), None)
