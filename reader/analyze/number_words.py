"""Numerals, in figures and in words: "1.2 million", "two hundred and five", "half a dozen", "tens of thousands", "two thirds"."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from reader.analyze.lexer import Token
from reader.analyze.lexicon import table

_HYPHENS = frozenset("-‐‑")
_UNBOUNDED = Decimal("Infinity")
_ARTICLES = frozenset({"a", "an"})
# Words that may follow a measured length, so that "5m" before them is metres.
_LENGTHS = frozenset(
    {"long", "high", "wide", "deep", "tall", "away", "above", "below", "from", "in", "of", "at", "to", "and", "or", "off", "by", "on"}
)
# After "a third" these show that it is a part and no ordinal.
_AFTER_FRACTIONS = frozenset(
    {"of", "more", "less", "fewer", "to", "in", "and", "or", "from", "over", "by", "since", "as", "were", "was", "are", "is"}
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from the tokens up to index `end`. `high` is none where the words only give a least ("dozens").

    `scale` is the last scale word's worth, `shape` one of figures, words, vague, fraction, ordinal.
    """

    low: Decimal
    high: Decimal | None
    end: int
    shape: str
    scale: Decimal = Decimal(1)

    @property
    def is_plain(self) -> bool:
        """Figures or words without a scale behind them: a scale that follows later may be shared ("3 to 5 million")."""
        return self.shape in ("figures", "words") and self.scale == 1


@cache
def lexicon(name: str) -> Mapping[str, Decimal]:
    """One of the tables of worths in numbers.toml."""
    return {word: Decimal(worth) for word, worth in table("numbers")[name].items()}


