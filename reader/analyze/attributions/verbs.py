"""What sources say by verbs: "X said that ...", "“...”, said X", "X, citing Y, revealed ...", "X was accused by Y of ..."."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.contents import around, content, covered, tells
from reader.analyze.attributions.cues import adjective_stance, has, noun_stance, verb_stance
from reader.analyze.attributions.inserted import inserted
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.sources import source
from reader.analyze.attributions.subjects import led_by, subject
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

Found = tuple[int | None, Span | None]  # the head of the source, none where nobody is told; what is said, none for a quotation beside it

_NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
_BESIDE_QUOTE = frozenset((",", ":", "“", "”", '"', "«", "»", "''", "‘", "’"))
_TALK = frozenset({"speak", "talk"})
_NOBODY = frozenset({"there", "what"})


def verb_sayings(syntax: Syntax) -> Iterator[Saying]:
    """Those of all verbs, and adjectives, of the sentence that attribute."""
    for at, lemma in enumerate(syntax.lemmas):
        stance = verb_stance(lemma) if syntax.is_verb(at) else adjective_stance(lemma) if syntax.tags[at] == "JJ" else None
        if stance is not None and (found := _found(syntax, at)):
            yield _saying(syntax, at, found, _negated(stance) if _is_negated(syntax, at) else stance)


def _saying(syntax: Syntax, verb: int, found: Found, stance: Stance) -> Saying:
    head, told = found
    particle = syntax.child(verb, "compound:prt")
    cue = syntax.span(verb, verb + 1 if particle == verb + 1 else verb)
    if head is None:
        return Saying(None, cue, told, Stance.HEDGED if stance is Stance.NEUTRAL else stance)
    who = source(syntax, head, verb)
    is_led = head < verb and led_by(syntax, verb) is not None
    span = syntax.span(syntax.edges(head)[0], verb - 1) if is_led else who.span
    return Saying(
        span,
        cue,
        told,
        stance,
        who.names,
        who.bodies,
        who.pronoun,
        who.is_anonymous or _is_off_record(syntax, verb),
        medium=_medium(syntax, verb),
        is_cited=has("citing", syntax.lemmas[verb]),
    )


def _is_off_record(syntax: Syntax, verb: int) -> bool:
    """Is it said "on condition of anonymity"?"""
    beside = [at for at in syntax.children(verb, "advcl", "obl") if verb_stance(syntax.lemmas[at]) is None or syntax.lemmas[at] in _TALK]
    return any(has("unnamed", syntax.lemmas[below]) for at in beside for below in syntax.all_below(at))


def _medium(syntax: Syntax, verb: int) -> tuple[Span, ...]:
    """To whom it is said, if that may be an outlet: "told | Meridian Wire", "in an interview with | Meridian Wire"."""
    told = syntax.children(verb, "obj", "iobj") if syntax.lemmas[verb] == "tell" else []
    talks = [at for at in syntax.children(verb, "obl", "advcl") if has("talks", syntax.lemmas[at])]
    with_whom = [at for talk in talks for at in syntax.children(talk, "nmod") if syntax.case(at) in ("with", "to", "for", "by")]
    heads = [at for at in (*told, *with_whom) if syntax.tags[at].startswith("NN")]
    if not heads:
        return ()
    told_in = syntax.words[heads[0]].span if told else syntax.span(*syntax.edges(syntax.heads[heads[0]]))
    return source(syntax, heads[0], verb).span, syntax.words[heads[0]].span, told_in


def _found(syntax: Syntax, verb: int) -> Found | None:
    """None if the word attributes nothing here."""
    if syntax.relations[verb] == "xcomp" and has("intending", syntax.lemmas[syntax.heads[verb]]):
        return None
    if between := inserted(syntax, verb):
        return between
    if syntax.is_passive(verb):
        return _passive(syntax, verb)
    if has("citing", syntax.lemmas[verb]) and syntax.tags[verb] == "VBG" and (cited := _cited(syntax, verb)):
        return cited
    if syntax.lemmas[verb] in ("decline", "refuse") and any(verb_stance(syntax.lemmas[at]) for at in syntax.children(verb, "xcomp")):
        return None  # what they declined to say is denied by the other verb
    if syntax.lemmas[verb] == "continue" and syntax.child(verb, "xcomp", "obj") is not None:
        return None  # "continued to work"
    head, told = subject(syntax, verb), content(syntax, verb)
    if _is_title_noun(syntax, verb) and told is not None:
        return None, told
    if head is None or syntax.words[head].text.lower() in _NOBODY or (syntax.words[head].text.lower() == "it" and not syntax.is_verb(verb)):
        return None
    return (head, told) if (told is not None or _may_quote(syntax, verb)) and not _is_asking_for_anonymity(syntax, verb) else None


def _may_quote(syntax: Syntax, verb: int) -> bool:
    """May a quotation beside the verb be what is said?"""
    beside = {syntax.words[at].text for at in (verb - 1, verb + 1) if 0 <= at < len(syntax.words)}
    is_plain = has("reporting", syntax.lemmas[verb]) and syntax.lemmas[verb] != "continue"
    return syntax.is_verb(verb) and (is_plain or not beside.isdisjoint(_BESIDE_QUOTE))


def _is_asking_for_anonymity(syntax: Syntax, verb: int) -> bool:
    """Is it "asked not to be named"?"""
    return any(syntax.lemmas[at] in ("name", "identify", "quote") and syntax.is_passive(at) for at in syntax.children(verb, "xcomp"))


def _cited(syntax: Syntax, verb: int) -> Found | None:
    """Whom a text cites for what the clause says that cites: "CNN, | citing two officials, | revealed"; none if it cites a reason."""
    cited = syntax.child(verb, "obj")
    if cited is None or syntax.heads[verb] == verb or not _can_tell(syntax, cited):
        return None
    top = syntax.clause_of(syntax.heads[verb])
    reporting = next((at for at in (top, *syntax.above(top)) if verb_stance(syntax.lemmas[at]) is not None), None)
    told = content(syntax, reporting) if reporting is not None else None
    return cited, told or around(syntax, top, verb)


def _can_tell(syntax: Syntax, at: int) -> bool:
    lemma = syntax.lemmas[at]
    return syntax.tags[at].startswith("NNP") or any(has(kind, lemma) for kind in ("anonymous", "voices", "documents"))


def _passive(syntax: Syntax, verb: int) -> Found | None:
    """ "was condemned | by Vost", "is said to have fled", "it was reported that"."""
    lemma = syntax.lemmas[verb]
    if syntax.relations[verb] == "amod":
        return None
    agent = next((at for at in syntax.children(verb, "obl:agent", "obl") if syntax.case(at) == "by"), None)
    named = syntax.child(verb, "nsubj:pass", "nsubj")
    if clauses := syntax.children(verb, "ccomp", "csubj:pass", "csubj"):
        return (agent, covered(syntax, clauses, verb)) if agent is not None or has("impersonal", lemma) else None
    if named is None and has("citing", lemma) and syntax.relations[verb] == "acl":
        named = syntax.heads[verb]  # "officials | quoted by Meridian Wire"
    if named is None:
        return None
    more = tells(syntax, verb)
    if agent is not None:
        return agent, covered(syntax, [named, *more], verb)
    return (None, covered(syntax, [named, *more], verb)) if has("impersonal", lemma) and more else None


def _is_title_noun(syntax: Syntax, verb: int) -> bool:
    """Is it the noun that opens a sentence, read as a verb: "Reports that the prince had died"?"""
    is_form = verb == 0 and syntax.tags[verb] == "VBZ" and noun_stance(syntax.lemmas[verb]) is not None
    return is_form and len(syntax.words) > 1 and syntax.words[1].text == "that"


def _is_negated(syntax: Syntax, verb: int) -> bool:
    declines = syntax.relations[verb] == "xcomp" and syntax.lemmas[syntax.heads[verb]] in ("decline", "refuse")
    return declines or any(syntax.words[at].text.lower() in _NEGATIONS for at in syntax.children(verb, "advmod"))


def _negated(stance: Stance) -> Stance:
    return Stance.HEDGED if stance is Stance.DENYING else Stance.DENYING
