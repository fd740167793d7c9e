"""What is said, beside a word of saying: a clause, an object, an infinitive, a phrase, or the clause that the words are put into."""

from collections.abc import Container, Sequence

from reader.analyze.attributions.cues import has, noun_stance, prepositions, takes_infinitive, takes_object
from reader.analyze.attributions.subjects import goes_on, led_by
from reader.analyze.attributions.syntax import Syntax
from reader.text import Span

_OPENS_QUOTE = frozenset('“"«‘')
_INTRODUCES = frozenset((":", ",", *_OPENS_QUOTE))
_SIGNS = frozenset((",", ":", ";", "-", "–", "—", "."))
_EMPTY = frozenset(
    {"it", "so", "this", "that", "nothing", "something", "anything", "much", "what", "which", "whom", "who", "more", "little"}
)
_WITH_OBJECT = frozenset({"as", "of", "for", "from", "about"})


def content(syntax: Syntax, verb: int) -> Span | None:
    """What a verb of saying, or an adjective, says here; none if that must be a quotation beside it."""
    lemma = syntax.lemmas[verb]
    if clauses := _clauses(syntax, verb):
        objects = [at for at in syntax.children(verb, "obj", "iobj") if verb < at < clauses[0]]
        return covered(syntax, [*clauses, *([] if has("addressing", lemma) else objects)], verb)
    if not syntax.is_verb(verb):
        return None
    if parts := _object(syntax, verb, lemma):
        return covered(syntax, parts, verb)
    if takes_infinitive(lemma) and (actions := _actions(syntax, verb)):
        addressed = [at for at in syntax.children(verb, "obj", "iobj") if at > verb]
        return covered(syntax, [*addressed, *actions], verb)
    phrases = [at for at in syntax.children(verb, "obl", "advcl", "ccomp") if at > verb and syntax.case(at) in prepositions(lemma)]
    if phrases and syntax.child(verb, "obj") is None:
        return covered(syntax, phrases, verb)
    if _is_put_in(syntax, verb):
        return around(syntax, syntax.heads[verb], verb)
    objects = [at for at in syntax.children(verb, "obj") if at > verb and syntax.words[at].text.lower() not in _EMPTY]
    return syntax.span(syntax.edges(objects[0])[0], syntax.edges(verb)[1]) if objects and lemma in ("say", "state") else None


def _clauses(syntax: Syntax, verb: int) -> list[int]:
    """Clauses that are said: after "that", after a colon, or after where it is said ("in a statement that")."""
    clauses = [at for at in syntax.children(verb, "ccomp") if at != led_by(syntax, verb) and not _is_sensed(syntax, verb, at)]
    if not clauses and not _is_put_in(syntax, verb):
        clauses = [at for at in syntax.children(verb, "parataxis") if at > verb and _is_introduced(syntax, verb, at)]
    where = [at for at in syntax.children(verb, "obl") if at > verb and noun_stance(syntax.lemmas[at])]
    return clauses or [at for one in where for at in syntax.children(one, "acl", "ccomp") if syntax.case(at) == "that"]


def _actions(syntax: Syntax, verb: int) -> list[int]:
    """Infinitives: "vowed | to fight"."""
    after = [at for at in syntax.children(verb, "advcl") if syntax.case(at) == "to" and syntax.edges(at)[0] == verb + 1]
    return syntax.children(verb, "xcomp") or after


def tells(syntax: Syntax, verb: int) -> list[int]:
    """What is said of the object of a verb, or of the subject of its passive: "accused | of theft", "described | as cowardly"."""
    wanted = _WITH_OBJECT | prepositions(syntax.lemmas[verb])
    beside = [at for at in syntax.children(verb, "xcomp", "obl", "advcl", "obl:unmarked") if at > verb]
    return [at for at in beside if syntax.relations[at] == "xcomp" or syntax.case(at) in wanted or _is_saying(syntax, at)]


