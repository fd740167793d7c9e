"""A reader view as assistive technology reads it: the text of its document, the caret, the selection, in UTF-16 units as Qt counts.

Of what PySide6 (6.11) leaves out, headings and marks are said when the caret comes to them; the attributes of letters stay untold.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from reader.document import Document
from reader.text import Span
from ui.look.announcing import announce
from ui.view.accessible_selection import answer_selection
from ui.view.hits import told_at
from ui.view.offsets import Offsets

_BASIC = re.compile("[^\U00010000-\U0010ffff]")  # what is one unit in UTF-16, as a space is

if TYPE_CHECKING:
    from ui.view.document_view import DocumentView


@cache
def install(kind: "type[DocumentView]") -> None:
    """Makes views of that kind known to Qt's accessibility, once."""

    def interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
        if isinstance(thing, kind):
            thing.accessible = AccessibleView(thing)  # Qt holds the interface but does not keep its Python side alive
            return thing.accessible
        return None

    QAccessible.installFactory(interface)


def tell_caret(view: "DocumentView") -> None:
    """Tells assistive technology, if there is any, where the caret is, what is selected, and what the caret has come to."""
    interface = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    if isinstance(interface, AccessibleView):
        interface.tell_caret()


class AccessibleView(QAccessibleWidget):
    def __init__(self, view: "DocumentView") -> None:
        super().__init__(view, QAccessible.Role.Document)  # a name given here would stay that of the first article
        self._view = view
        self._text = AccessibleText(view)
        self._told: tuple[str, ...] = ()
        self._had_selection = False

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return "; ".join(self._at_caret) if kind == QAccessible.Text.Description else super().text(kind)

    @property
    def _at_caret(self) -> tuple[str, ...]:
        scene, caret = self._view.scene(), self._view.caret
        return told_at(scene, caret) if scene is not None and caret is not None else ()

    def tell_caret(self) -> None:
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, self._text.cursorPosition()))
        has_selection = bool(self._text.selectionCount())
        if has_selection or self._had_selection:
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._view, *self._text.selection(0)))
        self._had_selection = has_selection
        before, self._told = self._told, self._at_caret
        announce(self._view, "; ".join(words for words in self._told if words not in before))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == QAccessible.InterfaceType.TextInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._text)[0])  # type: ignore[return-value]  # what the stubs call int
        other = super().interface_cast(kind)
        return other if other is not None else shiboken6.VoidPtr(0)  # PySide6 dies of a None here


def read_aloud(document: Document, span: Span, *, is_folded: bool) -> str:
    """The words of a span, as long as they are; in place of page furniture that is folded away stands silence."""
    if not is_folded:
        return span.of(document.text)
    pieces, at = [], span.start
    for passage in document.passages:
        if passage.is_boilerplate and passage.span.overlaps(span):
            start, end = max(passage.span.start, at), min(passage.span.end, span.end)
            pieces += [document.text[at:start], _BASIC.sub(" ", document.text[start:end])]
            at = end
    return "".join((*pieces, document.text[at : span.end]))


class AccessibleText(QAccessibleTextInterface):
    """Speaks of the whole document; what is asked of places answers for what is in view."""

    def __init__(self, view: "DocumentView") -> None:
        super().__init__()
        self._view = view
        self._counted: tuple[str, Offsets] = "", Offsets("")
        self._kept = answer_selection(self, self.selection)

    @property
    def _words(self) -> str:
        return self._view.document.text if self._view.document else ""

    @property
    def _offsets(self) -> Offsets:
        words = self._words
        if self._counted[0] is not words:
            self._counted = words, Offsets(words)
        return self._counted[1]

    def text(self, start: int, end: int) -> str:
        first, last = self._offset(start), self._offset(end)
        document = self._view.document
        return read_aloud(document, Span(first, max(first, last)), is_folded=self._view.is_folded) if document is not None else ""

    def characterCount(self) -> int:
        return self._offsets.units

    def cursorPosition(self) -> int:
        return self._offsets.to_units(self._view.caret or 0)

    def setCursorPosition(self, position: int) -> None:
        self._view.place_caret(self._offset(position))

    def selectionCount(self) -> int:
        return 1 if self._view.selection() else 0

    def selection(self, _index: int) -> tuple[int, int]:
        selected = self._view.selection() or Span(0, 0)
        return self._offsets.to_units(selected.start), self._offsets.to_units(selected.end)

    def addSelection(self, start: int, end: int) -> None:
        self._view.select(Span(self._offset(start), self._offset(end)))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        self._view.select(None)

    def characterRect(self, position: int) -> QRect:
        offset = self._offset(position)
        bounds = self._view.bounds(Span(offset, min(offset + 1, len(self._words))))
        if bounds.isEmpty():  # between passages, and behind the last one
            bounds = self._view.bounds(Span(offset, offset))
        return QRect(self._view.viewport().mapToGlobal(bounds.topLeft()), bounds.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        offset = self._view.offset_at(self._view.viewport().mapFromGlobal(point))
        return -1 if offset is None else self._offsets.to_units(offset)

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.scroll_to(Span(self._offset(start), self._offset(end)), only_if_hidden=True)

    def _offset(self, position: int) -> int:
        """In code points, within the text whatever is asked."""
        return max(0, min(self._offsets.from_units(position), len(self._words)))
