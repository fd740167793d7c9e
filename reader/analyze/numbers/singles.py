"""Counts that no number word tells: "a guard was killed" is one, "captured a leader" too, "no one was hurt" none at all."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reader.analysis import Quantity
from reader.analyze.lexicon import words
from reader.analyze.numbers.event_words import BOTH, HARM, kind_by, state_of, told_by, told_by_verb
from reader.analyze.numbers.kinds import PERSONS, is_plural, kind_of
from reader.analyze.numbers.lexer import Token
from reader.text import Span

_LONGEST = 8  # words of a noun phrase with its attributes
_POSTPOSED = frozenset({"responsible", "known", "likely", "today", "yesterday", "late", "early", "overnight", "linked"})  # after the noun
_ARTICLES = frozenset({"a", "an", "another"})
_NOBODY = frozenset({"nobody"})
_FATES = {"casualties": BOTH, "injuries": "wounded", "deaths": "killed", "fatalities": "killed", "arrests": "captured"}


def singles(listed: Sequence[Token]) -> Iterator[Quantity]:
    """People that an article counts because a verb tells what happened to them."""
    for at, token in enumerate(listed):
        if token.lower in _ARTICLES:
            found = _one(listed, at)
        elif token.lower == "no" or token.lower in _NOBODY:
            found = _none(listed, at)
        else:
            continue
        if found:
            yield found


def _one(listed: Sequence[Token], at: int) -> Quantity | None:
    """One person whom the verb before or after killed, wounded or captured."""
    end = _person(listed, at + 1)
    if end is None:
        return None
    fate = _fate_before(listed, at) or _fate_after(listed, end) or _fate_of_both(listed, end)
    return _made(listed, at, at + 1, end, Decimal(1), fate) if fate else None


def _none(listed: Sequence[Token], at: int) -> Quantity | None:
    """Nobody: "no casualties", "no one was killed", "no civilians were harmed"."""
    following = listed[at + 1].lower if at + 1 < len(listed) else ""
    if listed[at].lower in _NOBODY or following == "one":
        end = at + 1 + (following == "one")
        fate = _fate_after(listed, end)
        return _made(listed, at, end, None, Decimal(0), fate) if fate else None
    for end in range(at + 2, min(at + 5, len(listed)) + 1):
        head = listed[end - 1]
        if head.lower in words("counted", "stops") or not head.is_word:
            return None
        if head.lower in _FATES:
            return _made(listed, at, at + 1, end, Decimal(0), _FATES[head.lower])
        if is_plural(head.text) and kind_of([head.text]) in PERSONS:
            fate = _fate_after(listed, end)
            return _made(listed, at, at + 1, end, Decimal(0), fate) if fate else None
    return None


def _person(listed: Sequence[Token], start: int) -> int | None:
    """Where the noun phrase of one person ends that begins at `start`; none if it names something else."""
    found = None
    for end in range(start, min(start + _LONGEST, len(listed))):
        token = listed[end]
        is_joint = token.text in "-/–" and token.glued
        participle = token.lower in words("counted", "participles")
        if not is_joint and (not token.is_word or (token.lower in words("counted", "stops") and not participle)):
            break
        if found and (token.lower in _POSTPOSED or token.lower.endswith(("ed", "ing"))):
            break
        if token.is_word and kind_of([token.lower]) in PERSONS and not is_plural(token.text):
            found = end + 1
        elif found == end and token.is_word:
            found = None  # "a police station", "a soldier exhibition": the last noun is the head
    return found


def _fate_before(listed: Sequence[Token], at: int) -> str | None:
    """What the words before the article did: "killed", "killing", "the arrest of"."""
    before = listed[at - 1].lower if at else ""
    if before == "of" and at > 1:
        return _fate_of(listed[at - 2].lower)
    return _fate(before)


def _fate_of_both(listed: Sequence[Token], end: int) -> str | None:
    """What happened to two that "and" joins: "a guard and a cook were wounded"."""
    if end + 2 >= len(listed) or listed[end].lower != "and" or listed[end + 1].lower not in _ARTICLES:
        return None
    second = _person(listed, end + 2)
    return _fate_after(listed, second) if second else None


def _fate_after(listed: Sequence[Token], end: int) -> str | None:
    """What happened to the person: a verb in the passive ("was shot and killed"; "has killed" is none), or "died"."""
    following = [token.lower for token in listed[end : end + 5]]
    verb = next((k for k, word in enumerate(following) if word not in _BEFORE_VERB and not word.endswith("ly")), len(following))
    if following[verb : verb + 1] in (["died"], ["dead"]):
        return "killed"
    if verb == len(following) or _PASSIVE.isdisjoint(following[:verb]) or following[verb].endswith("ing"):
        return None
    return _fate(following[verb])


_PASSIVE = frozenset({"was", "were", "is", "been", "being"})
_BEFORE_VERB = _PASSIVE | {"has", "have", "had", "also", "later", "shot", "stabbed", "beaten", "found", "and"}
_FATAL = frozenset({*HARM, "captured"})


def _fate(verb: str) -> str | None:
    """The event that the verb tells, if it is one that makes casualties or captives."""
    event = told_by_verb(verb, "verbs") or state_of(verb)
    return event if event in _FATAL else None


def _fate_of(noun: str) -> str | None:
    """The event of a noun before "of": "the arrest of a guard"."""
    event = told_by("acts").get(noun) or told_by("nouns").get(noun)
    return event if event in _FATAL else None


def _made(listed: Sequence[Token], start: int, end: int, counted: int | None, value: Decimal, event: str) -> Quantity:
    noun = Span(listed[end].start, listed[counted - 1].end) if counted else None
    kind = kind_by(event, "people", is_of_people=True)
    return Quantity(Span(listed[start].start, listed[end - 1].end), value, value, None, kind, None, noun, event=event)
