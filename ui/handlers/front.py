"""Handlers that act on what is in front of a window, and do nothing where something else is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ui.view.document_view import DocumentView

if TYPE_CHECKING:
    from ui.window import Window

Handler = Callable[[], object]
Handlers = dict[str, Handler]
Kind = TypeVar("Kind")


def on_page(window: Window, kind: type[Kind], act: Callable[[Kind], object]) -> Handler:
    """Does it to the page in front, if it is of that kind."""
    return lambda: isinstance(page := window.tabs.current, kind) and act(page)


def on_view(window: Window, act: Callable[[DocumentView], object]) -> Handler:
    """Does it to the text in front, if there is one."""
    return lambda: window.view is not None and act(window.view)
