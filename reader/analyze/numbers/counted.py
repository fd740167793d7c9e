"""The noun phrase that a quantity counts, found without a parser: up to the first plural noun, or to a word that ends phrases."""

from collections.abc import Sequence

from reader.analyze.lexicon import words
from reader.analyze.numbers.kinds import is_plural
from reader.analyze.numbers.lexer import Token

_QUOTES = frozenset("“”\"‘’'")
_LONGEST = 6  # words of a noun phrase; "three suspected foreign Islamic State fighters" has six


def noun_phrase(listed: Sequence[Token], at: int) -> tuple[int, int] | None:
    """First and last index, the latter exclusive, of the noun phrase that begins at or after index `at`; none if there is none."""
    if at + 1 < len(listed) and listed[at].text in "-‐‑" and listed[at].glued and listed[at + 1].lower not in ("strong", "odd", "plus"):
        return (at + 1, at + 2) if listed[at + 1].is_word else None  # "20-member team"
    start = past_determiners(listed, at)
    end = start
    while end < len(listed) and end - start < 2 * _LONGEST and _continues(listed, start, end):
        end += 1
        if _is_head(listed, end - 1):
            break
    while end > start and not listed[end - 1].is_word:
        end -= 1
    return (start, end) if end > start else None


def past_determiners(listed: Sequence[Token], at: int) -> int:
    """Past "of the", "more", "other" and a hyphen; "40 of" needs a determiner or a plural after it."""
    if at < len(listed) and listed[at].text in "-‐‑" and listed[at].glued:
        at += 2
    while at < len(listed) and listed[at].lower in words("counted", "determiners") and _another_follows(listed, at):
        at += 1
    while at + 1 < len(listed) and listed[at].text in _QUOTES:
        at += 1
    return at


def _another_follows(listed: Sequence[Token], at: int) -> bool:
    """Does the noun still follow? "40 others were" has it in "others", "40 other men" has not."""
    return listed[at].lower != "others" and at + 1 < len(listed) and (listed[at + 1].is_word or listed[at + 1].text in _QUOTES)


def _continues(listed: Sequence[Token], start: int, at: int) -> bool:
    token = listed[at]
    if not token.is_word:  # a hyphen or a point inside words, an opening quotation mark
        inside = token.text in "-‐‑./’" and token.glued and at > start and at + 1 < len(listed) and listed[at + 1].glued
        model = token.is_number and token.glued and at > start  # "Su-25 jets"
        return inside or model or (token.text in _QUOTES and at + 1 < len(listed) and listed[at + 1].is_word and at > start)
    if token.text == "US" or (token.lower == "us" and token.is_capitalized):
        return True
    if token.lower in words("counted", "stops"):
        participle = token.lower in words("counted", "participles") and at + 1 < len(listed) and is_plural(listed[at + 1].text)
        return participle or (token.lower in words("counted", "fates") and at == start)
    return not _is_verb(listed, at) or (at == start and at + 1 < len(listed) and listed[at + 1].is_word)


def _is_verb(listed: Sequence[Token], at: int) -> bool:
    word = listed[at].lower
    if word in words("counted", "participles") or listed[at].is_capitalized:
        return False
    return (word.endswith("ed") and len(word) > 4) or (word.endswith("ing") and at + 1 < len(listed) and not is_plural(listed[at + 1].text))


def _is_head(listed: Sequence[Token], at: int) -> bool:
    """Is the word a plural that no other plural follows? Names ("Houthis fighters") and hyphens do not end the phrase."""
    token = listed[at]
    if not token.is_word or not is_plural(token.text):
        return False
    if at + 1 >= len(listed) or not listed[at + 1].is_word:
        return not (at + 1 < len(listed) and listed[at + 1].text in "-‐‑" and listed[at + 1].glued)
    following = listed[at + 1]
    return not (is_plural(following.text) and following.lower not in words("counted", "stops") and following.text.islower())
