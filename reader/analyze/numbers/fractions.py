"""Fractions: "two thirds", "half of", "1/3", "2½", "one in five", "nine out of ten", "a quarter of a million"."""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from reader.analyze.lexicon import words
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.numerals import ARTICLES, HYPHENS, Numeral, figures, lexicon, lower_at, small_number
from reader.analyze.numbers.units import unit_after

_IN_TENS = {"first": Decimal(1), "second": Decimal(2)}  # "a twenty-first"
_OF_A_WHOLE = frozenset({"of", "the", "their", "its", "his", "her"})
_HALF_AFTER = frozenset({"by", "than", "over", "nearly", "almost", "about", "least", "roughly", "under"})


def fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    return _half(tokens, at) or _written_fraction(tokens, at) or _slashed_fraction(tokens, at) or _one_in(tokens, at) or _spoken(tokens, at)


def part(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """A fraction in words and the index after it: "two thirds", "one-third", "a quarter", "three twenty-fifths"."""
    if at >= len(tokens):
        return None
    over = (Decimal(1), at + 1) if tokens[at].lower in ARTICLES else small_number(tokens, at)
    if over is None or not over[0]:
        return None
    after = _past_hyphen(tokens, over[1])
    under = _denominator(tokens, after, plural=over[0] > 1)
    return (over[0] / under[0], under[1]) if under else None


def _denominator(tokens: Sequence[Token], at: int, *, plural: bool) -> tuple[Decimal, int] | None:
    """What the whole is divided by. It is plural where the upper number is: "three fifths", but "three fifth men" are none."""
    tens = lexicon("tens").get(lower_at(tokens, at))
    if tens:
        at = _past_hyphen(tokens, at + 1)
    word = lower_at(tokens, at)
    under = lexicon("fractions").get(word) or (_IN_TENS.get(word.removesuffix("s")) if tens else None)
    if under is None or (plural and not word.endswith("s")) or (tens and under > 9):
        return None
    return (tens or 0) + under, at + 1


def _half(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Half of something that is named or meant: "half of", "half the", "more than half"."""
    if tokens[at].lower != "half":
        return None
    following = lower_at(tokens, at + 1)
    before = tokens[at - 1].lower if at else ""
    meant = before in _HALF_AFTER and following not in (*ARTICLES, *lexicon("scales"), *HYPHENS)
    return Numeral(Decimal("0.5"), Decimal("0.5"), at + 1, "fraction") if following in _OF_A_WHOLE or meant else None


def _written_fraction(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Fractions in words, also of a scale ("a quarter of a million"); "a third" only where no noun follows that it numbers."""
    if tokens[at].lower == "quarter":  # "quarter million", without the article
        found: tuple[Decimal, int] | None = (Decimal("0.25"), _past_hyphen(tokens, at + 1))
    else:
        found = part(tokens, at)
    if found is None:
        return None
    worth, end = found
    of = end + 2 if (lower_at(tokens, end), lower_at(tokens, end + 1)) in (("of", "a"), ("of", "one")) else end
    if scale := lexicon("scales").get(lower_at(tokens, of)):
        return Numeral(worth * scale, worth * scale, of + 1, "words", scale)
    if tokens[at].lower == "quarter":
        return None
    rank = at > 0 and tokens[at - 1].lower == "the" and worth <= Decimal("0.01")  # "the one hundredth visitor"
    bare = (tokens[at].lower in ARTICLES or rank) and tokens[end - 1].lower in lexicon("ordinals")
    if bare and end < len(tokens) and tokens[end].is_word and tokens[end].lower not in words("numbers", "after_fractions"):
        return None
    return Numeral(worth, worth, end, "fraction")


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
    """Shares: "one in five", "nine out of ten", "2 out of 500"."""
    over = small_number(tokens, at)
    if over is None:
        return None
    joint = _past_hyphen(tokens, over[1])
    if lower_at(tokens, joint) == "in":
        every = lower_at(tokens, joint + 1) in ("every", "each")  # "one in every five"
        under = small_number(tokens, _past_hyphen(tokens, joint + 1 + every))
    elif (lower_at(tokens, over[1]), lower_at(tokens, over[1] + 1)) == ("out", "of"):
        under = small_number(tokens, over[1] + 2)
    else:
        return None
    if under is None or not 0 < over[0] < under[0] <= 1000:
        return None
    scale = lexicon("scales").get(lower_at(tokens, under[1]).removesuffix("s"))
    whole, end = (under[0] * scale, under[1] + 1) if scale else under
    if over[0] > 1 and (unit := unit_after(tokens, end)) and unit.kind == "duration":
        return None  # "two in three days" tells how many and how long
    return Numeral(over[0] / whole, over[0] / whole, end, "fraction")


def _spoken(tokens: Sequence[Token], at: int) -> Numeral | None:
    """A quotient as it is read out, "one over twenty": the lower number is larger, and nothing that it could count follows."""
    over = small_number(tokens, at)
    under = small_number(tokens, over[1] + 1) if over and lower_at(tokens, over[1]) == "over" else None
    if over is None or under is None or not over[0]:
        return None
    worth, end = under
    if scale := lexicon("scales").get(lower_at(tokens, end)):
        worth, end = worth * scale, end + 1
    is_end = end >= len(tokens) or tokens[end].text in ".,;)?" or tokens[end].lower in ("and", "or", "is", "as", "to", "of")
    return Numeral(over[0] / worth, over[0] / worth, end, "fraction") if is_end and over[0] < worth else None


def _past_hyphen(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if lower_at(tokens, at) in HYPHENS else at
