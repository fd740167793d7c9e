"""Words of saying between signs, where a tree often mistakes who speaks: "The gate, Vost said, was open", "..., said Vost"."""

from reader.analyze.attributions.contents import around
from reader.analyze.attributions.cues import has
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_SIGNS = frozenset((",", "“", "”", '"', "–", "—", "--", "«", "»", "’", "?", "!", "''"))
_ENDS = (_SIGNS - {"“", '"', "«"}) | {".", ";"}
_MOST = 6  # words of a date or a place between the verb and the sign after it
_KINDS = ("anonymous", "voices", "documents")
_FINITE = ("VBD", "VBZ", "VBP")
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT")


def inserted(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """The head of the noun phrase that stands alone with the verb between signs, and what is said around them; none if none does."""
    is_finite = syntax.tags[verb] in _FINITE or (syntax.tags[verb] == "VBN" and syntax.child(verb, "aux", "aux:pass") is None)
    if not is_finite or not has("reporting", syntax.lemmas[verb]):
        return None
    return _before(syntax, verb) or _after(syntax, verb)


def _before(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """ ", Vost said,"."""
    stop = _stop(syntax, verb)
    if stop is None:
        return None
    start = verb
    while start and syntax.words[start - 1].text not in _SIGNS:
        start -= 1
    if start < 2 or start == verb or (syntax.tags[start] == "IN" and syntax.words[start].text.lower() != "as"):
        return None
    words = range(start, verb)
    head = _head(
        syntax, [at for at in words if syntax.tags[at] not in ("RB", "MD") and syntax.relations[at] not in ("aux", "advmod")], words
    )
    if head is None:
        return None
    without = frozenset((*range(_start_of_title(syntax, start), stop), *_going_on(syntax, verb)))
    told = around(syntax, _top(syntax, verb, without), head, without)
    return (head, told) if told and _tells(syntax, told, without) else None


def _start_of_title(syntax: Syntax, start: int) -> int:
    """Where what a person is begins, right after a quotation and before the name: "“No,” former spy chief, | Dova Renn told"."""
    before = start - 1
    while before and syntax.words[before - 1].text not in _SIGNS:
        before -= 1
    is_after_quotation = before > 0 and syntax.words[before - 1].text in ("”", '"', "»", "''")
    return before if is_after_quotation and not any(syntax.is_verb(at) for at in range(before, start)) else start


def _after(syntax: Syntax, verb: int) -> tuple[int, Span | None] | None:
    """ ", said Vost"."""
    if verb < 2 or syntax.words[verb - 1].text not in _SIGNS or verb + 1 == len(syntax.words) or syntax.lemmas[verb] == "tell":
        return None
    is_clear = syntax.words[verb - 1].text != "," or syntax.child(verb, "nsubj") is None
    relations = ("nsubj", "obj", "iobj", "dep", "obl:unmarked", "xcomp") if is_clear else ("nsubj",)
    following = [at for at in syntax.children(verb, *relations) if syntax.phrase(at)[0] == verb + 1]
    if not following or not _can_speak(syntax, following[0]):
        return None
    head = following[0]
    without = frozenset((verb, *range(syntax.edges(head)[0], syntax.edges(head)[1] + 1), *_going_on(syntax, verb)))
    return head, around(syntax, _top(syntax, verb, without), head, without)


def _going_on(syntax: Syntax, verb: int) -> range:
    """The words from "adding that" on."""
    end = syntax.edges(_top(syntax, verb, frozenset()))[1] + 1
    adding = (at for at in range(verb + 1, end) if syntax.tags[at] == "VBG" and syntax.words[at - 1].text == ",")
    start = next((at for at in adding if has("reporting", syntax.lemmas[at])), end)
    return range(start, end)


def _can_speak(syntax: Syntax, at: int) -> bool:
    is_noun = syntax.tags[at] in _NOUNS and syntax.relations[at] == "nsubj"
    return is_noun or syntax.tags[at].startswith(("NNP", "PRP")) or any(has(kind, syntax.lemmas[at]) for kind in _KINDS)


def _stop(syntax: Syntax, verb: int) -> int | None:
    """The sign, or the end of the sentence, after the verb and an adverb or a phrase: "Vost said on Friday,"; none if more follows."""
    following = range(verb + 1, min(verb + 2 + _MOST, len(syntax.words)))
    end = next((at for at in following if syntax.words[at].text in _ENDS), None)
    if end is None:
        end = len(syntax.words) if len(syntax.words) <= verb + 1 + _MOST else verb + 1
        if end < len(syntax.words):
            return None
    between = range(verb + 1, end)
    is_phrase = not between or syntax.tags[between[0]] in ("RB", "IN", "RBR", "JJR", "NNP") or syntax.lemmas[verb] == "tell"
    return end if is_phrase and not any(_is_clausal(syntax, at) for at in between) else None


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
