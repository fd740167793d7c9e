"""From candidates in sentences to the entities of a document: which names are names, and which of them name the same thing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.analysis import Entity, Mention, Origin
from reader.analyze.names.aliases import relation
from reader.analyze.names.document_names import DocumentNames
from reader.analyze.names.sentence import Candidate
from reader.text import Span

_ENDINGS = ("'s", "’s", "'", "’")


def names(found: Iterable[Candidate]) -> dict[str, str]:
    """{name in lower case: name} of all that cues made names, and the last names of persons; for headlines."""
    chosen: dict[str, str] = {}
    for one in found:
        if one.label and not one.known:
            chosen.setdefault(one.text.lower(), one.text)
            if one.label == "PERSON":
                chosen.setdefault(one.text.rsplit(" ", 1)[-1].lower(), one.text.rsplit(" ", 1)[-1])
    return chosen


def entities(found: Sequence[Candidate]) -> tuple[list[Mention], list[Entity]]:
    """The mentions and the entities of a document, from all its candidates in order."""
    found = [_without_possessive(one) for one in found]
    chosen = DocumentNames(found)
    mentions: list[Mention] = []
    spans: dict[str, list[Candidate]] = defaultdict(list)
    for place, candidate in enumerate(found):
        if thing := chosen.thing_of(place):
            origin = Origin.RULE if candidate.confidence is None else Origin.MODEL
            mentions.append(Mention(candidate.span, thing.label, thing.id, candidate.confidence, origin, candidate.phrase))
            spans[thing.id].append(candidate)
    made = [
        Entity(entity, chosen.name_of(entity, spans[entity]), mention.label, tuple(one.span for one in spans[entity]), relation(entity))
        for entity, mention in {mention.entity: mention for mention in reversed(mentions)}.items()
    ]
    return mentions, sorted(made, key=lambda entity: entity.mentions[0])


def _without_possessive(one: Candidate) -> Candidate:
    ending = next((ending for ending in _ENDINGS if one.text.endswith(ending)), "")
    if one.known or not ending or len(ending) == len(one.text):
        return one
    return replace(one, text=one.text.removesuffix(ending), span=Span(one.span.start, one.span.end - len(ending)))
