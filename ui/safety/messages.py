"""What the window says of backups, of damaged files and of what could not be saved."""

from datetime import datetime
from pathlib import Path

from reader.store.backups import Backup
from reader.store.database import free_name
from ui.dates import long_moment
from ui.language import counted, tr

BACKUPS = tr("Copies of the workspace, made while you work: one every half hour, later one a day, a week, a month.")
NO_BACKUPS = tr("There is no backup yet. One is made every half hour in which you change something.")
REPAIR = tr("Closes the workspace, and opens a backup of it or what can be read of it; the file is kept.")
ASKED_TO_REPAIR = tr("The workspace is closed.")
BACKING_UP = tr("Making a backup…")
RESCUE = tr("Choose how to go on.")
RECOVER = tr("Recover what can be read of it")
BEGIN_AFRESH = tr("Begin an empty workspace")
NO_GOOD_BACKUP = tr("There is no backup to open")


def backups_lie_in(folder: Path) -> str:
    return tr("They lie in {folder}", folder=folder)


def restoring(when: datetime) -> str:
    return tr(
        "The workspace of {moment} opens in place of the present one, which is set aside under another name, not deleted.",
        moment=long_moment(when),
    )


def restored(aside: Path | None) -> str:
    if aside is None:
        return tr("The backup is open.")
    return tr("The backup is open; the file from before is kept as {name}.", name=aside.name)


def open_backup(backup: Backup) -> str:
    return counted(
        "Open the backup of {moment} ({n:,} note)",
        "Open the backup of {moment} ({n:,} notes)",
        backup.notes() or 0,
        moment=long_moment(backup.made),
    )


def damaged_is_kept(path: Path) -> str:
    return tr("In every case the damaged file is kept, as {name}.", name=free_name(path, "damaged"))


def not_saved(number: int) -> str:
    return counted(
        "{n:,} note could not be saved. Make room on the disk and try again, or copy it to the clipboard.",
        "{n:,} notes could not be saved. Make room on the disk and try again, or copy them to the clipboard.",
        number,
    )
