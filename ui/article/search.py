"""Finding words in a text, a slice at a time, so that a long text never holds up the window."""

import re
from collections.abc import Iterator

from reader.text import Span

SLICE = 400_000  # code points; about 4 ms
LIMIT = 5_000


def hits(text: str, words: str, *, case: bool = False, whole: bool = False) -> Iterator[tuple[Span, ...]]:
    """Where the words stand, in order, a tuple for every slice of the text; white space between words matches any."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return
    written = r"\s{1,9}".join(parts)
    if whole:
        written = rf"(?<!\w){written}(?!\w)"
    pattern = re.compile(written, 0 if case else re.IGNORECASE)
    found, start = 0, 0
    reach = len(words) * 10  # a hit may begin in this slice and end in the next
    while start < len(text) and found < LIMIT:
        end = min(start + SLICE, len(text))
        matches = pattern.finditer(text, start, min(end + reach, len(text)))
        spans = tuple(Span(*match.span()) for match in matches if match.start() < end)[: LIMIT - found]
        found += len(spans)
        yield spans
        start = max(end, spans[-1].end) if spans else end
