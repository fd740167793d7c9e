"""What the readers of numerals share: the value they make, the tables of number words, and looks at the tokens."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from reader.analyze.lexicon import table
from reader.analyze.numbers.lexer import Token

HYPHENS = frozenset("-‐‑")
ARTICLES = frozenset({"a", "an"})
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")  # the lexer takes it before a scale or unit alone
_POWER = re.compile(r"(?:[eE]|\s?[x×]\s?10\^?)(?P<exponent>[-−–+]?\d{1,2})$")


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


def figures(token: Token) -> Decimal:
    """The worth of a figure, also with a power of ten behind it ("1.3e6", "5 × 10^6")."""
    power = _POWER.search(token.text)
    written = token.text[: power.start()] if power else token.text
    plain = Decimal(written.replace(",", ".") if _DECIMAL_COMMA.fullmatch(written) else re.sub(r"[,\s]", "", written))
    return plain.scaleb(int(re.sub("[−–]", "-", power["exponent"]))) if power else plain


def small_number(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """A number below a hundred in words, or a plain figure, and the index after it: "seven", "twenty-one", "500"."""
    if at >= len(tokens):
        return None
    if tokens[at].is_number:
        return figures(tokens[at]), at + 1
    if (worth := lexicon("ones").get(tokens[at].lower)) is not None:
        return worth, at + 1
    if (tens := lexicon("tens").get(tokens[at].lower)) is None:
        return None
    after = at + 2 if lower_at(tokens, at + 1) in HYPHENS else at + 1
    ones = lexicon("ones").get(lower_at(tokens, after))
    return (tens + ones, after + 1) if ones and ones < 10 else (tens, at + 1)


def lower_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at < len(tokens) else ""
