"""Words of saying between signs, where a tree often mistakes who speaks: "The gate, Vost said, was open", "..., said Vost"."""

from reader.analyze.attributions.contents import around
from reader.analyze.attributions.cues import has
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_SIGNS = frozenset((",", "“", "”", "\"", "–", "—", "--", "«", "»", "’", "?", "!", "''"))
_ENDS = (_SIGNS - {"“", "\"", "«"}) | {".", ";"}
_MOST = 6  # words of a date or a place between the verb and the sign after it
_FINITE = ("VBD", "VBZ", "VBP")
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT")


def inserted(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """The head of the noun phrase that stands alone with the verb between signs, and what is said around them; none if none does."""
    is_finite = syntax.tags[verb] in _FINITE or (syntax.tags[verb] == "VBN" and syntax.child(verb, "aux", "aux:pass") is None)
    if not is_finite or not has("reporting", syntax.lemmas[verb]):
        return None
    return _before(syntax, verb) or _after(syntax, verb)


def _before(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """", Vost said,"."""
    if not _is_closed(syntax, verb):
        return None
    start = verb
    while start and syntax.words[start - 1].text not in _SIGNS:
        start -= 1
    if start < 2 or start == verb:
        return None
    words = range(start, verb)
    head = _head(syntax, [at for at in words if syntax.tags[at] not in ("RB", "MD") and syntax.relations[at] not in ("aux", "advmod")], words)
    if head is None:
        return None
    without = frozenset((*words, verb))
    told = around(syntax, _top(syntax, verb, without), head, without)
    return (head, told) if told and _tells(syntax, told, without) else None


def _after(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """", said Vost"."""
    if verb < 2 or syntax.words[verb - 1].text not in _SIGNS or verb + 1 == len(syntax.words) or syntax.lemmas[verb] == "tell":
        return None
    is_clear = syntax.words[verb - 1].text != "," or syntax.child(verb, "nsubj") is None
    relations = ("nsubj", "obj", "iobj", "dep", "obl:unmarked") if is_clear else ("nsubj",)
    following = [at for at in syntax.children(verb, *relations) if syntax.phrase(at)[0] == verb + 1]
    if not following or syntax.tags[following[0]] not in _NOUNS:
        return None
    head = following[0]
    without = frozenset((verb, *range(syntax.edges(head)[0], syntax.edges(head)[1] + 1)))
    return head, around(syntax, _top(syntax, verb, without), head, without)


def _is_closed(syntax: Syntax, verb: int) -> bool:
    """Does a sign follow the verb, or an adverb or a phrase and then a sign: "Vost said on Friday,"?"""
    following = range(verb + 1, min(verb + 2 + _MOST, len(syntax.words)))
    end = next((at for at in following if syntax.words[at].text in _ENDS), None)
    if end is None:
        return verb + 1 == len(syntax.words)
    between = range(verb + 1, end)
    return not between or (syntax.tags[between[0]] in ("RB", "IN") and not any(_is_clausal(syntax, at) for at in between))


def _is_clausal(syntax: Syntax, at: int) -> bool:
    return syntax.is_verb(at) or syntax.tags[at] in ("WDT", "WP", "MD", "PRP") or syntax.words[at].text == "that"


def _tells(syntax: Syntax, told: Span, without: frozenset[int]) -> bool:
    """Is there a verb, or a quotation, in what is said?"""
    inside = (at for at, word in enumerate(syntax.words) if told.start <= word.start < told.end and at not in without)
    return any(syntax.is_verb(at) or syntax.words[at].text in _SIGNS - {",", "–", "—", "--"} for at in inside)


def _head(syntax: Syntax, inside: list[int], words: range) -> int | None:
    """The word of a noun phrase on which all its other words depend; none if it is no noun phrase, or opens with a preposition."""
    tops = [at for at in inside if syntax.heads[at] not in words or syntax.heads[at] == at]
    if len(tops) != 1 or syntax.tags[tops[0]] not in _NOUNS or any(at in words for at in syntax.children(tops[0], "case", "mark", "cc")):
        return None
    return tops[0]


def _top(syntax: Syntax, verb: int, without: frozenset[int]) -> int:
    """The head of the clause that holds the words of saying."""
    head = syntax.heads[verb]
    return verb if head == verb or head in without else syntax.clause_of(head)
