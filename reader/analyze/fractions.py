"""Fractions: "two thirds", "half of", "1/3", "2½", "one in five", "nine out of ten"."""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.lexer import Token
from reader.analyze.numerals import ARTICLES, HYPHENS, Numeral, figures, lexicon, lower_at

# After "a third" these show that it is a part and no ordinal.
_AFTER_FRACTIONS = frozenset(
    {"of", "more", "less", "fewer", "to", "in", "and", "or", "from", "over", "by", "since", "as", "were", "was", "are", "is"}
)


def fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    return _written_fraction(tokens, at) or _slashed_fraction(tokens, at) or _one_in(tokens, at)


def _written_fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Fractions in words: "two thirds", "one-third"; "a third" and "half" only where "of", "the" or the end of the phrase follows."""
    if tokens[at].lower == "half":
        following = lower_at(tokens, at + 1)
        before = tokens[at - 1].lower if at else ""
        if following in ("of", "the", "their", "its", "his", "her") or (before == "by" and following not in ARTICLES):
            return Numeral(Decimal("0.5"), Decimal("0.5"), at + 1, "fraction")
        return None
    over = lexicon("ones").get(tokens[at].lower) or (Decimal(1) if tokens[at].lower in ARTICLES else None)
    after = at + 2 if lower_at(tokens, at + 1) in HYPHENS and tokens[at + 1].glued else at + 1
    under = lexicon("fractions").get(lower_at(tokens, after))
    if not over or not under or over >= under * 4:
        return None
    end = after + 1
    if tokens[at].lower in ARTICLES and end < len(tokens) and tokens[end].is_word and tokens[end].lower not in _AFTER_FRACTIONS:
        return None
    return Numeral(over / under, over / under, end, "fraction")


def _slashed_fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Fractions in figures: "1/3", "2 1/2", "½", "2½"."""
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
    """Shares: "one in five", "nine out of ten"."""
    after = (
        at + 2
        if lower_at(tokens, at + 1) == "in"
        else at + 3
        if (lower_at(tokens, at + 1), lower_at(tokens, at + 2)) == ("out", "of")
        else 0
    )
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
