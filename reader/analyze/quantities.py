"""Number expressions: what interval they allow, in what unit, and what they count."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reader.analysis import Quantity
from reader.analyze import qualifiers
from reader.analyze.amounts import HYPHENS, Amount, amount
from reader.analyze.casualties import kind_by_verbs, shared
from reader.analyze.counted import noun_phrase
from reader.analyze.identifiers import identifiers
from reader.analyze.kinds import PERSONS, is_plural, kind_of
from reader.analyze.lexer import Token, tokens
from reader.analyze.lexicon import words
from reader.analyze.qualifiers import Qualifier
from reader.analyze.ranges import extended
from reader.analyze.units import Unit, currency_before, unit_after
from reader.text import Span


def quantities(text: str, span: Span, named: Sequence[Span] = ()) -> list[Quantity]:
    """The quantities inside the span, a sentence, in order and without overlap. `named` are spans, such as dates, that hold none."""
    return shared(_Grammar(text, span, named).quantities(), text)


class _Grammar:
    """One reading of a sentence from left to right."""

    def __init__(self, text: str, span: Span, named: Sequence[Span]) -> None:
        self._text = text
        self._tokens = tokens(text, span)
        self._blocked = _covered(self._tokens, sorted([*named, *identifiers(text, span)]))
        self._is_headline = _is_headline(self._tokens)

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        at = free = 0  # tokens before `free` belong to the quantity found last
        while at < len(self._tokens):
            whole = self._amount(at)
            if whole is None:
                at += 1
                continue
            whole = extended(self._tokens, whole, self._amount)
            if quantity := self._quantity(whole, free, found[-1] if found else None):
                found.append(quantity)
            at = free = max(whole.end, at + 1)
        return found

    def _amount(self, at: int) -> Amount | None:
        if at >= len(self._tokens) or self._blocked[at] or self._is_other_use(at):
            return None
        found = amount(self._tokens, at)
        if found is None or any(self._blocked[found.start : found.end]):
            return None
        return found

    def _is_other_use(self, at: int) -> bool:
        """Is it "one" as a pronoun, or a number word inside a name ("Big Four", "Three Gorges")?"""
        listed = self._tokens
        word = listed[at].lower
        before = listed[at - 1].lower if at else ""
        after = listed[at + 1].lower if at + 1 < len(listed) else ""
        if word == "one":
            return before in words("cues", "before_pronoun") or after in words("cues", "after_pronoun")
        if listed[at].is_number and self._is_numbered(at):
            return True
        if word in ("second", "seconds") and before in ("a", "per", "each"):
            return True
        if not listed[at].is_word or not listed[at].is_capitalized or not at or self._is_headline:
            return False
        return listed[at - 1].is_word and at + 1 < len(listed) and listed[at + 1].is_word and listed[at + 1].is_capitalized

    def _is_numbered(self, at: int) -> bool:
        """Is it the number of a thing with a name ("Fortune 100"): a short figure with no noun or unit of its own behind it?"""
        listed = self._tokens
        named = at > 1 and listed[at - 1].is_word and listed[at - 1].text.lower() != listed[at - 1].text and not self._is_headline
        if (
            not named
            or not listed[at].text.isdigit()
            or len(listed[at].text) > 4
            or currency_before(listed, at - 1)
            or unit_after(listed, at + 1)
        ):
            return False
        following = listed[at + 1] if at + 1 < len(listed) else None
        if following and following.glued and following.text in HYPHENS:  # a score
            return False
        return following is None or not following.text.islower() or following.lower in words("counted", "stops")

    def _quantity(self, whole: Amount, free: int, previous: Quantity | None) -> Quantity | None:
        if whole.shape == "score":
            return Quantity(self._span(whole.start, whole.end), None, None, None, "score")
        whole, age_end = self._aged(whole)
        qualifier, whole = self._qualified(whole, free)
        if age_end:
            return self._made(whole, qualifier, "age", self._counted(whole.end))
        phrase = self._phrase(whole)
        kind = self._kind(whole, phrase, previous)
        if whole.shape == "few" and kind not in PERSONS:
            return None
        return self._made(whole, qualifier, kind, phrase)

    def _aged(self, whole: Amount) -> tuple[Amount, bool]:
        """The amount with "old" or "of age", if it is the age of somebody."""
        listed, end = self._tokens, whole.end
        words = [token.lower for token in listed[end : end + 3]]
        before = listed[whole.start - 1].lower if whole.start else ""
        in_years = whole.unit is not None and whole.unit.name in ("year", "month", "week", "day")
        if in_years and words[:1] == ["old"]:
            return replace(whole, end=end + 1), True
        if in_years and len(words) > 1 and words[0] in ("-", "‑") and words[1] in ("old", "olds"):
            return replace(whole, end=end + 2), True
        if in_years and words[:2] == ["of", "age"]:
            return replace(whole, end=end + 2), True
        of_age = before == "of" and whole.start > 1 and listed[whole.start - 2].lower in ("age", "ages")
        if whole.unit is None and (of_age or before in ("aged", "age", "ages") or self._is_apposed_age(whole)):
            return replace(whole, unit=Unit("year", "age", end)), True
        return whole, False

    def _is_apposed_age(self, whole: Amount) -> bool:
        """Is it the age in "Ilen Marsk, 45, said"?"""
        listed, start, end = self._tokens, whole.start, whole.end
        if whole.shape != "figures" or start < 2 or end >= len(listed) or whole.low is None or not 10 <= whole.low <= 105:
            return False
        return (
            listed[start - 1].text == "," and listed[end].text == "," and listed[start - 2].is_capitalized and whole.low == int(whole.low)
        )

    def _qualified(self, whole: Amount, free: int) -> tuple[Qualifier | None, Amount]:
        """The qualifier, and the amount that its words were added to."""
        if whole.between:
            return Qualifier("between", "between", whole.start), whole
        found = qualifiers.before(self._tokens, whole.start)
        if found and found.edge >= free:
            return found, replace(whole, start=found.edge)
        found = qualifiers.after(self._tokens, whole.end)
        return (found, replace(whole, end=found.edge)) if found else (None, whole)

    def _phrase(self, whole: Amount) -> tuple[int, int] | None:
        if whole.shape == "ordinal" or (whole.unit and not self._is_of(whole.end)):
            return None
        phrase = self._counted(whole.end)
        if phrase and whole.low != 1 and not any(is_plural(token.text) for token in self._tokens[slice(*phrase)]):
            return self._coordinated(phrase) or (phrase[0], phrase[0] + 1)  # "12 page document" counts pages
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

    def _is_of(self, at: int) -> bool:
        return at < len(self._tokens) and self._tokens[at].lower == "of"

    def _counted(self, at: int) -> tuple[int, int] | None:
        phrase = noun_phrase(self._tokens, at)
        if phrase is None or any(self._tokens[k].is_number and not self._tokens[k].glued for k in range(*phrase)):
            return None
        return phrase

    def _kind(self, whole: Amount, phrase: tuple[int, int] | None, previous: Quantity | None) -> str:
        if whole.shape in ("ordinal", "fraction") and not whole.unit:
            return whole.shape
        if whole.unit:
            return whole.unit.kind
        kind = kind_of([token.text for token in self._tokens[slice(*phrase)] if token.is_word]) if phrase else "count"
        if kind not in PERSONS | {"count"}:
            return kind
        return kind_by_verbs(self._tokens, whole.start, phrase[1] if phrase else whole.end, kind, has_noun=phrase is not None) or kind

    def _made(self, whole: Amount, qualifier: Qualifier | None, kind: str, phrase: tuple[int, int] | None) -> Quantity:
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
            self._span(*phrase) if phrase else None,
            says == "about" or whole.shape in ("vague", "few"),
        )

    def _span(self, start: int, end: int) -> Span:
        return Span(self._tokens[start].start, self._tokens[end - 1].end)


def _plain(end: Decimal | None) -> Decimal | None:
    """Without the zeros that a decimal scale leaves behind: 1200000, not 1200000.0."""
    return end.quantize(Decimal(1)) if end is not None and end == end.to_integral_value() else end


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
