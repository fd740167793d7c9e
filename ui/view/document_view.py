"""The reader view: an article with its layers of marks, to scroll, select, copy and point at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessibleInterface, QContextMenuEvent, QFocusEvent, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.document import Document
from reader.text import Span
from ui.language import tr
from ui.view import accessible as view_accessible
from ui.view.hits import tooltip
from ui.view.keyboard import Keyboard
from ui.view.marked import MarkedText
from ui.view.mouse import Mouse
from ui.view.reading_style import COMPARE_STYLE, READER_STYLE, ReadingStyle
from ui.view.selection import seen_words

__all__ = ["COMPARE_STYLE", "READER_STYLE", "DocumentView", "ReadingStyle"]

# Who came by key needs to see where the focus went; who clicked knows.
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class DocumentView(MarkedText):
    """A document with marks. What it shows is told in code points of the document's text, never in places of a widget.

    `selection_changed` carries a Span or none, when the mouse is released or a key has selected; `marks_clicked` the marks
    under the mouse, the most particular first, and the global point; `menu_asked` the place in the viewport where a menu is wanted:
    the caret or the selection stands there.
    """

    selection_changed = Signal(object)
    marks_clicked = Signal(object, object)
    menu_asked = Signal(QPoint)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        view_accessible.install(DocumentView)
        super().__init__(parent)
        self.snaps_to_words = True
        self.sentences: Sequence[Span] = ()
        self.accessible: QAccessibleInterface | None = None
        self._keyboard = Keyboard(self)
        self._mouse = Mouse(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Article"))

    def set_document(self, document: Document | None) -> None:
        """Another document, from its top, without marks or selection."""
        self.clear_marks()
        self._selection = None
        self.sentences = ()
        self._keyboard.reset()
        self.show_flow(document)
        self.setAccessibleName(tr("Article: {name}", name=document.source.name) if document else tr("Article"))

    def shown_caret(self) -> int | None:
        return self._keyboard.caret if self.hasFocus() else None

    def selection(self) -> Span | None:
        return self._selection

    def select(self, span: Span | None) -> None:
        """Selects without a signal; an empty span selects nothing."""
        self._selection = span if span and len(span) else None
        self._keyboard.follow(self._selection)
        self.viewport().update()
        view_accessible.tell_caret(self)

    def preview(self, span: Span | None) -> None:
        """Shows a selection still in the making."""
        self._selection = span if span and len(span) else None
        self.viewport().update()

    @property
    def caret(self) -> int | None:
        return self._keyboard.caret

    def place_caret(self, offset: int) -> None:
        """Sets the caret and selects nothing."""
        self._keyboard.place(offset)
        self.preview(None)
        view_accessible.tell_caret(self)

    def selected_text(self) -> str:
        """As they stand in the document, without what is folded away."""
        if self._selection is None or self.document is None:
            return ""
        if not self.is_folded:
            return self._selection.of(self.document.text)
        return seen_words(self.document, self._selection)

    def copy(self) -> None:
        """Puts the selected words on the clipboard, as they stand in the document."""
        if self._selection:
            QGuiApplication.clipboard().setText(self.selected_text())

    def selection_rectangle(self) -> QRect:
        """What is in view of the selection, in global coordinates."""
        bounds = self.bounds(self._selection) if self._selection else QRect()
        return QRect(self.viewport().mapToGlobal(bounds.topLeft()), bounds.size())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = tooltip(self.marks_at(event.pos()), self.document.text) if self.document else ""
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._mouse.point_at(event.pos())
            self.setFocus()
            self.menu_asked.emit(event.pos())
        else:
            self.menu_asked.emit(self._keyboard.place_seen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._has_ring = event.reason() in _BY_KEY
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._has_ring = False
        self.viewport().update()
