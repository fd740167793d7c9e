"""What is attributed without a verb of saying: "according to X", "the claim by X that", "X: Report"."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.contents import around, covered, trimmed
from reader.analyze.attributions.cues import has, noun_stance, verb_stance
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.sources import source
from reader.analyze.attributions.subjects import subject
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_SUPPORT = frozenset(
    {"make", "give", "hear", "issue", "repeat", "voice", "express", "raise", "release", "send", "publish", "offer", "deliver", "have"}
)
_FEW = 4  # words before "according to" that still open a sentence
_BY = frozenset({"by", "from", "of"})


def according(syntax: Syntax) -> Iterator[Saying]:
    """Of every "according to"."""
    for at in range(len(syntax.words) - 1):
        if syntax.words[at].text.lower() == "according" and syntax.words[at + 1].text.lower() == "to" and syntax.heads[at] != at:
            head = syntax.heads[at] if syntax.heads[at] > at else next(iter(syntax.children(at, "obl")), None)
            if head is None or head <= at + 1:
                continue
            if not (syntax.children(head, "det", "amod", "compound", "nummod") or _can_speak(syntax, head)):
                continue  # "according to plan"
            top = _sentence_of(syntax, syntax.heads[head])
            beside = syntax.child(head, "appos", "conj") if syntax.child(top, "nsubj", "nsubj:pass") is None else None
            who = source(syntax, head, beside if beside is not None else at)
            content = _after(syntax, who.span) if _opens(syntax, at) else around(syntax, top, head)
            yield Saying(who.span, syntax.span(at, at + 1), content, Stance.NEUTRAL, who.names, who.bodies, who.pronoun, who.is_anonymous)


def _can_speak(syntax: Syntax, at: int) -> bool:
    return syntax.tags[at] != "NN" or any(has(kind, syntax.lemmas[at]) for kind in ("anonymous", "voices", "documents"))


def _sentence_of(syntax: Syntax, at: int) -> int:
    """The head of the sentence that holds a word, or of the clause that somebody is said to say in it."""
    top = syntax.clause_of(at)
    while syntax.heads[top] != top and not (syntax.relations[top] == "ccomp" and verb_stance(syntax.lemmas[syntax.heads[top]])):
        top = syntax.clause_of(syntax.heads[top])
    return top


def _opens(syntax: Syntax, at: int) -> bool:
    """Does it open the sentence, but for a word or two such as "Moreover,"?"""
    return at < _FEW and not any(syntax.tags[one].startswith(("VB", "NN", "PRP")) for one in range(at))


def _after(syntax: Syntax, source: Span) -> Span | None:
    return trimmed(syntax, [at for at, word in enumerate(syntax.words) if word.start >= source.end])


def noun_sayings(syntax: Syntax) -> Iterator[Saying]:
    """Of nouns with what is said: "the claim by Meridian Wire that", "their warning that", "allegations of fraud"."""
    for at, lemma in enumerate(syntax.lemmas):
        stance = noun_stance(lemma) if syntax.tags[at] in ("NN", "NNS") else None
        if stance is None or _is_in(syntax, at):
            continue
        clauses = [one for one in syntax.children(at, "acl", "ccomp", "acl:relcl") if one > at and _tells(syntax, one)]
        phrases = [one for one in syntax.children(at, "nmod") if syntax.case(one) in ("of", "about", "against")]
        told = clauses or (phrases if stance in (Stance.HEDGED, Stance.DENYING) else [])
        if not told:
            continue
        who = _of_noun(syntax, at, told)
        found = source(syntax, who, at) if who is not None else None
        content, cue = covered(syntax, told, at), syntax.span(at, at)
        if found is None:
            yield Saying(None, cue, content, Stance.HEDGED if stance is Stance.NEUTRAL else stance)
        else:
            yield Saying(found.span, cue, content, stance, found.names, found.bodies, found.pronoun, found.is_anonymous)


def _is_in(syntax: Syntax, noun: int) -> bool:
    """Is it where a verb of saying says something: "estimated in a report that"?"""
    head = syntax.heads[noun]
    return syntax.relations[noun] == "obl" and syntax.is_verb(head) and verb_stance(syntax.lemmas[head]) is not None


def _tells(syntax: Syntax, clause: int) -> bool:
    """Is a clause after a noun what the noun says, with a subject and an object of its own, or an infinitive?"""
    if syntax.relations[clause] == "acl:relcl":
        that = next((at for at in syntax.children(clause) if syntax.words[at].text == "that"), None)
        has_subject = syntax.child(clause, "nsubj", "nsubj:pass") not in (None, that)
        return that is not None and has_subject and syntax.lemmas[clause] not in _SUPPORT  # "the claim that Vost made"
    return syntax.case(clause) in ("that", "to")


def _of_noun(syntax: Syntax, noun: int, told: list[int]) -> int | None:
    owner = syntax.child(noun, "nmod:poss")
    if owner is None:
        owner = next((at for at in syntax.children(noun, "nmod") if at not in told and syntax.case(at) in _BY), None)
    if owner is None and syntax.relations[noun] == "obj" and syntax.lemmas[syntax.heads[noun]] in _SUPPORT - {"hear"}:
        owner = subject(syntax, syntax.heads[noun])
    if owner is None:
        owner = next((at for at in syntax.children(noun, "compound", "amod") if syntax.tags[at].startswith("NNP")), None)
    return owner
