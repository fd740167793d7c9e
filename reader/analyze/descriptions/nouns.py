"""Nouns and adjectives that describe what a name names: before it, after it, and as what is said of it."""

from collections.abc import Iterator

from reader.analysis import Description, Role
from reader.analyze.descriptions.named_tree import NamedTree, label_of
from reader.analyze.descriptions.standing import is_person
from reader.analyze.lexicon import words as listed
from reader.text import Span

_DESCRIBING = frozenset({"amod", "compound", "nmod:desc", "nmod:unmarked"})
_BEFORE = _DESCRIBING | {"det", "nummod", "advmod", "punct", "conj", "cc", "obl:unmarked", "nmod", "nmod:poss", "flat", "case"}
_TELLING = frozenset({"ADJ", "NOUN", "VERB"})
_MARKS = frozenset(",–—-(")
_HONORIFICS = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."})
_PLACES = frozenset({"GPE", "LOC", "FAC"})


class Nouns:
    """The descriptions of a sentence that are no acts."""

    def __init__(self, tree: NamedTree) -> None:
        self._named = tree
        self._words, self._tree = tree.words, tree.tree

    def descriptions(self) -> Iterator[Description]:
        for number, top in enumerate(self._named.tops):
            if top is not None:
                yield from self._around(number, top)
        for bearer, number in self._named.bearers.items():
            yield from self._beside(number, bearer)
            yield from self._said_of(number, bearer)

    def _around(self, number: int, top: int) -> Iterator[Description]:
        """What the name narrows or owns, and what stands before it."""
        named = self._named
        noun = named.noun_of(top)
        if noun is not None and named.bearers.get(noun) == number:
            yield from self._phrase(number, noun, Role.HEAD)
        elif noun is not None and named.relation(top)[1] == "nmod:poss":
            yield from self._phrase(number, noun, Role.POSSESSED)
        elif noun is None or noun < top:  # in "a popular Dorvet café" the adjective is the café's
            yield from self._made(number, self._modifiers(number, top), None, Role.MODIFIER)
        before = self._noun_before(number, top)
        if before is not None:
            yield from self._phrase(number, before, Role.COMPOUND)

    def _modifiers(self, number: int, top: int) -> list[int]:
        named, first = self._named, self._named.extents[number][0]
        found = [at for at in named.children[top] if at < first and self._tree.relations[at] == "amod"]
        return [at for at in found if self._tells(at) and not named.is_glued(at + 1)]

    def _noun_before(self, number: int, top: int) -> int | None:
        """The noun right before the name that says what it is: "President Rennick", "the terror group Daesh"."""
        named, tree = self._named, self._tree
        at = named.extents[number][0] - 1
        if at < 0 or at in named.name_at or label_of(named.names[number]) not in ("PERSON", "ORG", "GPE"):
            return None
        hangs = tree.heads[at] == top and tree.relations[at] in ("nmod:desc", "compound", "flat", "appos")
        holds = tree.heads[top] == at and tree.relations[top] in ("appos", "flat", "nmod:desc", "compound")
        beside = tree.heads[top] == tree.heads[at] and tree.relations[top] == tree.relations[at] == "nsubj"
        return at if (hangs or holds or beside) and self._is_noun(at, may_be_title=True) else None

    def _beside(self, number: int, bearer: int) -> Iterator[Description]:
        """Appositions, on either side of a comma, a dash or a bracket."""
        named, tree = self._named, self._tree
        for at in named.children[bearer]:
            if tree.relations[at] == "appos" and at > bearer and self._may_be(number, bearer, at) and not named.has_case(at):
                yield from self._joined(number, at, Role.APPOSITION, after=self._end(number, bearer))
        head = tree.heads[bearer]
        if tree.relations[bearer] == "appos" and head < bearer and self._is_parted(head, bearer):
            meant = self._meant(head)
            if meant is not None and self._may_be(number, bearer, meant):
                yield from self._phrase(number, meant, Role.APPOSITION)

    def _may_be(self, number: int, bearer: int, noun: int) -> bool:
        """Is it a noun for such a thing? One for people is none for a place, one for many none for one: "men from Orsel, men from"."""
        named = self._named
        label = label_of(named.names[number]) if bearer in named.name_at else None
        are_more = named.child(bearer, "conj") is not None or self._tree.relations[bearer] == "conj"
        if not self._is_noun(noun) or (label in _PLACES and is_person(named.lemma(noun))):
            return False
        return are_more or self._tree.tags[noun] != "NNS" or label not in _PLACES | {"PERSON"}

    def _meant(self, noun: int) -> int | None:
        """Of the nouns in "the chairman of the council, Karl Rennick" the one for a person; none if it cannot be told."""
        tree, chain = self._tree, [noun]
        while tree.relations[noun] == "nmod" and tree.heads[noun] < noun:
            noun = tree.heads[noun]
            chain.append(noun)
        persons = [at for at in chain if is_person(self._named.lemma(at))]
        return chain[0] if len(chain) == 1 else persons[0] if len(persons) == 1 else None

    def _is_parted(self, head: int, bearer: int) -> bool:
        """Does a comma stand between the noun and the name that explains it, with nothing else but what narrows the noun?"""
        start = min(self._named.extents[self._named.bearers[bearer]][0], bearer)
        return start - 1 > head and self._words[start - 1].text in _MARKS and start - head <= 6

    def _end(self, number: int, bearer: int) -> int:
        return max(self._named.extents[number][1], bearer + 1)

    def _said_of(self, number: int, bearer: int) -> Iterator[Description]:
        """What the name is said to be: "X is a dictator", "X, who was a dictator", "X became an outcast"."""
        named, tree = self._named, self._tree
        head, relation = named.relation(bearer)
        if relation == "nsubj":
            yield from self._predicate(number, head)
        for at in named.children[bearer]:
            subject = named.child(at, "nsubj") if tree.relations[at] == "acl:relcl" else None
            if subject is not None and named.points(subject, number):
                yield from self._predicate(number, at)

    def _predicate(self, number: int, at: int) -> Iterator[Description]:
        named = self._named
        said = at if named.child(at, "cop") is not None else None
        if said is None and self._tree.lemmas[at] in listed("descriptions", "linking_verbs"):
            said = named.child(at, "xcomp")
        if said is not None and not named.is_denied(at) and not named.has_case(said):
            yield from self.complement(number, said, Role.PREDICATE)

    def complement(self, number: int, at: int, role: Role) -> Iterator[Description]:
        """What the name is said to be or is called: a noun with what narrows it, or an adjective."""
        if self._is_noun(at):
            yield from self._joined(number, at, role)
        elif self._tree.pos[at] == "ADJ" and self._tells(at):
            yield from self._made(number, [at], None, role)

    def _joined(self, number: int, noun: int, role: Role, after: int | None = None) -> Iterator[Description]:
        """The phrase of the noun, and those that "and" joins to it. It must begin right `after` a name and a mark, if that is given."""
        start = self._start(noun)
        if after is not None and not (start == after + 1 and self._words[after].text in _MARKS):
            return
        yield from self._phrase(number, noun, role)
        for at in self._named.children[noun]:
            if self._tree.relations[at] == "conj" and self._is_noun(at) and self._named.child(at, "nsubj", "cop", "case") is None:
                yield from self._phrase(number, at, role)

    def _phrase(self, number: int, noun: int, role: Role) -> Iterator[Description]:
        if self._is_noun(noun, may_be_title=role is Role.COMPOUND):
            owner = self._named.child(noun, "nmod:poss")
            start = self._start(noun) if owner is None or owner > noun else owner + 1
            yield from self._made(number, [at for at in range(start, noun) if self._describes(at, noun)], noun, role)

    def _start(self, noun: int) -> int:
        """Where the noun phrase begins."""
        start = noun
        while start and self._belongs(start - 1, noun):
            start = self._named.before(start - 1)
        while start < noun and self._words[start].text in _MARKS:
            start += 1
        return start

    def _belongs(self, at: int, noun: int) -> bool:
        return self._tree.relations[at] in _BEFORE and noun in self._above(at)

    def _above(self, at: int) -> tuple[int, int, int]:
        heads = self._tree.heads
        return heads[at], heads[heads[at]], heads[heads[heads[at]]]

    def _describes(self, at: int, noun: int) -> bool:
        tree = self._tree
        is_joined = tree.relations[at] == "conj" and tree.relations[tree.heads[at]] == "amod"
        return (
            (tree.relations[at] in _DESCRIBING or is_joined)
            and self._tells(at)
            and noun in self._above(at)[:2]
            and not self._named.is_glued(at + 1)
        )

    def _tells(self, at: int) -> bool:
        """Is it a word of its own that says something: no name, no number, none that only points?"""
        text = self._words[at].text.lower()
        return (
            self._tree.pos[at] in _TELLING
            and self._tree.tags[at] != "FW"
            and at not in self._named.name_at
            and text[0].isalpha()
            and text[-1].isalnum()  # "low- and middle-income"
            and text not in listed("descriptions", "light_adjectives")
            and (self._named.before(at) < at or not self._words[at].is_capitalized or at == 0)
        )

    def _is_noun(self, at: int, *, may_be_title: bool = False) -> bool:
        if at in self._named.name_at or not self._words[at].is_word:
            return False
        lemma = self._named.lemma(at)
        if lemma in listed("descriptions", "light_nouns") or lemma in _HONORIFICS:
            return False
        is_title = may_be_title and lemma in listed("names", "titles")
        is_common = self._tree.pos[at] == "NOUN" and (at == 0 or not self._words[at].is_capitalized)
        is_in_capitals = self._named.is_headline and at in self._named.bearers  # "Daesh Terrorists Flee Mosul"
        return is_common or is_title or is_in_capitals or (at == 0 and self._tree.tags[at] == "NNPS")

    def _made(self, number: int, modifiers: list[int], noun: int | None, role: Role) -> Iterator[Description]:
        named, words = self._named, self._words
        places = modifiers if noun is None else [*modifiers, noun]
        if places:
            told = [self._text(at) for at in modifiers]
            if noun is not None:  # "front-runners" without the ending
                told.append(self._text(noun).removesuffix(words[noun].text.lower()) + named.lemma(noun))
            first = named.before(places[0])
            yield Description(Span(words[first].start, words[places[-1]].end), tuple(told), role, named.names[number].span)

    def _text(self, at: int) -> str:
        """The word in lower case, with those that hyphens tie to it."""
        return "".join(word.text for word in self._words[self._named.before(at) : at + 1]).lower()
