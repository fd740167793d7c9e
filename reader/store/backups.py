"""Backups of a workspace file: where they lie, when one is due, which are kept, and how one takes the place of the file."""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from reader.errors import WorkspaceError, told_by_system
from reader.phrase import worded
from reader.store.copying import settle
from reader.store.database import set_aside

APART = timedelta(minutes=30)  # at least, as Anki does
RECENT, DAILY, WEEKLY, MONTHLY = 12, 12, 10, 9  # how many are kept of the newest, and one a day, a week, a month before
FOLDER = "crossread backups"
PART = ".part"  # ends the name of a copy that is not whole yet

_NAME = re.compile(r"(?P<stem>.*) (?P<when>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)\.crossread", re.DOTALL)
_WHEN = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy of a workspace file, made at a moment (UTC, to the second); its size in bytes."""

    made: datetime
    path: Path
    size: int

    def notes(self) -> int | None:
        """How many notes it holds; none if it cannot be read."""
        try:
            with closing(sqlite3.connect(f"{self.path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
                return int(connection.execute("SELECT count(*) FROM annotation").fetchone()[0])
        except sqlite3.Error:
            return None


def folder_of(workspace: Path) -> Path:
    """Beside the file; where that cannot be written, with the data of the program."""
    beside = workspace.absolute().parent / FOLDER
    if os.access(beside if beside.exists() else beside.parent, os.W_OK):
        return beside
    place = sha256(str(workspace.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return user_data_path("crossread", appauthor=False) / "backups" / place


def backups(workspace: Path) -> tuple[Backup, ...]:
    """The backups of a workspace file, the newest first."""
    folder = folder_of(workspace)
    found = [backup for path in folder.glob("*.crossread") if (backup := _backup(path, workspace.stem))] if folder.is_dir() else []
    return tuple(sorted(found, reverse=True))


def path_for(workspace: Path, now: datetime) -> Path:
    """The name of a backup made now."""
    return folder_of(workspace) / f"{workspace.stem} {now.astimezone(UTC):{_WHEN}}.crossread"


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Whether no backup is younger than half an hour. One from the future, made before the clock was set back, does not count."""
    return not any(now - APART < one <= now for one in made)


def obsolete(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backups need not be kept. Those from the future are thinned apart, so that they never push out those made since."""
    times = sorted(set(made), reverse=True)
    past, future = [one for one in times if one <= now], [one for one in times if one > now]
    return _thinned(past) | _thinned(future)


def thin(workspace: Path, now: datetime) -> None:
    """Deletes the backups that need not be kept, and copies that never became one; while none is being made."""
    there = backups(workspace)
    for left in folder_of(workspace).glob(f"*{PART}"):
        if _NAME.fullmatch(left.name.removesuffix(PART)):
            left.unlink(missing_ok=True)
    gone = obsolete((backup.made for backup in there), now)
    for backup in there:
        if backup.made in gone:
            backup.path.unlink(missing_ok=True)


def restore(workspace: Path, backup: Path, why: str = "replaced") -> Path | None:
    """Puts a copy of the backup in the place of the workspace file, which must be closed.

    The present file, if there is one, is set aside, never overwritten; its new name, which says why, is returned.

    Raises:
        WorkspaceError: if that fails; then the present file lies where it was, or under the name that the error tells.
    """
    arriving = workspace.with_name(f"{workspace.name}.arriving")
    try:
        workspace.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, arriving)
        settle(arriving)
    except OSError as error:
        arriving.unlink(missing_ok=True)
        raise WorkspaceError(
            worded("The backup “{path}” could not be copied: {why}.", path=str(backup), why=told_by_system(error)),
            advice=worded("Check that there is space for it."),
            path=backup,
        ) from error
    aside = set_aside(workspace, why) if workspace.exists() else None
    arriving.replace(workspace)
    settle(workspace)
    return aside


def _backup(path: Path, stem: str) -> Backup | None:
    """None for a file that is no backup of the workspace."""
    named = _NAME.fullmatch(path.name)
    if named is None or named["stem"] != stem:
        return None
    try:
        return Backup(datetime.strptime(named["when"], _WHEN).replace(tzinfo=UTC), path, path.stat().st_size)
    except (ValueError, OSError):  # no date, or deleted just now
        return None


def _thinned(times: list[datetime]) -> set[datetime]:
    """Those, from the newest to the oldest, that no quota keeps. What a quota keeps is also the last of its day, week and month."""
    left = [RECENT, DAILY, WEEKLY, MONTHLY]
    last: tuple[object, ...] = (None, None, None, None)
    gone = set()
    for one in times:
        keys = (one, one.date(), one.isocalendar()[:2], (one.year, one.month))
        keeper = next((number for number, key in enumerate(keys) if left[number] and key != last[number]), None)
        if keeper is None:
            gone.add(one)
        else:
            left[keeper] -= 1
            last = keys
    return gone
