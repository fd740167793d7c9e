"""Pieces of an analysis as marks for a document view, piece by piece, so that names and numbers appear while the rest is found."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.document import Document
from reader.pieces import assembled
from reader.text import Span
from ui.article.marks import entity_marks, number_marks
from ui.article.said_marks import attributions_in_parts, hedge_marks, quotation_marks, speaker_marks
from ui.view.layers import Layer, Mark

Marks = dict[Layer, list[Mark]]
SAID = (Layer.ATTRIBUTIONS, Layer.QUOTATIONS, Layer.HEDGES)
NAMES = frozenset({Layer.ENTITIES, *SAID})  # what corrections of names may change
NUMBERS = frozenset({Layer.NUMBERS})
_PART = 200  # marks that are made in a millisecond or two
_BARE: dict[str, Any] = dict.fromkeys(("sentences", "mentions", "entities", "quantities", "times", "attributions", "descriptions"), ())


class MarkStream:
    """Keeps count across pieces: a number's key is its place among all numbers, and a named date is not underlined twice."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers = 0
        self._named: set[Span] = set()
        self._names: dict[str, str] = {}

    def feed(self, piece: bytes) -> Marks:
        """The new marks of an encoded piece, each layer in the order of the text."""
        return self.take(assembled(self._document, (piece,)))

    def take(self, part: Analysis) -> Marks:
        """The new marks of a part of an analysis."""
        numbers = [_renumbered(mark, self._numbers) for mark in number_marks(part)]
        self._numbers += len(part.quantities)
        names = [mark for mark in entity_marks(part) if not part.times or mark.span not in self._named]
        self._named |= {mention.span for mention in part.mentions}
        self._names.update((entity.id, entity.name) for entity in part.entities)
        return {Layer.ENTITIES: names, Layer.NUMBERS: numbers} | dict(_said(part, self._names))


def marks_in_parts(analysis: Analysis) -> Iterator[Marks]:
    """Numbers, names and who says what of an analysis that is there, some milliseconds of work at a time."""
    stream = MarkStream(analysis.document)
    for part in _parts(analysis, ("quantities", "mentions", "times")):  # boxes first: they move the letters; dates last: they may be named
        yield stream.take(part)
    names = {entity.id: entity.name for entity in analysis.entities}
    for attributions in attributions_in_parts(analysis):
        yield dict(_said(replace(_bare(analysis), attributions=attributions), names))


def changed_layers(before: Analysis, after: Analysis) -> frozenset[Layer]:
    """The layers whose marks corrections have changed."""
    names = (before.mentions, before.attributions) != (after.mentions, after.attributions)
    return (NAMES if names else frozenset()) | (NUMBERS if before.quantities != after.quantities else frozenset())


def layers_in_parts(analysis: Analysis, layers: frozenset[Layer]) -> Iterator[Marks]:
    """The marks of the layers that corrections may change, some milliseconds of work at a time."""
    stream = MarkStream(analysis.document)
    if layers & NAMES:
        for part in _parts(analysis, ("mentions", "times")):
            yield {Layer.ENTITIES: stream.take(part)[Layer.ENTITIES]}
        names = {entity.id: entity.name for entity in analysis.entities}
        for attributions in attributions_in_parts(analysis):
            yield dict(_said(replace(_bare(analysis), attributions=attributions), names))
    if layers & NUMBERS:
        for part in _parts(analysis, ("quantities",)):
            yield {Layer.NUMBERS: stream.take(part)[Layer.NUMBERS]}


def without(marks: Marks, layers: Container[Layer]) -> Marks:
    """The marks of the other layers."""
    return {layer: new for layer, new in marks.items() if layer not in layers}


def _parts(analysis: Analysis, names: Iterable[str]) -> Iterator[Analysis]:
    """The marks of these kinds, some at a time."""
    for name in names:
        marks = getattr(analysis, name)
        for start in range(0, len(marks), _PART):
            yield replace(_bare(analysis), **{name: marks[start : start + _PART]})


def _bare(analysis: Analysis) -> Analysis:
    """The analysis without marks."""
    return replace(analysis, **_BARE)


def _said(analysis: Analysis, names: Mapping[str, str]) -> Iterator[tuple[Layer, list[Mark]]]:
    """Who says what; `names` are those of entities, by id."""
    yield Layer.ATTRIBUTIONS, speaker_marks(analysis, names)
    yield Layer.QUOTATIONS, quotation_marks(analysis)
    yield Layer.HEDGES, hedge_marks(analysis)


def highlight_marks(notes: tuple[Annotation, ...]) -> tuple[Mark, ...]:
    """The highlights of a document; the label is their text or tags."""
    marks = [
        Mark(note.target.position, Layer.HIGHLIGHTS, f"highlight{note.body.color}", note.id, note.body.text or _tags(note))
        for note in notes
        if note.target.is_highlight
    ]
    return tuple(sorted(marks, key=lambda mark: mark.span))


def _renumbered(mark: Mark, by: int) -> Mark:
    return Mark(mark.span, mark.layer, mark.style, str(int(mark.key) + by), mark.label) if by else mark


def _tags(note: Annotation) -> str:
    return " ".join(f"#{tag}" for tag in note.body.tags)
