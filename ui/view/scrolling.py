"""A document in a scroll area: a column of text that keeps its place when it is resized, zoomed or corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.document import Document
from reader.text import Span
from ui.view.geometry import Flow
from ui.view.letters import Room
from ui.view.margins import Column, column
from ui.view.reading_style import READER_STYLE, ReadingStyle

SMALLEST, LARGEST = 10, 40  # pixels of the body text


class FlowArea(QAbstractScrollArea):
    """A document that scrolls by pixels. `scrolled` tells of every vertical move and every new layout, `zoomed` the new text size.

    Page furniture is folded away, until it is asked for or something in it is to be shown: `folded` tells that this changed.
    """

    scrolled = Signal()
    zoomed = Signal(int)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unzoomed = self._style = READER_STYLE
        self._document: Document | None = None
        self._flow: Flow | None = None
        self._column = Column(0, 1, 0)
        self._folds = True
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def room(self, span: Span) -> Room:
        """What the text makes room for in a span."""
        return Room()

    @property
    def document(self) -> Document | None:
        return self._document

    @property
    def flow(self) -> Flow | None:
        """The document as it lies in the column."""
        return self._flow

    def show_flow(self, document: Document | None) -> None:
        """Another document, from its top."""
        self._document, self._folds = document, True
        self._column = column(self._style, self.viewport().width())
        self._flow = self._new_flow()
        self._move_to(0)

    def _new_flow(self) -> Flow | None:
        document = self._document
        if document is None or not document.passages:
            return None
        return Flow(document, self._style, self._column.width, self.room, is_folded=self.is_folded)

    @property
    def is_folded(self) -> bool:
        """Is page furniture left out? Never where there is nothing else."""
        passages = self._document.passages if self._document is not None else ()
        return self._folds and not all(passage.is_boilerplate for passage in passages)

    def fold(self, on: bool) -> None:
        """Folds page furniture away or shows it, keeping what stands at the top."""
        if on != self._folds:
            offset, beyond = self._anchor()
            self._folds = on
            self._flow = self._new_flow()
            self._restore(offset, beyond)
            self.folded.emit()

    def unfold_at(self, offset: int) -> None:
        """Shows the page furniture if the offset stands in it."""
        index = self._document.passage_at(offset) if self._document is not None and self.is_folded else None
        if self._document is not None and index is not None and self._document.passages[index].is_boilerplate:
            self.fold(False)

    def set_style(self, style: ReadingStyle) -> None:
        """Another shape of the text; what stands at the top stays there."""
        self._unzoomed = style
        self._set_zoomed(style)

    def _set_zoomed(self, style: ReadingStyle) -> None:
        if style != self._style:
            self._style = style
            self.reflow()

    def set_text_size(self, size: int) -> None:
        """Zooms: the body text so many pixels high, everything else in proportion."""
        size = max(SMALLEST, min(LARGEST, size))
        if size != self._style.body_size:
            self._set_zoomed(self._unzoomed.sized(size))
            self.zoomed.emit(size)

    def reflow(self) -> None:
        """Lays the text out anew for the present width and style, keeping what stands at the top."""
        offset, beyond = self._anchor()
        self._column = column(self._style, self.viewport().width())
        if self._flow:
            self._flow.reshaped(self._style, self._column.width)
        self._restore(offset, beyond)

    def relayout(self) -> None:
        """Lays out anew where boxes or letters have come or gone, keeping what stands at the top."""
        if self._flow:
            offset, beyond = self._anchor()
            if self._flow.forget_outdated():
                self._restore(offset, beyond)

    def _anchor(self) -> tuple[int, float]:
        """The first offset in the viewport, and how far its line stands above the top edge."""
        if not self._flow or self.scroll_top == 0:
            return 0, 0.0
        offset = self.offset_at_height(0)
        return offset, self.scroll_top - self._flow.y_of(offset)

    def _restore(self, offset: int, beyond: float) -> None:
        if offset == 0 and beyond == 0:
            self._move_to(0)
        else:
            self.bring(offset, -beyond)

    def bring(self, offset: int, height: float) -> None:
        """Scrolls so that the line at the offset begins at that height of the viewport, or as near to it as the text reaches."""
        if self._flow:
            index = self._flow.block_of(offset)
            self._flow.layout(index)
            self._flow.lay_out_above(index, self.viewport().height())
            self._move_to(self._flow.y_of(offset) - height)

    @property
    def scroll_top(self) -> int:
        """The y of the flow at the top of the viewport."""
        return self.verticalScrollBar().value()

    def _move_to(self, y: float) -> None:
        """Scrolls to a y of the flow and makes what is in view exact."""
        self._settling = True
        value = round(y)
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
        self._move_to(value + grown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if column(self._style, self.viewport().width()).width != self._column.width:
            self.reflow()
        else:
            self._column = column(self._style, self.viewport().width())
            self._move_to(self.scroll_top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_text_size(self._style.body_size + (1 if event.angleDelta().y() > 0 else -1))
        elif event.pixelDelta().y():
            self.verticalScrollBar().setValue(self.scroll_top - event.pixelDelta().y())
        else:
            turned = event.angleDelta().y()
            if not turned and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                turned = event.angleDelta().x()  # some systems turn the wheel sideways then
            self.verticalScrollBar().setValue(self.scroll_top - round(turned / 120 * 3 * self._style.line_height))
        event.accept()

    def offset_at_height(self, y: int) -> int:
        """The offset at which the line at that height begins."""
        if not self._flow:
            return 0
        flow, height = self._flow, self.scroll_top + y
        index = flow.block_at(height)
        layout = flow.layout(index)
        return layout.line_span(layout.line_at(height - flow.top(index))).start
