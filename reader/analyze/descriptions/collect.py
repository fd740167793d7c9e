"""The descriptions of a sentence, and, once it is settled what its names name, of the document."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis import Description, Mention, Referent
from reader.analyze.descriptions.acts import acts, callings
from reader.analyze.descriptions.named_tree import NamedTree
from reader.analyze.descriptions.nouns import Nouns
from reader.analyze.language.nlp import Clause
from reader.analyze.names.sentence import Candidate
from reader.text import Span

_UNDESCRIBED = frozenset({"DATE", "WEAPON"})


def described(clause: Clause, names: Sequence[Candidate]) -> list[Description]:
    """How the sentence describes its names, of which `names` are all that may be some, in order; nothing where it has no tree."""
    if clause.tree is None or not names:
        return []
    named = NamedTree(clause, clause.tree, names)
    nouns = Nouns(named)
    found = {(one.span, one.mention): one for one in (*acts(named), *nouns.descriptions(), *callings(named, nouns))}
    return list(found.values())


def settled(found: Iterable[Description], mentions: Sequence[Mention]) -> tuple[Description, ...]:
    """The descriptions of what became mentions, which are in order, with the entities that those name; in order.

    Where a thing is named twice, as in "Grey Banner, or GB", what is told of both names is told once.
    """
    once = {(one.span, one.entity, one.role): one for one in _settled(found, mentions)}
    return tuple(sorted(once.values(), key=lambda one: (one.span, one.mention, one.role)))


def _settled(found: Iterable[Description], mentions: Sequence[Mention]) -> Iterator[Description]:
    for one in found:
        mention = _mention(mentions, one.mention)
        if mention and mention.label not in _UNDESCRIBED:
            yield replace(one, mention=mention.span, entity=mention.entity, other=_referent(one.other, mentions))


def _referent(other: Referent | None, mentions: Sequence[Mention]) -> Referent | None:
    mention = _mention(mentions, other.span) if other and other.span else None
    return replace(other, entity=mention.entity, span=mention.span) if other and mention else None


def _mention(mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The mention that begins there: a possessive may have been cut off."""
    at = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    return mentions[at] if at < len(mentions) and mentions[at].span.start == span.start else None
