"""How far the places and times of a sentence stand from a figure in the sentence's tree: what hangs on its noun or its verb is near.

Some paths are barred: who says it, who does it, and what else is told of them scope no figure ("the ministry in Kabul said that six died").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis import Quantity
from reader.analyze.language.nlp import Clause
from reader.analyze.language.parser import Tree
from reader.analyze.lexicon import words
from reader.text import Span

Reach = dict[int, int]  # where a name or a time begins: how far it is, steps in the tree before words between
_WORDS = 1000  # in a step: no sentence is as long
_FAR = 9  # steps: what is told that far away is told of something else
_JOINTS = frozenset({"and", "but", "or", "while", ";"})
_BARRED = frozenset({"ccomp", "csubj", "csubj:pass", "parataxis", "discourse", "vocative", "list", "dislocated"})
_EMPTY = frozenset({"punct", "cc", "mark", "case", "det", "aux", "aux:pass", "cop", "expl", "nummod", "root", "ROOT"})
_DOWN = {"advcl": 3, "acl": 2, "acl:relcl": 3, "conj": 5, "nsubj": 3, "nsubj:pass": 2, "obj": 3, "xcomp": 2, "ccomp": 3, "appos": 3}
_ASIDE = frozenset({"acl", "acl:relcl", "advcl", "conj", "appos", "nmod:poss", "compound", "amod"})  # told of the subject alone
_CLAUSES = frozenset({"ccomp", "parataxis", "csubj"})  # how what is said hangs on that somebody says it
_PASSING = 2  # steps from what belongs to one figure of a list to what belongs to the next


@dataclass(frozen=True, slots=True)
class Reached:
    """What stands near a figure: names and times by where they begin, and the words for who says or counts it."""

    places: Reach
    times: Reach
    source: Span | None = None


def reached(clause: Clause, quantity: Quantity, named: Iterable[Span], times: Iterable[Span], others: Iterable[Span]) -> Reached | None:
    """How far the names and the times are from the figure, `others` being the other figures; none where the sentence has no tree."""
    if clause.tree is None:
        return None
    anchor = _anchor(clause, clause.tree, quantity)
    passed = _bounds(clause, sorted({*others, quantity.span}))
    return Reached(
        _nearest(clause, clause.tree, _Paths(clause, clause.tree).from_figure(anchor), named, anchor, passed),
        _nearest(clause, clause.tree, _Paths(clause, clause.tree, for_times=True).from_figure(anchor), times, anchor, passed),
        _teller(clause, clause.tree, anchor),
    )


def _bounds(clause: Clause, figures: Sequence[Span]) -> list[int]:
    """Where what belongs to a figure ends and what belongs to the next one begins: at the last "and" between, else at that."""
    found = []
    for one, other in pairwise(figures):
        joints = [word.start for word in clause.words if one.end <= word.start < other.start and word.text.lower() in _JOINTS]
        found.append(joints[-1] if joints else other.start)
    return found


def _nearest(clause: Clause, tree: Tree, steps: dict[int, int], spans: Iterable[Span], anchor: int, passed: list[int]) -> Reach:
    found: Reach = {}
    here = clause.words[anchor].start
    for span in spans:
        ways = [(steps[word], abs(word - anchor)) for word in _heads(clause, tree, span) if word in steps]
        if ways:
            between = sum(min(here, span.start) < bound < max(here, span.start) for bound in passed)
            fewest, apart = min(ways)
            found[span.start] = (fewest + _PASSING * between) * _WORDS + apart
    return found


def _anchor(clause: Clause, tree: Tree, quantity: Quantity) -> int:
    """The head of the noun counted, else of the figure itself."""
    found = (quantity.counted and _heads(clause, tree, quantity.counted)) or _heads(clause, tree, quantity.span)
    return found[0] if found else 0


def _heads(clause: Clause, tree: Tree, span: Span) -> list[int]:
    """The words of the span that hang on none other of it."""
    inside = _inside(clause, span)
    return [word for word in inside if tree.heads[word] not in inside or tree.heads[word] == word]


def _teller(clause: Clause, tree: Tree, node: int) -> Span | None:
    """The subject of the nearest verb of saying that what holds the figure hangs on, or that is thrown in beside it."""
    while True:
        above = tree.heads[node]
        beside = [child for child, head in enumerate(tree.heads) if head == node != child and tree.relations[child] == "parataxis"]
        ways = [(child, "parataxis") for child in beside] + [(above, tree.relations[node])] * (above != node)
        for verb, relation in ways:
            if _tells(clause, tree, verb, relation) and (found := _subject(clause, tree, verb)):
                return found
        if above == node:
            return None
        node = above


def _tells(clause: Clause, tree: Tree, verb: int, relation: str) -> bool:
    """Is it a verb of saying to what is told as a clause, or one of telling or counting to what is told in a noun?"""
    if relation in _CLAUSES:
        return clause.words[verb].text.lower() in words("cues", "reporting") or tree.lemmas[verb] in words("scopes", "counting")
    return relation in ("obj", "obl") and tree.lemmas[verb] in words("scopes", "counting") | words("scopes", "telling")


def _subject(clause: Clause, tree: Tree, verb: int) -> Span | None:
    """The subject of the verb without what is told of it in clauses; none where it is a pronoun of another clause."""
    subject = next((word for word, head in enumerate(tree.heads) if head == verb and tree.relations[word] == "nsubj"), None)
    if subject is None or clause.words[subject].text.lower() in ("which", "who", "that", "it", "this"):
        return None
    first = last = subject
    for word in range(subject - 1, -1, -1):
        if not _belongs(tree, word, subject):
            break
        first = word
    for word in range(subject + 1, len(clause.words)):
        if not _belongs(tree, word, subject):
            break
        last = word if tree.relations[word] != "punct" else last
    return Span(clause.words[first].start, clause.words[last].end)


def _belongs(tree: Tree, word: int, above: int) -> bool:
    """Does the word hang on the one above it, and not by a clause?"""
    while word != above:
        if tree.heads[word] == word or tree.relations[word] in ("acl", "acl:relcl", "advcl", "parataxis"):
            return False
        word = tree.heads[word]
    return True


def _inside(clause: Clause, span: Span) -> list[int]:
    return [index for index, word in enumerate(clause.words) if word.start < span.end and span.start < word.end]


class _Paths:
    """The paths of one tree: up from a figure to what happens and to what that belongs to, and down from there."""

    def __init__(self, clause: Clause, tree: Tree, *, for_times: bool = False) -> None:
        self._tree, self._for_times = tree, for_times
        self._forms = [word.text.lower() for word in clause.words]
        self._below: list[list[int]] = [[] for _ in tree.heads]
        for word, head in enumerate(tree.heads):
            if word != head:
                self._below[head].append(word)

    def from_figure(self, anchor: int) -> dict[int, int]:
        """The words that can be reached, each with the steps to it."""
        found: dict[int, int] = {}
        came, node, steps = -1, anchor, 0
        while steps <= _FAR:
            for child in self._below[node]:
                if child != came:
                    found |= self._down(child, steps, is_subject=False)
            above = self._tree.heads[node]
            if above == node or not self._leads_up(node):
                break
            came, node, steps = node, above, steps + 1
            if self._relation(came) in ("nmod", "acl", "acl:relcl", "appos"):
                found[node] = steps + 1
        return found

    def _relation(self, node: int) -> str:
        return self._tree.relations[node]

    def _leads_up(self, node: int) -> bool:
        """Does what the word hangs on tell of the figure? A clause that somebody says does not tell of who says it."""
        above = self._tree.heads[node]
        counts = self._tree.lemmas[above] in words("scopes", "counting")
        if self._relation(node) in _BARRED:
            return self._for_times and counts
        if self._relation(node) == "advcl" and words("scopes", "openers") & {self._forms[child] for child in self._below[node]}:
            return False
        return counts or self._tree.lemmas[above] not in words("scopes", "telling")

    def _down(self, node: int, steps: int, *, is_subject: bool) -> dict[int, int]:
        steps += self._step(node)
        if steps > _FAR or not self._leads_down(node, is_subject=is_subject):
            return {}
        is_subject = is_subject or self._relation(node).startswith("nsubj")
        found = {node: steps} if self._is_scope(node) else {}
        for child in self._below[node]:
            found |= self._down(child, steps, is_subject=is_subject)
        return found

    def _step(self, node: int) -> int:
        return _DOWN.get(self._relation(node), 1)

    def _leads_down(self, node: int, *, is_subject: bool) -> bool:
        relation, above = self._relation(node), self._tree.heads[node]
        if relation in _EMPTY or (relation in _BARRED and (relation != "ccomp" or self._forms[above] in words("cues", "reporting"))):
            return False
        if relation == "conj":
            return self._tree.pos[node] == "VERB" and not any(self._relation(child).startswith("nsubj") for child in self._below[node])
        if is_subject and relation in _ASIDE:
            return self._for_times and relation in ("nmod:poss", "compound", "amod")
        return True

    def _is_scope(self, node: int) -> bool:
        """May a place or time that is named by this word be where or when the figure holds?"""
        if self._for_times:
            return True
        relation, above = self._relation(node), self._tree.lemmas[self._tree.heads[node]].lower().removesuffix("s")
        cases = {self._forms[child] for child in self._below[node] if self._relation(child) == "case"}
        if relation == "nsubj":
            return above in words("scopes", "sites")
        if cases & words("scopes", "partners") or (cases & {"from", "to"} and above in words("scopes", "trades")):
            return False
        return "of" not in cases or above in words("scopes", "located")
