"""What figures count: whether two nouns are of one thing or one of a part of the other's; and which of a thing are meant."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import resources
from reader.compare.relation import Relation
from reader.compare.words import stem, thing_of, words
from reader.kinds import PEOPLE, is_a, kinds_of_nouns

Groups = Mapping[str, frozenset[str]]  # by what they are told apart, such as their nation: which
ANYBODY = "person"  # people of whom nothing more is said
_STATES = frozenset({"prisoners", "captured", "displaced", "casualties"})  # anybody may come to be one of these
_FAR = 6  # words after "members" in which their group is told


def thing(head: str, following: str) -> str:
    """What a figure counts, under one name for all its words; `head` is the noun in its singular, `following` words after it.

    Afghans are people, and members of a terrorist group are fighters.
    """
    if head in nations():
        return "person"
    found = _same().get(head) or thing_of(head)
    if found == "member" and any(thing_of(word) == "fighter" for word in words(following)[:_FAR]):
        return "fighter"
    return found


def relation(one: str, other: str) -> Relation:
    """How two things stand: guards are WITHIN people; men and women are APART."""
    if one == other:
        return Relation.SAME
    if other == ANYBODY and is_a(_kind(one), PEOPLE):
        return Relation.WITHIN
    if one == ANYBODY and is_a(_kind(other), PEOPLE):
        return Relation.AROUND
    return Relation.APART


def may_be_the_same(one: str, other: str) -> bool:
    """May two nouns be said of the same ones? Inmates may be fighters; policemen are not the demonstrators, nor soldiers the fighters."""
    kinds = _kind(one), _kind(other)
    if kinds[0] == kinds[1]:
        return kinds[0] not in ("", PEOPLE)
    return any(kind in _STATES for kind in kinds) and all(is_a(kind, PEOPLE) for kind in kinds)


def groups(noun: str) -> Groups:
    """Which of a thing a noun phrase is of: foreign ones, Afghans."""
    found: dict[str, set[str]] = {}
    for word in words(noun):
        if word in nations():
            found.setdefault("nation", set()).add(nations()[word])
        elif word in _contrasts():
            found.setdefault(_contrasts()[word], set()).add(word)
    return {contrast: frozenset(which) for contrast, which in found.items()}


def relation_of_groups(one: Groups, other: Groups) -> Relation:
    """How two groups of a thing stand: foreign inmates are WITHIN inmates, and APART from Afghan ones."""
    if any(not one[contrast] & other[contrast] for contrast in one.keys() & other.keys()):
        return Relation.APART
    if one.keys() == other.keys():
        return Relation.SAME
    if one.keys() > other.keys():
        return Relation.WITHIN
    return Relation.AROUND if one.keys() < other.keys() else Relation.APART


def _kind(name: str) -> str:
    """The kind of a thing by its stem, empty where none is known."""
    return _kinds().get(name, "")


@cache
def _kinds() -> Mapping[str, str]:
    return {stem(noun): kind for noun, kind in reversed(list(kinds_of_nouns().items()))}


@cache
def nations() -> Mapping[str, str]:
    """Words in lower case for those of a country, and what it is called by in front of a noun: "afghans", "us"."""
    found = {"us": "United States", "u.s": "United States", "uk": "United Kingdom"}
    for country in tomllib.loads(resources.path("lexicons/countries.toml").read_text(encoding="utf-8"))["country"]:
        found |= {word.lower(): country["name"] for word in country.get("people", "").split() if "_" not in word}
    return found


def narrowing(modifiers: Iterable[str]) -> frozenset[str]:
    """The stems of the modifiers that may leave out some of what is counted, without those that tell groups."""
    plain = [word for word in modifiers if word not in nations() and word not in _contrasts()]
    return frozenset(stem(word) for word in plain if word not in listed("empty"))


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a list of the lexicon of scopes: "stock" are those of what there is, "rest" of what is counted besides."""
    return frozenset(_lexicon()[name].split())


@cache
def _same() -> Mapping[str, str]:
    return {word: name for name, listed in _lexicon()["same"].items() for word in listed.split()}


@cache
def _contrasts() -> Mapping[str, str]:
    return {word.lower(): contrast for contrast, listed in _lexicon()["contrasts"].items() for word in listed.split()}


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads(resources.path("lexicons/scopes.toml").read_text(encoding="utf-8"))
