"""What happens to what is counted, read off the tree: the patient of a verb, what a noun of action is of, who undergoes it.

Who does it is left out: of "two gunmen killed six" the six are killed, and nothing is told of the two.
"""

from collections.abc import Callable, Iterable, Iterator

from reader.analyze.numbers.counted_nouns import borne_by
from reader.analyze.numbers.event_words import HARM, listed, participle, state_of, together, told_by
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.numbers.verb_events import NOTHING, TAKEN, Event, Verbs

_DEEPEST = 5  # steps up or down a tree; more are an error of the parser
_NEAR = 6  # words
_NEGATIONS = frozenset({"not", "n't", "never"})
_LOSSES = frozenset({"loss", "casualty", "death", "fatality"})
_INCLUDING = frozenset({"including", "among", "like", "plus", "besides"})


_DENIED = Event(is_settled=True)


def event_of(parsed: Parsed, at: int, noun: int | None, kind: str) -> Event:
    """The event of what the word at index `at` stands for: a number by itself, or the noun. `kind` is that of the noun, if any."""
    return _Reader(parsed, kind, noun).event(at)


def event_in_clause(parsed: Parsed, noun: int, kind: str) -> Event:
    """The event that the clause tells of the noun, whatever describes it: "a wounded guard was freed"."""
    return _Reader(parsed, kind, noun).role(noun)


