"""What the commands of the menus View and Document do, and those of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.document_status import Status
from reader.settings import THEMES
from ui import messages
from ui.article.document_header import TOGGLES
from ui.article.document_pane import DocumentPane
from ui.article.halves import BESIDE, OVER
from ui.checked import check_fold
from ui.comparison.comparison_tab import ComparisonTab
from ui.handlers.front import Handler, Handlers, on_page, on_view
from ui.shelf.shelf_tab import ShelfTab
from ui.view.document_view import DocumentView

if TYPE_CHECKING:
    from ui.window import Window


def views(window: Window) -> Handlers:
    toggles = {command: (lambda layer=layer: window.layers.toggle(layer)) for layer, _, _, command in TOGGLES}
    themes = {f"theme_{name}": (lambda name=name: window.preferences.change(theme=name)) for name in THEMES}
    return {
        **toggles,
        **themes,
        "show_rulers": window.layers.toggle_rulers,
        "left_panel": lambda: window.panels.toggle("left_panel"),
        "notes_panel": lambda: window.panels.toggle("notes_panel"),
        "details": on_page(window, DocumentPane, window.details.ask),
        "full_text": on_view(window, lambda view: _fold(window, view)),
        "split_over": on_page(window, DocumentPane, lambda page: page.halves.toggle(OVER)),
        "split_beside": on_page(window, DocumentPane, lambda page: page.halves.toggle(BESIDE)),
        "zoom_in": lambda: window.preferences.zoom(1),
        "zoom_out": lambda: window.preferences.zoom(-1),
        "zoom_reset": lambda: window.preferences.zoom(0),
        "next_tab": lambda: window.tabs.step(1),
        "previous_tab": lambda: window.tabs.step(-1),
        "back": lambda: window.history.step(-1),
        "forward": lambda: window.history.step(1),
        "full_screen": lambda: _fill_screen(window),
    }


def steps(window: Window) -> Handlers:
    def step(name: str, by: int) -> Handler:
        return on_page(window, DocumentPane, lambda page: getattr(page.reading, name)(by))

    return {
        "next_number": step("step_number", 1),
        "previous_number": step("step_number", -1),
        "numbers": lambda: _table(window, "numbers"),
        "words": lambda: _table(window, "words"),
        "next_highlight": step("step_highlight", 1),
        "previous_highlight": step("step_highlight", -1),
    }


def library(window: Window) -> Handlers:
    def mark(status: Status) -> Handler:
        return on_page(window, ShelfTab, lambda page: page.mark(status))

    return {
        "library": window.opening.library,
        **{f"library_{status.value}": mark(status) for status in Status},
        "library_collect": on_page(window, ShelfTab, lambda page: page.ask_collection()),
        "library_remove": on_page(window, ShelfTab, lambda page: page.remove()),
    }


def _fold(window: Window, view: DocumentView) -> None:
    """Page furniture away or back."""
    if view.document is not None and view.document.has_furniture:
        view.fold(not view.is_folded)
    else:
        window.say(messages.NO_FURNITURE)
        check_fold(window)


def _table(window: Window, name: str) -> None:
    """Of numbers or words, below the text in front, of a comparison below both."""
    page = window.tabs.current
    if isinstance(page, DocumentPane | ComparisonTab):
        getattr(page, name).toggle()


def _fill_screen(window: Window) -> None:
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
    window.commands.check("full_screen", window.isFullScreen())
