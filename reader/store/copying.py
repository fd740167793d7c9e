"""Copies a workspace file by SQLite's backup interface, in a process of its own, so that nobody waits for it.

python -m reader.store.copying SOURCE TARGET
"""

import os
import sqlite3
import sys
from pathlib import Path

_PAGES = 256  # a step: a megabyte


def copy_at_rest(source: Path, target: Path) -> None:
    """Copies a file that nobody writes to meanwhile, checks the copy, and waits until it is on the disk.

    The source is read as it lies there: what a write-ahead log beside it holds is not in the copy.

    Raises:
        sqlite3.DatabaseError: if the source cannot be read, the target not written, or the copy is not sound.
    """
    target.unlink(missing_ok=True)
    from_, to = sqlite3.connect(f"{source.absolute().as_uri()}?immutable=1", uri=True), sqlite3.connect(target)
    try:
        to.execute("PRAGMA synchronous = OFF")  # one wait at the end
        from_.backup(to, pages=_PAGES)
        if to.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the copy is not sound")
    finally:
        to.close()
        from_.close()
    settle(target)


def settle(path: Path) -> None:
    """Waits until a file, and its name in the folder, are on the disk."""
    for one, flags in ((path, os.O_RDWR), *([(path.parent, os.O_RDONLY)] if os.name == "posix" else [])):
        descriptor = os.open(one, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


if __name__ == "__main__":
    try:
        copy_at_rest(Path(sys.argv[1]), Path(sys.argv[2]))
    except (sqlite3.Error, OSError) as error:
        sys.exit(str(error))
