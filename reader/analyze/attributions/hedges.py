"""Where the text keeps its distance in its own voice: "reportedly", "the alleged leader", "may have fled"."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.contents import around, trimmed
from reader.analyze.attributions.cues import has
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.syntax import HYPHENS, Syntax
from reader.text import Span


def hedges(syntax: Syntax) -> Iterator[Saying]:
    """Of every word that hedges, with what it hedges."""
    for at in range(len(syntax.words)):
        word, first = syntax.words[at].text.lower(), at
        if _is_hyphenated(syntax, at):
            word, first = f"{syntax.words[at - 2].text.lower()}-{word}", at - 2
        if content := _hedged(syntax, at, word):
            yield Saying(None, syntax.span(first, at), content, Stance.HEDGED, is_hedge=True)


def _is_hyphenated(syntax: Syntax, at: int) -> bool:
    return at > 1 and syntax.words[at - 1].text in HYPHENS and not syntax.words[at - 1].spaced and not syntax.words[at - 2].spaced


def _hedged(syntax: Syntax, at: int, word: str) -> Span | None:
    head = syntax.heads[at]
    if syntax.tags[at] == "MD":
        return around(syntax, head, at) if _keeps_distance(syntax, head, word) else None
    if has("hedging_adverbs", word):
        return around(syntax, head if syntax.tags[head].startswith("NN") else syntax.clause_of(head), at)
    if has("hedging_adjectives", word) and syntax.relations[at] == "amod":
        return trimmed(syntax, range(at + 1, syntax.phrase(head)[1] + 1))
    return None


def _keeps_distance(syntax: Syntax, verb: int, modal: str) -> bool:
    """Is it "may", "might", or the "could have" or "would have" of hearsay, and no condition?"""
    if has("hedging_modals", modal):
        return True
    has_have = any(syntax.lemmas[at] == "have" for at in syntax.children(verb, "aux"))
    is_conditional = any(syntax.case(at) in ("if", "had", "unless") for at in syntax.children(verb, "advcl"))
    return has_have and modal in ("could", "would") and not is_conditional
