"""Persons by their names: which full names are one person's, and whom a last name means where only one bears it."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from reader.identity.spelling import is_given_name, long_form, name_words, sound, spellings

Thing = TypeVar("Thing", bound=Hashable)

_VERY_LONG = 8  # letters of a last name in which one vowel tells nothing
_VOWELS = re.compile(r"[aiuE]")
_LONG = 6  # letters; shorter last names that sound alike are other names ("Wells" and "Wills")


@dataclass(frozen=True, slots=True)
class Parts:
    """A person's name in parts, as they sound. `before` are given names that may be left out before the `first`.

    `long` is the name of which the first is a short form, or the first itself; `given` and `spelled` are the given names and the last
    name as they are written, which makes no other name.
    """

    before: tuple[str, ...]
    first: str
    middle: tuple[str, ...]
    last: str
    generation: str
    spelled: str = field(compare=False)
    given: tuple[str, ...] = field(compare=False)
    long: str = field(compare=False)

    @property
    def length(self) -> int:
        return len(self.before) + len(self.middle) + (len(self.first) > len("=T"))


@lru_cache(maxsize=100_000)
def parts(name: str) -> Parts | None:
    """The parts of a full name; none for a single word, such as a last name with its article, or with a hyphen in it."""
    written = name_words(name) if len(name.split()) > 1 else ()
    generation = next((word for word in written[1:] if word in spellings().generations), "")
    words = [word for word in written if word != generation]
    last = last_name(" ".join(words))
    given = [word for word in words[: len(words) - len(last.split())] if word not in spellings().articles]
    if not given or not last:
        return None
    given = _with_joined(given)
    cut = 0
    while cut < len(given) - 1 and given[cut] in spellings().dropped:
        cut += 1
    heard = [sound(word) for word in given]
    long = sound(long_form(given[cut]))
    return Parts(tuple(heard[:cut]), heard[cut], tuple(heard[cut + 1 :]), _heard(last), generation, last, tuple(given), long)


def _with_joined(given: Sequence[str]) -> list[str]:
    whole: list[str] = []
    for word in given:
        if whole and word in spellings().joined:
            whole[-1] += word
        else:
            whole.append(word)
    return whole


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
    """The last name that is all of the name: "Baghdadi", "al-Baghdadi", "bin Laden", "Vost-Marsk"; none with a given name before it."""
    words = list(name_words(name))
    if len(words) > 1 and _double(name) == words:
        return " ".join(words)
    while len(words) > 1 and words[0] in spellings().articles:
        words.pop(0)
    last = last_name(name)
    return last if last and " ".join(words) == last else None


def _double(name: str) -> list[str]:
    """The words of a last name with a hyphen, such as "vost", "marsk" of "Tova Vost-Marsk"; none for "al-Vosti"."""
    written = name.split()
    words = list(name_words(written[-1])) if written else []
    return words if len(words) > 1 and words[0] not in spellings().articles | spellings().particles else []


def same_persons(names: Iterable[str], *, short_forms: bool = False) -> dict[str, str]:
    """Full names of persons, each with the one that stands for it: the fullest of the names of this person.

    Names are joined that are spellings of one, that differ in middle names which one leaves out, or in a first name given as an
    initial; never where two different persons of the same first and last name are told apart by the others. With `short_forms` "Tom" is
    "Thomas": what names of one matter, not of any two documents, may be taken for.
    """
    by_last: dict[tuple[str, str], dict[Parts, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(set(names)):
        if found := parts(name):
            by_last[found.last, found.generation][found].append(name)
    chosen: dict[str, str] = {}
    for written in by_last.values():
        for group in _joined(list(written), short_forms):
            spelled = sorted((-one.length, -len(name), name) for one in group for name in written[one])
            chosen |= {name: spelled[0][-1] for *_, name in spelled}
    return _with_vowels(chosen)


def _with_vowels(chosen: dict[str, str]) -> dict[str, str]:
    """Joins those who share all of several given names and a long last name but for a vowel: "Sher Agha Vostakzai", "Vostikzai"."""
    alike: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for name in chosen.values():
        found = parts(name)
        if found and found.length > 1 and len(found.last) >= _VERY_LONG:
            alike[found.before, found.first, found.middle, _VOWELS.sub("a", found.last), found.generation].add(name)
    pairs = (sorted(names) for names in alike.values() if len(names) == 2)
    other = {second: first for first, second in pairs}
    return {name: other.get(stands, stands) for name, stands in chosen.items()}


def _joined(written: Sequence[Parts], short_forms: bool) -> list[list[Parts]]:
    """Names of one last name in groups, each a person's."""
    by_first: dict[str, list[Parts]] = defaultdict(list)
    for one in sorted(written, key=lambda one: (-one.length, one.before, one.first, one.middle)):
        by_first[one.long if short_forms else one.first].append(one)
    groups = [group for alike in by_first.values() for group in _by_middle(alike)]
    return _with_double_names(_with_initials(groups))


def _with_double_names(groups: Sequence[list[Parts]]) -> list[list[Parts]]:
    """The groups with "Vost Marsk" in the only one, "Gustavo Vost Marsk", who is called by the last names of father and mother."""
    left: list[list[Parts]] = []
    for group in groups:
        mine = group[0].given
        fuller = [other for other in groups if _has_two_last_names(other[0]) and other[0].given[1:] == mine]
        if len(fuller) == 1:
            fuller[0].extend(group)
        else:
            left.append(group)
    return left


def _has_two_last_names(one: Parts) -> bool:
    """Is it a name as Spanish and Portuguese speakers have them? With others "Karim Hamid Vost" is the son of "Hamid Vost"."""
    return one.given[0] in spellings().iberian and len(one.given) > 1 and not is_given_name(one.given[1])


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
    """Does a name leave out or shorten given names of the other? Two differences, one in the spelling, would make two persons."""
    given = (one.before, one.first, one.middle), (fuller.before, fuller.first, fuller.middle)
    if given[0] != given[1] and one.spelled != fuller.spelled:
        return False
    if one.before and fuller.before and one.before != fuller.before:
        return False
    if one.middle and all(map(_is_initial, (*one.middle, *fuller.middle))):
        return one.middle == fuller.middle[: len(one.middle)]
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
            if double := _double(name):
                self._written[" ".join(double)].add(thing)
            for word in name_words(name)[: -len(last.split())]:
                self._given[word].add(thing)

    def bearers(self, name: str, *, as_written: bool = False) -> frozenset[Thing]:
        """All who may be meant by a last name alone: more than one where two share it, or where it is another's given name too.

        If nobody's name is written so, then those with one that sounds so, unless it must be `as_written`.
        """
        last = lone_last_name(name)
        found = self._written.get(last) if last else None
        if last and not found and not as_written and len(last) >= _LONG:
            found = self._heard.get(_heard(last))
        return frozenset(found | self._given.get(last, set())) if last and found else frozenset()
