"""Crossread among the programs of a Linux desktop: its menu entry, icon and file type, in the places of the freedesktop specifications."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import resources
from reader.errors import ReaderError

_PLACES = {
    "desktop/crossread.desktop": "applications/crossread.desktop",
    "desktop/crossread.metainfo.xml": "metainfo/crossread.metainfo.xml",
    "desktop/crossread-mime.xml": "mime/packages/crossread.xml",
    "icons/application.svg": "icons/hicolor/scalable/apps/crossread.svg",
}
_TOLD = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))  # programs that read the places anew


class DesktopError(ReaderError):
    """The menu entry cannot be written, or this is no desktop that has one."""


def install(data: Path | None = None, command: str = "") -> tuple[Path, ...]:
    """Writes the entry for this user, to start `command`, and returns the files.

    Raises:
        DesktopError: if a file cannot be written, or elsewhere than on Linux.
    """
    if not sys.platform.startswith("linux"):
        raise DesktopError("Only Linux desktops have such entries.", advice="Make a shortcut to the program crossread.")
    data = data or _data()
    made = []
    for source, place in _PLACES.items():
        target = data / place
        content = resources.path(source).read_text(encoding="utf-8")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content.replace("Exec=crossread ", f"Exec={_quoted(command or _command())} "), encoding="utf-8")
        except OSError as error:
            raise DesktopError(f"The entry cannot be written: {error.strerror}.", advice=f"Check {target.parent}.", path=target) from error
        made.append(target)
    _tell(data)
    return tuple(made)


def remove(data: Path | None = None) -> tuple[Path, ...]:
    """Takes the entry away again; returns the files that were there.

    Raises:
        DesktopError: if a file cannot be removed.
    """
    data = data or _data()
    there = tuple(data / place for place in _PLACES.values() if (data / place).exists())
    for path in there:
        try:
            path.unlink()
        except OSError as error:
            raise DesktopError(f"The entry cannot be removed: {error.strerror}.", advice=f"Check {path.parent}.", path=path) from error
    _tell(data)
    return there


def _data() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")


def _command() -> str:
    """How this Crossread is started."""
    beside = Path(sys.executable).with_name("crossread")
    return str(beside if beside.exists() else shutil.which("crossread") or "crossread")


def _quoted(command: str) -> str:
    """As the Exec line of an entry wants it."""
    if not set(command) & set(" \t\"'\\><~|&;$*?#()`%"):
        return command
    escaped = "".join("\\\\" + character if character in '"`$\\' else character for character in command)
    return '"' + escaped.replace("%", "%%") + '"'


def _tell(data: Path) -> None:
    """Desktops without these programs look by themselves, some only at the next login."""
    for program, folder in _TOLD:
        found = shutil.which(program)
        if found and (data / folder).is_dir():
            subprocess.run([found, str(data / folder)], check=False, capture_output=True)
