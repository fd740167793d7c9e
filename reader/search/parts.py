"""Takes a query apart: words, phrases in quotation marks, filters, signs."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from reader.errors import ReaderError
from reader.phrase import worded

NAMES = ("publisher", "title", "entity", "speaker", "tag", "before", "after", "number")
_SPACE = re.compile(r"\s+")
_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]*)[\"“”»](\*?)")
_FIELD = re.compile(r"([A-Za-z_]{2,}):(?=\S)(?!//)")
_BARE = re.compile(r"[^\s()\[\],\"“”„«»]+")
_VALUE = re.compile(r"[^\s()\[\]\"“”„«»]+")
_WORDS = ("AND", "OR", "NOT")
_SIGNS = "()[],"
_LONGEST = 100_000


class QueryError(ReaderError):
    """A query that cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words, of a field or not; or a sign: a bracket, a comma, AND, OR, NOT, NEAR."""

    words: str
    is_prefix: bool = False
    field: str = ""
    is_sign: bool = False


def parts(text: str) -> list[Part]:
    """
    Raises:
        QueryError: if a quotation mark is not closed, or a filter is unknown or empty.
    """
    if len(text) > _LONGEST:
        raise QueryError(worded("A query may have {most:,} characters at most.", most=_LONGEST))
    found, at = list[Part](), 0
    while at < len(text):
        if (space := _SPACE.match(text, at)) is not None:
            at = space.end()
            continue
        part, at = _part(text, at, is_first=not found or text[at - 1].isspace() or text[at - 1] in _SIGNS)
        if part is not None:
            found.append(part)
    return found


def _part(text: str, at: int, *, is_first: bool) -> tuple[Part | None, int]:
    sign = text[at]
    if sign in _SIGNS:
        return Part(sign, is_sign=True), at + 1
    if sign == "-" and is_first and at + 1 < len(text) and not text[at + 1].isspace():
        return Part("NOT", is_sign=True), at + 1
    if (near := re.compile(r"NEAR(?=\()").match(text, at)) is not None:
        return Part("NEAR", is_sign=True), near.end()
    if (field := _FIELD.match(text, at)) is not None:
        return _of_field(text, field)
    if sign in '"“”„«»':
        return _phrase(text, at)
    bare = _BARE.match(text, at)
    assert bare is not None
    words = bare.group()
    if words in _WORDS:
        return Part(words, is_sign=True), bare.end()
    return _words(words), bare.end()


def _of_field(text: str, field: re.Match[str]) -> tuple[Part, int]:
    name = field.group(1).lower()
    if name not in NAMES:
        like = get_close_matches(name, NAMES, 1)
        there = worded("There are {filters} Words with a colon go in quotes.", filters=", ".join(f"{one}:" for one in NAMES))
        advice = worded("Did you mean “{name}:”?", name=like[0]) if like else there
        raise QueryError(worded("There is no filter “{name}:”.", name=name), advice=advice)
    at = field.end()
    if text[at] in '"“”„«»':
        part, at = _phrase(text, at)
    else:
        value = _VALUE.match(text, at)
        if value is None:
            raise QueryError(worded("“{name}:” needs words right behind it, such as {name}:courier.", name=name))
        words = value.group() if name == "number" else value.group().rstrip(",")
        part, at = _words(words), value.end()
    if part is None:
        raise QueryError(worded("“{name}:” needs words right behind it.", name=name))
    return Part(part.words, part.is_prefix, name), at


def _phrase(text: str, at: int) -> tuple[Part | None, int]:
    quoted = _QUOTED.match(text, at)
    if quoted is None:
        raise QueryError(worded("The quotation mark before “{words}” is never closed.", words=text[at + 1 : at + 21]))
    return _words(quoted.group(1) + quoted.group(2)), quoted.end()


def _words(written: str) -> Part | None:
    """None where there is nothing that a word is made of."""
    words = written.rstrip("*").strip()
    if not any(character.isalnum() for character in words):
        return None
    return Part(words, written.endswith("*"))
