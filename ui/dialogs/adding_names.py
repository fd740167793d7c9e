"""Takes a list of names into the folder that the worker reads them from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.settings import name_lists_path
from reader.word_lists import read_files, take_in
from ui import messages
from ui.dialogs import file_dialogs
from ui.dialogs.name_list_dialog import NameListDialog
from ui.language import fault_told

if TYPE_CHECKING:
    from ui.window import Window


def add_names(window: Window) -> None:
    """Asks for a list, shows what is in it, and takes it in; what is open is analyzed again with it."""
    path = file_dialogs.ask_name_list(window)
    if path is None:
        return
    chosen = window.preferences.settings.name_lists
    folder = Path(chosen).expanduser() if chosen else name_lists_path()
    found = read_files([path])
    if not NameListDialog.ask(window, path, found, folder):
        return
    try:
        take_in(path, folder)
    except ReaderError as error:
        window.tell(fault_told(error))
    else:
        window.analyst.restart()
        window.say(messages.names_added(len(found.names)))
