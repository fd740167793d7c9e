"""The words that attribute, with their stance and with what must stand beside them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from reader.analysis import Stance
from reader.analyze.lexicon import table
from reader.analyze.lexicon import words as listed

_LEXICON = "sources"


def verb_stance(lemma: str) -> Stance | None:
    """The stance of a verb with which a source speaks, or none if it is no such verb."""
    return _stances("verbs").get(lemma)


def verb_of(word: str, lemma: str) -> str:
    """The lemma of a verb, our own where the word is a regular form of one of ours: "blame" for "blamed"."""
    return lemma if lemma in _stances("verbs") else _regular().get(word.lower(), lemma.lower())


def noun_stance(lemma: str) -> Stance | None:
    """The stance of a noun for what a source says."""
    return _stances("nouns").get(lemma)


def adjective_stance(lemma: str) -> Stance | None:
    """The stance of an adjective for one who holds something for true."""
    return _stances("adjectives").get(lemma)


def takes_object(lemma: str) -> bool:
    return lemma in _frame("object")


def takes_infinitive(lemma: str) -> bool:
    return lemma in _frame("infinitive")


def prepositions(lemma: str) -> frozenset[str]:
    """Those that open what is said after a verb: of "accuse" it is "of"."""
    return _phrases().get(lemma, frozenset())


def has(kind: str, lemma: str) -> bool:
    """Is the word in one of the short lists: "impersonal", "citing", "adding", "anonymous", "voices" ..."""
    return lemma in listed(_LEXICON, kind)


@cache
def _stances(kind: str) -> dict[str, Stance]:
    lists: dict[str, str] = table(_LEXICON)[kind]
    return {lemma: Stance(stance) for stance, lemmas in lists.items() for lemma in lemmas.split()}


@cache
def _regular() -> dict[str, str]:
    """{regular form: lemma} of all verbs."""
    return {form: lemma for lemma in _stances("verbs") for form in _forms(lemma)}


def _forms(lemma: str) -> Iterator[str]:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    yield from (stem + "ed", stem + "ing", stem + lemma[-1] + "ed", stem + lemma[-1] + "ing")  # "slammed"
    yield from (lemma + "s", lemma + "es", lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-2] + "ying")


@cache
def _frame(name: str) -> frozenset[str]:
    return frozenset(table(_LEXICON)["frames"][name].split())


@cache
def _phrases() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for pair in table(_LEXICON)["frames"]["phrases"].split():
        lemma, _, preposition = pair.partition("/")
        found[lemma].add(preposition)
    return {lemma: frozenset(words) for lemma, words in found.items()}
