"""Verbs and nouns around a figure that make it one of casualties or captives: "killed 40", "40 guards were wounded", "death toll of 40"."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.lexicon import words
from reader.analyze.numbers.kinds import kind_of
from reader.analyze.numbers.lexer import Token


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
    for token in listed[(begins := _past_insertion(listed, end)) : begins + 6]:
        if token.lower in words("cues", "harm") or token.lower in words("cues", "capture"):
            return token.lower
        if token.lower not in words("cues", "auxiliaries"):
            break
    return ""


def _past_insertion(listed: Sequence[Token], end: int) -> int:
    """Past ", including three children," to the verb of the sentence."""
    if end + 1 >= len(listed) or listed[end].text != "," or listed[end + 1].lower not in _INSERTING:
        return end
    return next((k + 1 for k in range(end + 2, min(end + 14, len(listed))) if listed[k].text == ","), end)


_INSERTING = frozenset({"including", "among", "most", "mostly", "many", "some", "mainly", "all", "both"})


def shared(listed: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, where "and" joins two and a verb made one of them casualties or captives: then both are.

    "killed 5 soldiers and 3 civilians", "some 200 Afghans and 13 soldiers were killed".
    """
    found = list(listed)
    for at in [*range(1, len(found)), *range(len(found) - 1, 0, -1)]:
        left, right = found[at - 1], found[at]
        if not _are_joined(left, right, text):
            continue
        if left.kind in _BY_VERB and right.kind in _SHARING:
            found[at] = replace(right, kind=left.kind)
        elif right.kind in _BY_VERB and left.kind in _SHARING:
            found[at - 1] = replace(left, kind=right.kind)
    return found


_BY_VERB = ("casualties", "captured")
_SHARING = ("troops", "militants", "people")


def _are_joined(left: Quantity, right: Quantity, text: str) -> bool:
    """Do nothing but "and", "as well as" or a comma with "and" stand between what the two count?"""
    counted = left.counted, right.counted
    if counted[0] is None or counted[1] is None or any(kind_of(one.of(text).split()) == "casualties" for one in counted if one):
        return False
    between = text[counted[0].end : right.span.start]
    return between.strip(" ,") in ("and", "as well as", "including")
