"""Profiles of sentences: from plain texts with a light look for names and figures, or from an analysis that knows both."""

import re
from collections.abc import Iterable, Sequence

from reader.compare.words import WORD, Profile, figures, terms, vocabulary, words

_SENTENCE_START = re.compile(r"[.!?:;\"“”'‘(\-–—]\s*$")
_TITLE_CASE = 0.7  # above this share of capitals among the longer words a text is a headline, and capitals say nothing


def of_texts(texts: Iterable[str], known: Iterable[str] = ()) -> list[Profile]:
    """A profile per text. Names are words that these texts, or the `known` ones, capitalize within a sentence."""
    texts = list(texts)
    names = {word for text in (*texts, *known) for word in _capitalized_within(text)}
    return [_of_text(text, names) for text in texts]


def _of_text(text: str, names: set[str]) -> Profile:
    sequence = words(text)
    capitals = {match.group().lower().removesuffix("'s").removesuffix("’s") for match in WORD.finditer(text) if match.group()[0].isupper()}
    return Profile(sequence, terms(sequence), frozenset(capitals & names), figures(sequence))


def _capitalized_within(text: str) -> list[str]:
    """Lower-cased words with a capital where a sentence does not demand one; none in headlines and upper-case text."""
    matches = [match for match in WORD.finditer(text) if match.group()[0].isalpha()]
    long = [match for match in matches if len(match.group()) > 3]
    if not long or sum(match.group()[0].isupper() for match in long) > _TITLE_CASE * len(long):
        return []
    stop = vocabulary().stop
    inner = (
        match
        for match in matches[1:]
        if match.group()[0].isupper() and not _SENTENCE_START.search(text[max(match.start() - 4, 0) : match.start()])
    )
    plain = (match.group().lower().removesuffix("'s").removesuffix("’s") for match in inner)
    return [word for word in plain if word not in stop and len(word) > 1]
