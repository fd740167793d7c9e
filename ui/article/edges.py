"""Where an edge of a highlight goes when a key moves it."""

import re

from reader.text import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NEAR = 200  # characters around an edge that are searched for the next word


def moved_edge(text: str, span: Span, *, right: bool, by: int, words: bool) -> Span:
    """The span with its right or left edge a word, or a character, further (by 1) or back (by -1); it always keeps some words."""
    edge = span.end if right else span.start
    if words:
        first = max(0, edge - _NEAR)
        found = [match.span() for match in _WORD.finditer(text, first, min(len(text), edge + _NEAR))]
        stops = [end if right else start for start, end in found]
    else:
        stops = [edge - 1, edge + 1]
    there = [stop for stop in stops if (stop > edge if by > 0 else stop < edge) and (stop > span.start if right else stop < span.end)]
    if not there:
        return span
    stop = min(there) if by > 0 else max(there)
    return Span(span.start, min(stop, len(text))) if right else Span(max(0, stop), span.end)