def _object(syntax: Syntax, verb: int, lemma: str) -> list[int]:
    """The object that tells what is said, with what is said of it: "called | the raid a mistake"."""
    objects = [at for at in syntax.children(verb, "obj", "iobj") if syntax.words[at].text.lower() not in _EMPTY]
    quoted = [at for at in objects if at > verb and syntax.words[syntax.edges(at)[0]].text in _OPENS_QUOTE]
    beside = tells(syntax, verb)
    if has("naming", lemma):
        inside = [at for one in objects for at in syntax.children(one)]
        is_named = len(objects) > 1 or any(_is_name(syntax, at) for at in (*beside, *inside))
        return [*syntax.children(verb, "obj", "iobj"), *beside] if is_named else quoted
    if not takes_object(lemma):
        return quoted
    return [*objects, *beside] if objects or any(syntax.relations[at] == "xcomp" for at in beside) else quoted


def _is_name(syntax: Syntax, at: int) -> bool:
    """Is it what something is called: "called it | a mistake", "described it | as cowardly"; or that it is quoted "saying" something?"""
    return syntax.relations[at] == "xcomp" or syntax.case(at) == "as" or _is_saying(syntax, at)


def _is_saying(syntax: Syntax, at: int) -> bool:
    return syntax.lemmas[at] == "say" and syntax.tags[at] == "VBG" and syntax.relations[at] in ("acl", "advcl")


def _is_sensed(syntax: Syntax, verb: int, clause: int) -> bool:
    """Does the verb tell of senses: "saw him | leave"?"""
    return has("senses", syntax.lemmas[verb]) and syntax.tags[clause] in ("VB", "VBG")


def _is_put_in(syntax: Syntax, verb: int) -> bool:
    """Are the words of saying put into what is said, or after it?"""
    relation, head = syntax.relations[verb], syntax.heads[verb]
    if head == verb:
        return False
    if relation in ("parataxis", "dep"):
        return verb > head or syntax.edges(verb)[1] < head
    return relation == "advcl" and syntax.case(verb) == "as" and syntax.tags[verb] != "VBG" and has("reporting", syntax.lemmas[verb])


def _is_introduced(syntax: Syntax, verb: int, at: int) -> bool:
    """Does a colon, a comma or a quotation mark stand between a verb and what follows it?"""
    return any(syntax.words[between].text in _INTRODUCES for between in range(verb + 1, syntax.edges(at)[0] + 1))


def around(syntax: Syntax, head: int, apart: int, without: Container[int] = ()) -> Span | None:
    """From the first to the last word of what depends on `head`, without what depends on `apart`, and other words, at its ends."""
    first, last = syntax.edges(head)
    left_out = syntax.all_below(apart)
    return trimmed(syntax, [at for at in range(first, last + 1) if at not in without and at not in left_out])


def covered(syntax: Syntax, heads: Sequence[int], verb: int) -> Span | None:
    """From the first to the last word of all that depends on the heads, but not of what goes on with the saying: "..., adding that"."""
    edges = [syntax.edges(at) for at in heads]
    first, last = min(first for first, _ in edges), max(last for _, last in edges)
    if first < verb < last and not any(at < verb for at in heads):
        first = verb + 1
    for at in range(max(first, verb) + 2, last):
        if goes_on(syntax, at) is not None:
            last = min([at, *syntax.children(at, "cc")]) - 1
            break
    return trimmed(syntax, list(range(first, last + 1)))


def trimmed(syntax: Syntax, inside: Sequence[int]) -> Span | None:
    """The span of the words without signs at its ends, but for those of quotations, and without the "that" which opens a clause."""
    start, stop = 0, len(inside)
    while start < stop and _is_empty_start(syntax, inside[start]):
        start += 1
    while start < stop and syntax.words[inside[stop - 1]].text in _SIGNS:
        stop -= 1
    return syntax.span(inside[start], inside[stop - 1]) if start < stop else None


def _is_empty_start(syntax: Syntax, at: int) -> bool:
    word = syntax.words[at].text.lower()
    if word in ("who", "which") and syntax.relations[at].startswith("nsubj"):
        return True
    return word in _SIGNS or (word == "that" and syntax.relations[at] in ("mark", "obj", "nsubj") and syntax.tags[at] in ("IN", "WDT"))
