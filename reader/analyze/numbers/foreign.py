"""Numbers in texts that are not English: only those that every language writes alike."""

import re
from collections.abc import Sequence

from reader.analysis import Quantity
from reader.text import Span

_FIGURES = re.compile(r"\d+(?:[ \u00a0]?%)?")
_POINTED = re.compile(r"\d[.,\u066b\u066c'’]\d|\d[ \u00a0\u202f]\d{3}(?!\d)")  # 1.500 is a fraction here and a thousand there
_DATE = re.compile(r"\d{1,2}(?:\.|er|º)?\s+(?:de\s+)?[^\W\d_]+\.?\s+(?:de\s+)?(?:1[89]|20)\d\d")
_BEFORE, _AFTER = 24, 24  # characters around a number in which what it belongs to stands


def plain(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Those that are whole numbers in figures, by themselves or as a percentage, and no part of a date."""
    return [one for one in found if _FIGURES.fullmatch(one.span.of(text)) and not _belongs(one.span, text)]


def _belongs(span: Span, text: str) -> bool:
    start = max(0, span.start - _BEFORE)
    around = text[start : span.end + _AFTER]
    parts = (Span(match.start() + start, match.end() + start) for pattern in (_POINTED, _DATE) for match in pattern.finditer(around))
    return any(part.overlaps(span) for part in parts)
