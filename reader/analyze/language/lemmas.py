"""The lemma of a word by its tag and its ending: the longest ending in the list decides."""

import json
from collections.abc import Mapping
from functools import cache, lru_cache

import resources

PRODUCER = "lemmas@1"
Rule = tuple[int, int, str]  # whether case is kept, how many letters go from the end, what comes in their place
START = "^"  # stands before the first letter: an ending that holds it is a whole word


class Lemmas:
    """`rules` are those of each tag by ending; "" is every word's ending."""

    def __init__(self, rules: Mapping[str, Mapping[str, Rule]]) -> None:
        self._rules = rules
        self._longest = max((len(ending) for endings in rules.values() for ending in endings), default=0)
        self.lemma = lru_cache(50_000)(self._lemma)

    def _lemma(self, word: str, tag: str) -> str:
        """The lemma of a word with a Penn tag."""
        endings = self._rules.get(tag, {})
        marked = START + word.lower()
        for start in range(max(0, len(marked) - self._longest), len(marked) + 1):
            if rule := endings.get(marked[start:]):
                return applied(rule, word)
        return word.lower()


def applied(rule: Rule, word: str) -> str:
    keeps_case, cut, added = rule
    word = word if keeps_case else word.lower()
    return word[: len(word) - cut] + added if cut <= len(word) else word


@cache
def lemmas() -> Lemmas:
    return Lemmas(json.loads(resources.path("pipeline/lemmas.json").read_text(encoding="utf-8")))
