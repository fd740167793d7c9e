"""Noun phrases from Universal Dependencies: spaCy's own know another scheme of relations."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_INSIDE = frozenset({"compound", "flat", "fixed", "goeswith"})  # a noun so related belongs to the phrase of its head
_BEFORE = frozenset({"det", "amod", "nummod", "compound", "nmod:poss", "advmod", "punct", "det:predet", "nmod:unmarked", "nmod", "flat"})
_AFTER = frozenset({"flat", "fixed", "goeswith", "compound"})


def noun_chunks(doclike: "Doc | Span") -> Iterator[tuple[int, int, int]]:
    """Base noun phrases, in order and apart: first token, token after the last, and the string id of their label, as spaCy wants them."""
    label = doclike.doc.vocab.strings.add("NP")
    end = -1
    for token in doclike:
        if token.pos_ in _NOUNS and token.dep_.partition(":")[0] not in _INSIDE:
            start, stop = _first(token), _last(token)
            if start >= end:
                yield start, stop, label
                end = stop


def _first(noun: "Token") -> int:
    """Where the modifiers begin that stand before a noun without a gap."""
    start: int = noun.i
    for child in reversed(list(noun.lefts)):
        if child.right_edge.i != start - 1 or child.dep_ not in _BEFORE or any(one.dep_ == "case" for one in child.lefts):
            break
        start = child.left_edge.i
    return start


def _last(noun: "Token") -> int:
    end: int = noun.i + 1
    for child in noun.rights:
        if child.left_edge.i != end or child.dep_.partition(":")[0] not in _AFTER:
            break
        end = child.right_edge.i + 1
    return end
