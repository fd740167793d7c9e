"""Reads what an analyst types into a search: words, phrases, what is near, lists, and filters of documents.

`guards "prison break" escap* NEAR(gunmen wall, 5) [fighters, militants] publisher:courier before:2026-05 number:militants>1000 -rain`
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.phrase import Phrase, worded
from reader.search.filters import Filter, day_filter, number_filter
from reader.search.nodes import All, Any, Field, Near, Node, Not, Term
from reader.search.parts import Part, QueryError, parts

FIELDS = {
    "publisher": worded("from {words}"),
    "title": worded("with {words} in the title"),
    "entity": worded("naming {words}"),
    "speaker": worded("reporting {words}"),
    "tag": worded("with a note tagged {words}"),
    "before": worded("before {words}"),
    "after": worded("after {words}"),
    "number": Phrase(""),
}
_NEAR = 10  # words that may stand between
_CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for. `words` must stand in a document, its title, or a note on it; `fields` in what is known of the document.

    `told` says the filters in words.
    """

    text: str
    words: Node | None
    fields: Node | None
    tags: tuple[Term, ...]
    filters: tuple[Filter, ...]
    told: tuple[str, ...]


def query(text: str) -> Query:
    """What the text asks for.

    Raises:
        QueryError: if it cannot be read; its message says what is wrong.
    """
    found = _Reader(parts(text)).whole()
    conjuncts = found.nodes if isinstance(found, All) else (found,)
    words = tuple(node for node in conjuncts if not _only_fields(node))
    fields = tuple(node for node in conjuncts if _only_fields(node) and not isinstance(node, Field | Filter))
    named = tuple(node for node in conjuncts if isinstance(node, Field) and node.name != "tag")
    tags = tuple(node.term for node in conjuncts if isinstance(node, Field) and node.name == "tag")
    filters = tuple(node for node in conjuncts if isinstance(node, Filter))
    told = tuple(said for node in conjuncts if (said := _told(node)))
    if not any(not isinstance(node, Not) for node in conjuncts):
        raise QueryError(worded("Say also what to look for, not only what to leave out."))
    return Query(text, _all(words), _all((*named, *fields)), tags, filters, told)


