"""Text that lies in no readable file, kept beside the workspace as a plain text file, so that it is opened like any other."""

import re
from datetime import datetime
from pathlib import Path

from reader.errors import LoadError, told_by_system
from reader.phrase import worded
from ui.language import tr

_UNFIT = re.compile(r"[^\w .-]+")


def keep_pasted(workspace: Path, text: str, moment: datetime) -> Path:
    """A file with pasted text, named after its first words.

    Raises:
        LoadError: if it cannot be written.
    """
    words = _UNFIT.sub("", " ".join(text[:200].split())[:40]).strip() or tr("pasted text")
    return _kept(workspace, f"{words} {moment:%Y-%m-%d %H.%M.%S}.txt", text.encode("utf-8", "replace"))


def _kept(workspace: Path, name: str, data: bytes) -> Path:
    folder = workspace.with_name(f"{workspace.stem} texts")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    except OSError as error:
        raise LoadError(
            worded("The text could not be kept in {folder}: {reason}.", folder=folder, reason=told_by_system(error)), path=folder
        ) from error
    return folder / name
