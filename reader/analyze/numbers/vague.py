"""Vague numerals, which give bounds: "dozens", "hundreds of thousands", "several hundred", "a couple of dozen", "low hundreds"."""

from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.lexicon import table
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import ARTICLES, HYPHENS, Numeral, lexicon, lower_at, small_number


def vague(tokens: Sequence[Token], at: int) -> Numeral | None:
    """The vague numeral that begins at index `at`."""
    first = lower_at(tokens, at)
    if first in ARTICLES and lower_at(tokens, at + 1) in ("couple", "few", "handful"):
        return _few(tokens, at + 1)
    if first == "couple" or first in lexicon("few"):
        return _few(tokens, at)
    return _powers(tokens, at) or _part_of_power(tokens, at) or _digits(tokens, at) or _plural(tokens, at)


def _powers(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Plurals of powers of ten: "thousands", "tens of thousands", "hundreds of millions"."""
    first = lower_at(tokens, at)
    of = lexicon("powers").get(lower_at(tokens, at + 2)) if lower_at(tokens, at + 1) == "of" else None
    power = Decimal(10) if first == "tens" and of else lexicon("powers").get(first)
    if not power:
        return None
    least = power * of if of and of > power else power
    return Numeral(least, least * 10, at + 3 if least > power else at + 1, "vague")


def _part_of_power(tokens: Sequence[Token], at: int) -> Numeral | None:
    """A part of what such a plural reaches over: "the low hundreds", "high tens of thousands"."""
    part = table("numbers")["parts"].get(lower_at(tokens, at))
    after = at + 2 if lower_at(tokens, at + 1) in HYPHENS else at + 1
    whole = _powers(tokens, after) if part else None
    if part is None or whole is None:
        return None
    return Numeral(whole.low * part[0], whole.low * part[1], whole.end, "vague")


def _digits(tokens: Sequence[Token], at: int) -> Numeral | None:
    """A number of figures: "a five-figure sum" is of 10,000 to 99,999."""
    count = small_number(tokens, at)
    if count is None or lower_at(tokens, count[1]) not in HYPHENS or lower_at(tokens, count[1] + 1) not in ("figure", "digit"):
        return None
    if not 2 <= count[0] <= 15 or count[0] != int(count[0]):
        return None
    power = Decimal(10) ** int(count[0])
    return Numeral(power / 10, power - 1, count[1] + 2, "vague")


def _plural(tokens: Sequence[Token], at: int) -> Numeral | None:
    word = lower_at(tokens, at)
    if word not in lexicon("vague") or (word == "scores" and lower_at(tokens, at + 1) != "of"):
        return None
    return Numeral(lexicon("vague")[word], None, at + 1, "vague")


def _few(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Small vague numbers: "several hundred" is at least three hundred, "a couple" two; "several" alone the caller may want or not."""
    word = tokens[at].lower
    is_couple = word == "couple"
    least = Decimal(2) if is_couple else lexicon("few")[word]
    after = at + 2 if is_couple and lower_at(tokens, at + 1) == "of" else at + 1
    inner = _powers(tokens, after)
    if inner:
        return Numeral(least * inner.low, None, inner.end, "vague")
    if scale := lexicon("scales").get(lower_at(tokens, after)):
        return Numeral(least * scale, least * scale if is_couple else None, after + 1, "vague")
    if is_couple:
        return Numeral(least, least, at + 1, "vague") if after > at + 1 else None
    return Numeral(least, None, at + 1, "few")