def numeral(tokens: Sequence[Token], at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at index `at`. After a currency sign (`money`) "m" is million, not metre."""
    if at >= len(tokens):
        return None
    return _vague(tokens, at) or _fraction(tokens, at) or _ordinal(tokens, at) or _cardinal(tokens, at, money)


def figures(token: Token) -> Decimal:
    return Decimal(re.sub(r"[,\s]", "", token.text))


def _lower(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at < len(tokens) else ""


def _vague(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Plurals of scales, which give a least: "dozens", "hundreds of thousands", "several hundred", "a couple of"."""
    first = _lower(tokens, at)
    worth = lexicon("vague").get(first)
    if first in _ARTICLES and _lower(tokens, at + 1) in ("couple", "few"):
        return _few(tokens, at + 1)
    if first == "couple" or first in lexicon("few"):
        return _few(tokens, at)
    if first == "tens" and _lower(tokens, at + 1) == "of" and _lower(tokens, at + 2) in lexicon("vague"):
        return Numeral(20 * _plural_scale(tokens[at + 2]), None, at + 3, "vague")
    if worth is None:
        return None
    if _lower(tokens, at + 1) == "of" and _lower(tokens, at + 2) in ("thousands", "millions", "billions"):
        return Numeral(worth * _plural_scale(tokens[at + 2]), None, at + 3, "vague")
    return None if first == "scores" and _lower(tokens, at + 1) != "of" else Numeral(worth, None, at + 1, "vague")


def _plural_scale(token: Token) -> Decimal:
    return lexicon("scales").get(token.lower.removesuffix("s"), Decimal(1))


def _few(tokens: Sequence[Token], at: int) -> Numeral | None:
    """ "several hundred" is at least three hundred; "a couple" is two; "several" alone is left to the caller to want."""
    if tokens[at].lower == "couple":
        if _lower(tokens, at + 1) == "hundred":
            return Numeral(Decimal(200), Decimal(200), at + 2, "vague")
        return Numeral(Decimal(2), Decimal(2), at + 1, "vague") if _lower(tokens, at + 1) == "of" else None
    scale = lexicon("scales").get(_lower(tokens, at + 1))
    least = lexicon("few")[tokens[at].lower]
    return Numeral(least * scale, None, at + 2, "vague") if scale else Numeral(least, None, at + 1, "few")


def _fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    return _written_fraction(tokens, at) or _slashed_fraction(tokens, at) or _one_in(tokens, at)


def _written_fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    """ "two thirds", "one-third"; "a third" and "half" only where "of", "the" or the end of the phrase follows."""
    if tokens[at].lower == "half":
        following = _lower(tokens, at + 1)
        before = tokens[at - 1].lower if at else ""
        if following in ("of", "the", "their", "its", "his", "her") or (before == "by" and following not in _ARTICLES):
            return Numeral(Decimal("0.5"), Decimal("0.5"), at + 1, "fraction")
        return None
    over = lexicon("ones").get(tokens[at].lower) or (Decimal(1) if tokens[at].lower in _ARTICLES else None)
    after = at + 2 if _lower(tokens, at + 1) in _HYPHENS and tokens[at + 1].glued else at + 1
    under = lexicon("fractions").get(_lower(tokens, after))
    if not over or not under or over >= under * 4:
        return None
    end = after + 1
    if tokens[at].lower in _ARTICLES and end < len(tokens) and tokens[end].is_word and tokens[end].lower not in _AFTER_FRACTIONS:
        return None
    return Numeral(over / under, over / under, end, "fraction")


def _slashed_fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    """ "1/3", "2 1/2", "½", "2½"."""
    if not tokens[at].is_number:
        part = _sign_fraction(tokens[at])
        return Numeral(part, part, at + 1, "fraction") if part else None
    if at + 1 < len(tokens) and (part := _sign_fraction(tokens[at + 1])):
        return Numeral(figures(tokens[at]) + part, figures(tokens[at]) + part, at + 2, "figures")
    if part := _quotient(tokens, at):
        return Numeral(part, part, at + 3, "fraction")
    if at + 1 < len(tokens) and tokens[at].text.isdigit() and not tokens[at + 1].glued and (part := _quotient(tokens, at + 1)):
        return Numeral(figures(tokens[at]) + part, figures(tokens[at]) + part, at + 4, "figures")
    return None


def _sign_fraction(token: Token) -> Decimal | None:
    if len(token.text) == 1 and token.kind == "sign" and unicodedata.category(token.text) == "No":
        return Decimal(str(unicodedata.numeric(token.text, 0)))
    return None


def _quotient(tokens: Sequence[Token], at: int) -> Decimal | None:
    """The quotient of "1/3", where the upper figure is the smaller."""
    if at + 2 >= len(tokens) or tokens[at + 1].text not in "/⁄" or not (tokens[at + 1].glued and tokens[at + 2].glued):
        return None
    if not (tokens[at].text.isdigit() and tokens[at + 2].text.isdigit()):
        return None
    over, under = figures(tokens[at]), figures(tokens[at + 2])
    return over / under if 0 < over < under <= 100 else None


def _one_in(tokens: Sequence[Token], at: int) -> Numeral | None:
    """ "one in five", "nine out of ten"."""
    after = at + 2 if _lower(tokens, at + 1) == "in" else at + 3 if (_lower(tokens, at + 1), _lower(tokens, at + 2)) == ("out", "of") else 0
    if not after or after >= len(tokens):
        return None
    over, under = _small(tokens[at]), _small(tokens[after])
    if not over or not under or over >= under or (tokens[after].is_number and under > 1000):
        return None
    return Numeral(over / under, over / under, after + 1, "fraction")


def _small(token: Token) -> Decimal | None:
    if token.is_number:
        return figures(token)
    return lexicon("ones").get(token.lower) or lexicon("tens").get(token.lower)


def _ordinal(tokens: Sequence[Token], at: int) -> Numeral | None:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.is_number and following and following.glued and following.lower in ("st", "nd", "rd", "th"):
        return Numeral(figures(token), figures(token), at + 2, "ordinal")
    if worth := lexicon("ordinals").get(token.lower):
        return Numeral(worth, worth, at + 1, "ordinal")
    tens = lexicon("tens").get(token.lower)
    after = at + 2 if following and following.text in _HYPHENS else at + 1
    unit = lexicon("ordinals").get(_lower(tokens, after))
    return Numeral(tens + unit, tens + unit, after + 1, "ordinal") if tens and unit and unit < 10 else None


def _cardinal(tokens: Sequence[Token], at: int, money: bool) -> Numeral | None:
    if tokens[at].lower == "half":  # half a million, half a dozen, half a billion
        after = at + 2 if _lower(tokens, at + 1) in _ARTICLES | _HYPHENS else at + 1
        scale = lexicon("scales").get(_lower(tokens, after))
        return Numeral(scale / 2, scale / 2, after + 1, "words", scale) if scale else None
    if tokens[at].lower in _ARTICLES and _lower(tokens, at + 1) == "half" and _lower(tokens, at + 2) in (*_HYPHENS, "dozen", "million"):
        return _cardinal(tokens, at + 1, money)
    reading = _Reading(tokens, at, money)
    return reading.numeral()


class _Reading:
    """A cardinal as it is read, word by word. `_room` is what the next addend must stay below."""

    def __init__(self, tokens: Sequence[Token], at: int, money: bool) -> None:
        self._tokens, self._at, self._end, self._money = tokens, at, at, money
        self._total = Decimal(0)
        self._current: Decimal | None = None
        self._room = _UNBOUNDED
        self._scale = Decimal(1)
        self._shape = "words"

    def numeral(self) -> Numeral | None:
        if self._tokens[self._at].lower in _ARTICLES:
            if _lower(self._tokens, self._at + 1) not in lexicon("scales"):
                return None
            self._end += 1
        while self._end < len(self._tokens) and self._take(self._joint()):
            pass
        if self._end == self._at or (self._current is None and not self._total):
            return None
        value = self._total + (self._current or 0)
        return Numeral(value, value, self._end, self._shape, self._scale)

    def _joint(self) -> int:
        """Where the next word of the numeral must stand: past a hyphen, or past the "and" in "two hundred and five"."""
        tokens, end = self._tokens, self._end
        if end > self._at and tokens[end].text in _HYPHENS and tokens[end].glued and end + 1 < len(tokens) and tokens[end + 1].is_word:
            return end + 1
        if end > self._at and tokens[end].lower == "and" and end + 1 < len(tokens):
            following = tokens[end + 1].lower
            small = following in lexicon("ones") or following in lexicon("tens")
            if small and not tokens[end + 1].is_number and self._room >= 100 and self._shape == "words":
                return end + 1
        return end

    def _take(self, at: int) -> bool:
        token = self._tokens[at]
        if token.is_number:
            return self._take_figures(at)
        if self._take_half(at):
            return True
        if (worth := lexicon("ones").get(token.lower)) is not None:
            return self._add(worth, at, room=Decimal(0))
        if (worth := lexicon("tens").get(token.lower)) is not None:
            return self._add(worth, at, room=Decimal(10))
        if token.lower == "hundred":
            return self._multiply_hundred(at)
        if (scale := self._scale_at(at)) is not None:
            return self._multiply(scale, at)
        return False

    def _take_figures(self, at: int) -> bool:
        if self._end != self._at:
            return False
        self._shape = "figures"
        return self._add(figures(self._tokens[at]), at, room=Decimal(0))

    def _take_half(self, at: int) -> bool:
        """ "two and a half million"."""
        tail = [_lower(self._tokens, at + k) for k in range(3)]
        if self._current is None or tail != ["and", "a", "half"] or self._current >= 100:
            return False
        self._current += Decimal("0.5")
        self._end = at + 3
        return True

    def _add(self, worth: Decimal, at: int, *, room: Decimal) -> bool:
        if worth >= self._room or (worth == 0 and self._current is not None):
            return False
        self._current = (self._current or Decimal(0)) + worth
        self._room, self._end = room, at + 1
        return True

    def _multiply_hundred(self, at: int) -> bool:
        if self._current is not None and self._current >= 100:
            return False
        self._current = (Decimal(1) if self._current is None else self._current) * 100
        self._room, self._end, self._scale = Decimal(100), at + 1, Decimal(100)
        return True

    def _multiply(self, scale: Decimal, at: int) -> bool:
        if self._current is None and self._total:
            return False
        group = (Decimal(1) if self._current is None else self._current) * scale
        self._total, self._current = self._total + group, None
        self._room, self._end, self._scale = scale, at + 1, scale
        if scale == 12:
            self._room = Decimal(0)
        return True

    def _scale_at(self, at: int) -> Decimal | None:
        token = self._tokens[at]
        if scale := lexicon("scales").get(token.lower):
            return scale
        suffix = lexicon("suffixes").get(token.lower)
        if suffix is None or self._shape != "figures" or self._current is None or self._scale != 1:
            return None
        if self._money or (token.glued and token.lower in ("bn", "mn", "mln", "bln", "tn")) or (token.lower in ("bn", "mn")):
            return suffix if token.glued or token.lower not in ("m", "b", "k") else None
        if not token.glued or token.text in ("M", "B"):
            return None
        if token.lower == "k":
            return suffix
        return suffix if token.lower == "m" and self._noun_follows(at + 1) else None

    def _noun_follows(self, at: int) -> bool:
        """ "1.2m people" are a million; "5m from the gate" are metres."""
        return at < len(self._tokens) and self._tokens[at].is_word and self._tokens[at].lower not in _LENGTHS


def scaled(numeral: Numeral, by: Decimal) -> Numeral:
    """The numeral with a scale that it shares with a later one."""
    return replace(numeral, low=numeral.low * by, high=None if numeral.high is None else numeral.high * by, scale=by)
