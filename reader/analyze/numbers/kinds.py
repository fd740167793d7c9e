"""What kind of thing a quantity counts: troops, militants, prisoners ..., by the last noun of the phrase it counts."""

import re
from collections.abc import Sequence
from functools import cache

from reader.analyze.lexicon import table, words
from reader.kinds import PEOPLE, kinds, kinds_of_nouns, narrower

KINDS, PERSONS = kinds(), narrower(PEOPLE)
_IRREGULAR = {"people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "feet": "foot"}


def kind_of(noun_phrase: Sequence[str]) -> str:
    """The kind of what the words of a noun phrase name; "count" where the lexicon does not know."""
    if not noun_phrase:
        return "count"
    heads = kinds_of_nouns()
    last = noun_phrase[-1]
    if last[0].isupper() and last.endswith("s") and is_people(last):
        return "people"
    for head in (last, singular(last), last.rsplit("-", 1)[-1], singular(last.rsplit("-", 1)[-1])):
        if kind := heads.get(head) or heads.get(head.lower()):
            return kind
    return "count"


def singular(word: str) -> str:
    """The singular of an English plural by its ending; other words come back unchanged."""
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith("men"):
        return word[:-2] + "an"
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x|[^aoe]us)es$", lower):
        return word[:-2]
    return word[:-1] if re.search(r"[^sui]s$", lower) and len(word) > 2 else word


def is_plural(word: str) -> bool:
    return word.lower() in words("counted", "plural_heads") or (singular(word) != word and not word.isupper())


def is_people(word: str) -> bool:
    """Is it the plural that a people goes by, such as "Afghans"?"""
    return word in _peoples()


@cache
def _peoples() -> frozenset[str]:
    return frozenset(name for country in table("countries")["country"] for name in country.get("people", "").split())


@cache
def counted_things() -> frozenset[str]:
    """The plurals of all nouns of the lexicon."""
    return frozenset(_plural(noun) for noun in kinds_of_nouns()) | words("counted", "plural_heads")


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if re.search(r"[^aeiou]y$", noun) else noun + ("es" if re.search(r"(?:s|sh|ch|x)$", noun) else "s")
