"""Numerals, in figures and in words: "1.2 million", "two hundred and five", "half a dozen", "tens of thousands", "two thirds"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reader.analyze.numbers.cardinals import cardinal
from reader.analyze.numbers.fractions import fraction
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import ARTICLES, HYPHENS, Numeral, figures, lexicon, lower_at


def numeral(tokens: Sequence[Token], at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at index `at`. After a currency sign (`money`) "m" is million, not metre."""
    if at >= len(tokens):
        return None
    return _vague(tokens, at) or fraction(tokens, at) or _ordinal(tokens, at) or cardinal(tokens, at, money)


def _vague(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Plurals of scales, which give bounds: "dozens", "thousands", "hundreds of thousands", "several hundred", "a couple of"."""
    first = lower_at(tokens, at)
    if first in ARTICLES and lower_at(tokens, at + 1) in ("couple", "few", "handful"):
        return _few(tokens, at + 1)
    if first == "couple" or first in lexicon("few"):
        return _few(tokens, at)
    of = lexicon("powers").get(lower_at(tokens, at + 2)) if lower_at(tokens, at + 1) == "of" else None
    power = Decimal(10) if first == "tens" and of else lexicon("powers").get(first)
    if power:
        least = power * of if of and of > power else power
        return Numeral(least, least * 10, at + 3 if least > power else at + 1, "vague")
    if first not in lexicon("vague") or (first == "scores" and lower_at(tokens, at + 1) != "of"):
        return None
    return Numeral(lexicon("vague")[first], None, at + 1, "vague")


def _few(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Small vague numbers: "several hundred" is at least three hundred, "a couple" two; "several" alone the caller may want or not."""
    if tokens[at].lower == "couple":
        if lower_at(tokens, at + 1) == "hundred":
            return Numeral(Decimal(200), Decimal(200), at + 2, "vague")
        return Numeral(Decimal(2), Decimal(2), at + 1, "vague") if lower_at(tokens, at + 1) == "of" else None
    scale = lexicon("scales").get(lower_at(tokens, at + 1))
    least = lexicon("few")[tokens[at].lower]
    return Numeral(least * scale, None, at + 2, "vague") if scale else Numeral(least, None, at + 1, "few")


def _ordinal(tokens: Sequence[Token], at: int) -> Numeral | None:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.is_number and following and following.glued and following.lower in ("st", "nd", "rd", "th"):
        return Numeral(figures(token), figures(token), at + 2, "ordinal")
    if worth := lexicon("ordinals").get(token.lower):
        return Numeral(worth, worth, at + 1, "ordinal")
    tens = lexicon("tens").get(token.lower)
    after = at + 2 if following and following.text in HYPHENS else at + 1
    unit = lexicon("ordinals").get(lower_at(tokens, after))
    return Numeral(tens + unit, tens + unit, after + 1, "ordinal") if tens and unit and unit < 10 else None


def scaled(numeral: Numeral, by: Decimal) -> Numeral:
    """The numeral with a scale that it shares with a later one."""
    return replace(numeral, low=numeral.low * by, high=None if numeral.high is None else numeral.high * by, scale=by)
