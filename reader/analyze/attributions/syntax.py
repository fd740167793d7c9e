"""A sentence as a tree that can be asked: what depends on a word, how far a phrase reaches, who does it."""

from collections.abc import Iterator
from functools import cached_property

from reader.analyze.attributions.cues import verb_of
from reader.analyze.language.nlp import Clause
from reader.analyze.language.parser import Tree
from reader.text import Span

_CLAUSAL = frozenset({"ccomp", "advcl", "csubj", "parataxis", "acl:relcl", "root", "ROOT", "xcomp", "advcl:relcl"})
HYPHENS = frozenset("-‐‑")
_SIGNS = frozenset((",", "“", "”", '"', "-", "–", "—", ":", "("))
_OUTSIDE = frozenset({"punct", "cc", "mark", "case", "discourse", "advmod:emph", "preconj"})  # before a phrase, and no part of it
_LOOSE = frozenset({"parataxis", "advcl", "case", "cc:preconj", "dep", "ccomp"})  # after a phrase, and no part of it


class Syntax:
    """Words by their index, with their relations (Universal Dependencies) and tags (Penn)."""

    def __init__(self, clause: Clause, tree: Tree) -> None:
        self.words = clause.words
        self.tags, self.heads, self.relations = tree.tags, tree.heads, tree.relations
        lemmas = zip(self.words, tree.lemmas, tree.tags, strict=True)
        self.lemmas = [verb_of(word.text, lemma) if tag.startswith("VB") else lemma.lower() for word, lemma, tag in lemmas]
        self._children: list[list[int]] = [[] for _ in self.words]
        for at, head in enumerate(self.heads):
            if head != at:
                self._children[head].append(at)

    @cached_property
    def _edges(self) -> list[tuple[int, int]]:
        """Per word the first and the last word of what depends on it, itself included."""
        edges = [[at, at] for at in range(len(self.words))]
        for at in range(len(self.words)):
            for above in self.above(at):
                edges[above] = [min(edges[above][0], at), max(edges[above][1], at)]
        return [(first, last) for first, last in edges]

    def children(self, at: int, *relations: str) -> list[int]:
        """What depends on a word by one of the relations, by any if none is given, in order."""
        return [child for child in self._children[at] if not relations or self.relations[child] in relations]

    def child(self, at: int, *relations: str) -> int | None:
        return next(iter(self.children(at, *relations)), None)

    def above(self, at: int) -> Iterator[int]:
        """The words that a word depends on, the nearest first."""
        while self.heads[at] != at:
            at = self.heads[at]
            yield at

    def edges(self, at: int) -> tuple[int, int]:
        return self._edges[at]

    def holds(self, above: int, at: int) -> bool:
        """Does a word depend on the other one, or is it the same?"""
        return above == at or above in self.above(at)

    def all_below(self, at: int) -> set[int]:
        """All that depends on a word, itself included."""
        found, left = set[int](), [at]
        while left:
            found.add(below := left.pop())
            left += self._children[below]
        return found

    def is_verb(self, at: int) -> bool:
        return self.tags[at].startswith("VB")

    def is_passive(self, at: int) -> bool:
        """Is it a participle of which the subject, or the noun it describes, is the object?"""
        if self.tags[at] not in ("VBN", "VBD"):
            return False
        if self.child(at, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") is not None:
            return True
        if self.relations[at] == "conj" and self.heads[at] != at and self.child(at, "nsubj", "aux") is None:
            return self.tags[at] == "VBN" and self.child(at, "obj") is None and self.is_passive(self.heads[at])
        return self.tags[at] == "VBN" and self.relations[at] in ("acl", "advcl", "amod") and self.child(at, "nsubj", "aux") is None

    def case(self, at: int) -> str:
        """The preposition, or the conjunction, of a phrase or clause, in lower case: "to", "as"; empty without one."""
        found = self.child(at, "case", "mark")
        return self.words[found].text.lower() if found is not None else ""

    def clause_of(self, at: int) -> int:
        """The nearest word at or above that heads a clause."""
        while self.heads[at] != at and not self._is_clause(at):
            at = self.heads[at]
        return at

    def _is_clause(self, at: int) -> bool:
        return self.relations[at] in _CLAUSAL or (
            self.relations[at] == "conj" and self.child(at, "nsubj", "nsubj:pass", "expl", "aux", "cop") is not None
        )

    def phrase(self, head: int, apart: int | None = None) -> tuple[int, int]:
        """The first and the last word of a noun phrase without what hangs loosely on it, and without what holds the word `apart`."""
        first = last = head
        for child in reversed([one for one in self._children[head] if one < head]):
            if self.words[child].text in HYPHENS and not self.words[child].spaced:
                continue
            if self.relations[child] in _OUTSIDE or self._is_adverb_before(child) or self._holds_apart(child, apart):
                break
            first = self.edges(child)[0]
        for child in [one for one in self._children[head] if one > head and self.relations[one] != "punct"]:
            start = self.edges(child)[0]
            if self.relations[child] in _LOOSE or self._holds_apart(child, apart) or start <= head:
                break
            if self.relations[child] == "acl" and "," in (self.words[start].text, self.words[start - 1].text):
                break
            if self.relations[child] in ("appos", "conj", "list") and self.is_verb(child):
                break
            last = self.phrase(child, apart)[1] if self.relations[child] in ("appos", "conj", "nmod", "list") else self.edges(child)[1]
        while first < last and self.words[last].text in _SIGNS:
            last -= 1
        while first < last and self.words[first].text in (*_SIGNS, "."):
            first += 1
        if last + 1 < len(self.words) and self.words[last + 1].text == ")" and "(" in [word.text for word in self.words[first:last]]:
            last += 1
        return first, last

    def _is_adverb_before(self, child: int) -> bool:
        return (
            self.relations[child] == "advmod"
            and self.tags[child] == "RB"
            and self.lemmas[child] in ("also", "however", "meanwhile", "even")
        )

    def _holds_apart(self, child: int, apart: int | None) -> bool:
        return apart is not None and self.holds(child, apart)

    def span(self, first: int, last: int) -> Span:
        return Span(self.words[first].start, self.words[last].end)
