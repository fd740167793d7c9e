"""What a figure counts and what happens to that, by the tree of its sentence."""

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.lexicon import words as lexicon
from reader.analyze.numbers.amounts import HYPHENS
from reader.analyze.numbers.changes import change_of
from reader.analyze.numbers.counted_nouns import counted_noun, first_word, is_bare, is_elliptical, named_before, predicated
from reader.analyze.numbers.event_words import HARM, kind_by, listed, participle, told_by
from reader.analyze.numbers.events import event_of
from reader.analyze.numbers.kinds import PERSONS, is_plural, kind_of, singular
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.numbers.singles_by_tree import singles
from reader.analyze.numbers.verb_events import NOTHING, TAKEN, Event
from reader.text import Span

_COMMON = ("NN", "NNS")
_AS_PLURALS = ("NNS", "NNPS", "JJ", "VBN", "VBD")
_MEASURE = 3  # words of "50 mg", "30-tonne"
_MORE = ("more", "others", "other")
_PERSON = {"people": "person"}


class ByTree:
    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed

    def phrase(self, number: Span, by_words: Span | None, start: int) -> Span | None:
        """The noun phrase that a number counts. `by_words` is what the words alone tell, `start` where one may begin behind the number."""
        parsed = self._parsed
        if (told := predicated(parsed, number)) is not None:
            return parsed.span(first_word(parsed, told), told)
        noun = counted_noun(parsed, number)
        if noun is None and is_elliptical(parsed, number):
            return None
        if noun is not None and not self._is_better(by_words, noun):
            return self._behind(number, start, noun)
        if noun is None and by_words and is_bare(parsed, number) and not (self._is_fate(by_words) or self._is_next(by_words, number)):
            by_words = None
        return by_words or named_before(parsed, number)

    def _behind(self, number: Span, start: int, noun: int) -> Span:
        """The phrase from its first word behind the number, or behind another one: "40 of the 310 prisoners"."""
        parsed = self._parsed
        first = parsed.at(start)
        if not number.end <= start <= parsed.words[noun].start or any(self._is_figure(at) for at in range(first, noun)):
            first = max(first_word(parsed, noun), parsed.at(number.end - 1) + 1)
        while first < noun and not parsed.words[first].is_word:
            first += 1
        return Span(max(parsed.words[first].start, number.end), parsed.words[noun].end)

    def _is_figure(self, at: int) -> bool:
        """Is it a number of its own, not part of a word as in "three-ton"?"""
        parsed = self._parsed
        return parsed.tag(at) == "CD" and parsed.words[at + 1].text not in HYPHENS

    def _is_better(self, by_words: Span | None, noun: int) -> bool:
        """Do the words find a plural where the tree has a singular behind it?"""
        parsed = self._parsed
        if by_words is None or is_plural(parsed.words[noun].text) or parsed.tag(noun) in _AS_PLURALS:
            return False
        return parsed.tag(parsed.at(by_words.end - 1)) in _AS_PLURALS[:2] and by_words.end < parsed.words[noun].end

    def _is_fate(self, phrase: Span) -> bool:
        """Is it one participle or adjective that stands for people: "30 wounded"?"""
        first, last = self._parsed.at(phrase.start), self._parsed.at(phrase.end - 1)
        return first == last and self._parsed.words[first].text.lower() in lexicon("counted", "fates")

    def _is_next(self, phrase: Span, number: Span) -> bool:
        """Is it one plural right behind the number, or behind its measure: "two dogs", "two 50 mg tablets"?"""
        at, behind = self._parsed.at(phrase.start), self._parsed.at(number.end - 1) + 1
        is_next = at == behind or (behind < at <= behind + _MEASURE and self._parsed.words[behind].text[0].isdigit())
        is_one = at == self._parsed.at(phrase.end - 1) and is_next
        is_owner = at + 1 < len(self._parsed.words) and self._parsed.tag(at + 1) == "POS"
        return is_one and self._parsed.tag(at) == "NNS" and not is_owner

    def described(self, one: Quantity) -> Quantity:
        """The quantity with head, modifiers, kind, event, change, and the words that decided these."""
        parsed = self._parsed
        change = change_of(parsed, one.span, one.unit) if one.kind not in ("age", "score", "ordinal") else None
        if change:
            one = replace(one, change=change.name, triggers=(parsed.words[change.word].span,))
        is_count = not one.unit and one.kind not in ("age", "score", "ordinal")
        return self._with_event(one) if one.counted or is_count else one

    def _with_event(self, one: Quantity) -> Quantity:
        parsed = self._parsed
        noun = parsed.at(one.counted.end - 1) if one.counted else None
        kind = kind_of([parsed.words[noun].text]) if noun is not None else ""
        event = self._beside(one, kind) if self._is_joined(noun) else NOTHING
        event = event if event.name else event_of(parsed, self._node(one, noun), noun, kind)
        event = event if event.name or event.is_settled else self._beside(one, kind)
        return self.settled(one, noun, kind, event)

    def settled(self, one: Quantity, noun: int | None, kind: str, event: Event) -> Quantity:
        """The quantity with what its noun, the kind of that and an event tell."""
        words = {*event.words, *([noun] if noun is not None and kind != "count" else [])}
        if noun is not None:
            one = replace(one, head=self._head(noun), modifiers=self._modifiers(one.counted, noun, event))
        kind = one.kind if one.unit or one.kind == "fraction" else kind_by(event.name, kind, is_of_people=event.is_of_people)
        triggers = (*one.triggers, *(self._parsed.words[at].span for at in sorted(words)))
        return replace(one, kind=kind, event=event.name, triggers=triggers)

    def _node(self, one: Quantity, noun: int | None) -> int:
        """The word that plays the figure's part in the clause: its noun, or the number where "of" comes between them."""
        top = self._parsed.top(one.span)
        head = self._parsed.head(top)
        is_its_noun = noun is not None and (noun < top or noun in (head, self._parsed.head(head)))
        return noun if noun is not None and is_its_noun and self._parsed.relation(top) != "nsubj" else top

    def _is_joined(self, noun: int | None) -> bool:
        """Does the parser join the noun to another, which has its verb? Then one right before the figure tells more surely."""
        return noun is not None and self._parsed.relation(noun) == "conj"

    def _beside(self, one: Quantity, kind: str) -> Event:
        """What the verb beside the figure tells, where the parser lost the thread: "killed at least as many as 20", "20 more fled"."""
        parsed = self._parsed
        before, behind = parsed.at(one.span.start) - 1, parsed.at(one.span.end - 1) + 1
        name = told_by("verbs").get(parsed.lemma(before)) if before >= 0 and parsed.is_verb(before) else None
        if name and (one.counted is None or (name in HARM and kind in PERSONS)):
            return Event(name, (before,))
        while behind < len(parsed.words) and parsed.words[behind].text.lower() in _MORE:
            behind += 1
        if one.counted is None and behind + 1 < len(parsed.words) and parsed.words[behind].text == "taken":
            return Event("captured", (behind, behind + 1)) if parsed.lemma(behind + 1) in TAKEN else NOTHING
        if one.counted is None and behind < len(parsed.words) and parsed.words[behind].text.endswith("ed"):
            name = told_by("undergone").get(participle(parsed.words[behind].text))
            return Event(name, (behind,)) if name else NOTHING
        return NOTHING

    def _head(self, noun: int) -> str:
        parsed = self._parsed
        word = parsed.words[noun].text
        if parsed.tag(noun) in _COMMON:
            lemma = parsed.lemma(noun)
            return _PERSON.get(lemma) or (singular(lemma) if lemma == word.lower() and is_plural(word) else lemma)
        if parsed.tag(noun) in _AS_PLURALS[2:]:
            return word.lower()
        is_plural_name = parsed.tag(noun) == "NNPS" and word.endswith("is")  # "Iraqis", which are no common noun
        return (word[:-1] if is_plural_name else singular(word)).lower()

    def _modifiers(self, phrase: Span | None, noun: int, event: Event) -> tuple[str, ...]:
        """The words that narrow the noun; of an empty one, those of its "of" too: "members of the security forces"."""
        first = self._parsed.at(phrase.start) if phrase else noun
        found = [at for at in range(first, noun) if at not in event.words]
        part = self._parsed.part(noun) if self._parsed.lemma(noun) in listed("empty") else None
        if part is not None:
            found += range(first_word(self._parsed, part), part + 1)
        return tuple(self._narrowing(at) for at in found if self._is_narrowing(at))

    def _is_narrowing(self, at: int) -> bool:
        word = self._parsed.words[at]
        function = lexicon("counted", "determiners") | lexicon("counted", "stops") - lexicon("counted", "participles")
        return (
            word.is_word and (word.is_upper or word.text.lower() not in function) and self._parsed.tag(at) not in ("CD", "IN", "DT", "POS")
        )

    def singles(self) -> Iterator[Quantity]:
        """People counted without a number."""
        return singles(self._parsed, self.settled)

    def _narrowing(self, at: int) -> str:
        return self._parsed.lemma(at) if self._parsed.tag(at) in _COMMON else self._parsed.words[at].text.lower()
