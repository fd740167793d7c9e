"""Verbs by which a sentence tells what somebody named does, or what is done to him; and what somebody calls him."""

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis import Description, Referent, Role
from reader.analyze.descriptions.named_tree import NamedTree
from reader.analyze.descriptions.nouns import Nouns
from reader.analyze.lexicon import words as listed
from reader.text import Span

_BEFORE_A_NOUN = frozenset({"DT", "PRP$", "POS"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})


def acts(named: NamedTree) -> Iterator[Description]:
    """The acts of a sentence: one for each verb and each name that it concerns."""
    for bearer, number in named.bearers.items():
        for verb, role in _verbs(named, bearer):
            if not named.is_denied(verb) and (words := _words(named, verb, role)):
                other = _other(named, verb, role, number)
                span = Span(named.words[verb].start, named.words[_last(named, verb)].end)
                yield Description(span, (words,), role, named.names[number].span, other=other)


def callings(named: NamedTree, nouns: Nouns) -> Iterator[Description]:
    """What somebody calls, brands or designates a name, with him who does so."""
    for bearer, number in named.bearers.items():
        for verb, role in _verbs(named, bearer):
            if role is Role.PATIENT and named.tree.lemmas[verb] in listed("descriptions", "calling_verbs") and not named.is_denied(verb):
                caller = _other(named, verb, role, number)
                for at in _complements(named, verb, bearer):
                    yield from (replace(one, other=caller) for one in nouns.complement(number, at, Role.CALLED))


def _verbs(named: NamedTree, bearer: int) -> Iterator[tuple[int, Role]]:
    """The verbs of which the word is subject or object."""
    tree = named.tree
    head, relation = named.relation(bearer)
    if tree.pos[head] == "VERB":
        if relation == "nsubj" and _is_subject(named, bearer, head):
            yield from ((verb, Role.AGENT) for verb in _joined(named, head))
        elif relation == "obl:agent":
            yield head, Role.AGENT
        elif relation == "nsubj:pass" and tree.tags[head] == "VBN":
            yield from ((verb, Role.PATIENT) for verb in _joined(named, head))
        elif relation == "obj" and not _is_adjective(named, head):
            yield head, Role.PATIENT
    for at in named.children[bearer]:
        if tree.relations[at] == "acl:relcl" and tree.pos[at] == "VERB":
            yield from _of_clause(named, at, named.bearers[bearer])
        elif tree.relations[at] == "acl" and tree.tags[at] in ("VBN", "VBG") and _follows(named, at, bearer):
            yield at, Role.PATIENT if tree.tags[at] == "VBN" else Role.AGENT


def _is_adjective(named: NamedTree, verb: int) -> bool:
    """Is what the parser took for a verb an adjective, as in "the ailing Rennick"?"""
    return named.tree.tags[verb] == "VBG" and verb > 0 and named.tree.tags[verb - 1] in _BEFORE_A_NOUN


def _of_clause(named: NamedTree, verb: int, number: int) -> Iterator[tuple[int, Role]]:
    """ "Daesh, which seized the town", "Daesh, which Orsel bombed"."""
    for relations, role in ((("nsubj",), Role.AGENT), (("obj", "nsubj:pass"), Role.PATIENT)):
        pronoun = named.child(verb, *relations)
        if pronoun is not None and named.points(pronoun, number):
            yield verb, role


def _is_subject(named: NamedTree, bearer: int, verb: int) -> bool:
    """Of two subjects of one verb, the parser took one before it, such as a dateline, for what it is not."""
    at = bearer
    while named.tree.relations[at] == "conj":
        at = named.tree.heads[at]
    return at == named.child(verb, "nsubj")


def _follows(named: NamedTree, verb: int, bearer: int) -> bool:
    """Does a participle stand right after the name, but for a mark and its own adverbs: "Daesh, long backed by"?"""
    after = max(named.extents[named.bearers[bearer]][1], bearer + 1)
    between = range(after, verb)
    return verb >= after and all(named.tree.relations[at] == "punct" or named.tree.heads[at] == verb for at in between)


def _joined(named: NamedTree, verb: int) -> list[int]:
    """The verb, and those that "and" joins to it and that have no subject of their own."""
    tree = named.tree
    others = [
        at
        for at in named.children[verb]
        if tree.relations[at] == "conj"
        and tree.pos[at] == "VERB"
        and tree.tags[at] in _FINITE
        and tree.tags[at] == tree.tags[verb]
        and named.child(at, "nsubj", "nsubj:pass", "aux:pass", "csubj") is None
    ]
    return [verb, *others]


def _words(named: NamedTree, verb: int, role: Role) -> str:
    """The verb with its particle, "carry out"; with its object where that tells what is done, "commit massacre"."""
    particle = named.child(verb, "compound:prt")
    lemma = named.tree.lemmas[verb].lower()
    full = lemma if particle is None else f"{lemma} {named.words[particle].text.lower()}"
    if full.replace(" ", "-") in listed("descriptions", "carrying_verbs") and role is Role.AGENT:
        done = named.child(verb, "obj")
        if done is not None and named.tree.pos[done] == "NOUN":
            return f"{full} {named.lemma(done)}"
    is_report = role is Role.PATIENT and lemma in listed("sources", "reporting")  # '"...", declared the ministry'
    return "" if is_report or full in listed("descriptions", "light_verbs") or not lemma.isalpha() else full


def _last(named: NamedTree, verb: int) -> int:
    particle = named.child(verb, "compound:prt")
    return verb if particle is None else max(verb, particle)


def _other(named: NamedTree, verb: int, role: Role, number: int) -> Referent | None:
    """Whom else the verb concerns: the one who suffers what is done, or who does it."""
    at = named.child(verb, *(("obj", "nsubj:pass") if role is Role.AGENT else ("nsubj", "obl:agent")))
    other = None if at is None else named.bearers.get(at)
    if other is None or other == number:
        return None
    name = named.names[other]
    return Referent(name.text, None, name.span)


def _complements(named: NamedTree, verb: int, bearer: int) -> list[int]:
    """What the verb calls the name: "called Hamas a group", "described Hamas as a group"."""
    return [at for at in named.children[verb] if at > verb and at != bearer and _is_complement(named, at)]


def _is_complement(named: NamedTree, at: int) -> bool:
    relation = named.tree.relations[at]
    if relation in ("xcomp", "obj") and named.child(at, "mark", "case") is None:
        return True
    return relation in ("xcomp", "obl") and any(named.tree.lemmas[child] == "as" for child in named.children[at])
