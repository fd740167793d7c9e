"""Kinds of what figures count, and which of them are of a broader kind: inmates and soldiers are people, hours are not."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

import resources

PEOPLE = "people"


def is_a(kind: str, other: str) -> bool:
    """Is all that is of this kind of the other too? A kind is of itself; what no lexicon knows is of nothing else."""
    return other in _line(kind)


def broader(kind: str) -> str:
    """The next broader kind, empty where there is none."""
    return _table().get(kind, {}).get("broader", "")


def related(kind: str, other: str) -> bool:
    """Can both be said of one thing, as one is of the other's kind: "people" and "prisoners"? Two kinds side by side are not."""
    return is_a(kind, other) or is_a(other, kind)


@cache
def kinds_of_nouns() -> Mapping[str, str]:
    """Singular nouns with their kinds."""
    return {noun: kind for kind, entry in reversed(list(_table().items())) for noun in entry["nouns"].split()}


@cache
def kinds() -> frozenset[str]:
    """All kinds of things that are counted."""
    return frozenset(_table())


@cache
def narrower(kind: str) -> frozenset[str]:
    """The kinds that are of this kind, itself among them."""
    return frozenset(name for name in _table() if is_a(name, kind))


def _line(kind: str) -> Iterator[str]:
    while kind:
        yield kind
        kind = broader(kind)


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resources.path("lexicons/kinds.toml").read_text(encoding="utf-8"))
