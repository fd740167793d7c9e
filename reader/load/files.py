"""Reading the bytes of a file that may be anything: a pipe, a device, a folder, gone, locked, endless."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import LoadError, told_by_system
from reader.phrase import worded

MAX_BYTES = 200_000_000
_CHUNK = 1 << 20
# A FIFO opened without O_NONBLOCK waits for a writer that may never come. Windows has neither flag but needs O_BINARY.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of at most `MAX_BYTES`.

    Raises:
        LoadError: if there is no such file, it may not be read, or it is no regular file, too large or empty.
    """
    descriptor = _open(path)
    try:
        _check(path, os.fstat(descriptor))
        data = _read(descriptor)
    except OSError as error:
        raise LoadError(
            worded("“{file}” could not be read: {why}.", file=path.name, why=told_by_system(error)), advice=_COPY, path=path
        ) from error
    finally:
        os.close(descriptor)
    if len(data) > MAX_BYTES:  # it grew while it was read
        raise _too_large(path)
    if not data:
        raise LoadError(
            worded("“{file}” is empty.", file=path.name), advice=worded("Save or copy the article again and open the new file."), path=path
        )
    return data


def modified_at(path: Path) -> datetime | None:
    """When the file was changed last, as the file system says."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):  # gone since it was read, or dated beyond the years
        return None


_COPY = worded("Copy it to a folder on this computer and open the copy.")


def _open(path: Path) -> int:
    try:
        return os.open(path, _FLAGS)
    except (FileNotFoundError, NotADirectoryError) as error:
        advice = worded("It may have been moved, renamed or deleted: open it from where it lies now.")
        raise LoadError(worded("“{file}” is no longer there.", file=path.name), advice=advice, path=path) from error
    except PermissionError as error:
        # Windows answers this for a folder as well.
        raise (
            _folder(path)
            if path.is_dir()
            else LoadError(
                worded("“{file}” may not be read by this user.", file=path.name),
                advice=worded("Ask its owner for access, or open a copy that you may read."),
                path=path,
            )
        ) from error
    except OSError as error:
        raise LoadError(
            worded("“{file}” could not be opened: {why}.", file=path.name, why=told_by_system(error)), advice=_COPY, path=path
        ) from error
    except ValueError as error:  # a NUL in the name
        raise LoadError(
            worded("The name of the file cannot be a file's name."), advice=worded("Open the file with Open files…"), path=path
        ) from error


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _folder(path)
    if not stat.S_ISREG(status.st_mode):
        advice = worded("Save the article as an ordinary file and open that.")
        raise LoadError(worded("“{file}” is a pipe, socket or device, not a file.", file=path.name), advice=advice, path=path)
    if status.st_size > MAX_BYTES:
        raise _too_large(path)


def _folder(path: Path) -> LoadError:
    return LoadError(worded("“{file}” is a folder.", file=path.name), advice=worded("Open the articles that lie in it."), path=path)


def _too_large(path: Path) -> LoadError:
    advice = worded("Split it, or save only the article from it.")
    return LoadError(worded("“{file}” is larger than {most} MB.", file=path.name, most=MAX_BYTES // 1_000_000), advice=advice, path=path)


def _read(descriptor: int) -> bytes:
    chunks, size = [], 0
    while size <= MAX_BYTES and (chunk := os.read(descriptor, _CHUNK)):
        chunks.append(chunk)
        size += len(chunk)
    return b"".join(chunks)
