"""Which things of several documents are one if the documents are of one matter: short forms, last names, titles, abbreviations."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.identity.persons import LastNames, last_name, lone_last_name, parts, same_persons
from reader.identity.spelling import initials, is_abbreviation, is_given_name, name_words, plain, sound, spellings

_FEWEST = 3  # letters of an abbreviation that no document explains, and of a title that is shortened
_LONG = 6  # letters of a place; shorter ones that sound alike are other places
_PURPOSE = (" for ", " of ")
_LANDS = frozenset({"GPE", "LOC"})
_NO_TITLES = frozenset(("the", "one", "other", "another"))

Pair = tuple[str, str]


@dataclass(slots=True)
class Thing:
    """An entity as all documents have it: its canonical names, the words of its mentions and before them, the numbers of the documents."""

    id: str
    label: str
    names: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    documents: set[int] = field(default_factory=set)
    mentions: int = 0

    @property
    def name(self) -> str:
        return max(self.names, key=lambda name: (not name.isupper(), name.count(" "), len(name), name))

    @property
    def is_titled(self) -> bool:
        """Is it somebody known by a title and a last name alone, "Colonel Rennick"?"""
        words = name_words(self.name)
        return self.label == "PERSON" and bool(words) and words[0] in self.titles - _NO_TITLES and all(map(lone_last_name, self.forms))

    @property
    def rank(self) -> tuple[int, int, str]:
        """What lends its id to others comes first: the fullest name, then the most mentions; the id makes it the same in any order."""
        full = 0 if self.is_titled else sum(len(word) > 1 for word in name_words(self.name))
        return -full, -self.mentions, self.id


Things = Mapping[str, Thing]
Root = Callable[[str], Thing]


def fuller(things: Things, root: Root) -> list[Pair]:
    """Names of several words, each with another one of the same thing."""
    return [
        *_short_given_names(things, root),
        *_last_initials(things, root),
        *_titled(things, root),
        *_bodies(things, root),
        *_places(things, root),
    ]


def shorter(things: Things, root: Root) -> list[Pair]:
    """Last names and abbreviations alone, each with the full name."""
    return [*_last_names(things, root), *_abbreviations(things, root)]


def full_names(things: Things) -> Iterator[tuple[str, str]]:
    """The id of each person with all full names."""
    for thing in things.values():
        if thing.label == "PERSON":
            yield from ((thing.id, name) for name in sorted(thing.names) if parts(name) and not name.isupper())


def _short_given_names(things: Things, root: Root) -> Iterator[Pair]:
    """ "Tom Rennick" with "Thomas Rennick"."""
    owners: dict[str, str] = {}
    for entity, name in full_names(things):
        owners.setdefault(name, entity)
    for name, stands in same_persons(owners, short_forms=True).items():
        one, other = root(owners[name]).id, root(owners[stands]).id
        if one != other:
            yield one, other


def _last_initials(things: Things, root: Root) -> Iterator[Pair]:
    """ "Tova R.", as courts name the accused, with the only one of this first name whom it can mean."""
    short: list[tuple[str, str, str]] = []
    full: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for entity, name in full_names(things):
        if found := parts(name):
            if len(found.spelled) == 1:
                short.append((entity, found.first, found.spelled))
            else:
                full[found.first, found.spelled[0]].add(root(entity).id)
    for entity, first, initial in short:
        if len(full[first, initial]) == 1:
            yield entity, next(iter(full[first, initial]))


def _titled(things: Things, root: Root) -> Iterator[Pair]:
    """ "Colonel Rennick", whom his document tells from others of that name, with the only one who is called a colonel in another."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for entity, name in full_names(things):
        bearers[last_name(name)].add(entity)
    for thing in things.values():
        if thing.is_titled:
            title = name_words(thing.name)[0]
            others = bearers[last_name(thing.name)] - {thing.id}
            meant = {root(one).id for one in others if not things[one].documents & thing.documents and _is_called(things[one], title)}
            if len(meant) == 1:
                yield thing.id, meant.pop()


def _is_called(thing: Thing, title: str) -> bool:
    """Does the title stand before the name, in full or shortened: "Gen." for "General"?"""
    return any(min(len(one), len(title)) >= _FEWEST and one[:_FEWEST] == title[:_FEWEST] for one in thing.titles)


def _bodies(things: Things, root: Root) -> Iterator[Pair]:
    """ "Liberation Front" with "Halvern Liberation Front", "Popular Front" with "Popular Front for Sarn", "Vost" with "Vost Group"."""
    lands = {plain(name) for thing in things.values() if thing.label in _LANDS for name in thing.names}
    shortened: defaultdict[str, set[str]] = defaultdict(set)
    for thing in things.values():
        for name in thing.names if thing.label == "ORG" else ():
            for short in _shortened(name, lands):
                shortened[plain(short)].add(root(thing.id).id)
    for thing in things.values():
        found = shortened.get(plain(thing.name), set()) - {root(thing.id).id} if thing.label == "ORG" else set()
        if len(found) == 1:
            yield thing.id, next(iter(found))


def _shortened(name: str, lands: set[str]) -> Iterator[str]:
    words = name.split()
    if len(words) == 2 and words[1].casefold() in spellings().kinds:
        yield words[0]
    if words and words[-1].casefold() in spellings().causes:
        yield from (" ".join(words[at:]) for at in range(1, len(words) - 1) if plain(" ".join(words[:at])) in lands)
    for purpose in _PURPOSE:
        opening = name.partition(purpose)[0]
        if opening != name and " " in opening and opening.split()[-1].casefold() in spellings().causes:
            yield opening


def _places(things: Things, root: Root) -> Iterator[Pair]:
    """Places of several spellings that sound alike, if there are but two."""
    heard: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for thing in things.values():
        for name in sorted(thing.names) if thing.label in _LANDS else ():
            if len(plain(name)) >= _LONG:
                heard[tuple(map(sound, name_words(name)))].add(root(thing.id).id)
    for found in heard.values():
        if len(found) == 2:
            one, other = sorted(found)
            yield one, other


def _last_names(things: Things, root: Root) -> Iterator[Pair]:
    """Last names alone, with the only one of all documents who bears them. A given name alone is no last name."""
    bearers = LastNames({name: root(entity).id for entity, name in full_names(things)})
    for thing in things.values():
        last = lone_last_name(thing.name) if thing.label == "PERSON" else None
        found = bearers.bearers(thing.name, as_written=True) - {thing.id} if last and not is_given_name(last) else frozenset()
        if len(found) == 1:
            yield thing.id, next(iter(found))


def _abbreviations(things: Things, root: Root) -> Iterator[Pair]:
    """Abbreviations alone, with the only organisation of all documents that is called so, or whose initials they are."""
    called: defaultdict[str, set[str]] = defaultdict(set)
    begun: defaultdict[str, set[str]] = defaultdict(set)
    for thing in things.values():
        if thing.label == "ORG" and " " in thing.name:
            for form in filter(is_abbreviation, thing.forms):
                called[plain(form)].add(root(thing.id).id)
            for letters in initials(thing.name):
                begun[letters.lower()].add(root(thing.id).id)
    for thing in things.values():
        if thing.label == "ORG" and is_abbreviation(thing.name):
            letters = plain(thing.name)
            found = called[letters] | (begun[letters] if len(letters) >= _FEWEST else set())
            if len(found) == 1:
                yield thing.id, next(iter(found))
