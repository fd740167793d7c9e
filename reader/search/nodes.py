"""What a query is made of, and how SQLite's full-text search (FTS5) writes it."""

from dataclasses import dataclass
from typing import Union

from reader.search.filters import Filter

Node = Union["Term", "Near", "Field", "Not", "All", "Any", Filter]
COLUMNS = {"publisher": "publisher", "title": "title", "entity": "names", "speaker": "speakers"}
_WORDS = "{title text}"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase, perhaps only its beginning."""

    words: str
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words within so many others of each other."""

    terms: tuple[Term, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    term: Term


@dataclass(frozen=True, slots=True)
class Not:
    node: Node


@dataclass(frozen=True, slots=True)
class All:
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    nodes: tuple[Node, ...]


def expression(node: Node, columns: str = _WORDS) -> str:
    """The node as FTS5 reads it; words are looked for in these columns."""
    if isinstance(node, Field):
        return f"{COLUMNS[node.name]} : {_written(node.term)}"
    if isinstance(node, All):
        wanted = [one for one in node.nodes if not isinstance(one, Not)]
        told = " AND ".join(f"({expression(one, columns)})" for one in wanted)
        return " NOT ".join((f"({told})", *(f"({expression(one.node, columns)})" for one in node.nodes if isinstance(one, Not))))
    if isinstance(node, Any):
        return " OR ".join(f"({expression(one, columns)})" for one in node.nodes)
    if isinstance(node, Near):
        return f"{columns} : NEAR({' '.join(map(_written, node.terms))}, {node.apart})"
    assert isinstance(node, Term)
    return f"{columns} : {_written(node)}"


def holds_field(node: Node) -> bool:
    """Whether some of it asks for what is known of a document."""
    if isinstance(node, All | Any):
        return any(map(holds_field, node.nodes))
    return holds_field(node.node) if isinstance(node, Not) else isinstance(node, Field)


def marked(node: Node | None) -> list[str]:
    """What of a text is to be marked where the node matched: expressions of words, phrases and what is near."""
    if node is None or isinstance(node, Not | Filter):
        return []
    if isinstance(node, All | Any):
        return [one for inner in node.nodes for one in marked(inner)]
    if isinstance(node, Field):
        return [expression(node.term)] if node.name in ("entity", "speaker") else []
    return [expression(node)]


def _written(term: Term) -> str:
    quoted = term.words.replace('"', '""')
    return f'"{quoted}"*' if term.is_prefix else f'"{quoted}"'
