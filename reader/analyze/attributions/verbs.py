"""What sources say by verbs: "X said that ...", "“...”, said X", "X, citing Y, revealed ...", "X was accused by Y of ..."."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.cues import adjective_stance, has, prepositions, takes_infinitive, takes_object, verb_stance
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.sources import source, subject
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_OPENS_QUOTE = frozenset("“\"«‘")
_EMPTY = frozenset({"it", "so", "this", "that", "nothing", "something", "anything", "much", "what", "which", "whom", "who", "more", "little"})
_WITH_OBJECT = frozenset({"as", "of", "for", "with", "from"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never"})


def verb_sayings(syntax: Syntax) -> Iterator[Saying]:
    """Those of all verbs, and adjectives, of the sentence that attribute."""
    for at, lemma in enumerate(syntax.lemmas):
        stance = verb_stance(lemma) if syntax.is_verb(at) else adjective_stance(lemma) if syntax.tags[at] == "JJ" else None
        if stance is not None or (syntax.is_verb(at) and has("citing", lemma)):
            yield from _sayings(syntax, at, stance or Stance.NEUTRAL)


def _sayings(syntax: Syntax, verb: int, stance: Stance) -> Iterator[Saying]:
    if has("citing", syntax.lemmas[verb]):
        found = _cited(syntax, verb)
    elif syntax.is_passive(verb):
        found = _passive(syntax, verb)
    else:
        found = _active(syntax, verb)
    if found is None:
        return
    head, content = found
    cue = syntax.span(verb, _particle(syntax, verb))
    stance = _negated(stance) if _is_negated(syntax, verb) else stance
    if head is None:
        yield Saying(None, cue, content, Stance.HEDGED if stance is Stance.NEUTRAL else stance)
        return
    who = source(syntax, head, verb)
    yield Saying(who.span, cue, content, stance, who.names, who.pronoun, who.is_anonymous)


def _active(syntax: Syntax, verb: int) -> tuple[int | None, Span | None] | None:
    """Who says it and what; none if the verb attributes nothing here."""
    content = _content(syntax, verb)
    head = subject(syntax, verb)
    if head is None and _follows_quote(syntax, verb):
        head = syntax.child(verb, "obj", "dep", "obl:unmarked")
        content = _host(syntax, verb) if head is not None else None
    if head is None:
        return None
    if syntax.words[head].text.lower() in ("it", "there", "what") and syntax.lemmas[verb] != "say":
        return None
    return (head, content) if content is not None or syntax.is_verb(verb) else None


def _content(syntax: Syntax, verb: int) -> Span | None:
    """What is said: a clause, what an object, an infinitive or a phrase tells, or the clause that the verb is put into."""
    lemma = syntax.lemmas[verb]
    clauses = [at for at in syntax.children(verb, "ccomp") if not _is_aside(syntax, at)]
    if not clauses and not _host_is_content(syntax, verb):
        clauses = [at for at in syntax.children(verb, "parataxis") if at > verb and _is_introduced(syntax, verb, at)]
    if clauses:
        return _covered(syntax, clauses, verb)
    if not syntax.is_verb(verb):
        return None
    if parts := _object(syntax, verb, lemma):
        return _covered(syntax, parts, verb)
    if takes_infinitive(lemma) and (actions := syntax.children(verb, "xcomp")):
        objects = syntax.children(verb, "obj", "iobj") if lemma not in ("promise", "vow", "tell") else []
        return _covered(syntax, [*objects, *actions], verb)
    wanted = prepositions(lemma)
    if phrases := [at for at in syntax.children(verb, "obl", "advcl", "ccomp") if at > verb and syntax.case(at) in wanted]:
        return _covered(syntax, phrases, verb)
    return _host(syntax, verb)


def _object(syntax: Syntax, verb: int, lemma: str) -> list[int]:
    """The object that tells what is said, with what is said of it: "called | the raid a mistake"."""
    objects = [at for at in syntax.children(verb, "obj") if syntax.words[at].text.lower() not in _EMPTY]
    quoted = [at for at in objects if at > verb and syntax.words[syntax.edges(at)[0]].text in _OPENS_QUOTE]
    if not takes_object(lemma):
        return quoted
    beside = [
        at
        for at in syntax.children(verb, "xcomp", "obl", "advcl", "obl:unmarked")
        if at > verb and (syntax.relations[at] == "xcomp" or syntax.case(at) in _WITH_OBJECT)
    ]
    return [*objects, *beside] if objects or any(syntax.relations[at] == "xcomp" for at in beside) else quoted


def _host(syntax: Syntax, verb: int) -> Span | None:
    """The clause into which the words of saying are put: "The gate, | Vost said, | was open"."""
    return _around(syntax, syntax.heads[verb], verb) if _host_is_content(syntax, verb) else None


def _host_is_content(syntax: Syntax, verb: int) -> bool:
    relation = syntax.relations[verb]
    if syntax.heads[verb] == verb:
        return False
    if relation in ("parataxis", "dep"):
        return verb > syntax.heads[verb] or syntax.edges(verb)[1] < syntax.heads[verb]
    return relation == "advcl" and syntax.case(verb) == "as" and syntax.tags[verb] != "VBG"


def _around(syntax: Syntax, head: int, apart: int) -> Span | None:
    """From the first to the last word of what depends on `head`, without what depends on `apart` at its ends."""
    inside = [at for at in range(*_stop(syntax.edges(head))) if syntax.holds(head, at) and not syntax.holds(apart, at)]
    return _trimmed(syntax, inside)


def _covered(syntax: Syntax, heads: list[int], verb: int) -> Span | None:
    """From the first to the last word of all that depends on the heads."""
    edges = [syntax.edges(at) for at in heads]
    first, last = min(first for first, _ in edges), max(last for _, last in edges)
    if first < verb < last and not any(at < verb for at in heads):
        first = verb + 1
    return _trimmed(syntax, list(range(first, last + 1)))


def _trimmed(syntax: Syntax, inside: list[int]) -> Span | None:
    """The span of the words without signs at its ends, but for those of quotations, and without "that"."""
    while inside and (syntax.words[inside[0]].text in (",", ":", ";", "-", "–", "—", ".") or syntax.words[inside[0]].text.lower() == "that"):
        if syntax.words[inside[0]].text.lower() == "that" and syntax.relations[inside[0]] not in ("mark", "obj"):
            break
        inside = inside[1:]
    while inside and syntax.words[inside[-1]].text in (",", ":", ";", "-", "–", "—", "."):
        inside = inside[:-1]
    return syntax.span(inside[0], inside[-1]) if inside else None


def _stop(edges: tuple[int, int]) -> tuple[int, int]:
    return edges[0], edges[1] + 1


def _cited(syntax: Syntax, verb: int) -> tuple[int | None, Span | None] | None:
    """Whom a text cites for what the clause says that cites: "CNN, | citing two officials, | revealed"; or by whom somebody is quoted."""
    above = syntax.clause_of(syntax.heads[verb]) if syntax.heads[verb] != verb else None
    if syntax.is_passive(verb):
        agent = _agent(syntax, verb)
        if agent is None:
            return None
        return agent, _around(syntax, verb, agent)
    cited = syntax.child(verb, "obj")
    if cited is None or syntax.tags[verb] != "VBG" or above is None:
        return None
    told = [at for at in (above, *syntax.above(above)) if verb_stance(syntax.lemmas[at]) is not None]
    content = _content(syntax, told[0]) if told else None
    return cited, content or _around(syntax, above, verb)


def _passive(syntax: Syntax, verb: int) -> tuple[int | None, Span | None] | None:
    """"was condemned | by Vost", "is said to have fled", "it was reported that"."""
    lemma, agent = syntax.lemmas[verb], _agent(syntax, verb)
    clauses = syntax.children(verb, "ccomp", "csubj:pass", "csubj")
    if syntax.relations[verb] == "amod":
        return None
    if clauses and (agent is not None or has("impersonal", lemma) or syntax.child(verb, "expl") is not None):
        return agent, _covered(syntax, clauses, verb)
    if agent is not None:
        return agent, _around(syntax, verb, agent)
    named = syntax.child(verb, "nsubj:pass", "nsubj")
    tells = syntax.children(verb, "xcomp") or [at for at in syntax.children(verb, "obl", "advcl") if syntax.case(at) in prepositions(lemma)]
    if has("impersonal", lemma) and named is not None and tells:
        return None, _covered(syntax, [named, *tells], verb)
    return None


def _agent(syntax: Syntax, verb: int) -> int | None:
    agents = [at for at in syntax.children(verb, "obl:agent", "obl") if syntax.case(at) == "by"]
    return agents[0] if agents else None


def _follows_quote(syntax: Syntax, verb: int) -> bool:
    return verb > 0 and syntax.words[verb - 1].text in ("”", "\"", ",", "»", "’")


def _is_aside(syntax: Syntax, at: int) -> bool:
    """Is it a clause that says who says the rest of it?"""
    return verb_stance(syntax.lemmas[at]) is not None and syntax.relations[at] == "parataxis"


def _is_introduced(syntax: Syntax, verb: int, at: int) -> bool:
    """Does a colon, a comma or a quotation mark stand between a verb and what follows it?"""
    return any(syntax.words[between].text in (":", "“", "\"", "«", ",") for between in range(verb + 1, syntax.edges(at)[0] + 1))


def _particle(syntax: Syntax, verb: int) -> int:
    particle = syntax.child(verb, "compound:prt")
    return particle if particle == verb + 1 else verb


def _is_negated(syntax: Syntax, verb: int) -> bool:
    return any(syntax.words[at].text.lower() in _NEGATIONS for at in syntax.children(verb, "advmod", "neg"))


def _negated(stance: Stance) -> Stance:
    return Stance.HEDGED if stance is Stance.DENYING else Stance.DENYING
