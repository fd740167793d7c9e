"""What the commands of the menu Edit do: undo, copy, find, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from reader.wording import one_line
from ui.handlers.front import Handlers, on_view
from ui.tables.list_tab import ListTab
from ui.view.document_view import DocumentView

if TYPE_CHECKING:
    from ui.window import Window

_PHRASE = 80  # characters selected that may be meant to be searched


def editing(window: Window) -> Handlers:
    return {
        "undo": window.notebook.undo,
        "redo": window.notebook.redo,
        "copy": on_view(window, lambda view: view.copy()),
        "menu_here": _open_menu,
        "cite": on_view(window, lambda view: _cite(window, view)),
        "find": lambda: _open_find(window),
        "find_next": lambda: _find(window, 1),
        "find_previous": lambda: _find(window, -1),
        "search": lambda: _search(window),
        "search_library": lambda: _search_library(window),
    }


def _open_menu() -> None:
    """That of the part that has the keyboard, as the Menu key opens it."""
    there = QApplication.focusWidget()
    if there is not None:
        point = QRectF(there.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, there.mapToGlobal(point))
        QApplication.sendEvent(there, asked)


def _cite(window: Window, view: DocumentView) -> None:
    from ui.exporting.citing import copy_citation

    copy_citation(window, view)


def _open_find(window: Window) -> None:
    page = window.tabs.current
    if page is not None:
        page.open_find()


def _find(window: Window, by: int) -> None:
    page = window.tabs.current
    if page is None:
        return
    if not isinstance(page, ListTab) and page.find_bar.isVisible():
        page.find_bar.step(by)
    else:
        page.open_find()


def _search(window: Window) -> None:
    """The tab that searches; what is selected is looked for as a phrase."""
    selected = one_line(window.view.selected_text()) if window.view is not None else ""
    window.opening.search(f'"{selected}"' if 0 < len(selected) <= _PHRASE and '"' not in selected else "")


def _search_library(window: Window) -> None:
    window.panels.show_left()
    window.side.search.setFocus()
