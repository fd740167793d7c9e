"""Where a document quotes: from an opening quotation mark to the closing one, over paragraphs that each open the quotation anew."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.text import Span

_DOUBLE = re.compile(r"[“”«»\"]|''|``|‘‘|’’")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)|(?<=[\w.,!?…])[’'](?!\w)")
_OPENING, _CLOSING = ("“", "«", "``", "‘‘"), ("”", "»", "’’")  # the others do both
_WORD = 20  # code points of a word or two, after which an opening mark stands for a closing one
_LONGEST_SINGLE = 300  # code points: a single mark may be an apostrophe


@dataclass(frozen=True, slots=True)
class Quotation:
    """`span` includes its marks. `is_closed` is false where the next paragraph goes on with it, or nobody closed it."""

    span: Span
    is_closed: bool = True


def quotations(text: str, passages: Sequence[Span]) -> list[Quotation]:
    """In order and apart. An opening mark that nobody closes reaches to the end of its paragraph."""
    found: list[Quotation] = []
    for passage in passages:
        here = list(_inside(text, passage))
        goes_on = found and not found[-1].is_closed and here and here[0].span.start == passage.start
        if goes_on and text[found[-1].span.end : passage.start].isspace():
            here[0] = Quotation(found.pop().span.joined(here[0].span), here[0].is_closed)
        found += here
    return found


def _inside(text: str, passage: Span) -> Iterator[Quotation]:
    start: int | None = None
    doubles = list(_DOUBLE.finditer(text, passage.start, passage.end))
    for mark in doubles:
        if start is None:
            start = mark.start() if mark[0] not in _CLOSING else None
        elif mark[0] not in _OPENING or mark.start() - start <= _WORD:
            yield Quotation(Span(start, mark.end()))
            start = None
    if start is not None:
        yield Quotation(Span(start, passage.end), is_closed=False)
    elif not doubles:
        yield from _singles(text, passage)


def _singles(text: str, passage: Span) -> Iterator[Quotation]:
    start: int | None = None
    for mark in _SINGLE.finditer(text, passage.start, passage.end):
        opens = mark.start() == passage.start or not (text[mark.start() - 1].isalnum() or text[mark.start() - 1] in ".,!?…")
        if opens:
            start = mark.start()
        elif start is not None and mark.end() - start <= _LONGEST_SINGLE:
            yield Quotation(Span(start, mark.end()))
            start = None
