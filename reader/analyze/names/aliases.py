"""Where a sentence names entities of the gazetteer, by the names listed and by offices of countries, and what their names may mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis import entity_id
from reader.analyze.language.nlp import split
from reader.analyze.language.words import Word
from reader.analyze.names.gazetteer import (
    Alias,
    Known,
    Office,
    aliases,
    by_parts,
    by_spelling,
    known_by_id,
    meanings,
    offices,
    ordinary,
    provinces,
)
from reader.identity.persons import parts
from reader.identity.spelling import plain

__all__ = ["Alias", "Known", "Naming", "capital_of", "entity_id", "is_ordinary", "lookup", "meant", "namings", "office_of", "part_of"]

_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))
_REGIONS = frozenset(("province", "governorate"))
_RULED = frozenset(("governor", "governors"))  # a city has a mayor


@dataclass(frozen=True, slots=True)
class Naming:
    """Words `start` up to `end` of a sentence name an entity."""

    start: int
    end: int
    alias: Alias


def part_of(entity: str) -> str | None:
    """The id of the entity that this one is part of, or none."""
    return known_by_id()[entity].part_of if entity in known_by_id() else None


def capital_of(entity: str) -> str | None:
    """The id of the country whose capital this city is, or none: news calls its government by it."""
    return known_by_id()[entity].capital_of if entity in known_by_id() else None


def relation(entity: str) -> str:
    """How an entity is related to another one, in words: "part of Islamic State", "capital of Iraq"; empty where it is not."""
    for words, other in (("capital of", capital_of(entity)), ("part of", part_of(entity))):
        if other is not None and other in known_by_id():
            return f"{words} {known_by_id()[other].name}"
    return ""


def meant(text: str) -> tuple[Known, ...]:
    """All entities that a name may mean which is an ordinary word or shared by several things."""
    return meanings().get(split(text), ())


def is_ordinary(text: str) -> bool:
    """Is the name an ordinary word, too, that names nothing but where the document shows it?"""
    return split(text) in ordinary()


def lookup(label: str, text: str) -> Known | None:
    """The entity of this label that goes by the name, or by another spelling of it."""
    if label == "PERSON":
        found = parts(text)
        return by_parts().get(found) if found else None
    return by_spelling().get((label, plain(text)))


@lru_cache(maxsize=10_000)
def office_of(text: str) -> tuple[str, str] | None:
    """The kind of office, by its id, and whose it is, in a name such as "Halvern Defence Ministry" or "Ministry of Defence of Halvern"."""
    words = split(text)
    for at, word in enumerate(words):
        for form, office in offices().get(word.lower(), ()):
            end = at + len(form)
            if [one.lower() for one in words[at:end]] != [part.lower() for part in form]:
                continue
            if at > 0 and end == len(words):
                return office.known.id, plain(" ".join(words[:at]))
            if at == 0 and words[end : end + 1] == ("of",) and end + 1 < len(words):
                return office.known.id, plain(" ".join(words[end + 1 :]))
    return None


def of_state(office: str, state: str) -> Known | None:
    """The office of that kind, by its id, of the country with that id."""
    found = next((one for forms in offices().values() for _, one in forms if one.known.id == office), None)
    return found.of(known_by_id()[state]) if found and state in known_by_id() else None


def namings(words: Sequence[Word], *, all_capitals: bool = False) -> list[Naming]:
    """Where the gazetteer's names stand in a sentence: from left to right, the longest at each place."""
    found: list[Naming] = []
    at = 0
    while at < len(words):
        naming = _owned(words, at, found) or _longest(words, at, all_capitals)
        if naming:
            found.append(naming)
        at = naming.end if naming else at + 1
    return found


def _longest(words: Sequence[Word], at: int, all_capitals: bool) -> Naming | None:
    listed = _listed(words, at, all_capitals)
    composed = _with_country(words, at, listed)
    if composed and (listed is None or composed.end > listed.end):
        return composed
    return _as_province(words, listed) if listed else None


def _listed(words: Sequence[Word], at: int, all_capitals: bool) -> Naming | None:
    for alias in aliases().get(words[at].text.lower(), ()):
        end = at + len(alias.parts)
        if end <= len(words) and not (alias.ambiguous and all_capitals) and _is_written(alias.parts, words[at:end]):
            return Naming(at, end, alias)
    return None


def _with_country(words: Sequence[Word], at: int, listed: Naming | None) -> Naming | None:
    """An office with its country: "Afghan Defence Ministry", "Ministry of Defence of Afghanistan"; without one if it is a name so too."""
    if listed and (country := _country(listed)) and (found := _office(words, listed.end)):
        return _of(found[1], country, words, at, found[0])
    if not (found := _office(words, at)):
        return None
    end, office = found
    if end + 1 < len(words) and words[end].text.lower() == "of":
        after = end + 2 if words[end + 1].text == "the" else end + 1
        place = _listed(words, after, False) if after < len(words) else None
        if place and place.alias.known.label == "GPE" and (country := _country(place)):
            return _of(office, country, words, at, place.end)
    return Naming(at, end, Alias(_texts(words, at, end), office.known)) if office.alone else None


def _owned(words: Sequence[Word], at: int, before: Sequence[Naming]) -> Naming | None:
    """An office after its country, which is no part of the name: "Ukraine's Air Force"."""
    found = _office(words, at)
    country = _owner(words, at, before)
    return _of(found[1], country, words, at, found[0]) if found and country else None


def _owner(words: Sequence[Word], at: int, before: Sequence[Naming]) -> Known | None:
    is_owned = bool(before) and before[-1].end == at - 1 and words[at - 1].text in _POSSESSIVE
    return _country(before[-1]) if is_owned else None


def _office(words: Sequence[Word], at: int) -> tuple[int, Office] | None:
    """Where the longest name of an office that begins here ends, and the office."""
    for form, office in offices().get(words[at].text.lower(), ()) if at < len(words) else ():
        end = at + len(form)
        if end <= len(words) and _is_written(form, words[at:end]):
            return end, office
    return None


def _country(naming: Naming) -> Known | None:
    """The country that is named, itself or by its people."""
    country = naming.alias.known.country
    return known_by_id()[country] if country else None


def _of(office: Office, country: Known, words: Sequence[Word], start: int, end: int) -> Naming:
    return Naming(start, end, Alias(_texts(words, start, end), office.of(country)))


def _texts(words: Sequence[Word], start: int, end: int) -> tuple[str, ...]:
    return tuple(word.text for word in words[start:end])


def _as_province(words: Sequence[Word], naming: Naming) -> Naming:
    """The naming, of the province where the words around it say that not the city of this name is meant: "Kunduz province"."""
    province = provinces().get(naming.alias.known.id)
    start, end = naming.start, naming.end
    after = end < len(words) and words[end].text.lower() in _REGIONS | _RULED | {"provincial"}
    before = start > 1 and words[start - 1].text == "of" and words[start - 2].text.lower() in _REGIONS | _RULED
    return Naming(start, end, Alias(naming.alias.parts, province)) if province and (after or before) else naming


def _is_written(parts: Sequence[str], words: Sequence[Word]) -> bool:
    """Is that the alias? Letters may be larger than the alias has them ("TALIBAN"), never smaller ("who", "turkey")."""
    return all(word.text == part or _is_raised(word.text, part) for word, part in zip(words, parts, strict=True))


def _is_raised(text: str, part: str) -> bool:
    if text.lower().replace("’", "'") != part.lower().replace("’", "'"):
        return False
    if part.isupper() and len(part) > 1:
        return text.isupper()
    return text[0].isupper() or part[0] == text[0]
