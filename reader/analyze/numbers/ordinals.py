"""Ordinals, in figures and in words: "2nd", "third", "twenty-first", "one hundred and third", "two-hundredth"."""

from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.numbers.cardinals import cardinal
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import ARTICLES, HYPHENS, Numeral, figures, lexicon, lower_at

_BEFORE_SECONDS = ARTICLES | {"every", "another", "per"}  # "a thirty-second silence" lasts


def ordinal(tokens: Sequence[Token], at: int) -> Numeral | None:
    """The ordinal that begins at index `at`."""
    token = tokens[at]
    if token.is_number:
        is_ordinal = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].lower in ("st", "nd", "rd", "th")
        return _made(figures(token), at + 2) if is_ordinal else None
    if worth := lexicon("ordinals").get(token.lower):
        return _made(worth, at + 1)
    return _compound(tokens, at) if token.is_word else None


def _compound(tokens: Sequence[Token], at: int) -> Numeral | None:
    """A cardinal whose last word is an ordinal: "twenty-first", "hundred and third", "three trillionth"."""
    leading = cardinal(tokens, at, money=False)
    if leading is None or leading.shape != "words" or leading.low != int(leading.low):
        return None
    last = _last(tokens, leading)
    worth = lexicon("ordinals").get(lower_at(tokens, last))
    if not worth or (at and tokens[last].lower == "second" and tokens[at - 1].lower in _BEFORE_SECONDS):
        return None
    if last == leading.end and last + 1 < len(tokens) and tokens[last + 1].glued and tokens[last + 1].text in HYPHENS:
        return None  # "twenty first-time voters"
    if worth >= 100:
        group = leading.low % (10 * worth if worth == 100 else 1000 * worth)  # of "one thousand nine hundredth" the nine
        return _made(leading.low - group + group * worth, last + 1) if group else None
    adds = (worth < 10 and not leading.low % 10 and leading.low % 100 != 10) or not leading.low % 100
    return _made(leading.low + worth, last + 1) if adds else None


def _last(tokens: Sequence[Token], leading: Numeral) -> int:
    """Where the last word stands: past a hyphen or, after hundreds, past "and"."""
    joint = lower_at(tokens, leading.end)
    return leading.end + 1 if joint in HYPHENS or (joint == "and" and leading.low >= 100) else leading.end


def _made(worth: Decimal, end: int) -> Numeral:
    return Numeral(worth, worth, end, "ordinal")
