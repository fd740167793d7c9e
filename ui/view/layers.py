"""The marks a reader view shows, a layer each, found by the stretch of text that is on screen."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from reader.text import Span

_CHUNK = 64
_START, _END = attrgetter("span.start"), attrgetter("span.end")


class Layer(StrEnum):
    """Every layer has a channel of its own, so that marks may overlap and stay legible.

    HIGHLIGHTS fill, with a note bar in the right margin; ENTITIES underline; NUMBERS box; CLAIMS bar, glyph and number in
    the gutter; ATTRIBUTIONS speaker and cue in the right margin, QUOTATIONS a pale fill behind their words, HEDGES a fine dotted
    line; SEARCH outline; FOCUS fill of the focused claim or target.
    """

    HIGHLIGHTS = "highlights"
    ENTITIES = "entities"
    NUMBERS = "numbers"
    CLAIMS = "claims"
    ATTRIBUTIONS = "attributions"
    QUOTATIONS = "quotations"
    HEDGES = "hedges"
    SEARCH = "search"
    FOCUS = "focus"

    @property
    def is_particular(self) -> bool:
        """Marks single words or the analyst's own choice, where claims and attributions cover whole sentences."""
        return self in (Layer.NUMBERS, Layer.ENTITIES, Layer.HIGHLIGHTS, Layer.HEDGES)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text shown in a layer.

    `style` is a color token of the theme, and with it the line pattern:
    HIGHLIGHTS "highlight1" ... "highlight6"; ENTITIES "person", "organisation", "place", "date", "weapon";
    NUMBERS "number", or a claim state to stress the box; CLAIMS "agree", "compatible", "conflict", "unknown", "only";
    ATTRIBUTIONS "named" or "anonymous"; QUOTATIONS "quotation"; HEDGES "hedge";
    FOCUS a claim state, "accent", an entity style or a highlight; SEARCH "hit" or "current".
    `key` says what it stands for (annotation id, entity id, claim number). `label` is what margins and tooltips tell:
    the number of a claim, the text of a note, the name of an entity, "speaker\\nhow\\nchain" of an attribution.
    """

    span: Span
    layer: Layer
    style: str
    key: str = ""
    label: str = ""


class MarkIndex:
    """Marks of one layer in order of their starts; they may overlap.

    The furthest end of each run of 64 marks lets a look-up pass over runs that end before the stretch asked for.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self.add(marks)

    def __len__(self) -> int:
        return len(self._marks)

    def add(self, marks: Iterable[Mark]) -> None:
        """More marks; cheapest when they start after those already here."""
        new = sorted(marks, key=_START)
        if not new:
            return
        in_order = not self._marks or self._marks[-1].span.start <= new[0].span.start
        first = len(self._marks) // _CHUNK if in_order else 0
        self._marks.extend(new)
        if not in_order:
            self._marks.sort(key=_START)
        changed = self._marks[first * _CHUNK :]
        self._starts[first * _CHUNK :] = map(_START, changed)
        ends = list(map(_END, changed))
        self._ends[first:] = [max(ends[at : at + _CHUNK]) for at in range(0, len(ends), _CHUNK)]

    def overlapping(self, span: Span) -> list[Mark]:
        """The marks that share a character with the span, or lie empty inside it, in order."""
        last = bisect_left(self._starts, span.end)
        found: list[Mark] = []
        for chunk in range((last + _CHUNK - 1) // _CHUNK):
            if self._ends[chunk] > span.start:
                run = self._marks[chunk * _CHUNK : min(last, (chunk + 1) * _CHUNK)]
                found.extend(mark for mark in run if mark.span.end > span.start)
        return found


class Layers:
    """All layers of one view, and which of them are shown."""

    def __init__(self) -> None:
        self._indexes = {layer: MarkIndex() for layer in Layer}
        self._styles: Mapping[Span, str] = {}
        self._hidden: set[Layer] = set()
        self.stressed: frozenset[Span] = frozenset()  # the names whose lines are stronger
        self.solo = ""  # the style of the one type of names that is filled while the others are pale; empty when all are alike

    def clear(self) -> None:
        """No marks any more; what is hidden stays hidden."""
        self._indexes = {layer: MarkIndex() for layer in Layer}
        self._styles = {}
        self.stressed = frozenset()

    def set(self, layer: Layer, marks: Sequence[Mark]) -> None:
        self._indexes[layer] = MarkIndex(marks)

    def add(self, layer: Layer, marks: Sequence[Mark]) -> None:
        self._indexes[layer].add(marks)

    def stress(self, styles: Mapping[Span, str]) -> None:
        """Other styles for the numbers at some spans, whatever marks come and go."""
        self._styles = styles

    def set_visible(self, layer: Layer, visible: bool) -> None:
        (self._hidden.discard if visible else self._hidden.add)(layer)

    def is_visible(self, layer: Layer) -> bool:
        return layer not in self._hidden

    def all_in(self, layer: Layer, span: Span) -> list[Mark]:
        """The marks of a layer that touch the span, shown or not."""
        found = self._indexes[layer].overlapping(span)
        if layer is Layer.NUMBERS and self._styles:
            return [replace(mark, style=self._styles.get(mark.span, mark.style)) for mark in found]
        return found

    def shown_in(self, layer: Layer, span: Span) -> list[Mark]:
        """The marks of a layer that touch the span; none while the layer is hidden."""
        return self.all_in(layer, span) if self.is_visible(layer) else []
