"""Who speaks: the words of a source, those of them that name it, and whether it goes without a name."""

from dataclasses import dataclass

from reader.analyze.attributions.cues import has, verb_stance
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_NAMED_BESIDE = ("appos", "flat", "nmod:desc", "list")
_BODY_BESIDE = ("compound", "nmod:poss", "nmod", "amod")
_OF_A_BODY = frozenset({"", "'s", "’s", "of", "for", "from", "by", "at"})


@dataclass(frozen=True, slots=True)
class Source:
    """The words of a source; see `Saying` for the rest."""

    span: Span
    names: tuple[Span, ...] = ()
    pronoun: str = ""
    is_anonymous: bool = False


def source(syntax: Syntax, head: int, apart: int | None = None) -> Source:
    """The source with this head; what holds the word `apart`, the cue, is no part of it."""
    first, last = syntax.phrase(head, apart)
    if syntax.tags[head] == "PRP":
        return Source(syntax.span(first, last), pronoun=syntax.words[head].text.lower())
    anonymous = _is_anonymous(syntax, head)
    names = tuple(syntax.words[at].span for at in _names(syntax, head, is_anonymous=anonymous))
    return Source(syntax.span(first, last), names, is_anonymous=anonymous)


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
        return head
    if relation == "xcomp":
        controller = syntax.child(head, "obj", "iobj")
        return controller if controller is not None and controller < verb else subject(syntax, head)
    if relation == "advcl" or (relation in ("parataxis", "ccomp", "dep") and syntax.tags[verb] == "VBG"):
        return _of_participle(syntax, verb)
    return None


def goes_on(syntax: Syntax, verb: int) -> int | None:
    """The verb of saying with which this one goes on though the tree puts it into what that one says: "said ..., | adding that",
    "said that ... and | warned that"."""
    if not syntax.is_verb(verb) or verb_stance(syntax.lemmas[verb]) is None or syntax.child(verb, *_SUBJECTS) is not None:
        return None
    is_participle = syntax.tags[verb] == "VBG" and has("reporting", syntax.lemmas[verb]) and verb > 0 and syntax.words[verb - 1].text == ","
    said = [
        at
        for at in syntax.above(verb)
        if syntax.relations[at] in ("ccomp", "xcomp") and verb_stance(syntax.lemmas[syntax.heads[at]]) is not None
    ]
    above = [syntax.heads[at] for at in said if syntax.heads[at] < verb]
    if is_participle and syntax.relations[verb] != "conj":
        return next(iter(above), None)
    is_apart = has("reporting", syntax.lemmas[verb]) or syntax.tags[syntax.heads[verb]] != syntax.tags[verb] or syntax.is_passive(syntax.heads[verb])
    is_joined = syntax.relations[verb] == "conj" and syntax.child(verb, "cc") is not None and is_apart
    is_past = syntax.tags[verb] == "VBN" and syntax.child(verb, "aux", "aux:pass") is None
    return next((at for at in above if syntax.tags[at] == ("VBD" if is_past else syntax.tags[verb])), None) if is_joined else None


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
    above = next((at for at in syntax.above(verb) if syntax.child(at, *_SUBJECTS) is not None), None)
    if above is not None:
        return subject(syntax, above)
    return subject(syntax, syntax.heads[verb]) if syntax.relations[syntax.heads[verb]] in ("conj", "xcomp", "acl") else None


def _antecedent(syntax: Syntax, verb: int) -> int | None:
    """What "who" or "which" stands for."""
    for at in (verb, *syntax.above(verb)):
        if syntax.relations[at].startswith("acl"):
            return syntax.heads[at]
    return None


def _names(syntax: Syntax, head: int, *, is_anonymous: bool) -> list[int]:
    beside = [at for at in syntax.children(head, *_NAMED_BESIDE) if syntax.tags[at].startswith("NNP")]
    inner = [at for one in beside for at in syntax.children(one, "flat")]
    found = [head, *beside, *inner]
    return found + _body(syntax, head) if has("voices", syntax.lemmas[head]) and not is_anonymous else found


def _body(syntax: Syntax, head: int) -> list[int]:
    """The names of the body for which a spokesman or a statement speaks."""
    beside = [at for at in syntax.children(head, *_BODY_BESIDE) if syntax.case(at) in _OF_A_BODY]
    return [at for at in beside if syntax.tags[at].startswith("NNP") or has("voices", syntax.lemmas[at])]


def _is_definite(syntax: Syntax, head: int) -> bool:
    """Is it one of whom the text has told before who it is: "the general"?"""
    is_the = any(syntax.words[at].text.lower() in ("the", "this", "that") for at in syntax.children(head, "det"))
    return is_the and syntax.tags[head] == "NN"


def _is_anonymous(syntax: Syntax, head: int) -> bool:
    """Is it a person or persons without a name, as far as the words tell: a name may yet be found beside the head."""
    beside = [at for at in syntax.children(head, "acl", "acl:relcl", "amod", "nmod") if not has("citing", syntax.lemmas[at])]
    if any(has("unnamed", syntax.lemmas[at]) for one in beside for at in range(syntax.edges(one)[0], syntax.edges(one)[1] + 1)):
        return True
    if _is_definite(syntax, head):
        return False
    counted = syntax.child(head, "nmod") if syntax.tags[head] in ("CD", "DT", "JJ") and syntax.case(head) != "of" else None
    person = head if counted is None else counted
    is_person = has("anonymous", syntax.lemmas[person]) or has("anonymous", syntax.lemmas[person].removesuffix("s"))
    is_named = any(syntax.tags[at].startswith("NNP") for at in syntax.children(head, "appos", "flat", "conj"))
    return is_person and not is_named and syntax.words[head].text.lower() not in ("he", "she")
