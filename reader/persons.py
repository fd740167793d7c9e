"""Persons by their names: which full names are one person's, and whom a last name means where only one bears it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from reader.spelling import name_words, sound, spellings

Thing = TypeVar("Thing", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Parts:
    """A person's name in parts, as they sound. `before` are given names that may be left out before the `first`."""

    before: tuple[str, ...]
    first: str
    middle: tuple[str, ...]
    last: str
    generation: str

    @property
    def length(self) -> int:
        return len(self.before) + len(self.middle) + (len(self.first) > len("=T"))


@lru_cache(maxsize=100_000)
def parts(name: str) -> Parts | None:
    """The parts of a full name; none for a single word, such as a last name with its article."""
    written = name_words(name)
    generation = next((word for word in written[1:] if word in spellings().generations), "")
    words = [word for word in written if word != generation]
    last = last_name(" ".join(words))
    given = [word for word in words[: len(words) - len(last.split())] if word not in spellings().articles]
    if not given or not last:
        return None
    cut = 0
    while cut < len(given) - 1 and given[cut] in spellings().dropped:
        cut += 1
    heard = [sound(word) for word in given]
    return Parts(tuple(heard[:cut]), heard[cut], tuple(heard[cut + 1 :]), _heard(last), generation)


def last_name(name: str) -> str:
    """The last word with the particles before it, in lower case and without its article: "bin laden", "baghdadi"."""
    words = [word for word in name_words(name) if word not in spellings().generations]
    if not words:
        return ""
    at = len(words) - 1
    while at > 0 and words[at - 1] in spellings().particles:
        at -= 1
    return " ".join(words[at:])


def lone_last_name(name: str) -> str | None:
    """The last name that is all of the name: "Baghdadi", "al-Baghdadi", "bin Laden"; none where a given name stands before it."""
    words = list(name_words(name))
    while len(words) > 1 and words[0] in spellings().articles:
        words.pop(0)
    last = last_name(name)
    return last if last and " ".join(words) == last else None


def same_persons(names: Iterable[str]) -> dict[str, str]:
    """Full names of persons, each with the one that stands for it: the fullest of the names of this person.

    Names are joined that are spellings of one, that differ in middle names which one leaves out, or in a first name given as an
    initial; never where two different persons of the same first and last name are told apart by the others.
    """
    by_last: dict[tuple[str, str], dict[Parts, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(set(names)):
        if found := parts(name):
            by_last[found.last, found.generation][found].append(name)
    chosen: dict[str, str] = {}
    for written in by_last.values():
        for group in _joined(list(written)):
            spelled = sorted((-one.length, -len(name), name) for one in group for name in written[one])
            chosen |= {name: spelled[0][-1] for *_, name in spelled}
    return chosen


def _joined(written: Sequence[Parts]) -> list[list[Parts]]:
    """Names of one last name in groups, each a person's."""
    by_first: dict[str, list[Parts]] = defaultdict(list)
    for one in sorted(written, key=lambda one: (-one.length, one.before, one.first, one.middle)):
        by_first[one.first].append(one)
    groups = [group for alike in by_first.values() for group in _by_middle(alike)]
    return _with_initials(groups)


def _by_middle(alike: Sequence[Parts]) -> list[list[Parts]]:
    """Names of one first and last name, the fullest first: each joins the group whose fullest it shortens, if there is but one."""
    groups: list[list[Parts]] = []
    for one in alike:
        longer = [group for group in groups if _shortens(one, group[0])]
        if len(longer) == 1:
            longer[0].append(one)
        else:
            groups.append([one])
    return groups


def _shortens(one: Parts, fuller: Parts) -> bool:
    if one.before and fuller.before and one.before != fuller.before:
        return False
    rest = iter(fuller.middle)
    return all(any(_agrees(word, other) for other in rest) for word in one.middle)


def _agrees(word: str, other: str) -> bool:
    """Are they the same, or is one the initial of the other?"""
    short, long = sorted((word.lstrip("="), other.lstrip("=")), key=len)
    return word == other or (len(short) == 1 and long.startswith(short))


def _with_initials(groups: Sequence[list[Parts]]) -> list[list[Parts]]:
    """The groups with "T. Rennick" in the only one that it can be of."""
    full = [group for group in groups if not _is_initial(group[0].first)]
    left = []
    for group in groups:
        if _is_initial(group[0].first):
            meant = [other for other in full if _agrees(group[0].first, other[0].first) and all(_shortens(one, other[0]) for one in group)]
            (meant[0].extend if len(meant) == 1 else lambda _: None)(group)
            left += [group] if len(meant) != 1 else []
    return [*full, *left]


def _is_initial(first: str) -> bool:
    return len(first.lstrip("=")) == 1


def _heard(last: str) -> str:
    return " ".join(map(sound, last.split()))


class LastNames(Generic[Thing]):
    """The bearers of last names among persons known by their full names."""

    def __init__(self, things: Mapping[str, Thing]) -> None:
        """`things`: what each full name names; names of one person name one thing."""
        self._written: defaultdict[str, set[Thing]] = defaultdict(set)
        self._heard: defaultdict[str, set[Thing]] = defaultdict(set)
        self._given: defaultdict[str, set[Thing]] = defaultdict(set)
        for name, thing in things.items():
            last = last_name(name)
            self._written[last].add(thing)
            self._heard[_heard(last)].add(thing)
            for word in name_words(name)[: -len(last.split())]:
                self._given[word].add(thing)

    def bearers(self, name: str) -> frozenset[Thing]:
        """All who may be meant by a last name alone: more than one where two share it, or where it is another's given name too."""
        last = lone_last_name(name)
        found = (self._written.get(last) or self._heard.get(_heard(last))) if last else None
        return frozenset(found | self._given.get(last, set())) if last and found else frozenset()