def _hoisted(sides: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """The sides of an OR outside of brackets, and what stands beside words there and holds for the whole query: filters, what is left
    out."""
    kept, whole = list[Node](), list[Node]()
    for side in sides:
        nodes = side.nodes if isinstance(side, All) else (side,)
        words = [node for node in nodes if not isinstance(node, Field | Filter | Not)]
        kept.append((words[0] if len(words) == 1 else All(tuple(words))) if words else side)
        whole += [node for node in nodes if words and isinstance(node, Field | Filter | Not)]
    return kept, whole


def _all(nodes: Sequence[Node]) -> Node | None:
    return None if not nodes else nodes[0] if len(nodes) == 1 else All(tuple(nodes))


def _only_fields(node: Node) -> bool:
    """Whether it asks only for what is known of a document."""
    if isinstance(node, All | Any):
        return all(map(_only_fields, node.nodes))
    return _only_fields(node.node) if isinstance(node, Not) else isinstance(node, Field | Filter)


def _told(node: Node) -> str:
    """A filter, or what is left out, in words; empty for what is looked for."""
    if isinstance(node, Not):
        inner = node.node
        if isinstance(inner, Term):
            return worded("without {words}", words=_quoted(inner))
        return worded("not {filter}", filter=_told(inner)) if isinstance(inner, Field) else ""
    if isinstance(node, Field):
        return FIELDS[node.name].filled(words=_quoted(node.term))
    return node.told if isinstance(node, Filter) else ""


def _quoted(term: Term) -> str:
    return worded("“{words}”", words=term.words + ("…" if term.is_prefix else ""))


class _Reader:
    """Parts one after the other: a recursive descent, `OR` binding less than what stands side by side."""

    def __init__(self, read: Sequence[Part]) -> None:
        self._parts, self._at = read, 0

    def whole(self) -> Node:
        if not self._parts:
            raise QueryError(worded("There is nothing to look for."))
        found = self._either(0)
        if self._at < len(self._parts):
            raise QueryError(worded("A “{sign}” closes what was never opened.", sign=self._next.words))
        return found

    @property
    def _next(self) -> Part:
        return self._parts[self._at]

    def _is(self, *words: str) -> bool:
        return self._at < len(self._parts) and self._next.is_sign and self._next.words in words

    def _either(self, depth: int) -> Node:
        nodes = [self._together(depth)]
        while self._is("OR"):
            self._at += 1
            nodes.append(self._together(depth))
        whole = list[Node]()
        if len(nodes) > 1 and not depth:
            nodes, whole = _hoisted(nodes)
        if len(nodes) > 1 and any(isinstance(node, Not) for node in nodes):
            raise QueryError(worded("OR needs something to look for on both sides, not only something to leave out."))
        if len(nodes) > 1 and any(_holds_filter(node) for node in nodes):
            raise QueryError(worded("“before:”, “after:”, “number:” and “tag:” hold for the whole query: they cannot be a side of OR."))
        found = nodes[0] if len(nodes) == 1 else Any(tuple(nodes))
        return All((found, *whole)) if whole else found

    def _together(self, depth: int) -> Node:
        nodes: list[Node] = []
        while self._at < len(self._parts) and not self._is("OR", ")", "]", ","):
            if self._is("AND"):
                self._at += 1
                if not nodes or self._at == len(self._parts) or self._is("OR", ")", "AND"):
                    raise QueryError(worded("AND needs something on both sides."))
                continue
            found = self._one(depth)
            nodes += found.nodes if isinstance(found, All) else (found,)
        if not nodes:
            is_half = self._is("OR") or self._at
            raise QueryError(worded("OR needs something on both sides.") if is_half else worded("There is nothing to look for."))
        if depth and all(isinstance(node, Not) for node in nodes):
            raise QueryError(worded("Say also what to look for, not only what to leave out."))
        return nodes[0] if len(nodes) == 1 else All(tuple(nodes))

    def _one(self, depth: int) -> Node:
        part = self._next
        self._at += 1
        if part.field:
            return _of_field(part)
        if not part.is_sign:
            return Term(part.words, part.is_prefix)
        if part.words == "NOT":
            if self._at == len(self._parts) or self._is("OR", "AND", ")", "]", ","):
                raise QueryError(worded("NOT and “-” need something behind them."))
            left_out = self._one(depth)
            if isinstance(left_out, Not):
                raise QueryError(worded("What is left out twice is looked for: write it without NOT and “-”."))
            if _holds_filter(left_out):
                raise QueryError(worded("“before:”, “after:”, “number:” and “tag:” cannot be left out by NOT or “-”."))
            return Not(left_out)
        if part.words == "(":
            found = self._either(depth + 1)
            self._close("(")
            return found
        if part.words == "[":
            return self._list()
        if part.words == "NEAR":
            return self._near()
        raise QueryError(worded("A “{sign}” closes what was never opened.", sign=part.words))

    def _list(self) -> Node:
        terms = [Term(" ".join(one.words for one in group), group[-1].is_prefix) for group in self._groups("[")]
        return Any(tuple(terms)) if len(terms) > 1 else terms[0]

    def _near(self) -> Near:
        groups = self._groups("(", is_words=True)
        last = groups[-1][-1].words
        apart = int(last) if len(groups) > 1 and len(groups[-1]) == 1 and last.isdecimal() else _NEAR
        named = groups[:-1] if len(groups) > 1 and last.isdecimal() else groups
        terms = tuple(Term(one.words, one.is_prefix) for group in named for one in group)
        if len(terms) < 2:
            raise QueryError(worded("NEAR needs two words or more, such as NEAR(gunmen wall, 5)."))
        return Near(terms, apart)

    def _groups(self, opening: str, *, is_words: bool = False) -> list[list[Part]]:
        """What stands between brackets, parted by commas."""
        if is_words:
            self._at += 1
        groups: list[list[Part]] = [[]]
        while self._at < len(self._parts) and not self._is(_CLOSING[opening]):
            part = self._next
            self._at += 1
            if part.is_sign and part.words == ",":
                groups.append([])
            elif part.is_sign or part.field:
                raise QueryError(worded("Lists and NEAR hold words and phrases only."))
            else:
                groups[-1].append(part)
        self._close(opening)
        full = [group for group in groups if group]
        if not full:
            raise QueryError(worded("A list without words finds nothing."))
        return full

    def _close(self, opening: str) -> None:
        if not self._is(_CLOSING[opening]):
            raise QueryError(worded("A “{sign}” is never closed.", sign=opening))
        self._at += 1


def _of_field(part: Part) -> Node:
    if part.field in ("before", "after"):
        return day_filter(part.field, part.words)
    if part.field == "number":
        return number_filter(part.words)
    return Field(part.field, Term(part.words, part.is_prefix))


def _holds_filter(node: Node) -> bool:
    if isinstance(node, All | Any):
        return any(map(_holds_filter, node.nodes))
    if isinstance(node, Not):
        return _holds_filter(node.node)
    return isinstance(node, Filter) or (isinstance(node, Field) and node.name == "tag")
