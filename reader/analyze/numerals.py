"""What the readers of numerals share: the value they make, the tables of number words, and looks at the tokens."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from reader.analyze.lexer import Token
from reader.analyze.lexicon import table

HYPHENS = frozenset("-‐‑")
ARTICLES = frozenset({"a", "an"})


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
    return Decimal(re.sub(r"[,\s]", "", token.text))


def lower_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at < len(tokens) else ""
