"""Number words and figures in running text that count nothing: pronouns, parts of names, the numbers that things go by."""

from collections.abc import Sequence
from functools import cache

from reader.analyze.lexicon import words
from reader.analyze.numbers.amounts import HYPHENS
from reader.analyze.numbers.kinds import is_plural
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import lexicon
from reader.analyze.numbers.units import currency_before, unit_after

_OWNERS = frozenset({"the", "his", "her", "its", "their", "our", "my", "your", "these", "those", "several", "many"})


def is_other_use(listed: Sequence[Token], at: int, *, is_headline: bool) -> bool:
    """Is it "one" as a pronoun, a number word inside a name ("Big Four"), or the number of a thing ("phase two", "Stoxx 600")?"""
    word = listed[at].lower
    before = _before(listed, at)
    if word == "one" and _is_pronoun(listed, at, before):
        return True
    if _is_of_compound(listed, at):
        return True
    if word in ("few", "many") and before == "as":  # "as few as 3" bounds the 3
        return True
    if before in ("top", "bottom") and _counts_nothing(listed, at):
        return True  # "the top three"
    if before == "number" and at > 1 and (is_plural(listed[at - 2].text) or listed[at - 2].lower in words("counted", "fates")):
        return False  # "the dead number 40"
    if (before in words("cues", "numbered") or before in words("cues", "numbered_plurals")) and _counts_nothing(listed, at):
        return True
    if _is_of_list(listed, at) or _is_note(listed, at):
        return True
    if listed[at].is_number:
        return _is_of_name(listed, at, is_headline)
    if word in ("second", "seconds") and before in ("a", "per", "each") and not _is_ordinal(listed, at, before):
        return True
    if not listed[at].is_word or not listed[at].is_capitalized or not at or is_headline or not listed[at - 1].is_word:
        return False
    if at > 1 and listed[at - 1].is_capitalized and not listed[at - 1].text.isupper():
        return True  # "World War Two"
    return at + 1 < len(listed) and listed[at + 1].is_word and listed[at + 1].is_capitalized


def _before(listed: Sequence[Token], at: int) -> str:
    """The word before index `at`, past the point of an abbreviation: "p. 301", "Figs. 2 and 3"."""
    is_short = at > 1 and listed[at - 1].text == "." and listed[at - 1].glued and listed[at].is_number
    return listed[at - 1 - is_short].lower if at else ""


def _is_of_compound(listed: Sequence[Token], at: int) -> bool:
    """Does the number belong to a word that counts nothing: "one-off", "a two-way road"?"""
    if at + 2 >= len(listed) or listed[at + 1].text not in "-‐‑" or not (listed[at + 1].glued and listed[at + 2].glued):
        return False
    behind = listed[at + 2].lower
    return behind in words("cues", "behind_numbers") or (listed[at].lower == "one" and behind in words("cues", "behind_one"))


def _is_note(listed: Sequence[Token], at: int) -> bool:
    """Is it the number of a note, "as told before (12)", or a word said again in figures, "three (3)"? An age stands behind a name."""
    if at < 2 or at + 1 >= len(listed) or listed[at - 1].text != "(" or listed[at + 1].text != ")":
        return False
    return listed[at].text.isdigit() and len(listed[at].text) < 4 and listed[at - 2].text.islower()


def _is_ordinal(listed: Sequence[Token], at: int, before: str) -> bool:
    """Is it "a second" before its noun, as in "a second week", and no rate?"""
    following = listed[at + 1] if at + 1 < len(listed) else None
    return before == "a" and following is not None and following.is_word and following.lower not in words("counted", "stops")


def _is_pronoun(listed: Sequence[Token], at: int, before: str) -> bool:
    after = listed[at + 1].lower if at + 1 < len(listed) else ""
    if after == "of":  # "one of the guards" is one guard, "one of them" and "one of a kind" point elsewhere
        owner = listed[at + 2] if at + 2 < len(listed) else None
        return owner is None or not (owner.lower in _OWNERS or (owner.is_word and owner.is_capitalized))
    if after in lexicon("scales") or lexicon("ordinals").get(after, 0) >= 100:  # "the one hundredth"
        return False
    if before in words("cues", "before_pronoun") and (unit := unit_after(listed, at + 1)):
        return unit.kind == "duration"  # "that one day", but "that one mile"
    return before in words("cues", "before_pronoun") or after in words("cues", "after_pronoun")


