"""What is attributed without a verb of saying: "according to X", "the claim by X that", "X: Report"; and what nobody is said to say."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.cues import has, noun_stance
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.sources import source, subject
from reader.analyze.attributions.syntax import Syntax
from reader.analyze.attributions.verbs import _around, _covered

_SUPPORT = frozenset({"make", "give", "issue", "repeat", "voice", "express", "raise", "release", "send", "publish", "offer", "deliver", "have"})
_BY = frozenset({"by", "from", "of"})


def according(syntax: Syntax) -> Iterator[Saying]:
    """Of every "according to"."""
    for at in range(len(syntax.words) - 1):
        if syntax.words[at].text.lower() == "according" and syntax.words[at + 1].text.lower() == "to" and syntax.heads[at] != at:
            head = syntax.heads[at] if syntax.heads[at] > at else next(iter(syntax.children(at, "obl")), None)
            if head is None or head <= at + 1:
                continue
            top = syntax.clause_of(syntax.heads[head]) if syntax.heads[head] != head else head
            who = source(syntax, head, at)
            content = _around(syntax, top, head)
            yield Saying(who.span, syntax.span(at, at + 1), content, Stance.NEUTRAL, who.names, who.pronoun, who.is_anonymous)


def noun_sayings(syntax: Syntax) -> Iterator[Saying]:
    """Of nouns with what is said: "the claim by Meridian Wire that", "their warning that", "allegations of fraud"."""
    for at, lemma in enumerate(syntax.lemmas):
        stance = noun_stance(lemma) if syntax.tags[at] in ("NN", "NNS") else None
        if stance is None:
            continue
        clauses = [one for one in syntax.children(at, "acl", "ccomp") if one > at and syntax.case(one) in ("that", "to")]
        phrases = [one for one in syntax.children(at, "nmod") if syntax.case(one) in ("of", "about", "against")]
        told = clauses or (phrases if stance in (Stance.HEDGED, Stance.DENYING) else [])
        if not told:
            continue
        who = _of_noun(syntax, at, told)
        found = source(syntax, who, at) if who is not None else None
        content, cue = _covered(syntax, told, at), syntax.span(at, at)
        if found is None:
            yield Saying(None, cue, content, Stance.HEDGED if stance is Stance.NEUTRAL else stance)
        else:
            yield Saying(found.span, cue, content, stance, found.names, found.pronoun, found.is_anonymous)


def _of_noun(syntax: Syntax, noun: int, told: list[int]) -> int | None:
    owner = syntax.child(noun, "nmod:poss")
    if owner is None:
        owner = next((at for at in syntax.children(noun, "nmod") if at not in told and syntax.case(at) in _BY), None)
    if owner is None and syntax.relations[noun] == "obj" and syntax.lemmas[syntax.heads[noun]] in _SUPPORT:
        owner = subject(syntax, syntax.heads[noun])
    if owner is None:
        owner = next((at for at in syntax.children(noun, "compound", "amod") if syntax.tags[at].startswith("NNP")), None)
    return owner


def hedges(syntax: Syntax) -> Iterator[Saying]:
    """Of the words by which the text keeps its distance in its own voice: "reportedly", "the alleged leader", "may have fled"."""
    for at, lemma in enumerate(syntax.lemmas):
        head = syntax.heads[at]
        if syntax.tags[at] == "MD":
            if not _keeps_distance(syntax, at, lemma):
                continue
            top = head
        elif has("hedging_adverbs", lemma):
            top = head if syntax.tags[head].startswith("NN") else syntax.clause_of(head)
        elif has("hedging_adjectives", lemma) and syntax.relations[at] == "amod":
            top = head
        else:
            continue
        if content := _around(syntax, top, at):
            yield Saying(None, syntax.span(at, at), content, Stance.HEDGED, is_hedge=True)


def _keeps_distance(syntax: Syntax, modal: int, lemma: str) -> bool:
    """Is it "may have", "might", or the "would have" of hearsay, and no permission, wish or condition?"""
    head = syntax.heads[modal]
    has_have = any(syntax.lemmas[at] == "have" for at in syntax.children(head, "aux"))
    if has("hedging_modals", lemma):
        return True
    is_conditional = any(syntax.case(at) in ("if", "had", "unless") for at in syntax.children(head, "advcl"))
    return has_have and lemma in ("could", "would") and not is_conditional