class _Reader:
    def __init__(self, parsed: Parsed, kind: str, noun: int | None) -> None:
        self._parsed, self._noun = parsed, noun
        self._told_by_verbs = Verbs(parsed, kind, noun)
        self._told = self._told_by_verbs.told

    def event(self, at: int) -> Event:
        """What the noun tells of the harmed comes first ("40 dead were found"), then what the clause tells, then what describes it."""
        nouns = [] if self._noun is None else [self._noun]
        named = [self._named(noun) for noun in nouns]
        if named and named[0].name in HARM:
            return named[0]
        return self._first([self.role(at), *named, *map(self._described, dict.fromkeys([*nouns, at]))])

    def _first(self, found: Iterable[Event]) -> Event:
        return next((one for one in found if one.name or one.is_settled), NOTHING)

    def _named(self, at: int) -> Event:
        """What the counted noun tells itself: "12 deaths", "40 dead", "30 wounded", "31 lives"."""
        word, lemma = self._parsed.words[at].text, self._parsed.lemma(at)
        if self._parsed.tag(at) == "CD" or lemma in TAKEN:
            return NOTHING
        if lemma == "life" and self._parsed.lemma(self._parsed.head(at)) in listed("lethal"):
            return self._told("killed", at, self._parsed.head(at))
        if name := told_by("nouns").get(lemma) or state_of(word):
            return self._told(name, at)
        # a verb that the parser took for the noun: "some 20 more surrendered"
        return self._told(told_by("undergone").get(participle(word), ""), at) if word.endswith("ed") else NOTHING

    def role(self, at: int, depth: int = 0) -> Event:
        """What is told of the word by what it hangs on."""
        parsed, relation, head = self._parsed, self._parsed.relation(at), self._parsed.head(at)
        name = relation.partition(":")[0]
        if depth > _DEEPEST or head == at:
            return self._predicate(at)
        is_behind = head < at and parsed.is_verb(head) and name in ("nsubj", "conj")
        if is_behind and (participle_behind := self._participle_behind(at)) is not None:
            return self._passive(participle_behind)  # "four were killed and four others wounded"
        if relation == "nsubj:pass":
            return self._passive(head)
        if name == "nsubj":
            joined = self._joined_noun(at) if parsed.tag(head) == "VBG" and parsed.first(head, "aux") is None else None
            return self._subject(head) if joined is None else self.role(joined, depth + 1)
        if name in ("obj", "iobj"):
            return self._object(head)
        if name == "nummod" and parsed.tag(head) == "VBN":
            return self._passive(head)  # "12 were killed and three captured"
        if name in ("appos", "conj") and parsed.tag(at) == "CD" and parsed.words[head].is_capitalized:
            return NOTHING  # an age
        if name in ("conj", "appos", "flat", "nummod") and not parsed.is_verb(head):
            return self.role(head, depth + 1)
        if name in ("nmod", "obl") and parsed.cases(at) & _INCLUDING and not parsed.is_verb(head):
            return self.role(head, depth + 1)
        if (losses := self._losses_at(at)) is not None:
            return self._of(at, losses, depth)
        if name == "nmod" and "of" in parsed.cases(at):
            return self.role(head, depth + 1) if borne_by(parsed, head) == at else self._of(at, head, depth)
        if name == "obl" and self._is_along(at) and parsed.is_verb(head):
            return self._passive(head) if parsed.first(head, "nsubj:pass") is not None else self._object(head)
        return self._predicate(at) if relation in ("ccomp", "parataxis", "conj", "advcl") else NOTHING

    def _losses_at(self, at: int) -> int | None:
        """The losses that are put at so many: "losses at 14 soldiers", "put its losses at 14"."""
        case = next((one for one in self._parsed.below(at, "case") if self._parsed.words[one].text.lower() == "at"), 0)
        return case - 1 if case and self._parsed.lemma(case - 1) in _LOSSES else None

    def _participle_behind(self, at: int) -> int | None:
        """The participle right behind the noun that tells a fate."""
        is_one = at + 1 < len(self._parsed.words) and self._parsed.tag(at + 1) == "VBN"
        return at + 1 if is_one and state_of(self._parsed.words[at + 1].text) else None

    def _is_along(self, at: int) -> bool:
        """Does it share the fate of another: "along with three of his men"?"""
        with_ = next((case for case in self._parsed.below(at, "case") if self._parsed.words[case].text.lower() == "with"), 0)
        return with_ > 0 and self._parsed.words[with_ - 1].text.lower() in ("along", "together")

    def _joined_noun(self, at: int) -> int | None:
        """The noun before "and", where the parser took what follows for another clause: "killing 200 men and 13 guards making it"."""
        words = self._parsed.words
        joint = next((k for k in range(at - 1, max(0, at - _NEAR), -1) if words[k].text.lower() == "and"), None)
        return joint - 1 if joint is not None and self._parsed.is_noun(joint - 1) else None

    def _of(self, at: int, noun: int, depth: int) -> Event:
        """What is told of those whom "of" names: "the killing of 12", "the bodies of 12 miners", "a group of 12"."""
        lemma = self._parsed.lemma(noun)
        if lemma == "loss":
            return self._told_by_verbs.lost(noun)
        if (name := told_by("nouns").get(lemma) or told_by("acts").get(lemma)) and lemma not in listed("groups"):
            return self._told(name, noun)
        is_definite = any(self._parsed.words[one].text.lower() == "the" for one in self._parsed.below(at, "det"))
        has_owner = self._parsed.first(at, "nmod:poss") is not None
        is_whole = self._parsed.first(at, "nummod") is not None and (is_definite or has_owner)  # "half of the 300 inmates"
        return self.role(noun, depth + 1) if lemma in listed("groups") and not is_whole else NOTHING

    def _predicate(self, at: int) -> Event:
        """Of a noun that is a predicate, what it is among: "among the dead were four nurses"."""
        dead = (child for child in self._parsed.below(at, "obl", "nmod") if "among" in self._parsed.cases(child))
        return self._first(self._named(child) for child in dead)

    def _passive(self, verb: int) -> Event:
        return self._verbs(verb, self._joined_after(verb), self._told_by_verbs.done)

    def _subject(self, verb: int) -> Event:
        return self._verbs(verb, self._joined_after(verb), self._told_by_verbs.undergone)

    def _object(self, verb: int) -> Event:
        return self._verbs(verb, self._joined_before(verb), self._told_by_verbs.done)

    def _verbs(self, verb: int, joined: Iterable[int], told: Callable[[int], Event]) -> Event:
        """What one verb and those joined to it tell together."""
        if any(self._parsed.words[child].text.lower() in _NEGATIONS for child in self._parsed.below(verb, "advmod")):
            return _DENIED
        found = [one for one in (told(at) for at in sorted([verb, *joined])) if one.name]
        name = together([one.name for one in found])
        words = tuple(at for one in found if one.name in name for at in one.words)
        return Event(name, words, any(one.is_of_people for one in found), is_settled=bool(name))

    def _joined_after(self, verb: int) -> Iterator[int]:
        """Verbs behind "and" that have no subject of their own: "were shot and killed"."""
        for at in self._parsed.below(verb, "conj"):
            has_subject = self._parsed.is_noun(at - 1) or self._parsed.tag(at - 1) == "CD"
            if not has_subject and not any(True for _ in self._parsed.below(at, "nsubj", "obj")):
                yield at

    def _joined_before(self, verb: int) -> Iterator[int]:
        """The verb right before "and" that shares its object: "killed and wounded seven"."""
        head = self._parsed.head(verb)
        if self._parsed.relation(verb) == "conj" and self._parsed.is_verb(head) and verb - head <= 2:
            yield head

    def _described(self, at: int) -> Event:
        """What clauses and participles behind or before the noun tell: "men who escaped", "forty killed in the raid", "wounded men"."""
        parsed = self._parsed
        for clause in parsed.below(at, "acl"):
            found = self._relative(clause) if parsed.relation(clause) == "acl:relcl" else self._reduced(clause)
            if found.name:
                return found
        return self._first(
            self._told_by_verbs.state(child) for child in parsed.below(at, "amod") if not parsed.words[child].text[0].isupper()
        )

    def _relative(self, verb: int) -> Event:
        """What a relative clause tells by the part its pronoun plays."""
        parsed = self._parsed
        for at in parsed.below(verb, "nsubj", "obj"):
            if parsed.tag(at) in ("WP", "WDT"):
                return self._passive(verb) if parsed.relation(at) == "nsubj:pass" else self.role(at)
        return NOTHING

    def _reduced(self, verb: int) -> Event:
        """What a clause without a pronoun tells; with an object behind its verb it tells of another."""
        parsed = self._parsed
        if any(at > verb and not parsed.cases(at) and parsed.relation(at) != "obl:unmarked" for at in parsed.below(verb, "obj", "obl")):
            return NOTHING
        return self._passive(verb) if parsed.tag(verb) in ("VBN", "VBD", "JJ") else self._subject(verb)
