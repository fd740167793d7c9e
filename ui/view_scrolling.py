"""A document in a scroll area: a column of text that keeps its place when it is resized, zoomed or corrected."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.document import Document
from reader.text import Span
from ui.block_layout import READER_STYLE, ReadingStyle
from ui.view_geometry import Flow
from ui.view_margins import Column, column

SMALLEST, LARGEST = 10, 40  # pixels of the body text


class FlowArea(QAbstractScrollArea):
    """Scrolling and geometry of a document. Offsets and spans count code points; heights are in the viewport unless said otherwise."""

    scrolled = Signal()
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = READER_STYLE
        self._flow: Flow | None = None
        self._column = Column(0, 1, 0)
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def boxes(self, span: Span) -> list[Span]:
        """The number boxes in a span; the text makes room for them."""
        return []

    @property
    def document(self) -> Document | None:
        return self._flow.document if self._flow else None

    @property
    def flow(self) -> Flow | None:
        """The document as it lies in the column."""
        return self._flow

    def show_flow(self, document: Document | None) -> None:
        """Another document, from its top."""
        self._column = column(self._style, self.viewport().width())
        self._flow = Flow(document, self._style, self._column.width, self.boxes) if document and document.passages else None
        self._moved(lambda: 0)

    def set_style(self, style: ReadingStyle) -> None:
        """Another shape of the text; what stands at the top stays there."""
        if style != self._style:
            self._style = style
            self.reflow()

    def set_text_size(self, size: int) -> None:
        """Zooms: the body text so many pixels high, everything else in proportion."""
        size = max(SMALLEST, min(LARGEST, size))
        if size != self._style.body_size:
            self.set_style(self._style.sized(size))
            self.zoomed.emit(size)

    def reflow(self) -> None:
        """Lays the text out anew for the present width and style, keeping what stands at the top."""
        offset, beyond = self._anchor()
        self._column = column(self._style, self.viewport().width())
        if self._flow:
            self._flow.reshaped(self._style, self._column.width)
        self._restore(offset, beyond)

    def relayout(self) -> None:
        """Lays out anew what is in view, keeping what stands at the top."""
        if self._flow:
            offset, beyond = self._anchor()
            self._flow.forget()
            self._restore(offset, beyond)

    def _anchor(self) -> tuple[int, float]:
        """The first offset in the viewport, and how far its line stands above the top edge."""
        if not self._flow or self.scroll_top == 0:
            return 0, 0.0
        offset = self.offset_at_height(0)
        return offset, self.scroll_top - self._flow.y_of(offset)

    def _restore(self, offset: int, beyond: float) -> None:
        if offset == 0 and beyond == 0:
            self._moved(lambda: 0)
        else:
            self._moved(lambda: self._line_top(offset) + round(beyond))

    def _line_top(self, offset: int) -> int:
        """The y in the flow of the line at the offset, with everything a screen above it laid out."""
        if not self._flow:
            return 0
        index = self._flow.block_of(offset)
        self._flow.layout(index)
        self._flow.lay_out_above(index, self.viewport().height())
        return round(self._flow.y_of(offset))

    @property
    def scroll_top(self) -> int:
        """The y of the flow at the top of the viewport."""
        return self.verticalScrollBar().value()

    def _moved(self, place: Callable[[], float]) -> None:
        """Scrolls to where `place` says, which may lay blocks out, then makes what is in view exact."""
        self._settling = True
        value = round(place())
        for _ in range(3):  # making heights exact can move the end of the text, and with it the scroll limit
            self._set_range()
            self.verticalScrollBar().setValue(value)
            if self._flow:
                self._flow.lay_out(self.scroll_top, self.scroll_top + self.viewport().height())
            if self.scroll_top == value and not self._set_range():
                break
            value = min(value, self.verticalScrollBar().maximum())
        self._settling = False
        self.viewport().update()
        self.scrolled.emit()

    def _set_range(self) -> bool:
        """Fits the range to the height of the flow; true if it changed."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        end = max(0, (self._flow.height if self._flow else 0) - height)
        changed = end != bar.maximum()
        bar.setRange(0, end)
        bar.setPageStep(height)
        bar.setSingleStep(self._style.line_height)
        return changed

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._settling or not self._flow:
            return
        value, grown = self.scroll_top, 0
        if 0 < dy < 3 * self.viewport().height():  # upwards: what comes into view must not push the rest down
            grown = self._flow.lay_out_above(self._flow.block_at(value + dy), dy)
        self._moved(lambda: value + grown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if column(self._style, self.viewport().width()).width != self._column.width:
            self.reflow()
        else:
            self._column = column(self._style, self.viewport().width())
            value = self.scroll_top
            self._moved(lambda: value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_text_size(self._style.body_size + (1 if event.angleDelta().y() > 0 else -1))
        elif event.pixelDelta().y():
            self.verticalScrollBar().setValue(self.scroll_top - event.pixelDelta().y())
        else:
            self.verticalScrollBar().setValue(self.scroll_top - round(event.angleDelta().y() / 120 * 3 * self._style.line_height))
        event.accept()

    def scroll_to(self, span: Span, place: float = 0.33, *, only_if_hidden: bool = False) -> None:
        """Brings the start of the span to that share of the viewport's height."""
        if self._flow:
            top, bottom = self.extent(span)
            if only_if_hidden and top >= 0 and bottom <= self.viewport().height():
                return
            height = self.viewport().height()
            self._moved(lambda: self._line_top(span.start) - place * (height - self._style.line_height))

    def scroll_to_offset(self, offset: int, place: float = 0.0) -> None:
        self.scroll_to(Span(offset, offset), place)

    def scroll_to_fraction(self, share: float) -> None:
        """Brings that share of the whole height to the middle of the viewport."""
        height = self._flow.height if self._flow else 0
        self.verticalScrollBar().setValue(round(share * height - self.viewport().height() / 2))

    def top_offset(self) -> int:
        """The offset of the first line in view."""
        return self.offset_at_height(0)

    def offset_at_height(self, y: int) -> int:
        """The offset at which the line at that height begins."""
        if not self._flow:
            return 0
        flow, height = self._flow, self.scroll_top + y
        index = flow.block_at(height)
        layout = flow.layout(index)
        return layout.line_span(layout.line_at(height - flow.top(index))).start

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
