"""Writing a file so that there is either the whole new one or the old one as it was."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from reader.errors import ExportError


def write(path: Path, text: str) -> None:
    """Writes UTF-8 text to a temporary file beside `path`, flushes it to the disk, and puts it in place.

    Raises:
        ExportError: if the folder cannot be written to or the disk is full; the file at `path` is as it was.
    """
    temporary: Path | None = None
    try:
        with NamedTemporaryFile("w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary:
            temporary.unlink(missing_ok=True)
        raise ExportError(f"“{path}” could not be written: {error.strerror}.", advice="Choose another folder.", path=path) from error