def _counts_nothing(listed: Sequence[Token], at: int) -> bool:
    """Does no plural noun and no unit follow the figures, as they do in "in both phases 12 guards" and "a column 5-7 km long"?"""
    end = at + 1
    while end < min(len(listed), at + 4) and (listed[end].is_number or listed[end].lower in ("to", "or") or listed[end].text in HYPHENS):
        end += 1
    if end >= len(listed):
        return True
    if listed[end].lower in words("cues", "of_many"):  # "last week 12 were hurt"
        return False
    is_noun = is_plural(listed[end].text) and listed[end].lower not in words("counted", "stops")
    is_letter = listed[end].glued and len(listed[end].text) == 1 and listed[end].text.isupper()  # "figures 3C and 3F"
    return is_letter or not (is_noun or unit_after(listed, end))


def _is_of_list(listed: Sequence[Token], at: int) -> bool:
    """Is it a later number of a list that begins as "phases 3, 5 and 7" or "chapters 2 to 4"?"""
    if not listed[at].is_number or not _counts_nothing(listed, at):
        return False
    back = at - 1
    while back > 0 and at - back < 12 and (listed[back].is_number or listed[back].lower in ("and", "or", ",", "to", *HYPHENS)):
        back -= 1
    return back < at - 2 and listed[back + 1].is_number and listed[back].lower in words("cues", "numbered_plurals")


def _is_of_name(listed: Sequence[Token], at: int, is_headline: bool) -> bool:
    """Is it the number of a thing with a name ("Fortune 100"): a short figure with no plural noun or unit of its own behind it?"""
    if not at or not listed[at].text.isdigit() or len(listed[at].text) > 4:
        return False
    if listed[at - 1].lower in _indices():
        return True
    if _is_after_minus(listed, at) or (at > 2 and listed[at - 1].lower == "and" and _is_second_of_name(listed, at, is_headline)):
        return True
    if not listed[at - 1].is_word or listed[at - 1].text.islower():
        return False
    if is_headline or at < 2 or currency_before(listed, at - 1) or unit_after(listed, at + 1):
        return False
    following = listed[at + 1] if at + 1 < len(listed) else None
    if following and following.glued and following.text in HYPHENS:  # a score
        return False
    if following is None or not following.text.islower():
        return True
    if following.lower in words("cues", "of_many"):  # "in Orsel 12 were hurt"
        return False
    return following.lower in words("counted", "stops") or (listed[at].text != "1" and not _has_plural(listed, at + 1))


@cache
def _indices() -> frozenset[str]:
    return frozenset(map(str.lower, words("cues", "indices")))


def _is_after_minus(listed: Sequence[Token], at: int) -> bool:
    """Is it the number of a name behind a stray space, "COVID -19 tests", "the Su -25 jet"? No count is negative."""
    if at < 2 or listed[at - 1].text not in HYPHENS or not listed[at].glued or listed[at - 1].glued or not listed[at - 2].is_word:
        return False
    following = listed[at + 1] if at + 1 < len(listed) else None
    is_thing = (
        following is not None and following.text.isalpha() and following.text.islower() and following.lower not in words("counted", "stops")
    )
    return listed[at - 2].is_capitalized and is_thing and unit_after(listed, at + 1) is None


def _is_second_of_name(listed: Sequence[Token], at: int, is_headline: bool) -> bool:
    """Is it a later one of a name's numbers: "the Veltra 11 and 11 Pro", "the Veltra 11 Pro and 12 Pro"?"""
    is_name = at + 1 < len(listed) and listed[at + 1].is_word and listed[at + 1].is_capitalized
    first = at - 2
    while first > at - 5 and first > 0 and listed[first].is_word and listed[first].is_capitalized:
        first -= 1
    return is_name and listed[first].is_number and _is_of_name(listed, first, is_headline)


def _has_plural(listed: Sequence[Token], at: int) -> bool:
    """Does a plural noun stand in the phrase that begins here? Behind the number of a name there is none: "the Veltra 9 project"."""
    for token in listed[at : at + 5]:
        if not token.is_word or token.lower in words("counted", "stops"):
            return False
        if is_plural(token.text):
            return True
    return False
