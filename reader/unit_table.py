"""The table of units: each with its name, its kind and all the ways to write it, decimal prefixes, squares and cubes worked out."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources

_POWERS = (("square", "sq", "area", "²2"), ("cubic", "cu", "volume", "³3"))


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit and all the ways to write it. A sign may need to be `glued` to the figure or to stand `spaced` from it."""

    name: str
    kind: str
    signs: tuple[str, ...]
    words: tuple[str, ...]
    glued: tuple[str, ...] = ()
    spaced: tuple[str, ...] = ()


@cache
def units() -> tuple[NamedUnit, ...]:
    """All units but money, as "meter", "kilometer" and "square kilometer"."""
    return tuple(raised for entry in table()["unit"] for unit in _prefixed(entry) for raised in _powered(unit, entry.get("powers", False)))


@cache
def table() -> Mapping[str, Any]:
    """The table as it is written."""
    return tomllib.loads(resources.path("lexicons/units.toml").read_text(encoding="utf-8"))


def _prefixed(entry: Mapping[str, Any]) -> Iterator[NamedUnit]:
    """The unit itself, and with each of its decimal prefixes: "meter", "kilometer" ..."""
    name, kind, words = entry["name"], entry["kind"], tuple(entry.get("words", ()))
    signs, glued, spaced, stem = (tuple(entry.get(key, "").split()) for key in ("signs", "glued", "spaced", "stem"))
    yield NamedUnit(name, kind, signs, words, glued, spaced)
    for prefix in entry.get("prefixes", "").split():
        long = table()["prefixes"][prefix]
        yield NamedUnit(f"{long}{name}", kind, tuple(prefix + sign for sign in (stem or signs[:1])), tuple(long + word for word in words))


def _powered(unit: NamedUnit, has_powers: bool) -> Iterator[NamedUnit]:
    """The unit, and its square and cube where it has them: "km²", "sq km", "square kilometers"."""
    yield unit
    for word, short, kind, signs in _POWERS if has_powers else ():
        raised = tuple(sign + power for sign in unit.signs for power in signs)
        names = tuple(f"{start} {name}" for start in (word, short, f"{short}.") for name in (*unit.words, *unit.signs))
        yield NamedUnit(f"{word} {unit.name}", kind, raised, names)
