"""Figures as an analyst types them, or as a few words of a text say them: "35", "30-50", "≥35", "about 40", "1.2m", "two dozen"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from reader.figures import number
from reader.known_units import known_unit
from reader.phrase import worded
from reader.text import Span

EXPECTED = worded("35, 30–50, at least 35, about 40")

_LONGEST = 80  # code points; nobody writes a figure with more
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+\.?|>=|<=|[^\s\w]")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_DASHES = frozenset("-–—‐‑−")
_LEAST, _MORE, _MOST, _LESS, _ABOUT = "at least", "more than", "at most", "less than", "about"
_BEFORE = {
    _LEAST: ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum", "≥", ">="),
    _MORE: ("more than", "greater than", "over", "above", "exceeding", ">"),
    _MOST: ("at most", "up to", "no more than", "not more than", "as many as", "a maximum of", "maximum", "≤", "<="),
    _LESS: ("less than", "fewer than", "under", "below", "<"),
    _ABOUT: (
        *("about", "around", "some", "roughly", "approximately", "approx.", "approx", "nearly", "almost", "circa", "ca.", "ca"),
        *("~", "≈"),
    ),
}
_AFTER = {
    _LEAST: ("and more", "or more", "and up", "plus", "+"),
    _MOST: ("and less", "or less", "and fewer", "or fewer"),
}
_ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * value for value, word in enumerate(_TENS, 2)}
_SCALES = {"dozen": 12, "hundred": 100, "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "b": 10**9,
           "bn": 10**9, "billion": 10**9, "tn": 10**12, "trillion": 10**12}  # fmt: skip
_LARGE = frozenset(word for word, scale in _SCALES.items() if scale >= 1_000)


@dataclass(frozen=True, slots=True)
class Interval:
    """What a figure allows, as in a Quantity: none is an open end. `qualifier` is the usual word for what bounds or softens it."""

    low: Decimal | None
    high: Decimal | None
    approximate: bool = False
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """`unit` is what the unit typed with the figure is called; none where there was none."""

    interval: Interval
    unit: str | None = None


def typed_figure(words: str) -> TypedFigure | None:
    """What the words say; none if they are no figure, or more than one.

    Takes all that `reader.figures.figure` writes. A scale behind a range is meant for both its ends: "3-4 million".
    """
    return _Reader(words).figure() if len(words) <= _LONGEST else None


def figure_in(words: str) -> tuple[TypedFigure, Span] | None:
    """The first figure among the words, as long as may be, and where it stands: "at least 35" in "the at least 35 guards"."""
    bounds = [found.span() for found in re.finditer(r"\S+", words[:_LONGEST])]
    for first, (start, _) in enumerate(bounds):
        for _, end in reversed(bounds[first:]):
            if figure := typed_figure(words[start:end]):
                return figure, Span(start, end)
    return None


def interval_words(low: Decimal | None, high: Decimal | None, *, approximate: bool = False, qualifier: str | None = None) -> str:
    """The interval of a figure, so that it can be typed again: "35 and more", "less than 12", "30 to 50", "about 40"; empty without."""
    about = "about " if approximate else ""
    if low is not None and high is not None:
        return f"{about}{_exact(low)}" if low == high else f"{about}{_exact(low)} to {_exact(high)}"
    if low is not None:
        return f"more than {_exact(low)}" if qualifier in _BEFORE[_MORE] else f"{_exact(low)} and more"
    if high is not None:
        return f"less than {_exact(high)}" if qualifier in _BEFORE[_LESS] else f"{_exact(high)} and less"
    return ""


def _exact(value: Decimal) -> str:
    """Short where that loses nothing: "1.2m", but "1,234,567"."""
    short = number(value)
    figure = typed_figure(short)
    return short if figure is not None and figure.interval.low == value else f"{value:,f}"


class _Reader:
    """Reads tokens from left to right; `_at` is the next one."""

    def __init__(self, words: str) -> None:
        found = list(_TOKEN.finditer(words))
        self._typed, self._starts = words, [*(token.start() for token in found), len(words)]
        self._words = [token[0] for token in found]
        self._tokens = ["-" if token in _DASHES else token.casefold() for token in self._words]
        self._at = 0

    def figure(self) -> TypedFigure | None:
        about = self._phrase({_ABOUT: _BEFORE[_ABOUT]})
        bound = "" if about else self._phrase(_BEFORE)
        is_range = not bound and (self._takes("between") or self._takes("from"))
        unit = self._unit_before()
        ends = self._ends()
        if ends is None or (is_range and ends[1] is None) or (bound and ends[1] is not None):
            return None
        after = "" if bound or about or ends[1] is not None else self._phrase(_AFTER)
        rest = self._typed[self._starts[self._at] :].strip()
        if rest:
            named = known_unit(rest) if unit is None else None
            if named is None:
                return None
            unit = named.name
        return TypedFigure(_interval(*ends, about or bound or after), unit)

    def _ends(self) -> tuple[Decimal, Decimal | None] | None:
        """The number, or both of a range, the lower one first."""
        low = self._number()
        if low is None:
            return None
        low_scale, plain_low, before = self._scale(), low, self._at
        low *= low_scale
        if not any(map(self._takes, ("-", "to", "and"))):
            return low, None
        self._unit_before()
        high = self._number()
        if high is None:
            self._at = before
            return low, None
        scale = self._scale()
        if low_scale == 1 and abs(plain_low) <= abs(high):
            low *= scale
        return (low, high * scale) if low <= high * scale else None

    def _number(self) -> Decimal | None:
        """Digits, or a number in words below a thousand; both may have a sign."""
        before = self._at
        sign = -1 if self._takes("-") else 1
        if self._at < len(self._tokens) and _DIGITS.fullmatch(self._tokens[self._at]):
            self._at += 1
            return sign * Decimal(self._tokens[self._at - 1].replace(",", ""))
        value = self._small()
        if value is None:
            self._at = before
            return None
        return sign * Decimal(value)

    def _small(self) -> int | None:
        """ "thirty-five", "two hundred and six", "a dozen"."""
        value = 1 if self._next in ("a", "an") and self._after in _SCALES else _WORDS.get(self._next)
        if value is None:
            return None
        self._at += 1
        value = self._with_ones(value)
        if self._takes("hundred"):
            value *= 100
            before = self._at
            self._takes("and")
            more = _WORDS.get(self._next)
            if more is None:
                self._at = before
            else:
                self._at += 1
                value += self._with_ones(more)
        return value

    def _with_ones(self, value: int) -> int:
        """Twenty with the three of "twenty-three" or "twenty three"."""
        before = self._at
        self._takes("-")
        ones = _WORDS.get(self._next, 10)
        if value in range(20, 100, 10) and 0 < ones < 10:
            self._at += 1
            return value + ones
        self._at = before
        return value

    def _scale(self) -> int:
        if self._next in _SCALES and (self._next in _LARGE or self._tokens[self._at - 1] not in _SCALES):
            self._at += 1
            return _SCALES[self._tokens[self._at - 1]]
        return 1

    def _unit_before(self) -> str | None:
        """The currency whose sign or code stands before the number."""
        for length in (2, 1):
            named = known_unit("".join(self._words[self._at : self._at + length]))
            if named is not None and named.kind == "money" and not self._next[:1].isdigit():
                self._at += length
                return named.name
        return None

    def _phrase(self, phrases: dict[str, tuple[str, ...]]) -> str:
        """What the phrase that stands here means; empty if none does."""
        for meaning, written in phrases.items():
            for words in written:
                parts = _TOKEN.findall(words)
                if self._tokens[self._at : self._at + len(parts)] == parts:
                    self._at += len(parts)
                    return meaning
        return ""

    def _takes(self, token: str) -> bool:
        is_here = self._next == token
        self._at += is_here
        return is_here

    @property
    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    @property
    def _after(self) -> str:
        return self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else ""


def _interval(low: Decimal, high: Decimal | None, meaning: str) -> Interval:
    if meaning in (_LEAST, _MORE):
        return Interval(low, None, qualifier=meaning)
    if meaning in (_MOST, _LESS):
        return Interval(None, low, qualifier=meaning)
    qualifier = meaning or (None if high is None else "between")
    return Interval(low, low if high is None else high, meaning == _ABOUT, qualifier)
