"""Writing a file so that there is either the whole new one or the old one as it was."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from reader.errors import ExportError, told_by_system
from reader.phrase import worded

_MARK = b"\xef\xbb\xbf"  # without it, Excel takes a table for another encoding and spoils "≥" and all names with accents


def write(path: Path, content: str | bytes) -> None:
    """Writes text in UTF-8, or bytes, to a temporary file beside `path`, flushes it to the disk, and puts it in place.

    A table (.csv) begins with a byte-order mark.

    Raises:
        ExportError: if the folder cannot be written to or the disk is full; the file at `path` is as it was.
    """
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")  # not by tempfile, whose files nobody else may read
    try:
        with temporary.open("xb") as file:
            file.write(_encoded(content, path))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):  # a folder that is not there, or cannot be written to, holds nothing to remove
            temporary.unlink(missing_ok=True)
        raise ExportError(
            worded("“{path}” could not be written: {why}.", path=str(path), why=told_by_system(error)),
            advice=worded("Choose another folder."),
            path=path,
        ) from error


def _encoded(content: str | bytes, path: Path) -> bytes:
    if isinstance(content, bytes):
        return content
    return (_MARK if path.suffix.lower() == ".csv" else b"") + content.encode()
