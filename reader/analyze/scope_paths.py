"""How far the places and times of a sentence stand from a figure in the sentence's tree: what hangs on its noun or its verb is near.

Some paths are barred: who says it, who does it, and what else is told of them scope no figure ("the ministry in Kabul said that six died").
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis import Quantity
from reader.analyze.lexicon import words
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.scope_tellers import teller
from reader.text import Span

Reach = dict[int, int]  # where a name or a time begins: how far it is, steps in the tree before words between
_WORDS = 1000  # in a step: no sentence that has a tree throughout is as long
_FAR = 9  # steps: what is told that far away is told of something else
_JOINTS = frozenset({"and", "but", "or", "while", ";"})
_BARRED = frozenset({"ccomp", "csubj", "csubj:pass", "parataxis", "discourse", "vocative", "list", "dislocated"})
_EMPTY = frozenset({"punct", "cc", "mark", "case", "det", "aux", "aux:pass", "cop", "expl", "nummod", "root", "ROOT"})
_DOWN = {"advcl": 3, "acl": 2, "acl:relcl": 3, "conj": 5, "nsubj": 3, "nsubj:pass": 2, "obj": 3, "xcomp": 2, "ccomp": 3, "appos": 3}
_ASIDE = frozenset({"acl", "acl:relcl", "advcl", "conj", "appos", "nmod:poss", "compound", "amod"})  # told of the subject alone
_PASSING = 2  # steps from what belongs to one figure of a list to what belongs to the next


@dataclass(frozen=True, slots=True)
class Reached:
    """What stands near a figure: names and times by where they begin, and the words for who says or counts it."""

    places: Reach
    times: Reach
    source: Span | None = None


class Surroundings:
    """The names and the times of one sentence, to tell which of them are near a figure of it. `figures` are in order."""

    def __init__(self, parsed: Parsed, named: Iterable[Span], times: Iterable[Span], figures: Sequence[Span]) -> None:
        self._parsed = parsed
        self._named, self._times = self._by_head(named), self._by_head(times)
        self._bounds = [self._bound(one, other) for one, other in pairwise(figures)]

    def reached(self, quantity: Quantity) -> Reached:
        anchor = self._parsed.top(quantity.counted or quantity.span)
        return Reached(
            self._nearest(_Paths(self._parsed).from_figure(anchor), self._named, anchor),
            self._nearest(_Paths(self._parsed, for_times=True).from_figure(anchor), self._times, anchor),
            teller(self._parsed, anchor),
        )

    def _by_head(self, spans: Iterable[Span]) -> Mapping[int, int]:
        """{the word of a span that hangs on none other of it: where the span begins}."""
        return {self._parsed.top(span): span.start for span in spans}

    def _bound(self, one: Span, other: Span) -> int:
        """Where what belongs to a figure ends and what belongs to the next one begins: the last "and" between, else that one."""
        between = range(self._parsed.at(other.start) - 1, self._parsed.at(one.end - 1), -1)
        return next((at for at in between if self._parsed.words[at].text.lower() in _JOINTS), self._parsed.at(other.start))

    def _nearest(self, steps: Mapping[int, int], marks: Mapping[int, int], anchor: int) -> Reach:
        found: Reach = {}
        for word in steps.keys() & marks.keys():
            passed = abs(bisect_left(self._bounds, word) - bisect_left(self._bounds, anchor))
            found[marks[word]] = (steps[word] + _PASSING * passed) * _WORDS + abs(word - anchor)
        return found


class _Paths:
    """The paths of one tree: up from a figure to what happens and to what that belongs to, and down from there."""

    def __init__(self, parsed: Parsed, *, for_times: bool = False) -> None:
        self._parsed, self._for_times = parsed, for_times

    def from_figure(self, anchor: int) -> dict[int, int]:
        """The words that can be reached, each with the steps to it. Behind a figure that is told of, what hangs on the verb of telling
        is told too: "reported 12 cases in Kest on Monday"."""
        found: dict[int, int] = {}
        came, node, steps = -1, anchor, 0
        while steps <= _FAR:
            is_told = came >= 0 and self._tells(node)
            for child in self._parsed.children(node):
                if child != came and (child > came or not is_told):
                    found |= self._down(child, steps, is_subject=False)
            above = self._parsed.head(node)
            if above == node or is_told or not self._leads_up(node):
                break
            came, node, steps = node, above, steps + 1
            if self._parsed.relation(came) in ("nmod", "acl", "acl:relcl", "appos"):
                found[node] = steps + 1
        return found

    def _tells(self, node: int) -> bool:
        return self._parsed.lemma(node) in words("scopes", "telling")

    def _form(self, node: int) -> str:
        return self._parsed.words[node].text.lower()

    def _leads_up(self, node: int) -> bool:
        """Does what the word hangs on tell of the figure? A clause that somebody says does not tell of who says it."""
        above = self._parsed.head(node)
        if self._parsed.relation(node) in _BARRED:
            return self._for_times and self._parsed.lemma(above) in words("scopes", "counting")
        opened = {self._form(child) for child in self._parsed.children(node)} & words("scopes", "openers")
        return not (opened and self._parsed.relation(node) == "advcl")

    def _down(self, node: int, steps: int, *, is_subject: bool) -> dict[int, int]:
        steps += self._step(node)
        if steps > _FAR or not self._leads_down(node, is_subject=is_subject):
            return {}
        is_subject = is_subject or self._parsed.relation(node).startswith("nsubj")
        found = {node: steps} if self._is_scope(node) else {}
        for child in self._parsed.children(node):
            found |= self._down(child, steps, is_subject=is_subject)
        return found

    def _step(self, node: int) -> int:
        return _DOWN.get(self._parsed.relation(node), 1)

    def _leads_down(self, node: int, *, is_subject: bool) -> bool:
        relation, above = self._parsed.relation(node), self._parsed.head(node)
        if relation in _EMPTY or (
            relation in _BARRED and (relation != "ccomp" or self._parsed.lemma(above) in words("sources", "reporting"))
        ):
            return False
        if relation == "conj":
            return self._parsed.is_verb(node) and not any(
                self._parsed.relation(child).startswith("nsubj") for child in self._parsed.children(node)
            )
        if is_subject and relation in _ASIDE:
            return self._for_times and relation in ("nmod:poss", "compound", "amod")
        return True

    def _is_scope(self, node: int) -> bool:
        """May a place or time that is named by this word be where or when the figure holds?"""
        if self._for_times:
            return True
        relation, above = self._parsed.relation(node), self._parsed.lemma(self._parsed.head(node)).removesuffix("s")
        cases = self._parsed.cases(node)
        if relation == "nsubj":
            return above in words("scopes", "sites")
        if cases & words("scopes", "partners") or (cases & {"from", "to"} and above in words("scopes", "trades")):
            return False
        return "of" not in cases or "out" in cases or above in words("scopes", "located")
