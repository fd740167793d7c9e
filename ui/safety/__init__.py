"""What keeps notes from being lost: backups, restoring, rescue from a damaged file, one program at a time."""
