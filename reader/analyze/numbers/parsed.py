"""A sentence with its tree, asked by offsets: which word a number hangs on, what stands below a word, where phrases reach."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.analyze.language.parser import Tree
from reader.analyze.language.words import Word
from reader.text import Span

_NOUNS = ("NN", "NNS", "NNP", "NNPS")


class Parsed:
    """Words are named by their index. Relations are those of Universal Dependencies, tags Penn's."""

    def __init__(self, words: Sequence[Word], tree: Tree) -> None:
        self.words, self.tree = words, tree
        self._starts = [word.start for word in words]
        self._below: list[list[int]] = [[] for _ in words]
        for at, head in enumerate(tree.heads):
            if head != at:
                self._below[head].append(at)

    def at(self, offset: int) -> int:
        """The word at or before the offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def top(self, span: Span) -> int:
        """The word of the span that hangs on a word outside; the last such, for "at least" precedes its number."""
        inside = range(self.at(span.start), self.at(span.end - 1) + 1)
        outside = [at for at in inside if self.head(at) not in inside or self.head(at) == at]
        numbers = [at for at in outside if self.tag(at) == "CD"]
        return (numbers or outside or [inside[-1]])[-1]

    def head(self, at: int) -> int:
        return self.tree.heads[at]

    def relation(self, at: int) -> str:
        return self.tree.relations[at]

    def tag(self, at: int) -> str:
        return self.tree.tags[at]

    def lemma(self, at: int) -> str:
        return self.tree.lemmas[at].lower()

    def is_noun(self, at: int) -> bool:
        return self.tag(at) in _NOUNS

    def is_verb(self, at: int) -> bool:
        return self.tag(at).startswith("VB")

    def children(self, at: int) -> Sequence[int]:
        return self._below[at]

    def below(self, at: int, *relations: str) -> Iterator[int]:
        """The words that hang on the word by one of the relations; a relation without its subtype stands for all of them."""
        for child in self._below[at]:
            name = self.tree.relations[child]
            if name in relations or name.partition(":")[0] in relations:
                yield child

    def first(self, at: int, *relations: str) -> int | None:
        return next(self.below(at, *relations), None)

    def cases(self, at: int) -> set[str]:
        """The prepositions of a noun, in lower case."""
        return {self.words[child].text.lower() for child in self.below(at, "case")}

    def part(self, at: int) -> int | None:
        """The noun that "of" ties to the word: what a group is made of, what a part is taken from."""
        return next((child for child in self.below(at, "nmod", "obl") if child > at and "of" in self.cases(child)), None)

    def span(self, first: int, last: int) -> Span:
        return Span(self.words[first].start, self.words[last].end)
