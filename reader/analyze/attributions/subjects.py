"""Who does what a verb says, where the tree says it and where it mistakes it."""

from reader.analyze.attributions.cues import has, verb_stance
from reader.analyze.attributions.syntax import Syntax

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_BREAKS = frozenset((",", "–", "—", "--"))
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")


def subject(syntax: Syntax, verb: int) -> int | None:
    """The word that heads who does what the verb says: its own subject, or the one it shares with a verb above; none if nobody does."""
    own = syntax.children(verb, *_SUBJECTS)
    if own:
        return _antecedent(syntax, verb) if syntax.words[own[-1]].text.lower() in _RELATIVE else own[-1]
    if (stray := _of_clause(syntax, verb)) is not None:
        return stray
    if syntax.child(verb, "expl", "csubj", "csubj:pass") is not None or syntax.heads[verb] == verb:
        return None
    if (before := goes_on(syntax, verb)) is not None:
        return subject(syntax, before)
    relation, head = syntax.relations[verb], syntax.heads[verb]
    if relation == "conj":
        return subject(syntax, head)
    if relation == "acl" and syntax.tags[verb] in ("VBG", "VB"):
        return head if syntax.child(verb, "mark") is None else None  # "a ban on admitting them"
    if relation == "xcomp":
        controller = syntax.child(head, "obj", "iobj")
        return controller if controller is not None and controller < verb else subject(syntax, head)
    if relation == "parataxis" and syntax.words[verb - 1].text == "," and syntax.tags[verb] == syntax.tags[head] != "VBG":
        return subject(syntax, head)  # "Army seizes Velm, claims victory"
    if relation == "advcl" or (relation in ("parataxis", "ccomp", "dep") and syntax.tags[verb] == "VBG"):
        return _of_participle(syntax, verb)
    return None


def goes_on(syntax: Syntax, verb: int) -> int | None:
    """The verb of saying with which this one goes on though the tree puts it into what that one says: "said ..., | adding that",
    "said that ... and | warned that"."""
    if not syntax.is_verb(verb) or verb_stance(syntax.lemmas[verb]) is None or syntax.child(verb, *_SUBJECTS) is not None:
        return None
    said = (syntax.heads[at] for at in syntax.above(verb) if syntax.relations[at] in ("ccomp", "xcomp"))
    above = [at for at in said if at < verb and verb_stance(syntax.lemmas[at]) is not None]
    if syntax.relations[verb] == "conj":
        form = _form(syntax, verb)
        return next((at for at in above if syntax.tags[at] == form), None) if _is_apart(syntax, verb) else None
    is_participle = syntax.tags[verb] == "VBG" and has("reporting", syntax.lemmas[verb]) and syntax.words[verb - 1].text in _BREAKS
    return next(iter(above), None) if is_participle else None


def _form(syntax: Syntax, verb: int) -> str:
    """The tag of a verb; that of the past for a participle alone, which is often taken for it."""
    return "VBD" if syntax.tags[verb] == "VBN" and syntax.child(verb, "aux", "aux:pass") is None else syntax.tags[verb]


def _is_apart(syntax: Syntax, verb: int) -> bool:
    """Is a verb after "and" unlike the one before it, so that it need not belong to it?"""
    other = syntax.heads[verb]
    is_unlike = syntax.tags[other] != syntax.tags[verb] or syntax.is_passive(other)
    return syntax.child(verb, "cc") is not None and (has("reporting", syntax.lemmas[verb]) or is_unlike)


def led_by(syntax: Syntax, verb: int) -> int | None:
    """The participle after the source that the tree mistakes for what is said: "Residents | reached by telephone | said"."""
    before = [at for at in syntax.children(verb, "ccomp") if syntax.edges(at)[1] == verb - 1 and syntax.words[verb - 1].is_word]
    return next((at for at in before if syntax.child(at, "nsubj") is not None), None)


def _of_clause(syntax: Syntax, verb: int) -> int | None:
    """The subject that stands before the verb but hangs on what it says: "Vost, who fled, | added that he was ill"."""
    if not has("reporting", syntax.lemmas[verb]) or syntax.tags[verb] not in ("VBD", "VBN", "VBZ", "VBP"):
        return None
    clauses = [at for at in syntax.children(verb, "ccomp") if at > verb]
    before = led_by(syntax, verb)
    if clauses and before is not None:
        return syntax.child(before, "nsubj")
    stray = [at for clause in clauses for at in syntax.children(clause, "nsubj") if at < verb]
    return stray[-1] if stray and syntax.tags[stray[-1]] not in ("WP", "WDT") else None


def _of_participle(syntax: Syntax, verb: int) -> int | None:
    """The subject of the clause that a participle hangs on; or whoever is quoted "as saying" it."""
    if syntax.lemmas[syntax.heads[verb]] in ("quote", "cite") and (quoted := syntax.child(syntax.heads[verb], "obj")) is not None:
        return quoted
    above = [at for at in syntax.above(verb) if syntax.child(at, *_SUBJECTS) is not None]
    if syntax.words[verb - 1].text in _BREAKS and has("reporting", syntax.lemmas[verb]):
        above = [at for at in above if syntax.relations[at] != "acl:relcl"] or above
    if above:
        return subject(syntax, above[0])
    return subject(syntax, syntax.heads[verb]) if syntax.relations[syntax.heads[verb]] in ("conj", "xcomp", "acl") else None


def _antecedent(syntax: Syntax, verb: int) -> int | None:
    """What "who" or "which" stands for."""
    for at in (verb, *syntax.above(verb)):
        if syntax.relations[at].startswith("acl"):
            return syntax.heads[at]
    return None
