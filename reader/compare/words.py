"""The words of a sentence as comparison sees them: stems without stop words, names under one name, figures with what they count."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import resources

WORD = re.compile(r"\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[^\W\d_]+(?:['’][^\W\d_]+)*")
_TAG = re.compile(r"[#@](\w+)")
_RUN_TOGETHER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_VOWELS = frozenset("aeiouy")
_NEAR = 4  # words between an outcome and the one it befalls
_LONGEST_COUNTED = 3  # "12 heavily armed fighters": the noun is mostly within three words of its number


@dataclass(frozen=True, slots=True)
class Profile:
    """A sentence ready to be compared.

    `text` is what its vector is of, names under one name; `words` are all words in order, lower-case; `terms` the stems that carry
    meaning, with their counts; `names` ids of what is named; `figures` pairs of a value and the stem of what it counts;
    `fates` pairs of an outcome and a stem near it: guards killed, fighters escaped; `past` the stems of what is counted of a time long
    before the text.
    """

    text: str
    words: tuple[str, ...]
    terms: Counter[str]
    names: frozenset[str] = frozenset()
    figures: frozenset[tuple[str, str]] = frozenset()
    fates: frozenset[tuple[str, str]] = frozenset()
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words with a special part, from `resources/weights/words.toml`."""

    stop: frozenset[str]
    forms: Mapping[str, str]
    numbers: Mapping[str, int]
    outcomes: Mapping[str, str]
    alike: Mapping[str, str]


@cache
def vocabulary() -> Vocabulary:
    with resources.path("weights/words.toml").open("rb") as file:
        data = tomllib.load(file)
    forms, outcomes, alike = (_inverted(data[table]) for table in ("forms", "outcomes", "alike"))
    return Vocabulary(frozenset(data["stop"]["words"].split()), forms, data["numbers"], outcomes, alike)


def _inverted(table: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, listed in table.items() for word in listed.split()}


def spelled_out(text: str) -> str:
    """The text with the words of its tags and handles apart: "#FloodRelief" is "Flood Relief"."""
    return _TAG.sub(lambda tag: _RUN_TOGETHER.sub(" ", tag[1]), text)


def words(text: str) -> tuple[str, ...]:
    """All words and numbers in order, lower-case, without possessive endings."""
    return tuple(map(_plain, WORD.findall(text)))


@lru_cache(maxsize=100_000)
def _plain(word: str) -> str:
    word = word.lower().replace("’", "'")
    return word[:-2] if word.endswith("'s") else word.replace(",", "") if word[0].isdigit() else word


def terms(sequence: Sequence[str]) -> Counter[str]:
    """Counts of the stems of the words that are no stop words."""
    stop = vocabulary().stop
    return Counter(stem(word) for word in sequence if word not in stop and (len(word) > 1 or word.isdigit()))


@cache
def stem(word: str) -> str:
    """The word without its inflection: "killings", "killed" and "kills" are "kill", "fled" is "flee".

    Light on purpose: it takes off plural, past and -ing, and leaves derivation alone, so that "organ" and "organization" stay apart.
    """
    special = vocabulary()
    word = special.forms.get(word, word)
    word = special.outcomes.get(word, special.alike.get(word, word))
    if not word.isalpha() or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ings", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and _VOWELS & set(rest):
            return rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest.removesuffix("e")
    word = word.removesuffix("es") if word.endswith(("ches", "shes", "sses", "xes", "zes")) else word.removesuffix("s")
    return word.removesuffix("e") if len(word) > 3 else word


def thing_of(noun: str) -> str:
    """The stem of the last word of a noun phrase, one for all words of a kind: gunmen and militants are both fighters."""
    last = (words(noun) or ("",))[-1]
    alike = vocabulary().alike
    for form in (last, _singular(last)):
        if form in alike:
            return stem(alike[form])
    return stem(last)


def _singular(noun: str) -> str:
    if noun.endswith("men"):
        return noun[:-2] + "an"
    return noun.removesuffix("s")


def fates(sequence: Sequence[str]) -> frozenset[tuple[str, str]]:
    """Each word for an outcome with each of the stems close to it."""
    special, found = vocabulary(), set()
    for place, word in enumerate(sequence):
        if outcome := special.outcomes.get(word):
            near = (*sequence[max(place - _NEAR, 0) : place], *sequence[place + 1 : place + 1 + _NEAR])
            found |= {(outcome, stem(other)) for other in near if other not in special.stop and special.outcomes.get(other) is None}
    return frozenset(found)


def numeral(word: str) -> str | None:
    """The value of a number in figures or of a small number word, written plainly; none for other words."""
    if word[0].isdigit():
        if not word[-1].isdigit():
            return None
        return word.rstrip("0").rstrip(".") if "." in word else word.lstrip("0") or "0"
    value = vocabulary().numbers.get(word)
    return None if value is None else str(value)


def figures(sequence: Sequence[str]) -> frozenset[tuple[str, str]]:
    """Each number with each of the stems that closely follow it: what it counts is one of them."""
    stop, found = vocabulary().stop, set()
    for place, word in enumerate(sequence):
        value = numeral(word)
        if value is None:
            continue
        for follower in sequence[place + 1 : place + 1 + _LONGEST_COUNTED]:
            if follower in stop or numeral(follower) is not None:
                break
            found.add((value, stem(follower)))
    return frozenset(found)
