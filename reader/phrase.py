"""Sentences of the core: in English, and knowing what they were made from, so that a front end can say them in another language."""

from collections.abc import Mapping
from typing import Any, Self


class Phrase(str):
    """A text in English with the template and the values it was filled from.

    `many` is the template for all numbers `n` but one; empty where nothing is counted. Stored or sent as mere text it stays readable.
    """

    __slots__ = ("many", "template", "values")
    template: str
    many: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, values: Mapping[str, Any] | None = None, many: str = "") -> Self:
        values = values or {}
        english = many if many and values["n"] != 1 else template
        self = super().__new__(cls, english.format_map(values) if values else english)
        self.template, self.many, self.values = template, many, values
        return self

    def filled(self, **values: object) -> "Phrase":
        """The same with values for its places."""
        return Phrase(self.template, values)

    def __getnewargs__(self) -> tuple[str, Mapping[str, Any], str]:  # type: ignore[override]  # how it is copied and pickled
        return self.template, self.values, self.many


_PACKED = "phrase"


def packed(value: Any) -> Any:
    """The value as JSON holds it: a phrase becomes an object that tells what it was made from."""
    if not isinstance(value, Phrase):
        return value
    return {_PACKED: [value.template, {name: packed(inner) for name, inner in value.values.items()}, value.many]}


def unpacked(value: Any) -> Any:
    """What `packed` was given; anything else as it is."""
    if not isinstance(value, dict) or value.keys() != {_PACKED}:
        return value
    template, values, many = value[_PACKED]
    return Phrase(template, {name: unpacked(inner) for name, inner in values.items()}, many)


def worded(template: str, /, **values: object) -> Phrase:
    """A text of the core; its `{places}` are filled with the values. The template must stand here as one literal, for translators."""
    return Phrase(template, values)


def worded_of(one: str, many: str, n: int, /, **values: object) -> Phrase:
    """A text that counts: `one` of one thing, `many` of any other number `{n}`."""
    return Phrase(one, {"n": n, **values}, many)
