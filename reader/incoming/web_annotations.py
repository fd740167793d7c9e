"""Notes in W3C Web Annotations (JSON-LD), as Crossread, Hypothesis and others write them. Nothing that a file names is fetched."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.annotation import About, Body, Quote
from reader.errors import LoadError
from reader.export.colors import COLORS
from reader.export.web_annotations import MOTIVATIONS, TEXT_HASH, WORKSPACE, style_class
from reader.incoming import Incoming, IncomingNote, Place
from reader.phrase import worded
from reader.text import Span, normalize

_LISTS = ("items", "first", "@graph", "rows", "annotations")  # under which pages, collections and Hypothesis keep annotations
_DEPTH = 5  # of lists in lists
_CLASSES = {style_class(number): number for number in range(1, len(COLORS) + 1)}


def read_annotations(data: bytes, name: str) -> Incoming:
    """The annotations of texts in a file; a target without words or place is told as unread.

    Raises:
        LoadError: if the file is no JSON, or holds no annotations.
    """
    try:
        record = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise LoadError(
            worded("“{file}” is no JSON in UTF-8.", file=name), advice=worded("Save it again as JSON-LD where it was made."), path=name
        ) from error
    found = list(_annotations(record, _DEPTH))
    if not found:
        raise LoadError(
            worded("“{file}” holds no annotations.", file=name), advice=worded("Choose a file of W3C Web Annotations."), path=name
        )
    notes, unread = [], []
    for annotation in found:
        note = _note(annotation)
        if note is None:
            unread.append(f"The annotation {_identity(annotation)} says nothing, and of no words.")
        else:
            notes.append(note)
    return Incoming(tuple(notes), unread=tuple(unread))


def _annotations(record: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(record, list):
        for one in record if depth else ():
            yield from _annotations(one, depth - 1)
    elif isinstance(record, dict):
        if "target" in record:
            yield record
        else:
            for name in _LISTS if depth else ():
                yield from _annotations(record.get(name), depth - 1)


def _note(annotation: dict[str, Any]) -> IncomingNote | None:
    """None where it is about no words and says nothing."""
    targets = _listed(annotation.get("target"))
    places = [_place(target, annotation) for target in targets]
    having = [place for place in places if place.has_words]
    body = _body(annotation, next((target for target in targets if "styleClass" in target), {}))
    about, place, partner = _about(annotation, places, having)
    if not having and not (body.text or body.tags):
        return None
    return IncomingNote(
        _note_id(_identity(annotation)),
        body,
        place,
        about,
        partner,
        _instant(annotation.get("created")),
        _instant(annotation.get("modified") or annotation.get("updated")),
        _named(annotation.get("creator") or annotation.get("user")),
    )


def _about(annotation: dict[str, Any], places: list[Place], having: list[Place]) -> tuple[About, Place, Place | None]:
    """What the annotation is about, and where: words, two passages that are linked, a whole document, or the workspace."""
    motivations = _every(annotation.get("motivation"))
    if annotation.get("target") == WORKSPACE:
        return About.WORKSPACE, Place(), None
    if not having:
        return About.DOCUMENT, places[0] if places else Place(), None
    if MOTIVATIONS[About.LINK] in motivations and len(having) > 1:
        return About.LINK, having[0], having[1]
    return About.CLAIM if MOTIVATIONS[About.CLAIM] in motivations else About.PASSAGE, having[0], None


def _place(target: dict[str, Any], annotation: dict[str, Any]) -> Place:
    quote, position = _selected(target)
    source = target.get("source") or (target if "id" in target else annotation.get("uri"))
    return Place(quote, position, _text_hash(source), _address(source))


def _selected(target: dict[str, Any]) -> tuple[Quote, Span | None]:
    """What its selectors say, with those that refine them."""
    quote, position = Quote(""), None
    waiting = _listed(target.get("selector"))
    for selector in waiting:
        kind = _words(selector.get("type"))
        if kind == "TextQuoteSelector":
            quote = Quote(*(normalize(_words(selector.get(name))) for name in ("exact", "prefix", "suffix")))
        elif kind == "TextPositionSelector":
            position = span_of(selector.get("start"), selector.get("end"))
        waiting += _listed(selector.get("refinedBy"))[: _DEPTH - len(waiting)] if len(waiting) < _DEPTH else []
    return quote, position


def span_of(start: Any, end: Any) -> Span | None:
    """The span between two offsets as a file gives them; none if they are none, or it would hold nothing."""
    is_span = type(start) is int and type(end) is int and 0 <= start < end
    return Span(start, end) if is_span else None


def _body(annotation: dict[str, Any], target: dict[str, Any]) -> Body:
    texts: list[str] = []
    tags = [tag for tag in annotation.get("tags") or () if isinstance(tag, str)]
    for body in _listed(annotation.get("body") or annotation.get("bodyValue") or annotation.get("text")):
        value = _words(body.get("value")).strip()
        if value:
            (tags if "tagging" in _every(body.get("purpose")) else texts).append(value)
    return Body("\n\n".join(texts), tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip())), _color(target))


def _color(target: dict[str, Any]) -> int:
    return next((_CLASSES[one] for one in _every(target.get("styleClass")) if one in _CLASSES), 1)


def _text_hash(source: Any) -> str:
    """The id of the text, if the source tells it."""
    names = [source.get("dc:identifier"), source.get("id")] if isinstance(source, dict) else [source]
    return next((name.removeprefix(TEXT_HASH) for name in names if isinstance(name, str) and name.startswith(TEXT_HASH)), "")


def _address(source: Any) -> str:
    address = _words(source.get("id") if isinstance(source, dict) else source)
    return "" if address.startswith(TEXT_HASH) else address


def _note_id(identity: str) -> str:
    """The id of a note as Crossread makes them; the same for the same annotation."""
    try:
        return UUID(identity.removeprefix("urn:uuid:")).hex
    except ValueError:
        return uuid5(NAMESPACE_URL, identity).hex


def _identity(annotation: dict[str, Any]) -> str:
    return _words(annotation.get("id") or annotation.get("@id")) or json.dumps(annotation, sort_keys=True)


def _instant(value: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(_words(value))
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _named(creator: Any) -> str:
    return next((_words(one.get("name") or one.get("value")) for one in _listed(creator)), "")


def _listed(value: Any) -> list[dict[str, Any]]:
    """One or many as many; mere words as an object with them as value and source."""
    many = value if isinstance(value, list) else [value]
    return [one if isinstance(one, dict) else {"value": one, "source": one} for one in many if isinstance(one, dict | str)]


def _every(value: Any) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""
