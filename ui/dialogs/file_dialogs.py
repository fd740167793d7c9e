"""Asking the analyst for files and folders; tests replace these functions."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui import messages
from ui.language import tr


def ask_files(parent: QWidget, recent: tuple[str, ...]) -> list[Path]:
    """Files to open, or none."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open articles"), _folder(recent), messages.FILE_FILTER)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, recent: tuple[str, ...]) -> list[Path]:
    """A folder of articles, or none."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open folder"), _folder(recent))
    return [Path(name)] if name else []


def ask_target(parent: QWidget, name: str, kinds: str) -> Path | None:
    """Where to save a file of one of the kinds ("Table (*.csv)"), or none."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save"), name, kinds)
    return Path(chosen) if chosen else None


def ask_name_list(parent: QWidget) -> Path | None:
    """A list of names, or none."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Add name list"), str(Path.home()), tr("Lists of names (*.txt *.csv)"))
    return Path(name) if name else None


def ask_codebook(parent: QWidget) -> Path | None:
    """A codebook to take in, or none."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import codebook"), str(Path.home()), tr("Codebooks (*.toml *.csv)"))
    return Path(name) if name else None


def _folder(recent: tuple[str, ...]) -> str:
    """Where the last file came from."""
    folder = messages.path_of(recent[0]).parent if recent else Path.home()
    return str(folder if folder.is_dir() else Path.home())
