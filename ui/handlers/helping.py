"""What the commands that tell of commands, and of the program, do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.handlers.front import Handlers

if TYPE_CHECKING:
    from ui.window import Window


def helping(window: Window) -> Handlers:
    return {
        "palette": lambda: _ask_command(window),
        "key_list": lambda: _show_keys(window),
        "help": lambda: _show_help(window),
        "guide": lambda: window.guide_asked.emit(),
        "about": lambda: _show_about(window),
    }


def _ask_command(window: Window) -> None:
    from ui.dialogs.command_palette import CommandPalette

    CommandPalette.ask(window, window.commands, window.preferences.keys.commands)


def _show_keys(window: Window) -> None:
    from ui.dialogs.shortcuts_dialog import ShortcutsDialog

    ShortcutsDialog.ask(window, window.preferences.keys.commands)


def _show_help(window: Window) -> None:
    from ui.help.help_window import HelpWindow

    there = window.findChild(HelpWindow)
    shown = there if there is not None else HelpWindow(window, window.preferences.keys.commands)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    shown.activateWindow()


def _show_about(window: Window) -> None:
    from ui.dialogs.about import show_about

    show_about(window, window.analyst.barred)
