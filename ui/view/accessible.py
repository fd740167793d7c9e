"""A reader view as assistive technology reads it: the text of its document, the caret, the selection, in UTF-16 units as Qt counts."""

from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.text import Span
from ui.view.offsets import Offsets

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
    """Tells assistive technology, if there is any, that the caret moved."""
    if QAccessible.isActive() and (interface := QAccessible.queryAccessibleInterface(view)) and (text := interface.textInterface()):
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, text.cursorPosition()))


class AccessibleView(QAccessibleWidget):
    def __init__(self, view: "DocumentView") -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._text = AccessibleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == QAccessible.InterfaceType.TextInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._text)[0])  # type: ignore[return-value]  # what the stubs call int
        return super().interface_cast(kind)


class AccessibleText(QAccessibleTextInterface):
    """Speaks of the whole document; what is asked of places answers for what is in view."""

    def __init__(self, view: "DocumentView") -> None:
        super().__init__()
        self._view = view
        self._counted: tuple[str, Offsets] = "", Offsets("")

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
        return self._words[self._offsets.from_units(start) : self._offsets.from_units(end)]

    def characterCount(self) -> int:
        return self._offsets.units

    def cursorPosition(self) -> int:
        return self._offsets.to_units(self._view.caret or 0)

    def setCursorPosition(self, position: int) -> None:
        self._view.place_caret(self._offsets.from_units(position))

    def selectionCount(self) -> int:
        return 1 if self._view.selection() else 0

    def selection(self, _index: int) -> tuple[int, int]:
        selected = self._view.selection() or Span(0, 0)
        return self._offsets.to_units(selected.start), self._offsets.to_units(selected.end)

    def addSelection(self, start: int, end: int) -> None:
        self._view.select(Span(self._offsets.from_units(start), self._offsets.from_units(end)))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        self._view.select(None)

    def characterRect(self, position: int) -> QRect:
        offset = self._offsets.from_units(position)
        bounds = self._view.bounds(Span(offset, offset + 1))
        return QRect(self._view.viewport().mapToGlobal(bounds.topLeft()), bounds.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        offset = self._view.offset_at(self._view.viewport().mapFromGlobal(point))
        return -1 if offset is None else self._offsets.to_units(offset)

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.scroll_to(Span(self._offsets.from_units(start), self._offsets.from_units(end)), only_if_hidden=True)

    def attributes(self, _position: int) -> tuple[str, int, int]:
        return "", 0, self.characterCount()
