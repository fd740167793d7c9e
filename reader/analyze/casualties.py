"""Verbs and nouns around a figure that make it one of casualties or captives: "killed 40", "40 guards were wounded", "death toll of 40"."""

from collections.abc import Sequence

from reader.analyze.lexer import Token
from reader.analyze.lexicon import words


def kind_by_verbs(listed: Sequence[Token], start: int, end: int, kind: str, *, has_noun: bool) -> str | None:
    """Casualties or captured, if a verb says so before index `start` or after index `end`; else none.

    `kind` is what the noun says; a figure without a noun may also be named by a toll before it.
    """
    if kind in ("casualties", "captured"):
        return kind
    before = listed[start - 1].lower if start else ""
    after = _verb_after(listed, end)
    for word in (after, before):
        if word in words("cues", "harm"):
            return "casualties"
        if word in words("cues", "capture") and (kind != "count" or not has_noun):
            return "captured"
    if not has_noun and any(token.lower in words("cues", "tolls") for token in listed[max(0, start - 6) : start]):
        return "casualties"
    return None


def _verb_after(listed: Sequence[Token], end: int) -> str:
    """The first word after the phrase that is no auxiliary or adverb, at most five words on."""
    for token in listed[end : end + 6]:
        if token.lower in words("cues", "harm") or token.lower in words("cues", "capture"):
            return token.lower
        if token.lower not in words("cues", "auxiliaries"):
            break
    return ""
