"""The entities that resources/lexicons know, with all their names, and how they are related: parts, capitals, offices of states."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from reader.analysis import entity_id
from reader.analyze.language.nlp import split
from reader.analyze.lexicon import table
from reader.identity.persons import Parts, parts
from reader.identity.spelling import plain
from reader.word_lists import Listed, word_lists

_FILES = ("groups", "organisations", "media", "weapons", "people")
_REGIONS = ("Province", "Governorate")


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of the gazetteer, and ids of others that it is related to without being the same.

    `part_of` is the one it belongs to, `capital_of` the country that news may mean by this city. `country` is the id of the
    country that this is, or whose people it is; `office` that of the kind of office, such as a defence ministry of some country.
    """

    id: str
    name: str
    label: str
    part_of: str | None = None
    capital_of: str | None = None
    country: str | None = None
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an entity, word by word.

    An `ordinary` one is an ordinary word too, a `shared` one the name of other things too: they count where the document shows it.
    An `own` one is of the analyst's lists and counts everywhere.
    """

    parts: tuple[str, ...]
    known: Known
    ordinary: bool = False
    shared: bool = False
    own: bool = False

    @property
    def ambiguous(self) -> bool:
        return self.ordinary or self.shared


@dataclass(frozen=True, slots=True)
class Office:
    """An office that many states have. An `alone` one is a name also where nothing says whose it is."""

    known: Known
    forms: tuple[tuple[str, ...], ...]
    alone: bool

    def of(self, country: Known) -> Known:
        """The office of one country: "Afghan Defence Ministry". One with a name of its own, such as an army, goes by that."""
        name = f"{_adjectives()[country.id]} {self.known.name}"
        listed = by_spelling().get(("ORG", plain(name))) or Known(entity_id("ORG", name), name, "ORG")
        return replace(listed, part_of=listed.part_of or country.id, office=self.known.id)


@cache
def aliases() -> dict[str, tuple[Alias, ...]]:
    """All aliases by their first word in lower case, longest first; of those with the same words one."""
    found: dict[str, list[Alias]] = {}
    seen: set[tuple[str, ...]] = set()
    for alias in written():
        if alias.parts and alias.parts not in seen:
            seen.add(alias.parts)
            found.setdefault(alias.parts[0].lower(), []).append(alias)
    return {first: tuple(sorted(listed, key=lambda one: -len(one.parts))) for first, listed in found.items()}


@cache
def offices() -> dict[str, tuple[tuple[tuple[str, ...], Office], ...]]:
    """The forms of all offices by their first word in lower case, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Office]]] = defaultdict(list)
    for entry in table("offices")["office"]:
        known = Known(entity_id("ORG", entry["name"]), entry["name"], "ORG", office=entity_id("ORG", entry["name"]))
        forms = tuple(split(words) for words in (entry["name"], *entry["forms"]))
        office = Office(known, forms, entry.get("alone", False))
        for form in forms:
            found[form[0].lower()].append((form, office))
    return {first: tuple(sorted(listed, key=lambda one: -len(one[0]))) for first, listed in found.items()}


@cache
def written() -> tuple[Alias, ...]:
    """All aliases, file by file. Of two with the same words the earlier one counts, unless the document shows another.

    Those of the analyst's lists take the place of all others with the same words.
    """
    built_in = (*_listed(), *_countries(), *_places())
    own = own_aliases(word_lists().names, built_in)
    taken = {alias.parts for alias in own}
    return (*own, *(alias for alias in built_in if alias.parts not in taken))


def own_aliases(names: Sequence[Listed], built_in: Sequence[Alias]) -> tuple[Alias, ...]:
    """The names of the analyst's lists. A canonical name of that type that is built in, in any spelling of it, means that entity."""
    known: dict[tuple[str, ...], Known] = {}
    for alias in built_in:
        known.setdefault(alias.parts, alias.known)
    own = []
    for one in names:
        meant = known.get(split(one.canonical))
        if meant is None or one.label not in ("", meant.label):
            label = one.label or "ORG"
            meant = Known(entity_id(label, one.canonical), one.canonical, label)
        own.append(Alias(split(one.words), meant, own=True))
    return tuple(own)


@cache
def meanings() -> dict[tuple[str, ...], tuple[Known, ...]]:
    """All entities that a shared or ordinary name may mean."""
    found: dict[tuple[str, ...], dict[str, Known]] = defaultdict(dict)
    for alias in written():
        if alias.ambiguous:
            found[alias.parts].setdefault(alias.known.id, alias.known)
    return {words: tuple(known.values()) for words, known in found.items()}


