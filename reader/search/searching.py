"""Asks the full-text index: the best documents first, with the passages in them and the notes on them that matched."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.search.filters import Filter
from reader.search.index import SearchIndex
from reader.search.nodes import All, Node, Not, Term, expression, holds_field, marked
from reader.search.query import Query
from reader.text import Span
from reader.text_search import FoundDocument, FoundPassage, TextSearch

_OPEN, _SHUT = "\ue001", "\ue002"
_PASSAGES = 4  # shown of a document
_AROUND = 90  # characters before and behind what matched
_NOTES = 200
_ENDS = (".", "!", "?", "…", ".”", "!”", "?”")  # of what needs no sign that it goes on
_NOTED = "{body quote}"
_ANY_TELLS = "document.number IN (SELECT document FROM number WHERE {})"
_TELLS = "EXISTS (SELECT 1 FROM number INDEXED BY number_document WHERE number.document = document.number AND {})"
_IS = "document.number IN (SELECT rowid FROM found WHERE found MATCH ?)"
_IS_NOT = "document.number NOT IN (SELECT rowid FROM found WHERE found MATCH ?)"


def search(index: SearchIndex, asked: Query, limit: int = 50) -> TextSearch:
    """The first documents that have what was asked for."""
    notes = _notes(index, asked)
    numbers, total = ([], 0) if asked.tags and asked.words is None and asked.fields is None else _documents(index, asked, limit)
    best = list(dict.fromkeys((*numbers, *notes)))[:limit]
    found = [_found(index, asked, number, notes.get(number, [])) for number in best]
    return TextSearch(asked.text, tuple(found), max(total, len(dict.fromkeys((*numbers, *notes)))), index.size)


def _documents(index: SearchIndex, asked: Query, limit: int) -> tuple[list[int], int]:
    """The numbers of the best documents, and how many there are."""
    nodes = [node for part in (asked.words, asked.fields) if part is not None for node in _conjuncts(part)]
    match, left_out = _split(nodes)
    conditions, values = _conditions(asked.filters, has_words=bool(match))
    for term in asked.tags:
        conditions.append("document.number IN (SELECT document FROM note JOIN noted ON noted.rowid = note.number WHERE noted MATCH ?)")
        values.append(_tagged(term))
    for node in left_out:
        conditions.append(_IS_NOT)
        values.append(expression(node))
    tables, order = "document", "published DESC, document.number"
    if match:
        tables, order = "found JOIN document ON document.number = found.rowid" if conditions else "found", "rank"
        conditions.insert(0, "found MATCH ?")
        values.insert(0, match)
    column = "found.rowid" if match else "document.number"
    chosen = f"FROM {tables} WHERE {' AND '.join(conditions) or '1'}"
    numbers = [number for (number,) in index.connection.execute(f"SELECT {column} {chosen} ORDER BY {order} LIMIT ?", (*values, limit))]
    total = len(numbers)
    if total == limit:
        (total,) = index.connection.execute(f"SELECT count(*) {chosen}", values).fetchone()
    return numbers, total


def _split(nodes: Sequence[Node]) -> tuple[str, list[Node]]:
    """What must match, as one expression, and what must not where nothing must."""
    wanted = [node for node in nodes if not isinstance(node, Not)]
    if wanted:
        return expression(All(tuple(nodes))), []
    return "", [node.node for node in nodes if isinstance(node, Not)]


def _conditions(filters: Iterable[Filter], *, has_words: bool) -> tuple[list[str], list[str | float]]:
    """In SQL, with their values. Where words leave few documents, the numbers of each are looked at; else all numbers of the kind."""
    conditions, values = list[str](), list[str | float]()
    for one in filters:
        inner = (_TELLS if has_words else _ANY_TELLS).format(one.condition)
        conditions.append(one.condition if one.table == "document" else inner)
        values += one.values
    return conditions, values


def _notes(index: SearchIndex, asked: Query) -> dict[int, list[tuple[str, Span, str]]]:
    """Notes that have the words and the tags, by the numbers of their documents: id, place, and the words with signs around matches."""
    words = [expression(asked.words, _NOTED)] if asked.words is not None and _can_be_noted(asked.words) else []
    match = " AND ".join(f"({one})" for one in (*words, *map(_tagged, asked.tags)))
    if not match:
        return {}
    conditions, values = _conditions(asked.filters, has_words=True)
    wanted, left_out = _split(_conjuncts(asked.fields)) if asked.fields is not None else ("", [])
    for condition, expressed in ((_IS, [wanted] if wanted else []), (_IS_NOT, list(map(expression, left_out)))):
        conditions += [condition] * len(expressed)
        values += expressed
    where = "".join(f" AND {condition}" for condition in conditions)
    rows = index.connection.execute(
        f"""SELECT document.number, note.id, start, "end", {_highlighted("noted", 0)}, {_highlighted("noted", 1)}
            FROM noted JOIN note ON note.number = noted.rowid JOIN document ON document.number = note.document
            WHERE noted MATCH ?{where} ORDER BY rank LIMIT {_NOTES}""",
        (match, *values),
    )
    found: defaultdict[int, list[tuple[str, Span, str]]] = defaultdict(list)
    for number, key, start, end, body, quote in rows:
        found[number].append((key, Span(start, end), body if body.strip() else f"“{quote}”"))
    return found


def _found(index: SearchIndex, asked: Query, number: int, notes: Sequence[tuple[str, Span, str]]) -> FoundDocument:
    (key,) = index.connection.execute("SELECT id FROM document WHERE number = ?", (number,)).fetchone()
    text, marks = _marks(index, asked, number)
    if not marks and not notes:
        marks = [Span(0, 0)]
    shown = tuple(_passage(text, group) for group in _groups(marks)[:_PASSAGES])
    noted = tuple(_noted(one) for one in notes[:_PASSAGES])
    return FoundDocument(key, (*noted, *shown), len([one for one in marks if len(one)]) + len(notes))


def _marks(index: SearchIndex, asked: Query, number: int) -> tuple[str, list[Span]]:
    """The text, and what in it matched: words, names that were asked for, numbers."""
    spans = set[Span]()
    for table in asked.filters:
        if table.table == "number":
            places = f'SELECT start, "end" FROM number WHERE document = ? AND {table.condition}'
            spans |= {Span(*row) for row in index.connection.execute(places, (number, *table.values))}
    wanted = " OR ".join(f"({one})" for part in (asked.words, asked.fields) for one in marked(part))
    row = None
    if wanted:
        marking = f"SELECT {_highlighted('found', 1)} FROM found WHERE found MATCH ? AND rowid = ?"
        row = index.connection.execute(marking, (wanted, number)).fetchone()
    if row is None:
        row = index.connection.execute("SELECT text FROM found WHERE rowid = ?", (number,)).fetchone()
    text, marks = _unmarked(row[0])
    return text, sorted(spans | set(marks))


def _unmarked(marked_text: str) -> tuple[str, list[Span]]:
    """The text without the signs, and what stood between them."""
    pieces, marks, length, start = list[str](), list[Span](), 0, 0
    for piece in re.split(f"([{_OPEN}{_SHUT}])", marked_text):
        if piece == _OPEN:
            start = length
        elif piece == _SHUT:
            marks.append(Span(start, length))
        else:
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces), marks


def _groups(marks: Sequence[Span]) -> list[list[Span]]:
    """Matches that fit into one passage together."""
    groups: list[list[Span]] = []
    for mark in marks:
        if groups and mark.end - groups[-1][0].start <= _AROUND:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _passage(text: str, marks: Sequence[Span]) -> FoundPassage:
    """What stands around some matches, from word to word and inside their paragraph, on one line."""
    first, last = marks[0], max(mark.end for mark in marks)
    above, below = text.rfind("\n\n", 0, first.start), text.find("\n\n", last)
    start = max(0, first.start - _AROUND, above + 1)
    end = min(last + _AROUND, below if below >= 0 else len(text))
    while 0 < start < first.start and not text[start - 1].isspace():
        start += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    words, begin = piece.strip(), start + lead
    before = "…" if begin > 0 and text[begin - 2 : begin] != "\n\n" else ""
    after = "…" if end < len(text) and text[end : end + 2] != "\n\n" and not words.endswith(_ENDS) else ""
    moved = [Span(max(0, mark.start - begin), max(0, mark.end - begin)).shifted(len(before)) for mark in marks if len(mark)]
    return FoundPassage(first, before + re.sub(r"\s", " ", words) + after, tuple(moved))


def _noted(note: tuple[str, Span, str]) -> FoundPassage:
    key, span, marked_words = note
    words, marks = _unmarked(marked_words)
    shown = re.sub(r"\s", " ", words)[: 3 * _AROUND]
    return FoundPassage(span, shown, tuple(mark for mark in marks if mark.end <= len(shown)), key)


def _highlighted(table: str, column: int) -> str:
    return f"highlight({table}, {column}, '{_OPEN}', '{_SHUT}')"


def _conjuncts(node: Node) -> tuple[Node, ...]:
    return node.nodes if isinstance(node, All) else (node,)


def _can_be_noted(node: Node) -> bool:
    """Whether a note can have what is asked for: words, and not only such as are left out."""
    return not holds_field(node) and any(not isinstance(one, Not) for one in _conjuncts(node))


def _tagged(term: Term) -> str:
    return "tags : " + expression(term, "").removeprefix(" : ")
