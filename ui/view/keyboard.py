"""The keys of a reader view: a caret that moves and selects, scrolling, copying."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.text import Span
from ui.view.accessible import tell_caret
from ui.view.selection import moved

if TYPE_CHECKING:
    from ui.view.document_view import DocumentView


class Keyboard:
    """The caret of a view: `caret` is where it stands, none until a key or a click has set it."""

    def __init__(self, view: "DocumentView") -> None:
        self._view = view
        self._anchor = 0
        self.caret: int | None = None

    def reset(self) -> None:
        self._anchor, self.caret = 0, None

    def place(self, offset: int) -> None:
        """Sets the caret without selecting."""
        self._anchor = self.caret = offset

    def follow(self, selection: Span | None) -> None:
        """The caret goes to the end of a selection made otherwise, so that Shift and an arrow extend it."""
        if selection:
            self._anchor, self.caret = selection.start, selection.end

    def place_seen(self) -> QPoint:
        """Below the caret, brought into view; where none is yet, it is set to the first line in view."""
        if self.caret is None:
            self._view.place_caret(self._view.top_offset())
        caret = self.caret or 0
        here = Span(caret, caret)
        self._view.scroll_to(here, only_if_hidden=True)
        return self._view.bounds(here).bottomLeft()

    def press(self, event: QKeyEvent) -> bool:
        """Answers a key; false if it is not one of the view's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + (-1 if back else 1) * self._page())
        else:
            return self._move(event)
        return True

    def _page(self) -> int:
        return max(1, self._view.viewport().height() - 2 * self._view.verticalScrollBar().singleStep())

    def _select_all(self) -> None:
        if self._view.document:
            self._view.select(Span(0, len(self._view.document.text)))
            self._view.selection_changed.emit(self._view.selection())

    def _move(self, event: QKeyEvent) -> bool:
        flow = self._view.flow
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        far = held == Qt.KeyboardModifier.ControlModifier
        if flow is None or not (far or held == Qt.KeyboardModifier.NoModifier):
            return False
        start = self.caret if self.caret is not None else self._view.top_offset()
        there = moved(flow, start, Qt.Key(event.key()), far=far, page=self._page())
        if there is None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(start, there)
        else:
            self._step(there)
        tell_caret(self._view)
        self._view.scroll_to(Span(there, there), 0.5 if self._is_far(there) else self._edge(there), only_if_hidden=True)
        return True

    def _extend(self, start: int, there: int) -> None:
        if self.caret is None:
            self._anchor = start
        self.caret = there
        self._view.preview(Span(min(self._anchor, there), max(self._anchor, there)))
        self._view.selection_changed.emit(self._view.selection())

    def _step(self, there: int) -> None:
        had = self._view.selection()
        self.place(there)
        self._view.preview(None)
        if had:
            self._view.selection_changed.emit(None)

    def _is_far(self, offset: int) -> bool:
        top, bottom = self._view.extent(Span(offset, offset))
        height = self._view.viewport().height()
        return bottom < -height or top > 2 * height

    def _edge(self, offset: int) -> float:
        """Near the edge at which the caret left the view."""
        return 0.05 if self._view.extent(Span(offset, offset))[0] < 0 else 0.92
