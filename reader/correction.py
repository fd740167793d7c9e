"""What the analyst says of names: that something is none, is of another type, is the same as another thing, is written otherwise."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from reader.analysis import Analysis, Entity, Mention, entity_id
from reader.document import Document
from reader.selector import Quote, describe
from reader.text import Span, stripped
from reader.wording import one_line, same_words


class Action(StrEnum):
    """What a correction does.

    `NO_NAME`, `TYPE` and `MERGE` are about a thing: all its mentions, and all other mentions with the same words.
    `SPLIT`, `EXTENT` and `NAME` are about words: the mentions that are written so, and for `NAME` every place of these words but
    inside longer names. Words in headlines may have more capitals (`reader.wording.same_words`).
    """

    NO_NAME = "no name"
    TYPE = "other type"
    MERGE = "merge"
    SPLIT = "split"
    EXTENT = "other extent"
    NAME = "name"


class Scope(StrEnum):
    """Where a correction holds: for one mention, in one document, in the whole workspace."""

    HERE = "here"
    DOCUMENT = "document"
    WORKSPACE = "workspace"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction, carried out after every analysis, whichever model made it. Later ones overrule earlier ones.

    `document` is where it holds, empty for the whole workspace; with a `place` it holds for the mention there alone, which
    `quote` finds again when the article has changed. `words` are what the mention was written as, on one line, `entity` what it
    was taken for. What it is by the analyst: `label`, `to` (entity id) and `name` (canonical); all empty for `NO_NAME`. `EXTENT`
    moves the start by `shift` code points, and the mention then covers the words `becomes`.

    `id` follows from what it is about and where, so that saying something else of the same takes its place.
    """

    id: str
    action: Action
    words: str
    created: datetime
    document: str = ""
    place: Span | None = None
    quote: Quote | None = None
    entity: str = ""
    label: str = ""
    to: str = ""
    name: str = ""
    shift: int = 0
    becomes: str = ""

    @property
    def scope(self) -> Scope:
        if self.place is not None:
            return Scope.HERE
        return Scope.DOCUMENT if self.document else Scope.WORKSPACE

    def holds_in(self, document_id: str) -> bool:
        return self.document in ("", document_id)

    def moved(self, document: Document, place: Span | None) -> "Correction":
        """The same said of a newer text of the article, and of the place there where the mention was found again."""
        quote = None if place is None else describe(document.text, place)[0]
        return _identified(replace(self, document=document.id, place=place, quote=quote))


def no_name(analysis: Analysis, mention: Mention, scope: Scope) -> Correction:
    """The mention names nothing."""
    return _said(Action.NO_NAME, analysis, mention.span, scope, entity=mention.entity)


def other_type(analysis: Analysis, mention: Mention, label: str, scope: Scope) -> Correction:
    """The thing is of another type. With the scope `HERE` the mention names another thing than the rest, by its own words."""
    name, words = _name(analysis, mention.entity), one_line(analysis.words(mention.span))
    name = name if name and (scope is not Scope.HERE or same_words(name, words)) else words
    to = entity_id(label, name)
    return _said(Action.TYPE, analysis, mention.span, scope, entity=mention.entity, label=label, to=to, name=name)


def merge(analysis: Analysis, mention: Mention, into: Entity, scope: Scope) -> Correction:
    """The thing is the same as another one, of this document or another."""
    return _said(Action.MERGE, analysis, mention.span, scope, entity=mention.entity, label=into.label, to=into.id, name=into.name)


def split(analysis: Analysis, mention: Mention, scope: Scope) -> Correction:
    """These words name a thing of their own."""
    words = one_line(analysis.words(mention.span))
    to = _own_id(analysis, mention, words, scope)
    return _said(Action.SPLIT, analysis, mention.span, scope, entity=mention.entity, label=mention.label, to=to, name=words)


