"""Nouns that stand for what a name narrows them to: the fighters of a group are the group, its rockets are not."""

import re

from reader.analyze.lexicon import words as listed
from reader.analyze.numbers.kinds import PERSONS, kind_of

_PLURALS = frozenset({"NNS", "NNPS"})
_FIGHTING = frozenset({"militants", "troops"})
_DOERS = re.compile(r"(?:[^aeiou]er|ier|or|ist|ian|ant|ee)$")  # what a word is called that says what somebody does


def stands_for(lemma: str, tag: str, label: str | None) -> bool:
    """Does the noun name the thing itself that a name of this label narrows? Its people do, one of them alone does not."""
    if label in ("PERSON", "GPE", "ORG", "NORP") and lemma in listed("names", "regimes"):
        return label != "PERSON" or lemma != "leadership"  # what somebody is good at
    if label in ("ORG", "NORP") and lemma in listed("names", "bands"):
        return True
    if label in ("GPE", "NORP") and lemma in listed("descriptions", "armies"):
        return True
    if tag not in _PLURALS or label not in ("GPE", "ORG", "NORP"):
        return False
    kind = kind_of([lemma])
    return kind in _FIGHTING or (label != "GPE" and (kind == "people" or (kind == "count" and is_doer(lemma))))


def is_person(lemma: str) -> bool:
    return kind_of([lemma]) in PERSONS or lemma in listed("names", "titles") or is_doer(lemma) or lemma in listed("descriptions", "kin")


def is_doer(lemma: str) -> bool:
    """Is it by its ending a noun for somebody who does something: "invader", "occupier", "separatist"?"""
    return _DOERS.search(lemma) is not None and lemma not in listed("descriptions", "no_doers")
