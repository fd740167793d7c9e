"""A document with its layers of marks painted on it and beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.text import Span
from ui.look.direction import by_content
from ui.look.theme import Theme, theme
from ui.view.hits import marks_at, marks_beside
from ui.view.layers import Layer, Layers, Mark
from ui.view.letters import Room, letters_after
from ui.view.margins import paint_beside
from ui.view.painter import Scene, paint_text
from ui.view.places import PlacedText


class MarkedText(PlacedText):
    """Holds the marks of the shown document, a layer each, and paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layers = Layers()
        self._theme = theme("light")
        self._selection: Span | None = None
        self._has_ring = self._has_letters = False
        super().__init__(parent)

    def shown_caret(self) -> int | None:
        """Where a caret is to be painted."""
        return None

    def room(self, span: Span) -> Room:
        """Also for what is hidden now: showing a layer moves nothing."""
        letters = letters_after(self._layers.all_in(Layer.ENTITIES, span)) if self._has_letters else ()
        return Room(tuple(mark.span for mark in self._layers.all_in(Layer.NUMBERS, span)), letters)

    @property
    def has_letters(self) -> bool:
        """Whether a letter behind each name tells its type."""
        return self._has_letters

    def show_letters(self, on: bool) -> None:
        if on != self._has_letters:
            self._has_letters = on
            self.relayout()
            self.viewport().update()

    def clear_marks(self) -> None:
        self._layers.clear()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def set_marks(self, layer: Layer, marks: Sequence[Mark]) -> None:
        """All marks of a layer, in place of those it had."""
        self._layers.set(layer, marks)
        self._show(layer)

    def add_marks(self, layer: Layer, marks: Sequence[Mark]) -> None:
        """More marks of a layer, as they come."""
        self._layers.add(layer, marks)
        self._show(layer)

    def solo(self, style: str) -> None:
        """Fills the names of one style and dims the others; empty: all alike again."""
        self._layers.solo = style
        self.viewport().update()

    def stress_numbers(self, styles: Mapping[Span, str]) -> None:
        """Shows the numbers at some spans in other styles; nothing is laid out anew."""
        self._layers.stress(styles)
        self.viewport().update()

    def stress_names(self, spans: frozenset[Span]) -> None:
        """Draws stronger lines below the names at some spans."""
        self._layers.stressed = spans
        self.viewport().update()

    def _show(self, layer: Layer) -> None:
        if layer is Layer.NUMBERS or (layer is Layer.ENTITIES and self._has_letters):
            self.relayout()  # boxes push the letters around them apart, so does the letter behind a name
        self.viewport().update()

    def set_layer_visible(self, layer: Layer, visible: bool) -> None:
        self._layers.set_visible(layer, visible)
        self.viewport().update()

    def is_layer_visible(self, layer: Layer) -> bool:
        return self._layers.is_visible(layer)

    def marks_at(self, point: QPoint) -> tuple[Mark, ...]:
        """The marks under a point of the viewport, in the text or beside it."""
        scene = self.scene()
        if scene is None:
            return ()
        offset = self.offset_at(point, between=False)
        return marks_at(scene, offset) if offset is not None else marks_beside(scene, QPointF(point))

    def scene(self) -> Scene | None:
        """What is to be painted now."""
        if not self._flow:
            return None
        return Scene(
            self._flow,
            self._layers,
            self._theme,
            self._column.left,
            self.scroll_top,
            self.viewport().width(),
            self.viewport().height(),
            self._selection,
            self.shown_caret(),
            self._has_letters,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_content(painter)
        painter.fillRect(event.rect(), self._theme.color("page"))
        clip = QRectF(event.rect())
        if scene := self.scene():
            paint_text(painter, scene, clip)
            paint_beside(painter, scene)
        if self._has_ring:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
