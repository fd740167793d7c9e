"""What the commands of the menu File do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.dialogs.file_dialogs import ask_files, ask_folder
from ui.handlers.front import Handlers

if TYPE_CHECKING:
    from ui.window import Window


def files(window: Window) -> Handlers:
    return {
        "open": lambda: _open(window, ask_files),
        "open_folder": lambda: _open(window, ask_folder),
        "paste": window.opening.paste,
        "sample": lambda: window.sample_asked.emit(),
        "export": lambda: _ask_export(window),
        "print": lambda: _print(window),
        "save_pdf": lambda: _save_pdf(window),
        "backups": lambda: _show_backups(window),
        "close_tab": window.tabs.close_current,
        "settings": lambda: _ask_settings(window),
        "quit": window.close,
    }


def _open(window: Window, ask: Callable[[QWidget, tuple[str, ...]], list[Path]]) -> None:
    paths = ask(window, window.workspace.recent())
    if paths:
        window.opening.open_paths(paths)


def _ask_export(window: Window) -> None:
    from ui.exporting.asking import ask_export

    ask_export(window)


def _show_backups(window: Window) -> None:
    from ui.safety.listing_backups import list_backups

    list_backups(window)


def _print(window: Window) -> None:
    from ui.dialogs.printing import print_article

    print_article(window)


def _save_pdf(window: Window) -> None:
    from ui.dialogs.printing import save_pdf

    save_pdf(window)


def _ask_settings(window: Window) -> None:
    from ui.dialogs.settings_dialog import SettingsDialog

    chosen = SettingsDialog.ask(window, window.preferences.settings, window.preferences.keys.own)
    if chosen is not None:
        settings, keys = chosen
        window.preferences.take(settings)
        window.preferences.keys.take(keys)
