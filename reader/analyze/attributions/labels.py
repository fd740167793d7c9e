"""Who says it by a colon, as in headlines: "Vost: No talks before winter", "Forty men lost at Sarn Pass: report"."""

from collections.abc import Iterator

from reader.analysis import Stance
from reader.analyze.attributions.contents import trimmed
from reader.analyze.attributions.cues import has
from reader.analyze.attributions.saying import Saying
from reader.analyze.attributions.syntax import Syntax

_SHORT = 4  # words of a name or a noun with an adjective
_KINDS = ("anonymous", "voices", "documents")
_STOPS = frozenset('.!?”"')


def labels(syntax: Syntax) -> Iterator[Saying]:
    """At most one a sentence."""
    colons = [at for at, word in enumerate(syntax.words) if word.text == ":"]
    if len(colons) != 1 or not 0 < colons[0] < len(syntax.words) - 1:
        return
    colon, end = colons[0], len(syntax.words)
    before, after = range(colon), range(colon + 1, end)
    is_headline, is_name = syntax.words[-1].text not in _STOPS, _is_name(syntax, before)
    is_said = _is_clause(syntax, after) if is_name else is_headline and not _is_name(syntax, after)  # "Photo: Meridian Wire" is none
    if is_said and _is_source(syntax, before):
        yield _saying(syntax, before, colon, after)
    elif is_headline and _is_source(syntax, after) and _is_clause(syntax, before):
        yield _saying(syntax, after, colon, before)


def _saying(syntax: Syntax, source: range, colon: int, content: range) -> Saying:
    last = source[-1]
    is_noun = any(has(kind, syntax.lemmas[last]) for kind in _KINDS)
    names = tuple(syntax.words[at].span for at in reversed(source))
    return Saying(
        syntax.span(source[0], last),
        syntax.span(colon, colon),
        trimmed(syntax, content),
        Stance.NEUTRAL,
        names,
        is_anonymous=is_noun and has("anonymous", syntax.lemmas[last]),
        needs_name=not is_noun,
    )


def _is_source(syntax: Syntax, words: range) -> bool:
    """Is it a name, or a noun for somebody or something that tells, with no verb beside it?"""
    is_noun = any(has(kind, syntax.lemmas[words[-1]]) for kind in _KINDS)
    return len(words) <= _SHORT and (is_noun or _is_name(syntax, words)) and not any(syntax.is_verb(at) for at in words)


def _is_name(syntax: Syntax, words: range) -> bool:
    return all(syntax.tags[at].startswith("NNP") for at in words)


def _is_clause(syntax: Syntax, words: range) -> bool:
    is_question = syntax.tags[words[0]] in ("WP", "WRB", "WDT") or syntax.words[words[-1]].text == "?"
    return not is_question and any(syntax.tags[at] in ("VBD", "VBZ", "VBP", "VBN", "MD") for at in words)