def other_extent(analysis: Analysis, mention: Mention, span: Span, scope: Scope) -> Correction:
    """The name is longer or shorter. A thing that was called by the wrong words gets the right ones for a name.

    Raises:
        ValueError: if the span does not overlap the mention, or is white.
    """
    span = _worded(analysis, span)
    name, words, becomes = _name(analysis, mention.entity), one_line(analysis.words(mention.span)), one_line(analysis.words(span))
    if name and not same_words(name, words):
        return _extent(analysis, mention, span, scope, mention.label, mention.entity, name)
    return _extent(analysis, mention, span, scope, mention.label, *_thing(analysis, becomes, mention.label))


def add_name(analysis: Analysis, span: Span, label: str, scope: Scope) -> Correction:
    """These words are a name. Inside a longer one they shorten it, unless they are meant `HERE` alone, where they replace it anyhow.

    Raises:
        ValueError: if the span is white.
    """
    span = _worded(analysis, span)
    to, name = _thing(analysis, one_line(analysis.words(span)), label)
    longer = next((one for one in analysis.mentions if one.span.contains(span) and one.span != span), None)
    if longer and scope is not Scope.HERE:
        return _extent(analysis, longer, span, scope, label, to, name)
    return _said(Action.NAME, analysis, span, scope, label=label, to=to, name=name)


def _extent(analysis: Analysis, mention: Mention, span: Span, scope: Scope, label: str, to: str, name: str) -> Correction:
    if not span.overlaps(mention.span):
        raise ValueError(f"the mention at {mention.span} cannot be moved to {span}")
    said = _said(Action.EXTENT, analysis, mention.span, scope, entity=mention.entity, label=label, to=to, name=name)
    return _identified(replace(said, shift=span.start - mention.span.start, becomes=one_line(analysis.words(span))))


def _said(
    action: Action, analysis: Analysis, span: Span, scope: Scope, *, entity: str = "", label: str = "", to: str = "", name: str = ""
) -> Correction:
    document, words = analysis.document.id if scope is not Scope.WORKSPACE else "", one_line(analysis.words(span))
    said = Correction("", action, words, datetime.now(UTC), document, entity=entity, label=label, to=to, name=name)
    return said.moved(analysis.document, span) if scope is Scope.HERE else _identified(said)


def _identified(said: Correction) -> Correction:
    """The correction with its id. All that is said of one place has one id, and so has all that is said of a thing or of words."""
    if said.place is not None:
        about = [said.document, said.place.start, said.place.end]
    elif said.action in (Action.SPLIT, Action.NAME):
        about = [said.document, said.action, said.words]
    elif said.action is Action.EXTENT:  # "Halvern" may be longer before "Front" and before "Gate"
        about = [said.document, said.action, said.words, said.shift, said.becomes]
    else:
        about = [said.document, said.entity, said.words]
    return replace(said, id=f"name:{sha256(json.dumps(about).encode()).hexdigest()[:32]}")


def _worded(analysis: Analysis, span: Span) -> Span:
    span = stripped(analysis.document.text, span)
    if not len(span):
        raise ValueError(f"there are no words at {span.start}")
    return span


def _name(analysis: Analysis, entity: str) -> str:
    return next((one.name for one in analysis.entities if one.id == entity), "")


def _thing(analysis: Analysis, words: str, label: str) -> tuple[str, str]:
    """Id and name of the thing of that type that the words name: one that is written so here already, or a new one."""
    for mention in analysis.mentions:
        if mention.label == label and one_line(analysis.words(mention.span)) == words:
            return mention.entity, _name(analysis, mention.entity) or words
    return entity_id(label, words), words


def _own_id(analysis: Analysis, mention: Mention, words: str, scope: Scope) -> str:
    """The id of what is split off; where its words alone would give one that is taken, a number or the document tells them apart."""
    plain = entity_id(mention.label, words)
    taken = {one.id for one in analysis.entities} if scope is Scope.HERE else {mention.entity}
    if plain not in taken:
        return plain
    own = f"{plain}-2" if scope is Scope.WORKSPACE else f"{plain}-{analysis.document.id[:8]}"
    number = 2
    while own in taken:
        own, number = f"{plain}-{analysis.document.id[:8]}-{number}", number + 1
    return own
