"""The lexicon of events: what verbs, participles and nouns tell of what is counted, by lemma."""

from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from reader.analyze.language.lemmas import lemmas
from reader.analyze.lexicon import table
from reader.kinds import is_a

_OTHERS = ("words", "only", "change")
_PARTIAL = ("killed", "wounded")
BOTH = "killed and wounded"
HARM = frozenset({*_PARTIAL, BOTH})


@cache
def told_by(role: str) -> Mapping[str, str]:
    """Lemmas of a role, "verbs", "undergone", "states" or "nouns", with their event."""
    return {lemma: event for event, entry in table("events").items() if event not in _OTHERS for lemma in entry.get(role, "").split()}


@cache
def listed(key: str) -> frozenset[str]:
    """The lemmas of a list in the table of other words."""
    return frozenset(table("events")["words"][key].split())


@cache
def changes() -> Mapping[str, str]:
    """Lemmas that tell a change, with "rise" or "fall"."""
    return {lemma: name for name in ("rise", "fall") for lemma in table("events")["change"][name].split()}


@cache
def measured() -> frozenset[str]:
    return frozenset(table("events")["change"]["measured"].split())


def state_of(word: str) -> str:
    """The event that an adjective or a participle tells as it is written: "wounded", "taken" none."""
    word = word.lower()
    return told_by("states").get(word) or told_by("verbs").get(participle(word), "")


@lru_cache(10_000)
def forms(word: str) -> tuple[str, ...]:
    """The lemmas that a word has, read as any form of a verb."""
    return tuple(dict.fromkeys(lemmas().lemma(word, tag) for tag in ("VBN", "VBD", "VBG", "VBZ", "VB")))


def told_by_verb(word: str, role: str) -> str:
    """The event that a word tells in a role, as any form of a verb; empty if none."""
    return next((event for lemma in forms(word.lower()) if (event := told_by(role).get(lemma))), "")


def participle(word: str) -> str:
    """The lemma of a word read as a past participle."""
    return lemmas().lemma(word, "VBN")


def happens_to(event: str, kind: str) -> bool:
    """Is the event told of things of this kind? Without a noun, where the kind is empty, it may be of anybody."""
    kinds = table("events")[event].get("of", "").split()
    return not kinds or not kind or any(is_a(kind, one) for one in kinds)


def is_doubtful(verb: str, kind: str) -> bool:
    """Has the verb another sense where it is used of things of this kind?"""
    kinds = table("events")["only"].get(verb, "").split()
    return bool(kinds and kind) and not any(is_a(kind, one) for one in kinds)


def together(events: Collection[str]) -> str:
    """What several verbs tell as one event: of killing and wounding both, else of the last; the dead are not buried again."""
    if {*_PARTIAL} <= set(events):
        return BOTH
    found = [event for event in events if event]
    return next((event for event in found if event in HARM), found[-1] if found else "")


def kind_by(event: str, kind: str, *, is_of_people: bool) -> str:
    """The kind of what an event befalls: casualties, captives and displaced people are kinds of their own. An empty kind has no noun."""
    by_event = "casualties" if event in HARM else event if event in ("captured", "displaced") else ""
    if not kind and event and not by_event and "people" in table("events")[event].get("of", "").split()[:1]:
        return "people"
    is_person = is_a(kind, "people") or not kind or is_of_people or event in HARM
    return by_event if by_event and is_person and (kind in ("", "count") or is_a(kind, "people")) else kind or "count"
