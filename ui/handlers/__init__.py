"""What each command of the table does to a window, a module for a menu. Dialogs are imported when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.handlers.comparing import comparing
from ui.handlers.editing import editing
from ui.handlers.files import files
from ui.handlers.front import Handlers
from ui.handlers.helping import helping
from ui.handlers.names import naming
from ui.handlers.noting import noting
from ui.handlers.viewing import library, steps, views

if TYPE_CHECKING:
    from ui.window import Window

_MENUS = (files, editing, views, steps, library, comparing, noting, naming, helping)


def handlers(window: Window) -> Handlers:
    """A function for every command id."""
    return {command: act for menu in _MENUS for command, act in menu(window).items()}
