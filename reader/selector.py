"""How a place in a text is described so that it can be found again, also after the text has changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.text import Span

CONTEXT = 32  # characters kept before and after the quoted words
SILENT = 0.95  # from here on a place found again needs nobody's eyes
REVIEW = 0.75  # from here on it is proposed; below, the note is an orphan

_WEIGHTS = (50, 20, 20, 2)  # quote, prefix, suffix, position: as Hypothesis scores a match
_MAX_ERRORS = 256  # and never more than half of the quote
_MAX_PLACES = 1_000  # of words that stand all over the text, those nearest to the old position are weighed
_REFINED = 16  # rapidfuzz finds a window as long as the quote: its ends are right to within the words put in or left out
_UNMISTAKABLE = 64  # words this long that stand in the text once are found, whatever was rewritten around them
_WORD_END = re.compile(r"\b")


@dataclass(frozen=True, slots=True)
class Quote:
    """A W3C TextQuoteSelector: the exact words with up to 32 characters before and after them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A place found again, and how sure that is: 1 when nothing changed, at least `REVIEW`."""

    span: Span
    score: float

    @property
    def needs_review(self) -> bool:
        return self.score < SILENT


def describe(text: str, span: Span) -> tuple[Quote, Span]:
    """The quote and the position by which `anchor` finds the span again."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Quote(span.of(text), before, text[span.end : span.end + CONTEXT]), span


def anchor(text: str, quote: Quote, position: Span) -> Anchored | None:
    """Where the quoted words stand in this text: at their position, elsewhere word for word, or nearly so; none for an orphan."""
    if position.end <= len(text) and describe(text, position)[0] == quote:
        return Anchored(position, 1.0)
    if not quote.exact:
        return None
    exact = list(_word_for_word(text, quote, position))
    spans = exact or list(_nearly(text, quote))
    found = [Anchored(span, _score(text, span, quote, position)) for span in spans]
    best = max(found, key=lambda one: one.score, default=None)
    if best and len(exact) == 1 and len(quote.exact) >= _UNMISTAKABLE:
        best = Anchored(best.span, max(best.score, SILENT))
    return best if best and best.score >= REVIEW else None


def _word_for_word(text: str, quote: Quote, position: Span) -> Iterator[Span]:
    """Places of the quoted words nearest to the old position: those between the same words, if any."""
    whole = quote.prefix + quote.exact + quote.suffix
    starts = [start + len(quote.prefix) for start in _finds(text, whole)] or list(_finds(text, quote.exact))
    for start in sorted(starts, key=lambda start: abs(start - position.start))[:_MAX_PLACES]:
        yield Span(start, start + len(quote.exact))


def _finds(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _nearly(text: str, quote: Quote) -> Iterator[Span]:
    """The places most like the quoted words, sought with the words around them and alone."""
    around = _aligned(quote.prefix + quote.exact + quote.suffix, text)
    windows = [Span(0, len(text)), *([around] if around else [])]
    for window in windows:
        span = _aligned(quote.exact, window.of(text))
        if span:
            span = _refined(text, span.shifted(window.start), quote.exact)
            if _errors(span.of(text), quote.exact) <= min(_MAX_ERRORS, len(quote.exact) // 2):
                yield span


def _aligned(words: str, text: str) -> Span | None:
    """The part of the text that is most like the words; as long as they are."""
    from rapidfuzz import fuzz  # here, so that `import reader` stays cheap

    if len(words) >= len(text):  # rapidfuzz would seek the text in the words
        return Span(0, len(text)) if text else None
    found = fuzz.partial_ratio_alignment(words, text)
    return Span(found.dest_start, found.dest_end) if found and found.score else None


def _refined(text: str, span: Span, quoted: str) -> Span:
    """The span with its ends moved to the ends of words near by that make it most like the quoted words; of two, the wider."""
    starts = [start for start in _word_ends(text, span.start) if start < span.end and text[start].isspace() <= quoted[0].isspace()]
    start = min(starts, key=lambda start: _errors(text[start : span.end], quoted), default=span.start)
    ends = [end for end in _word_ends(text, span.end) if end > start and text[end - 1].isspace() <= quoted[-1].isspace()]
    return Span(start, min(reversed(ends), key=lambda end: _errors(text[start:end], quoted), default=span.end))


def _word_ends(text: str, near: int) -> Iterator[int]:
    """Offsets close by where a word begins or ends."""
    last = min(len(text), near + _REFINED)
    return (found.start() for found in _WORD_END.finditer(text, max(0, near - _REFINED), last + 1) if found.start() <= last)


def _score(text: str, span: Span, quote: Quote, position: Span) -> float:
    """Likeness in [0, 1]: the weighted mean of those of the quote, of the words before and after it, and of its position."""
    likeness = (
        _likeness(span.of(text), quote.exact),
        _likeness(text[max(0, span.start - len(quote.prefix)) : span.start], quote.prefix),
        _likeness(text[span.end : span.end + len(quote.suffix)], quote.suffix),
        max(0.0, 1 - abs(span.start - position.start) / max(1, len(text))),
    )
    return sum(weight * like for weight, like in zip(_WEIGHTS, likeness, strict=True)) / sum(_WEIGHTS)


def _likeness(words: str, quoted: str) -> float:
    longest = max(len(words), len(quoted))
    return 1 - _errors(words, quoted) / longest if longest else 1.0


def _errors(words: str, quoted: str) -> int:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(words, quoted)
