"""Where offsets stand on the screen, and the way there."""

from PySide6.QtCore import QPoint, QRect, QRectF

from reader.text import Span
from ui.view.scrolling import FlowArea


class PlacedText(FlowArea):
    """Answers where spans are and what is where; y and rectangles are in the viewport, offsets in code points."""

    def scroll_to(self, span: Span, place: float = 0.33, *, only_if_hidden: bool = False) -> None:
        """Brings the start of the span to that share of the viewport's height."""
        self.unfold_at(span.start)
        if self._flow:
            top, bottom = self.extent(span)
            if only_if_hidden and top >= 0 and bottom <= self.viewport().height():
                return
            self.bring(span.start, place * (self.viewport().height() - self._style.line_height))

    def scroll_to_offset(self, offset: int, place: float = 0.0) -> None:
        """Brings the line of the offset to that share of the height; the first line keeps the space above it."""
        if offset:  # the top is the top, whatever is folded away there
            self.unfold_at(offset)
        if place == 0.0 and self._flow and self._flow.y_of(offset) == self._flow.y_of(0):
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to(Span(offset, offset), place)

    def scroll_to_fraction(self, share: float) -> None:
        """Brings that share of the whole height to the middle of the viewport."""
        height = self._flow.height if self._flow else 0
        self.verticalScrollBar().setValue(round(share * height - self.viewport().height() / 2))

    def top_offset(self) -> int:
        """The offset of the first line in view."""
        return self.offset_at_height(0)

    def extent(self, span: Span) -> tuple[float, float]:
        """Top and bottom of the span's lines; estimated while they are far from what was seen."""
        if not self._flow:
            return 0.0, 0.0
        last = max(span.start, span.end - 1)
        return self._flow.y_of(span.start) - self.scroll_top, self._flow.y_of(last) - self.scroll_top + self._flow.line_height(last)

    def rectangles(self, span: Span) -> list[QRectF]:
        """What a fill of the span covers, a rectangle for each visual line; only within a screen of the viewport."""
        if not self._flow:
            return []
        height = self.viewport().height()
        found = []
        for y, layout in self._flow.between(self.scroll_top, self.scroll_top + height):
            if span.start <= layout.block.span.end and layout.block.span.start <= span.end:
                found += [layout.fill(*stretch).translated(self._column.left, y - self.scroll_top) for stretch in layout.stretches(span)]
        return found

    def fraction(self, offset: int) -> float:
        """Where the offset lies in the whole height, 0 to 1."""
        return self._flow.y_of(offset) / self._flow.height if self._flow else 0.0

    def view_window(self) -> tuple[float, float]:
        """What share of the whole height is in view, from and to, 0 to 1."""
        height = self._flow.height if self._flow else 1
        return self.scroll_top / height, min(1.0, (self.scroll_top + self.viewport().height()) / height)

    def runs_leftward(self, offset: int) -> bool:
        """Does the passage at the offset run from the right to the left?"""
        return self._flow is not None and self._flow.layout(self._flow.block_of(offset)).is_right_to_left

    def offset_at(self, point: QPoint, *, between: bool = True) -> int | None:
        """The offset nearest to a point of the viewport; with `between` false the character under it, none beside the text."""
        if not self._flow:
            return None
        y = self.scroll_top + point.y()
        index = self._flow.block_at(y)
        layout = self._flow.layout(index)
        inside = y - self._flow.top(index)
        line = layout.line_at(inside)
        x = point.x() - self._column.left
        if between:
            return layout.offset_at(x, line)
        on_line = layout.line_top(line) <= inside < layout.line_top(line + 1)
        return layout.offset_at(x, line, between=False) if on_line and layout.covers(x, line) else None

    def bounds(self, span: Span) -> QRect:
        """The smallest rectangle around what of the span is in view, in the viewport."""
        whole = QRectF()
        for rectangle in self.rectangles(span):
            whole = whole.united(rectangle)
        return whole.toAlignedRect().intersected(self.viewport().rect())
