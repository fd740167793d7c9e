"""What a figure counts and what happens to that, by the words around it alone: where no parser read the sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.lexicon import words
from reader.analyze.numbers.event_words import changes, forms, happens_to, kind_by, listed, state_of, told_by, told_by_verb
from reader.analyze.numbers.kinds import kind_of, singular
from reader.analyze.numbers.lexer import Token
from reader.analyze.numbers.singles import singles
from reader.text import Span

_INSERTING = frozenset({"including", "among", "most", "mostly", "many", "some", "mainly", "all", "both"})
_BEING = frozenset({"was", "were", "is", "are", "be", "been", "being", "got", "left"})
_AFTER_PASSIVE = frozenset(
    {"in", "at", "on", "by", "during", "after", "when", "as", "near", "from", "since", "over", "and", "or", "overnight"}
)
_DIRECTIONS = frozenset({"up", "down"})
_NEAR = 8  # words between a verb and "by"


class ByWords:
    def __init__(self, listed_tokens: Sequence[Token]) -> None:
        self._tokens = listed_tokens
        self._at = {token.start: at for at, token in enumerate(listed_tokens)}
        self._ends = {token.end: at for at, token in enumerate(listed_tokens)}

    def phrase(self, number: Span, by_words: Span | None, start: int) -> Span | None:  # those of a tree tell it
        """The noun phrase that a number counts: what the words told."""
        return by_words

    def described(self, one: Quantity) -> Quantity:
        """The quantity with head, modifiers, kind, event, change, and the words that decided these."""
        start = self._at[one.span.start]
        change = self._change(start, one) if one.kind not in ("age", "score", "ordinal") else None
        told = [change] if change is not None else []
        one = replace(one, change=_change_name(self._tokens[change].lower)) if change is not None else one
        if one.counted or not (one.unit or one.kind in ("age", "score", "ordinal")):
            one, words_of = self._with_event(one, start)
            told += words_of
        return replace(one, triggers=tuple(Span(self._tokens[at].start, self._tokens[at].end) for at in sorted(set(told))))

    def singles(self) -> Iterator[Quantity]:
        """The people that articles count."""
        return map(self._named, singles(self._tokens))

    def _with_event(self, one: Quantity, start: int) -> tuple[Quantity, list[int]]:
        one = self._named(one)
        last = self._ends[one.counted.end] if one.counted else None
        kind = (
            kind_of([self._tokens[last].lower if self._tokens[last].text.islower() else self._tokens[last].text])
            if last is not None
            else ""
        )
        end = last if last is not None else self._ends[one.span.end]
        told_here = self._events(start, last, end)
        name, told = next(((event, at) for event, at in told_here if event and self._is_told(event, at, kind)), ("", None))
        is_of_people = told is not None and self._is_of_people(told)
        kind = one.kind if one.unit or one.kind == "fraction" else kind_by(name, kind, is_of_people=is_of_people)
        return replace(one, kind=kind, event=name), [at for at in (told, last) if at is not None]

    def _named(self, one: Quantity) -> Quantity:
        """With the head of its phrase and the words before that."""
        if one.counted is None:
            return one
        first, last = self._at[one.counted.start], self._ends[one.counted.end]
        return replace(one, head=singular(self._tokens[last].text).lower(), modifiers=self._modifiers(first, last))

    def _modifiers(self, first: int, last: int) -> tuple[str, ...]:
        function = words("counted", "determiners") | words("counted", "stops") - words("counted", "participles")
        found = (self._tokens[at] for at in range(first, last) if not state_of(self._tokens[at].lower))
        return tuple(token.lower for token in found if token.is_word and (token.text.isupper() or token.lower not in function))

    def _events(self, start: int, last: int | None, end: int) -> Iterator[tuple[str, int]]:
        """Events with the token that tells each, the surest first: the noun's own, those of a verb behind, before, of a toll before."""
        tokens = self._tokens
        if last is not None:
            yield state_of(tokens[last].lower) or told_by("nouns").get(singular(tokens[last].lower), ""), last
        if (behind := self._verb_behind(end + 1)) is not None:
            yield told_by_verb(tokens[behind].lower, "undergone") or state_of(tokens[behind].lower), behind
        if start:
            yield told_by_verb(tokens[start - 1].lower, "verbs"), start - 1
        if start > 1 and tokens[start - 1].lower == "of":
            before = tokens[start - 2].lower
            yield told_by("acts").get(before) or told_by("nouns").get(singular(before), ""), start - 2
        if last is None and (
            toll := next((at for at in range(max(0, start - 6), start) if tokens[at].lower in words("cues", "tolls")), None)
        ):
            yield "killed", toll
        if last is not None and last > start:
            yield from ((state_of(tokens[at].lower), at) for at in range(start + 1, last) if tokens[at].text.islower())

    def _is_told(self, event: str, at: int, kind: str) -> bool:
        return happens_to(event, kind) or self._is_of_people(at)

    def _is_of_people(self, at: int) -> bool:
        return not listed("of_people").isdisjoint(forms(self._tokens[at].lower))

    def _verb_behind(self, begins: int) -> int | None:
        """The verb behind the phrase that tells what happens to it: in the passive, or one that its subject undergoes."""
        tokens, is_passive = self._tokens, False
        begins = self._past_insertion(begins)
        for at in range(begins, min(begins + 7, len(tokens))):
            word = tokens[at].lower
            if told_by_verb(word, "undergone") or (state_of(word) and (is_passive or _ends_a_clause(tokens, at + 1))):
                return at
            if word not in words("cues", "auxiliaries"):
                return None
            is_passive = is_passive or word in _BEING
        return None

    def _past_insertion(self, end: int) -> int:
        """Past ", including three children," to the verb of the sentence."""
        tokens = self._tokens
        if end + 1 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].lower not in _INSERTING:
            return end
        return next((k + 1 for k in range(end + 2, min(end + 14, len(tokens))) if tokens[k].text == ","), end)

    def _change(self, start: int, one: Quantity) -> int | None:
        """The token that tells a change: a verb right before a measure, "up" and "down", or a verb before "by"."""
        before = self._tokens[start - 1].lower if start else ""
        if before == "by":
            return next((at for at in range(start - 2, max(-1, start - 2 - _NEAR), -1) if _change_name(self._tokens[at].lower)), None)
        return start - 1 if one.unit and _change_name(before) and (before in _DIRECTIONS or one.kind == "percent") else None


def _ends_a_clause(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or not tokens[at].is_word or tokens[at].lower in _AFTER_PASSIVE


def _change_name(word: str) -> str:
    return next((name for lemma in (word, *forms(word)) if (name := changes().get(lemma))), "")
