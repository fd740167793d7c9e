"""The mouse in a reader view: clicks on marks, drags, words and sentences, scrolling at the edges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.text import Span
from ui.view.selection import Grain, sentence_at, widened, word_at

if TYPE_CHECKING:
    from ui.view.document_view import DocumentView


class Mouse:
    """What the left button is doing: nothing, pressed, or selecting by some grain from an origin."""

    def __init__(self, view: "DocumentView") -> None:
        self._view = view
        self._origin: Span | None = None
        self._grain = Grain.CHARACTER
        self._pressed_at = QPoint()
        self._at = QPoint()
        self._is_exact = False
        self._has_dragged = False
        self._double_clicked_at: int | None = None
        self._timer = QTimer(view, interval=30)
        self._timer.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        offset = self._view.offset_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or offset is None:
            return
        self._pressed_at = self._at = event.position().toPoint()
        if self._is_third_click(event):
            self._begin(Grain.SENTENCE, self._unit(Grain.SENTENCE))
            return
        self._grain, self._has_dragged = Grain.CHARACTER, False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and (caret := self._view.caret) is not None:
            self._origin, self._has_dragged = Span(caret, caret), True
            self._extend(event)
        else:
            self._origin = Span(offset, offset)

    def _is_third_click(self, event: QMouseEvent) -> bool:
        last, self._double_clicked_at = self._double_clicked_at, None
        near = (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        return last is not None and near and event.timestamp() - last < QApplication.doubleClickInterval()

    def point_at(self, point: QPoint) -> None:
        """Puts the caret there, unless what is there is selected."""
        offset, selected = self._view.offset_at(point), self._view.selection()
        if offset is not None and (selected is None or not selected.start <= offset < selected.end):
            self._view.place_caret(offset)
            self._view.selection_changed.emit(None)

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view.document:
            self._pressed_at = self._at = event.position().toPoint()
            self._double_clicked_at = event.timestamp()
            self._begin(Grain.WORD, self._unit(Grain.WORD))

    def _begin(self, grain: Grain, unit: Span) -> None:
        self._grain, self._origin, self._has_dragged = grain, unit, True
        self._view.preview(unit)

    def move(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        if self._origin is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor()
            return
        far = (self._at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._has_dragged or far:
            self._has_dragged = True
            self._extend(event)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._origin is None:
            return
        self._timer.stop()
        origin, self._origin = self._origin, None
        if self._has_dragged:
            self._finish()
        else:
            self._click(origin.start, event)

    def _finish(self) -> None:
        self._view.select(self._view.selection())
        clipboard = QGuiApplication.clipboard()
        if self._view.selection() and clipboard.supportsSelection():
            clipboard.setText(self._view.selected_text(), clipboard.Mode.Selection)
        self._view.selection_changed.emit(self._view.selection())

    def _click(self, offset: int, event: QMouseEvent) -> None:
        had = self._view.selection()
        self._view.place_caret(offset)
        if had:
            self._view.selection_changed.emit(None)
        if marks := self._view.marks_at(event.position().toPoint()):
            self._view.marks_clicked.emit(marks, event.globalPosition().toPoint())

    def _extend(self, event: QMouseEvent) -> None:
        self._is_exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._select()
        beyond = self._beyond()
        if beyond and not self._timer.isActive():
            self._timer.start()
        elif not beyond:
            self._timer.stop()

    def _select(self) -> None:
        document = self._view.document
        if document is None or self._origin is None:
            return
        span = self._origin.joined(self._unit(self._grain))
        if self._grain is Grain.CHARACTER and self._view.snaps_to_words and not self._is_exact:
            span = widened(document.text, span)
        self._view.preview(span)

    def _unit(self, grain: Grain) -> Span:
        """What lies under the mouse, as large as the grain."""
        flow, offset = self._view.flow, self._view.offset_at(self._at) or 0
        if flow is None or grain is Grain.CHARACTER:
            return Span(offset, offset)
        if grain is Grain.WORD:
            on = self._view.offset_at(self._at, between=False)
            return word_at(flow.document.text, offset if on is None else on)
        return sentence_at(flow, self._view.sentences, offset)

    def _beyond(self) -> int:
        """How far the mouse is below the viewport, negative above it."""
        bottom = self._view.viewport().height()
        return min(0, self._at.y()) or max(0, self._at.y() - bottom)

    def _scroll_on(self) -> None:
        """While the mouse is held outside, faster the further it is."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-80, min(80, self._beyond())))
        self._select()

    def _show_cursor(self) -> None:
        """A hand on what can be asked about, a text cursor on the column."""
        marks = self._view.marks_at(self._at)
        particular = marks and marks[0].layer.is_particular
        in_text = self._view.offset_at(self._at, between=False) is not None
        shape = Qt.CursorShape.PointingHandCursor if particular or (marks and not in_text) else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
