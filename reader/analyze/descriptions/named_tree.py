"""The tree of a sentence with the names in it: which words are of a name, and which nouns stand for what is named."""

from collections.abc import Sequence

from reader.analyze.descriptions.standing import stands_for
from reader.analyze.language.nlp import Clause
from reader.analyze.language.parser import Tree
from reader.analyze.language.words import Word
from reader.analyze.names.runs import HYPHENS
from reader.analyze.names.sentence import Candidate, is_headline

_SHARED = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent", "compound", "nmod", "nmod:poss"})  # relations that "X and Y" have together
_NARROWING = frozenset({"compound", "nmod", "nmod:unmarked", "amod", "nmod:poss"})
_NOUNS = frozenset({"NOUN", "PROPN"})


class NamedTree:
    """`names` are those of the sentence, in order; their number is their place there. `tops` holds the word of each that has its head
    outside the name, none where the name's words hang apart; `bearers` the number of the name by each word that stands for it."""

    def __init__(self, clause: Clause, tree: Tree, names: Sequence[Candidate]) -> None:
        self.words, self.tree, self.names = clause.words, tree, names
        self.is_headline = is_headline(clause.words)
        self.children: list[list[int]] = [[] for _ in tree.heads]
        for at, head in enumerate(tree.heads):
            if at != head:
                self.children[head].append(at)
        self.extents = _extents(clause.words, names)
        self.name_at = {at: number for number, (first, end) in enumerate(self.extents) for at in range(first, end)}
        self.tops = [self._top(first, end) for first, end in self.extents]
        self.bearers: dict[int, int] = {}
        for number, top in enumerate(self.tops):
            if top is not None:
                self.bearers.setdefault(top, number)
                for noun in self._standing(number, top):
                    self.bearers.setdefault(noun, number)
        self._of_many = {number for at, number in self.bearers.items() if at not in self.name_at}  # names that people stand for

    def noun_of(self, at: int) -> int | None:
        """The noun that the name narrows as "Daesh" does "terrorists", "X" does "regime" in "the regime of X"."""
        head, relation = self.relation(at)
        while head > at and self.tree.relations[head] == "compound" and self.tree.heads[head] == head + 1:
            head += 1  # "Israeli occupation forces"
        return head if relation in _NARROWING and self.tree.pos[head] in _NOUNS and head not in self.name_at else None

    def relation(self, at: int) -> tuple[int, str]:
        """The head of a word and its relation to it; one of several that "and" joins shares those of the first."""
        tree = self.tree
        for _ in range(len(tree.heads)):
            if tree.relations[at] != "conj" or tree.relations[tree.heads[at]] not in _SHARED | {"conj"}:
                break
            at = tree.heads[at]
        return tree.heads[at], tree.relations[at]

    def child(self, at: int, *relations: str) -> int | None:
        """The word that hangs on this one by one of the relations; of several before it the nearest."""
        found = [child for child in self.children[at] if self.tree.relations[child] in relations]
        return next((child for child in reversed(found) if child < at), found[0] if found else None)

    def points(self, pronoun: int, number: int) -> bool:
        """May the pronoun of a clause point at the name? "The university in Orsel who" does not."""
        word = self.words[pronoun].text.lower()
        is_person = label_of(self.names[number]) in ("PERSON", "NORP")
        return word in ("that", "who" if is_person else "which") or (word == "who" and number in self._of_many)

    def has_case(self, at: int) -> bool:
        """Does a preposition stand before it?"""
        return any(self.tree.relations[child] == "case" and child < at for child in self.children[at])

    def is_denied(self, at: int) -> bool:
        return any(self.tree.lemmas[child] in ("not", "never", "n't", "no", "neither", "nor") for child in self.children[at])

    def is_glued(self, at: int) -> bool:
        """Is the word a hyphen between two words, as in "US-backed"?"""
        words = self.words
        return 0 < at < len(words) - 1 and words[at].text in HYPHENS and not (words[at].spaced or words[at - 1].spaced)

    def before(self, at: int) -> int:
        """Where the words begin that hyphens tie to the word: "US-backed"."""
        while self.is_glued(at - 1):
            at -= 2
        return at

    def _top(self, first: int, end: int) -> int | None:
        heads, relations = self.tree.heads, self.tree.relations
        tops = [at for at in range(first, end) if not first <= heads[at] < end or heads[at] == at]
        return tops[-1] if len({(heads[at], relations[at]) for at in tops}) == 1 else None

    def _standing(self, number: int, top: int) -> list[int]:
        """The noun that the name narrows, if it stands for what is named: "fighters" in "Daesh fighters"."""
        noun = self.noun_of(top)
        label = label_of(self.names[number])
        if noun is None or self.is_glued(self.extents[number][1]) or self.is_glued(self.extents[number][0] - 1):
            return []
        is_of = self.tree.relations[top] in ("nmod", "nmod:poss")
        if is_of and noun < top and not self._is_of(top):
            return []
        return [noun] if stands_for(self.lemma(noun), self.tree.tags[noun], label) else []

    def lemma(self, noun: int) -> str:
        """The lemma of a noun in lower case; a capital at the start of a sentence hides from the parser that it is none of a name."""
        lemma = self.tree.lemmas[noun].lower()
        is_plural_name = self.tree.tags[noun] == "NNPS" and lemma.endswith("s") and not lemma.endswith("ss")
        return lemma[:-1] if is_plural_name else lemma

    def _is_of(self, top: int) -> bool:
        cases = [self.tree.lemmas[child] for child in self.children[top] if self.tree.relations[child] == "case"]
        return cases == ["of"]


def label_of(name: Candidate) -> str | None:
    return name.known.label if name.known else name.label


def _extents(words: Sequence[Word], names: Sequence[Candidate]) -> list[tuple[int, int]]:
    """First word of each name, and the word after its last."""
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at + 1 for at, word in enumerate(words)}
    return [(starts[name.span.start], ends[name.span.end]) for name in names]