@cache
def ordinary() -> frozenset[tuple[str, ...]]:
    """The names that are ordinary words too."""
    return frozenset(alias.parts for alias in written() if alias.ordinary)


@cache
def by_spelling() -> dict[tuple[str, str], Known]:
    """Entities by label and plain spelling, but for names that several share and for abbreviations."""
    found: dict[tuple[str, str], Known] = {}
    for alias in written():
        if not alias.ambiguous and not (len(alias.parts) == 1 and alias.parts[0].isupper()):
            found.setdefault((alias.known.label, plain(" ".join(alias.parts))), alias.known)
    return found


@cache
def by_parts() -> dict[Parts, Known]:
    """Persons by the sound of their full names."""
    full = ((parts(" ".join(alias.parts).replace(" - ", "-")), alias.known) for alias in written() if alias.known.label == "PERSON")
    return {found: known for found, known in full if found}


@cache
def known_by_id() -> dict[str, Known]:
    """All entities, with the offices of all countries."""
    found = {alias.known.id: alias.known for alias in reversed(written())}
    states = [known for known in found.values() if known.label == "GPE" and known.country == known.id]
    listed = {office.known.id: office for forms in offices().values() for _, office in forms}
    composed = {known.id: known for office in listed.values() for known in map(office.of, states)}
    return {office: one.known for office, one in listed.items()} | composed | found


@cache
def provinces() -> dict[str, Known]:
    """The provinces that are named like a city, by the id of the city."""
    return {
        entity_id("GPE", _spellings(entry)[0]): _province(_spellings(entry)[0], listed["within"])
        for listed in table("places")["list"]
        if listed.get("kind") == "province and city"
        for entry in listed["names"].split(",")
    }


def _listed() -> Iterator[Alias]:
    for name in _FILES:
        for entry in table(name)["entity"]:
            parent = entry.get("part_of")
            whole = entity_id("ORG", parent) if parent else None
            known = Known(entity_id(entry["label"], entry["name"]), entry["name"], entry["label"], part_of=whole)
            for words in (entry["name"], *entry.get("aliases", ())):
                yield Alias(split(words), known)
            for words in entry.get("ambiguous", ()):
                yield Alias(split(words), known, ordinary=True)
            for words in entry.get("shared", ()):
                yield Alias(split(words), known, shared=True)


def _countries() -> Iterator[Alias]:
    peoples = [people for country in table("countries")["country"] for people in _peoples(country)]
    for country in table("countries")["country"]:
        state = _state(country["name"])
        for words in (country["name"], *country.get("aliases", ())):
            yield Alias(split(words), state)
        if capital := country.get("capital"):
            city = Known(entity_id("GPE", capital), capital, "GPE", part_of=state.id, capital_of=state.id)
            for words in (capital, *country.get("capital_aliases", ())):
                yield Alias(split(words), city)
        for words in _peoples(country):
            people = _peoples(country)[0]
            owner = state.id if peoples.count(words) == 1 else None  # "Congolese" are the people of two countries
            yield Alias(split(words), Known(entity_id("NORP", people), people, "NORP", country=owner))


def _state(name: str) -> Known:
    return Known(entity_id("GPE", name), name, "GPE", country=entity_id("GPE", name))


def _peoples(country: dict[str, str]) -> list[str]:
    return [words.replace("_", " ") for words in country.get("people", "").split()]


@cache
def _adjectives() -> dict[str, str]:
    """What stands before the offices of each country, by its id."""
    return {
        entity_id("GPE", country["name"]): country.get("adjective") or next(iter(_peoples(country)), country["name"])
        for country in table("countries")["country"]
    }


def _places() -> Iterator[Alias]:
    states = {country["name"] for country in table("countries")["country"]}
    for listed in table("places")["list"]:
        within = listed.get("within", "")
        whole = entity_id("GPE", within) if within in states else None
        for entry in listed["names"].split(","):
            spelled = _spellings(entry)
            place = Known(entity_id(listed["label"], spelled[0]), spelled[0], listed["label"], part_of=whole)
            for words in spelled:
                yield Alias(split(words), place)
            if "kind" in listed:
                region = place if listed["kind"] == "province" else _province(spelled[0], within)
                yield from (Alias(split(f"{words} {noun}"), region) for words in spelled for noun in _REGIONS)


def _province(name: str, within: str) -> Known:
    return replace(Known(entity_id("GPE", f"{name} Province"), f"{name} Province", "GPE"), part_of=entity_id("GPE", within))


def _spellings(entry: str) -> list[str]:
    return [" ".join(words.split()) for words in entry.split("=")]
