"""Cardinals in figures and words: "1.2 million", "two hundred and five", "half a dozen", "two and a half million"."""

from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.numbers.fractions import part
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import ARTICLES, HYPHENS, Numeral, figures, lexicon, lower_at
from reader.analyze.numbers.suffixes import suffix

_UNBOUNDED = Decimal("Infinity")
_BAKERS_DOZEN = Decimal(13)


def cardinal(tokens: Sequence[Token], at: int, money: bool) -> Numeral | None:
    if tokens[at].lower == "half":  # half a million, half a dozen, half a billion
        after = at + 2 if lower_at(tokens, at + 1) in ARTICLES | HYPHENS else at + 1
        scale = lexicon("scales").get(lower_at(tokens, after))
        return Numeral(scale / 2, scale / 2, after + 1, "words", scale) if scale else None
    if tokens[at].lower in ARTICLES and lower_at(tokens, at + 1) == "half" and lower_at(tokens, at + 2) in (*HYPHENS, "dozen", "million"):
        return cardinal(tokens, at + 1, money)
    is_after_article = tokens[at].lower in ARTICLES
    if [token.lower for token in tokens[at + is_after_article : at + is_after_article + 2]] == ["baker's", "dozen"]:
        return Numeral(_BAKERS_DOZEN, _BAKERS_DOZEN, at + is_after_article + 2, "words")
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
        if self._tokens[self._at].lower in ARTICLES:
            if lower_at(self._tokens, self._at + 1) not in lexicon("scales"):
                return None
            self._end += 1
        while self._end < len(self._tokens) and (self._take_part() or self._take_point() or self._take(self._joint())):
            pass
        if self._end == self._at or (self._current is None and not self._total):
            return None
        value = self._total + (self._current or 0)
        return Numeral(value, value, self._end, self._shape, self._scale)

    def _joint(self) -> int:
        """Where the next word of the numeral must stand: past a hyphen, or past the "and" in "two hundred and five"."""
        tokens, end = self._tokens, self._end
        if end > self._at and tokens[end].text in HYPHENS and tokens[end].glued and end + 1 < len(tokens) and tokens[end + 1].is_word:
            return end + 1
        if end > self._at and tokens[end].lower == "and" and end + 1 < len(tokens) and self._adds(tokens[end + 1]):
            return end + 1
        return end

    def _adds(self, following: Token) -> bool:
        """May the word or the figure behind "and" belong to the numeral, as in "two hundred and five", "3 hundred and 21"?"""
        if following.is_number:
            return self._tokens[self._end - 1].lower == "hundred" and self._shape == "figures" and figures(following) < 100
        return self._room >= 100 and self._shape == "words" and (following.lower in lexicon("ones") or following.lower in lexicon("tens"))

    def _take(self, at: int) -> bool:
        token = self._tokens[at]
        if token.is_number:
            return self._take_figures(at)
        if (worth := lexicon("ones").get(token.lower)) is not None:
            return self._add(worth, at, room=Decimal(0))
        if (worth := lexicon("tens").get(token.lower)) is not None:
            return self._add(worth, at, room=Decimal(10))
        if token.lower == "hundred" or (token.lower == "hundreds" and self._current is not None):
            return self._multiply_hundred(at)
        if (scale := self._scale_at(at)) is not None:
            return self._multiply(scale, at)
        return False

    def _take_figures(self, at: int) -> bool:
        """Figures begin a numeral, or go on after a scale in figures: "4 thousand 3 hundred", "2 crore 40 lakh"."""
        worth = figures(self._tokens[at])
        following = lexicon("scales").get(lower_at(self._tokens, at + 1))
        goes_on = self._shape == "figures" and not self._tokens[at].glued and following is not None and worth * following < self._room
        if self._end != self._at and not goes_on and at == self._end:
            return False
        self._shape = "figures"
        return self._add(worth, at, room=Decimal(0))

    def _take_part(self) -> bool:
        """The fraction in "two and a half million", "one hundred and three quarters"."""
        tokens, end = self._tokens, self._end
        if self._current is None and not self._total:
            return False
        hyphen = int(lower_at(tokens, end) in HYPHENS and lower_at(tokens, end + 2) in HYPHENS)  # "three-and-a-half"
        if lower_at(tokens, end + hyphen) != "and":
            return False
        begins = end + 1 + 2 * hyphen
        found = part(tokens, begins)
        if found is None or found[0] >= 1 or self._is_ordinal(begins, found[1]):
            return False
        following, is_of_scale = lower_at(tokens, found[1]), self._current is None  # "a million and a half"
        if is_of_scale and following == "of":
            return False  # "three thousand and a quarter of the crew"
        adds = found[0] * self._scale if is_of_scale and following not in lexicon("scales") else found[0]
        self._current, self._room = (self._current or 0) + adds, Decimal(0)
        self._end = found[1]
        return True

    def _is_ordinal(self, at: int, end: int) -> bool:
        """Is it an ordinal before its noun, "one and a third man"?"""
        ordinal = self._tokens[at].lower in ARTICLES and self._tokens[end - 1].lower in lexicon("ordinals")
        return ordinal and end < len(self._tokens) and self._tokens[end].is_word and not lexicon("scales").get(self._tokens[end].lower)

    def _take_point(self) -> bool:
        """The decimals in "two point five million", "nought point nought three"."""
        if self._current is None or self._shape != "words" or lower_at(self._tokens, self._end) != "point":
            return False
        end, digits = self._end + 1, ""
        while (worth := lexicon("ones").get(lower_at(self._tokens, end))) is not None:
            end, digits = end + 1, digits + str(worth)
        if not digits:
            return False
        self._current, self._room, self._end = self._current + Decimal(f"0.{digits}"), Decimal(0), end
        return True

    def _add(self, worth: Decimal, at: int, *, room: Decimal) -> bool:
        if worth >= self._room or (worth == 0 and self._current is not None):
            return False
        self._current = (self._current or Decimal(0)) + worth
        self._room, self._end = room, at + 1
        return True

    def _multiply_hundred(self, at: int) -> bool:
        if self._current is not None and self._current >= (1000 if self._shape == "figures" else 100):
            return False
        if self._current is None and self._total and self._tokens[self._end - 1].lower in lexicon("scales"):
            return False
        self._current = (Decimal(1) if self._current is None else self._current) * 100
        self._room, self._end, self._scale = Decimal(100), at + 1, Decimal(100)
        return True

    def _multiply(self, scale: Decimal, at: int) -> bool:
        if self._current is None and self._total:  # "three lakh crore"
            if scale <= self._scale or scale == 12:
                return False
            self._total *= scale
            self._room, self._end, self._scale = scale, at + 1, scale
            return True
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
        if self._current is not None and self._current < 1000 and (plural := lexicon("plural_scales").get(token.lower)):
            return plural  # "two dozens", "5 millions"
        if self._shape != "figures" or self._current is None or self._scale != 1:
            return None
        return suffix(self._tokens, at, money=self._money)
