"""Who speaks: the words of a source, those of them that name it, and whether it goes without a name."""

from dataclasses import dataclass

from reader.analyze.attributions.cues import has
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_NAMED_BESIDE = ("appos", "flat", "nmod:desc", "list")
_BODY_BESIDE = ("compound", "nmod:poss", "nmod", "amod")
_OF_A_BODY = frozenset({"", "'s", "’s", "of", "for", "from", "by", "at"})


@dataclass(frozen=True, slots=True)
class Source:
    """The words of a source; see `Saying` for the rest."""

    span: Span
    names: tuple[Span, ...] = ()
    bodies: tuple[Span, ...] = ()
    pronoun: str = ""
    is_anonymous: bool = False


def source(syntax: Syntax, head: int, apart: int | None = None) -> Source:
    """The source with this head; what holds the word `apart`, the cue, is no part of it."""
    first, last = syntax.phrase(head, apart)
    if syntax.tags[head] == "PRP":
        return Source(syntax.span(first, last), pronoun=syntax.words[head].text.lower())
    beside = [at for at in syntax.children(head, *_NAMED_BESIDE) if syntax.tags[at].startswith("NNP")]
    names = [head, *beside, *(at for one in beside for at in syntax.children(one, "flat"))]
    anonymous = _is_anonymous(syntax, head)
    bodies = _body(syntax, head) if has("voices", syntax.lemmas[head]) and not anonymous else []
    return Source(syntax.span(first, last), _spans(syntax, names), _spans(syntax, bodies), is_anonymous=anonymous)


def _spans(syntax: Syntax, words: list[int]) -> tuple[Span, ...]:
    return tuple(syntax.words[at].span for at in words)


def _body(syntax: Syntax, head: int) -> list[int]:
    """The names of the body for which a spokesman or a statement speaks."""
    beside = [at for at in syntax.children(head, *_BODY_BESIDE) if syntax.case(at) in _OF_A_BODY]
    return [at for at in beside if syntax.tags[at].startswith("NNP") or has("voices", syntax.lemmas[at])]


def _is_definite(syntax: Syntax, head: int) -> bool:
    """Is it one of whom the text has told before who it is: "the general"?"""
    is_the = any(syntax.words[at].text.lower() in ("the", "this", "that") for at in syntax.children(head, "det"))
    is_the = is_the or syntax.child(head, "nmod:poss") is not None
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
