"""Number expressions: what interval they allow, in what unit, and what they count."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from reader.analysis import Quantity
from reader.analyze.language.nlp import Clause
from reader.analyze.lexicon import words
from reader.analyze.numbers import qualifiers
from reader.analyze.numbers.ages import aged
from reader.analyze.numbers.amounts import HYPHENS, Amount, amount, may_open
from reader.analyze.numbers.bounds import bounded
from reader.analyze.numbers.by_tree import ByTree
from reader.analyze.numbers.by_words import ByWords
from reader.analyze.numbers.casualties import shared
from reader.analyze.numbers.counted import noun_phrase, past_determiners
from reader.analyze.numbers.decades import decade
from reader.analyze.numbers.ellipsis import completed
from reader.analyze.numbers.identifiers import identifiers
from reader.analyze.numbers.kinds import PERSONS, is_plural
from reader.analyze.numbers.lexer import Token, tokens
from reader.analyze.numbers.number_words import numeral
from reader.analyze.numbers.numerals import lexicon
from reader.analyze.numbers.other_uses import is_other_use
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.numbers.qualifiers import Qualifier
from reader.analyze.numbers.ranges import extended
from reader.analyze.numbers.units import unit_after
from reader.text import Span

_TELLING = PERSONS | {"vehicles", "aircraft", "weapons", "attacks"}  # "several" of them is told as a number
_BEHIND_PLURALS = frozenset({"by", "up", "in", "law", "chief", "at", "arms"})
_NEAR = 12  # tokens within which a word of the weather speaks of the same thing


def quantities(text: str, span: Span, named: Sequence[Span] = (), clause: Clause | None = None) -> list[Quantity]:
    """The quantities inside the span, a sentence, in order and without overlap. `named` are spans, such as dates, that hold none.

    `clause` are the words and the tree of the sentence, if a pipeline parsed it: what a quantity counts and what happens to that
    is then read off the tree, else off the words around it.
    """
    grammar = _Grammar(text, span, named, clause)
    found = [one for one in completed(bounded(grammar.quantities(), text), text) if not _is_pronoun(one, text)]
    whole = sorted([*found, *grammar.singles(found)], key=lambda one: one.span)
    return whole if clause and clause.tree else shared(whole, text)


class _Grammar:
    """One reading of a sentence from left to right."""

    def __init__(self, text: str, span: Span, named: Sequence[Span], clause: Clause | None) -> None:
        self._text, self._clause = text, clause
        self._tokens = tokens(text, span)
        self._named = sorted([*named, *identifiers(text, span)])
        self._blocked = _covered(self._tokens, self._named)
        self._is_headline = _is_headline(self._tokens)

    @cached_property
    def _surroundings(self) -> ByTree | ByWords:
        tree = self._clause.tree if self._clause else None
        return ByTree(Parsed(self._clause.words, tree)) if self._clause and tree else ByWords(self._tokens)

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        at = free = 0  # tokens before `free` belong to the quantity found last
        while at < len(self._tokens):
            whole = self._amount(at)
            if whole is None:
                at += 1
                continue
            whole = extended(self._tokens, whole, self._amount)
            if quantity := self._quantity(whole, free):
                found.append(quantity)
            at = free = max(whole.end, at + 1)
        return found

    def singles(self, numbered: Sequence[Quantity]) -> list[Quantity]:
        """The people that articles count, where no number expression stands."""
        spans = sorted({*self._named, *(span for one in numbered for span in (one.span, one.counted) if span)})
        taken = {token.start for token, is_taken in zip(self._tokens, _covered(self._tokens, spans), strict=True) if is_taken}
        found = self._surroundings.singles()
        return [one for one in found if one.span.start not in taken and not (one.low and one.counted and one.counted.start in taken)]

    def _amount(self, at: int, *, money: bool = False) -> Amount | None:
        if at >= len(self._tokens) or self._blocked[at] or not may_open(self._tokens[at]):
            return None
        if is_other_use(self._tokens, at, is_headline=self._is_headline):
            return None
        found = decade(self._tokens, at) or amount(self._tokens, at, money=money)
        if found is None or found.shape == "none" or any(self._blocked[found.start : found.end]):
            return None
        return found

    def _quantity(self, whole: Amount, free: int) -> Quantity | None:
        if whole.shape == "score":
            return Quantity(self._span(whole.start, whole.end), None, None, None, "score")
        age = aged(self._tokens, whole)
        qualifier, whole = self._qualified(age or whole, free)
        if age:
            phrase = self._counted(whole.end)
            return self._made(whole, qualifier, "age", self._span(*phrase) if phrase else None)
        made = self._surroundings.described(self._made(whole, qualifier, self._kind(whole), self._phrase(whole)))
        made = self._with_compound(made)
        return None if whole.shape == "few" and made.kind not in _TELLING else made

    def _qualified(self, whole: Amount, free: int) -> tuple[Qualifier | None, Amount]:
        """The qualifier, and the amount that its words were added to; of two the one that bounds is kept, else the first."""
        before = qualifiers.before(self._tokens, whole.start)
        if before and before.edge >= free:
            whole = replace(whole, start=before.edge)
        else:
            before = None
        inside = whole.qualifier or qualifiers.after(self._tokens, whole.end)
        if inside and not whole.qualifier:
            whole = replace(whole, end=inside.edge)
        found = [one for one in (before, inside) if one]
        if not found and whole.shape in ("vague", "few") and whole.numeral:
            words = self._span(whole.start, whole.numeral.end).of(self._text).lower()
            return Qualifier(words, "about", whole.start), whole
        return next((one for one in found if one.says != "about"), found[0] if found else None), whole

    def _phrase(self, whole: Amount) -> Span | None:
        if whole.shape == "ordinal" or (whole.unit and not self._is_of(whole.end)):
            return None
        by_words, begins = self._by_words(whole), past_determiners(self._tokens, whole.end)
        if whole.end < len(self._tokens) and self._tokens[whole.end].glued and self._tokens[whole.end].text in HYPHENS:
            return self._span(*by_words) if by_words else None  # "a 20-member team", "4-, 5- and 6-cylinder engines"
        start = self._tokens[begins].start if begins < len(self._tokens) else 0
        number = self._span(whole.start, whole.end)
        phrase = self._surroundings.phrase(number, self._span(*by_words) if by_words else None, start)
        return self._cleared(phrase, whole.end) if phrase else None

    def _with_compound(self, one: Quantity) -> Quantity:
        """With what hyphens add to a plural inside a compound: "passers-by", "sons-in-law"."""
        if one.counted is None:
            return one
        end = bisect_left(self._tokens, one.counted.end, key=lambda token: token.end) + 1
        while end + 1 < len(self._tokens) and self._tokens[end].text in HYPHENS and self._tokens[end].glued:
            if self._tokens[end + 1].lower not in _BEHIND_PLURALS:
                break
            end += 2
        whole = Span(one.counted.start, self._tokens[end - 1].end)
        return replace(one, counted=whole, head=one.head + Span(one.counted.end, whole.end).of(self._text).lower())

    def _cleared(self, phrase: Span, end: int) -> Span | None:
        """The phrase without the unit of another figure before its noun ("1.2 million 9-litre cases"); none where its last word is
        a number itself, as in "five dozens", or all of it such a unit: "2 or 3 percent"."""
        first = bisect_left(self._tokens, phrase.start, key=lambda token: token.start)
        last = bisect_left(self._tokens, phrase.end, key=lambda token: token.end)
        if last >= len(self._tokens):
            return phrase
        if numeral(self._tokens, last) is not None:
            return None
        is_behind_another = any(self._tokens[k].is_number or self._is_numeral(k) for k in range(end, first))
        unit = unit_after(self._tokens, first) if is_behind_another else None
        if unit is None:
            return phrase
        return self._span(unit.end, last + 1) if unit.end <= last else None

    def _by_words(self, whole: Amount) -> tuple[int, int] | None:
        phrase = self._counted(whole.end)
        if phrase and whole.low != 1 and not any(is_plural(token.text) for token in self._tokens[slice(*phrase)]):
            return self._coordinated(phrase) or self._first_noun(phrase)
        return phrase

    def _coordinated(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The phrase with its noun behind "and": "20 rebel and government positions"."""
        end = phrase[1]
        if end >= len(self._tokens) or self._tokens[end].lower not in ("and", "or"):
            return None
        second = noun_phrase(self._tokens, end + 1)
        if not second or second[0] != end + 1 or second[1] - second[0] < 2 or not is_plural(self._tokens[second[1] - 1].text):
            return None
        return phrase[0], second[1]

    def _first_noun(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The word behind the figure, for "12 page document" counts pages; none where it waits for its noun: "12 Orsel and 9 other men"."""
        listed, end = self._tokens, phrase[1]
        if end + 1 < len(listed) and listed[end].lower in ("and", "or", ",") and amount(listed, end + 1):
            return None
        if listed[phrase[0]].lower in words("counted", "determiners") | words("counted", "stops"):
            return None
        return phrase[0], phrase[0] + 1

    def _is_of(self, at: int) -> bool:
        return at < len(self._tokens) and self._tokens[at].lower == "of"

    def _counted(self, at: int) -> tuple[int, int] | None:
        phrase = noun_phrase(self._tokens, self._past_measure(at))
        if phrase is None or any(self._is_numeral(k) for k in range(*phrase)):
            return None
        return phrase

    def _past_measure(self, at: int) -> int:
        """The index behind a measure that describes the noun: "two 50 mg tablets"."""
        if at >= len(self._tokens) or not self._tokens[at].is_number:
            return at
        measure = amount(self._tokens, at)
        return measure.end if measure and measure.unit and measure.unit.kind not in ("money", "percent", "duration") else at

    def _is_numeral(self, at: int) -> bool:
        """Does another number stand here, which the noun belongs to first: "four of the five hostages"?"""
        token = self._tokens[at]
        if at + 1 < len(self._tokens) and self._tokens[at + 1].text == "-" and self._tokens[at + 1].glued:
            return False  # "five of the three-ton shells"
        return not token.glued and (token.is_number or token.lower in lexicon("ones") or token.lower in lexicon("tens"))

    def _kind(self, whole: Amount) -> str:
        """The kind that the amount has by itself: that of its unit or its shape."""
        if whole.shape in ("ordinal", "fraction") and not whole.unit:
            return whole.shape
        if whole.unit and whole.unit.name == "degree" and self._is_warmth(whole):
            return "temperature"
        return whole.unit.kind if whole.unit else "count"

    def _is_warmth(self, whole: Amount) -> bool:
        """Are degrees those of a thermometer: below zero, or near a word of the weather?"""
        near = self._tokens[max(0, whole.start - _NEAR) : whole.end + _NEAR]
        return (whole.low is not None and whole.low < 0) or any(token.lower in words("cues", "warmth") for token in near)

    def _made(self, whole: Amount, qualifier: Qualifier | None, kind: str, phrase: Span | None) -> Quantity:
        low, high = whole.low, whole.high
        says = qualifier.says if qualifier else ""
        if says == "least":
            high = None
        elif says == "most":
            low = None if high is not None else low
        return Quantity(
            self._span(whole.start, whole.end),
            _plain(low),
            _plain(high),
            whole.unit.name if whole.unit else None,
            kind,
            qualifier.words if qualifier else None,
            phrase,
            says == "about" or whole.shape in ("vague", "few"),
        )

    def _span(self, start: int, end: int) -> Span:
        return Span(self._tokens[start].start, self._tokens[end - 1].end)


def _is_pronoun(one: Quantity, text: str) -> bool:
    """Is it a "one" with nothing that it counts?"""
    return one.kind == "count" and one.counted is None and one.unit is None and one.span.of(text).lower() == "one"


def _plain(end: Decimal | None) -> Decimal | None:
    """Without the zeros that a decimal scale leaves behind: 1200000, not 1200000.0; of any length."""
    return Decimal(int(end)) if end is not None and end == end.to_integral_value() else end


def _covered(listed: Sequence[Token], spans: Sequence[Span]) -> list[bool]:
    """For each token, whether one of the spans, in order, overlaps it."""
    starts = [span.start for span in spans]
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1]) if ends else span.end)
    found = []
    for token in listed:
        index = bisect_right(starts, token.end - 1)
        found.append(index > 0 and ends[index - 1] > token.start)
    return found


def _is_headline(listed: Sequence[Token]) -> bool:
    """Are most words capitalized, so that capitals tell nothing?"""
    long = [token for token in listed if token.is_word and len(token.text) > 3]
    return len(long) > 2 and sum(token.is_capitalized for token in long) > 0.7 * len(long)
