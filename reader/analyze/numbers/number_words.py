"""Numerals, in figures and in words: "1.2 million", "two hundred and five", "half a dozen", "tens of thousands", "two thirds"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reader.analyze.numbers.cardinals import cardinal
from reader.analyze.numbers.fractions import fraction
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import Numeral
from reader.analyze.numbers.ordinals import ordinal
from reader.analyze.numbers.vague import vague


def numeral(tokens: Sequence[Token], at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at index `at`. After a currency sign (`money`) "m" is million, not metre."""
    if at >= len(tokens):
        return None
    return vague(tokens, at) or fraction(tokens, at) or ordinal(tokens, at) or cardinal(tokens, at, money)


def scaled(numeral: Numeral, by: Decimal) -> Numeral:
    """The numeral with a scale that it shares with a later one."""
    return replace(numeral, low=numeral.low * by, high=None if numeral.high is None else numeral.high * by, scale=by)
