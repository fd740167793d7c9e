"""Asking the analyst for files and folders; tests replace these functions."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui import messages


def ask_files(parent: QWidget, recent: tuple[str, ...]) -> list[Path]:
    """Files to open, or none."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Open articles", _folder(recent), messages.FILE_FILTER)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, recent: tuple[str, ...]) -> list[Path]:
    """A folder of articles, or none."""
    name = QFileDialog.getExistingDirectory(parent, "Open folder", _folder(recent))
    return [Path(name)] if name else []


def _folder(recent: tuple[str, ...]) -> str:
    """Where the last file came from."""
    folder = messages.path_of(recent[0]).parent if recent else Path.home()
    return str(folder if folder.is_dir() else Path.home())
