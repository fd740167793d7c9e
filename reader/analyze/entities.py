"""From candidates in sentences to the entities of a document: which names are names, and which of them name the same thing."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from reader.analysis import Entity, Mention, Origin, entity_id
from reader.analyze.names import Candidate

_POINT = re.compile(r"[.’']")
_VOWELS = re.compile(r"[aeiouyhw-]")
_SURE, _GUESSED = 4, 1  # votes of a cue and of a guess for the label of a name


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
    chosen = _Document(found)
    mentions: list[Mention] = []
    spans: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in found:
        named = chosen.entity_of(candidate)
        if named:
            origin = Origin.RULE if candidate.confidence is None else Origin.MODEL
            mentions.append(Mention(candidate.span, named[1], named[0], candidate.confidence, origin))
            spans[named[0]].append(candidate)
    made = [
        Entity(entity, chosen.name_of(entity, spans[entity]), mention.label, tuple(one.span for one in spans[entity]))
        for entity, mention in {mention.entity: mention for mention in reversed(mentions)}.items()
    ]
    return mentions, sorted(made, key=lambda entity: entity.mentions[0])


class _Document:
    """What the names of one document are, told from all the places where they stand."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._known = {one.known.id: one.known.name for one in found if one.known}
        self._certain = {one.known.id for one in found if one.known and not one.ambiguous}
        unknown = [one for one in found if one.known is None]
        self._labels = _labels(unknown)
        self._persons = sorted({one.text for one in unknown if self._labels.get(one.text) == "PERSON" and " " in one.text})
        self._full = _merged(self._persons)
        self._by_last = self._last_names(found)
        self._initials = _initials((one.text, entity_id("ORG", one.text)) for one in unknown if self._labels.get(one.text) == "ORG")
        self._initials |= _initials((one.text, one.known.id) for one in found if one.known and one.known.label == "ORG")
        self._initials |= _abbreviations(found)

    def _last_names(self, found: Sequence[Candidate]) -> dict[str, set[str]]:
        """The ids of the persons with a full name here, by the last word of it."""
        by_last: dict[str, set[str]] = defaultdict(set)
        for name in self._persons:
            by_last[name.rsplit(" ", 1)[1]].add(entity_id("PERSON", self._full[name]))
        for one in found:
            if one.known and one.known.label == "PERSON":
                by_last[one.known.name.rsplit(" ", 1)[-1]].add(one.known.id)
        return by_last

    def entity_of(self, candidate: Candidate) -> tuple[str, str] | None:
        """Id and label of the entity that a candidate names, or none if it is no name."""
        if candidate.known:
            certain = candidate.known.id in self._certain or not candidate.ambiguous
            return (candidate.known.id, candidate.known.label) if certain else None
        text = candidate.text
        persons = self._by_last.get(text, set()) if " " not in text else set()
        label = self._labels.get(text)
        if len(persons) == 1 and label in (None, "PERSON"):
            return next(iter(persons)), "PERSON"
        if text.isupper() and (meant := self._initials.get(_POINT.sub("", text))):
            return meant, "ORG"
        if persons:
            label = "PERSON"
        if label is None:
            return None
        return entity_id(label, self._full.get(text, text)), label

    def name_of(self, entity: str, mentions: Sequence[Candidate]) -> str:
        """The canonical name: the gazetteer's, else the longest form used here."""
        if entity in self._known:
            return self._known[entity]
        forms = Counter(self._full.get(one.text, one.text) for one in mentions)
        return max(forms, key=lambda form: (form.count(" "), forms[form], len(form), form))


def _labels(found: Iterable[Candidate]) -> dict[str, str]:
    """The label of each name: most votes of all places where it stands."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        if one.label:
            votes[one.text][one.label] += _SURE if one.sure else _GUESSED
    return {text: max(counts, key=lambda label: (counts[label], label)) for text, counts in votes.items()}


def _merged(names: Sequence[str]) -> dict[str, str]:
    """Full names of persons, each with the form that stands for it: spellings of one name share one."""
    chosen: dict[str, str] = {}
    by_initials: dict[str, list[str]] = defaultdict(list)  # variants share them: this keeps long documents from comparing all with all
    for name in sorted(names, key=lambda one: (-len(one), one)):
        alike = by_initials["".join(word[0] for word in name.lower().split())]
        chosen[name] = next((other for other in alike if is_variant(name, other)), name)
        if chosen[name] == name:
            alike.append(name)
    return chosen


def is_variant(left: str, right: str) -> bool:
    """Are two full names spellings of one? "Zabiullah Mujahid" and "Zabihullah Mujahid" are; "John Reed" and "Joan Reed" are not."""
    words, others = left.lower().split(), right.lower().split()
    return len(words) == len(others) > 1 and all(map(_is_respelled, words, others))


def _is_respelled(left: str, right: str) -> bool:
    if left == right:
        return True
    if min(len(left), len(right)) < 5 or left[0] != right[0]:
        return False
    return _VOWELS.sub("", left) == _VOWELS.sub("", right) or fuzz.ratio(left, right) >= 90


def _abbreviations(found: Sequence[Candidate]) -> dict[str, str]:
    """Entity ids by the abbreviations that stand in brackets after their names: "Grey Banner (GB)"."""
    written: dict[str, str] = {}
    for name, short in pairwise(found):
        letters = "".join(word[0] for word in re.split(r"[\s-]+", name.text) if word[:1].isupper())
        if 1 <= short.span.start - name.span.end <= 2 and short.text.isupper() and short.text == letters:
            written[short.text] = name.known.id if name.known else entity_id(name.label or "ORG", name.text)
    return written


def _initials(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Entity ids by the initials of their names of three words and more: "Wall Street Journal" is WSJ."""
    found: dict[str, str] = {}
    for name, entity in names:
        words = [word for word in re.split(r"[\s-]+", name) if word[:1].isupper()]
        if len(words) > 2:
            found.setdefault("".join(word[0] for word in words), entity)
    return found
