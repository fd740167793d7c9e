"""What a reader view paints on its text, pass by pass: fills, words, underlines and boxes, outlines, the caret."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.text import Span
from ui.look.theme import Theme
from ui.view.block_layout import BlockLayout
from ui.view.geometry import Flow
from ui.view.layers import Layer, Layers, Mark
from ui.view.letters import BOX_AIR, paint_letter
from ui.view.strokes import hedge_line, number_box, state_token, underline

_INSET, _DEEPEST = 3, 2  # pixels by which a highlight on another one is lower at both edges, and how often
_PALE = 0.3  # how much is left of the names of other types while one is soloed


@dataclass(frozen=True, slots=True)
class Scene:
    """All that one frame shows. `left` is the x of the column, `scroll` the y of the flow at the top of the viewport."""

    flow: Flow
    layers: Layers
    theme: Theme
    left: float
    scroll: int
    width: int
    height: int
    selection: Span | None = None
    caret: int | None = None
    has_letters: bool = False

    def blocks(self, top: float = 0, bottom: float | None = None) -> Iterator[tuple[float, BlockLayout]]:
        """Viewport y and layout of the blocks between two viewport heights."""
        bottom = self.height if bottom is None else bottom
        for y, layout in self.flow.between(self.scroll + top, self.scroll + bottom):
            yield y - self.scroll, layout


def paint_text(painter: QPainter, scene: Scene, clip: QRectF) -> None:
    """Everything in the column, block by block."""
    for y, layout in scene.blocks(clip.top(), clip.bottom()):
        at = QPointF(scene.left, y)
        painter.translate(at)
        _paint_fills(painter, scene, layout)
        painter.setPen(scene.theme.color(layout.style.token))
        layout.draw(painter, QPointF(0, 0), clip.translated(-at))
        _paint_bullet(painter, scene, layout)
        _paint_hedges(painter, scene, layout)
        _paint_underlines(painter, scene, layout)
        _paint_boxes(painter, scene, layout)
        _paint_controls(painter, scene, layout)
        _paint_outlines(painter, scene, layout)
        _paint_caret(painter, scene, layout)
        painter.translate(-at)


def fill_color(theme: Theme, style: str) -> QColor:
    """The fill behind text of a style: highlights and quotations fill in their own color, everything else has a fill of its own."""
    return theme.color(style if style.startswith(("highlight", "quotation")) else f"{state_token(style)}_fill")


def _paint_fills(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    for layer in (Layer.QUOTATIONS, Layer.HIGHLIGHTS, Layer.FOCUS):
        marks = scene.layers.shown_in(layer, layout.block.span)
        for mark, depth in nested(marks) if layer is Layer.HIGHLIGHTS else ((mark, 0) for mark in marks):
            _fill(painter, layout, mark.span, fill_color(scene.theme, mark.style), depth)
        if layer is Layer.HIGHLIGHTS and scene.layers.solo:
            _paint_solo(painter, scene, layout)
    if scene.selection and scene.selection.overlaps(layout.block.span):
        _fill(painter, layout, scene.selection, scene.theme.color("selection"))


def _paint_solo(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    """The fill behind names of one type; lower than that of a highlight, which so stays to be seen around it."""
    for mark in scene.layers.shown_in(Layer.ENTITIES, layout.block.span):
        if mark.style == scene.layers.solo:
            for line, left, right in layout.stretches(mark.span):
                painter.fillRect(layout.fill(line, left - 1, right + 1).adjusted(0, 2, 0, -1), fill_color(scene.theme, mark.style))


def nested(marks: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """Highlights in the order in which they are painted, the wider ones first, each with how many lie under it: so deep it is set in,
    and all that overlap stay to be seen."""
    placed: list[tuple[Mark, int]] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        under = {depth for other, depth in placed if other.span.overlaps(mark.span)}
        placed.append((mark, next(depth for depth in range(len(under) + 1) if depth not in under)))
    return sorted(placed, key=lambda one: one[1])


def _fill(painter: QPainter, layout: BlockLayout, span: Span, color: QColor, depth: int = 0) -> None:
    inset = _INSET * min(depth, _DEEPEST)
    for line, left, right in layout.stretches(span):
        painter.fillRect(layout.fill(line, left - 1, right + 1).adjusted(0, inset, 0, -inset), color)


def _paint_bullet(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    if layout.has_bullet:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.color("t3"))
        painter.drawEllipse(QPointF(layout.bullet, layout.baseline(0) - layout.style.line * 0.19), 2, 2)


def _paint_underlines(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    for mark in scene.layers.shown_in(Layer.ENTITIES, layout.block.span):
        line, left, right = 0, 0.0, None
        painter.setOpacity(1.0 if scene.layers.solo in ("", mark.style) else _PALE)
        for line, left, right in layout.stretches(mark.span):
            y = layout.baseline(line) + 4
            is_stressed = mark.span in scene.layers.stressed
            underline(painter, scene.theme, mark.style, QLineF(round(left), y, round(right), y), is_stressed=is_stressed)
        if scene.has_letters and right is not None and mark.span.end <= layout.block.span.end:
            end = layout.letter_end(mark.span.end, left, right)
            paint_letter(painter, scene.theme, mark.style, layout.style.font.pixelSize(), end, layout.baseline(line))
    painter.setOpacity(1.0)


def _paint_hedges(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    for mark in scene.layers.shown_in(Layer.HEDGES, layout.block.span):
        for line, left, right in layout.stretches(mark.span):
            y = layout.baseline(line) + 3.5
            hedge_line(painter, scene.theme, QLineF(round(left), y, round(right), y))


def _paint_boxes(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    for mark in scene.layers.shown_in(Layer.NUMBERS, layout.block.span):
        last = layout.line_of(mark.span.end - 1)
        for line, left, right in layout.stretches(mark.span):
            air = BOX_AIR + (layout.room.letter_air(mark.span.end, layout.style.font.pixelSize()) if line == last else 0)
            number_box(painter, scene.theme, mark.style, text_box(layout, line, left, right - air))


def text_box(layout: BlockLayout, line: int, left: float, right: float) -> QRectF:
    """A box close around the letters of a line, its edges on half pixels so that a 1 pixel stroke is sharp."""
    size = layout.style.font.pixelSize()
    top, bottom = round(size * 0.97), round(size * 0.33)
    box = QRectF(left, layout.baseline(line) - top, right - left, top + bottom).adjusted(-BOX_AIR, 0, BOX_AIR, 0)
    return QRectF(round(box.left()) + 0.5, box.top() + 0.5, round(box.width()), box.height() - 1)


def _paint_controls(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    """A small flag where a character hides that steers writing direction or takes no room."""
    for offset in layout.controls:
        line = layout.line_of(offset)
        x, y = layout.x_of(offset, line), layout.baseline(line)
        painter.setPen(QPen(scene.theme.color("review"), 1))
        painter.drawLine(QPointF(x, y + 2), QPointF(x, y - layout.style.line * 0.55))
        painter.drawRect(QRectF(x - 1.5, y - layout.style.line * 0.55 - 3, 3, 3))


def _paint_outlines(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in scene.layers.shown_in(Layer.SEARCH, layout.block.span):
        painter.setPen(_outline_pen(scene.theme, mark))
        for line, left, right in layout.stretches(mark.span):
            painter.drawRect(layout.fill(line, round(left) - 1.5, round(right) + 1.5).adjusted(0, 0.5, 0, -1.5))


def _outline_pen(theme: Theme, mark: Mark) -> QPen:
    return QPen(theme.color("accent"), 2 if mark.style == "current" else 1)


def _paint_caret(painter: QPainter, scene: Scene, layout: BlockLayout) -> None:
    span, caret = layout.block.span, scene.caret
    if caret is None or not (span.start <= caret < span.end or (layout.block.shape.is_last and caret == span.end)):
        return
    line = layout.line_of(caret)
    x = round(layout.x_of(caret, line))
    painter.fillRect(layout.fill(line, x, x + 2), scene.theme.color("accent"))
