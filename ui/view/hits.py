"""What lies under the mouse in a reader view, and how it is told in a tooltip."""

from html import escape

from PySide6.QtCore import QPointF

from reader.document import PassageKind
from reader.text import Span
from ui.language import tr
from ui.view.layers import Layer, Mark
from ui.view.margins import NOTE_WIDTH, claims_beside, notes_beside
from ui.view.painter import Scene
from ui.view.speakers import speakers_beside

# From the most particular to the widest; search hits and focus fills are no things to ask about.
_ASKABLE = (Layer.NUMBERS, Layer.ENTITIES, Layer.HEDGES, Layer.HIGHLIGHTS, Layer.CLAIMS, Layer.ATTRIBUTIONS)
_KINDS = {
    PassageKind.TITLE: tr("Title"),
    PassageKind.HEADING: tr("Heading"),
    PassageKind.QUOTATION: tr("Quotation"),
    PassageKind.LIST_ITEM: tr("List item"),
    PassageKind.CAPTION: tr("Caption"),
    PassageKind.TABLE_ROW: tr("Table row"),
}
_STATES = {
    "agree": tr("the figures agree"),
    "compatible": tr("the figures differ and are compatible"),
    "conflict": tr("the figures are in conflict"),
    "unknown": tr("the figures cannot be compared"),
    "only": tr("only here"),
}
_TYPES = {
    "person": tr("person"),
    "organisation": tr("organisation"),
    "place": tr("place"),
    "date": tr("date"),
    "weapon": tr("weapon or other"),
}


def marks_at(scene: Scene, offset: int) -> tuple[Mark, ...]:
    """The shown marks on the character at the offset, the most particular first."""
    here = Span(offset, offset + 1)
    return tuple(mark for layer in _ASKABLE for mark in sorted(scene.layers.shown_in(layer, here), key=lambda mark: len(mark.span)))


def told_at(scene: Scene, offset: int) -> tuple[str, ...]:
    """What a person who hears the text is told at the offset: the kind of passage if it is no plain paragraph, then the marks."""
    document = scene.flow.document
    index = document.passage_at(offset)
    kind = _KINDS.get(document.passages[index].kind, "") if index is not None else ""
    return tuple(filter(None, (kind, *(told(mark, document.text) for mark in marks_at(scene, offset)))))


def marks_beside(scene: Scene, point: QPointF) -> tuple[Mark, ...]:
    """The marks whose bar or label in the gutter or the margin is under the point."""
    if scene.flow.style.gutter and point.x() < scene.left:
        return tuple(claim.mark for claim in claims_beside(scene) if claim.box.adjusted(-40, 0, 4, 0).contains(point))
    if point.x() > scene.left + scene.flow.width:
        noted = notes_beside(scene) if scene.flow.style.margin else []
        notes = [note.mark for note in noted if note.box.adjusted(-4, 0, NOTE_WIDTH, 0).contains(point)]
        return tuple(notes or [speaker.mark for speaker in speakers_beside(scene) if speaker.covers(point)])
    return ()


def told(mark: Mark, text: str) -> str:
    """A mark in plain words."""
    words = mark.span.of(text) if len(mark.span) <= 80 else mark.span.of(text)[:79] + "…"
    match mark.layer:
        case Layer.CLAIMS:
            return tr("Claim {number}: {state}", number=mark.label, state=_STATES.get(mark.style, mark.style))
        case Layer.HIGHLIGHTS:
            return mark.label or tr("Your highlight")
        case Layer.ATTRIBUTIONS:
            return " · ".join(filter(None, mark.label.split("\n")))
        case Layer.HEDGES:
            return mark.label
        case Layer.NUMBERS:
            return mark.label or tr("Number: {words}", words=words)
    return f"{mark.label or words} ({_TYPES.get(mark.style, mark.style)})"


def tooltip(marks: tuple[Mark, ...], text: str) -> str:
    """The marks as a tooltip, a line each; nothing of the document is ever read as rich text."""
    return "<br>".join(escape(told(mark, text)) for mark in marks)
