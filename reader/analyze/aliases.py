"""The gazetteer: entities with all their names, from resources/lexicons, and where a sentence names them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reader.analysis import entity_id
from reader.analyze.lexicon import table
from reader.analyze.nlp import split
from reader.analyze.words import Word

_FILES = ("groups", "organisations", "media", "weapons", "people")


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of the gazetteer. `part_of` is the id of the one it belongs to."""

    id: str
    name: str
    label: str
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an entity, word by word. An `ambiguous` one is an ordinary word too."""

    parts: tuple[str, ...]
    known: Known
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """Words `start` up to `end` of a sentence name an entity."""

    start: int
    end: int
    alias: Alias


def part_of(entity: str) -> str | None:
    """The id of the entity that this one is part of, or none."""
    return _parents().get(entity)


def namings(words: Sequence[Word], *, all_capitals: bool = False) -> list[Naming]:
    """Where the gazetteer's names stand in a sentence: from left to right, the longest at each place."""
    found: list[Naming] = []
    at = 0
    while at < len(words):
        naming = _longest(words, at, all_capitals)
        if naming:
            found.append(naming)
        at = naming.end if naming else at + 1
    return found


def _longest(words: Sequence[Word], at: int, all_capitals: bool) -> Naming | None:
    for alias in _aliases().get(words[at].text.lower(), ()):
        end = at + len(alias.parts)
        if end <= len(words) and _is_written(alias, words[at:end], all_capitals):
            return Naming(at, end, alias)
    return None


def _is_written(alias: Alias, words: Sequence[Word], all_capitals: bool) -> bool:
    """Is that the alias? Letters may be larger than the alias has them ("TALIBAN"), never smaller ("who", "turkey")."""
    if alias.ambiguous and all_capitals:
        return False
    return all(word.text == part or _is_raised(word.text, part) for word, part in zip(words, alias.parts, strict=True))


def _is_raised(text: str, part: str) -> bool:
    if text.lower().replace("’", "'") != part.lower().replace("’", "'"):
        return False
    if part.isupper() and len(part) > 1:
        return text.isupper()
    return text[0].isupper() or part[0] == text[0]


@cache
def _aliases() -> dict[str, tuple[Alias, ...]]:
    """All aliases by their first word in lower case, longest first."""
    found: dict[str, list[Alias]] = {}
    seen: set[tuple[str, ...]] = set()
    for alias in _written():
        if alias.parts and alias.parts not in seen:
            seen.add(alias.parts)
            found.setdefault(alias.parts[0].lower(), []).append(alias)
    return {first: tuple(sorted(aliases, key=lambda one: -len(one.parts))) for first, aliases in found.items()}


def _written() -> Iterator[Alias]:
    """The aliases file by file; of two with the same words the earlier one counts."""
    for name in _FILES:
        for entry in table(name)["entity"]:
            known = _known(entry)
            for words in (entry["name"], *entry.get("aliases", ())):
                yield Alias(split(words), known)
            for words in entry.get("ambiguous", ()):
                yield Alias(split(words), known, ambiguous=True)
    yield from _countries()
    yield from _places()


def _known(entry: dict[str, str]) -> Known:
    parent = entry.get("part_of")
    return Known(entity_id(entry["label"], entry["name"]), entry["name"], entry["label"], entity_id("ORG", parent) if parent else None)


def _countries() -> Iterator[Alias]:
    for country in table("countries")["country"]:
        for words in (country["name"], *country.get("aliases", ())):
            yield Alias(split(words), _place("GPE", country["name"]))
        if "capital" in country:
            yield Alias(split(country["capital"]), _place("GPE", country["capital"]))
        people = [words.replace("_", " ") for words in country.get("people", "").split()]
        for words in people:
            yield Alias(split(words), _place("NORP", people[0]))


def _places() -> Iterator[Alias]:
    for listed in table("places")["list"]:
        for entry in listed["names"].split(","):
            spellings = [" ".join(words.split()) for words in entry.split("=")]
            for words in spellings:
                yield Alias(split(words), _place(listed["label"], spellings[0]))


def _place(label: str, name: str) -> Known:
    return Known(entity_id(label, name), name, label)


@cache
def _parents() -> dict[str, str]:
    return {alias.known.id: alias.known.part_of for aliases in _aliases().values() for alias in aliases if alias.known.part_of}
