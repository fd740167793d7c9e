"""Kills a program that writes notes, at random moments, and counts acknowledged edits that are gone afterwards.

python -m tests.store.kill_run 500
"""

import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from reader.annotation import Annotation, Body, Change, new_annotation
from reader.store import schema
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

DOCUMENT = a_document("Tova Rennick spoke in Orsel. " * 50)
REWORDED = a_document("Tova Rennick spoke at Orsel. " * 49 + "And left.")
_KILLS = 10  # a file: carrying thousands of notes to and fro at every turn would be all it does
_BACKUP = "from pathlib import Path; from reader.store.copying import copy_at_rest; copy_at_rest(Path({0!r}), Path({1!r}))"


def write(path: Path) -> None:
    """Adds notes, edits each, takes every fifth edit back, and prints what stands in a note as soon as that is acknowledged.

    Meanwhile the notes are carried to and fro between two texts, and the file is backed up.
    """
    with Workspace.open(path) as workspace:
        for document in (DOCUMENT, REWORDED):
            workspace.add(document)
        backups = _backing_up(workspace, path.with_name("backup.crossread"))
        for number in count():
            note = new_annotation(DOCUMENT, Span(0, 4), Body("first", ("doubt",)))
            edited = replace(note, body=Body(f"edited {number}"))
            _acknowledge(workspace.apply(Change({note.id: (None, note)}, "Add note")))
            _acknowledge(workspace.apply(Change({note.id: (note, edited)}, "Edit note")))
            if number % 5 == 0:
                _acknowledge(workspace.undo())
            if number % 7 == 0:
                texts = (DOCUMENT.id, REWORDED.id) if number % 2 else (REWORDED.id, DOCUMENT.id)
                _acknowledge(workspace.carry_over(*texts).change)
            next(backups)


def _backing_up(workspace: Workspace, target: Path) -> Iterator[None]:
    """Backup after backup, each in a process of its own while notes are written; one look at a time."""
    while True:
        workspace.hold_still()
        part = target.with_name("backup.part")
        with subprocess.Popen([sys.executable, "-c", _BACKUP.format(str(workspace.path), str(part))]) as copying:
            while copying.poll() is None:
                yield
        workspace.move_on()
        if copying.returncode == 0:
            part.replace(target)
        yield


def _acknowledge(change: Change | None) -> None:
    for key, (_, note) in change.edits.items() if change else ():
        if isinstance(note, Annotation):
            print(key, note.body.text, flush=True)


def lost(cycles: int, path: Path, seed: int = 1, program: str = "tests.store.kill_run") -> tuple[int, list[str]]:
    """How many notes were acknowledged in so many cycles, and which of them the file does not hold afterwards as acknowledged.

    `program` is the module that writes them when it is run with --write PATH.
    """
    chance, acknowledged, missing = random.Random(seed), 0, []
    for _ in range(cycles):
        lines = _written_until_killed(program, path, chance.randrange(1, 100), chance.uniform(0, 0.01))
        last = dict(line.split(" ", 1) for line in lines)
        with Workspace.open(path) as workspace:
            kept = {note.id: note.body.text for note in workspace.annotations()}
        newest = lines[-1].partition(" ")[0]  # the kill may have struck after the next change to it and before its acknowledgement
        missing += [key for key in last if kept.get(key) != last[key] and (key != newest or key not in kept)]
        acknowledged += len(last)
    return acknowledged, missing


def lost_in_migration(cycles: int, folder: Path, seed: int = 1) -> list[str]:
    """Notes of a file of an older version that are gone after the program was killed while it brought the file up to date."""
    chance, missing = random.Random(seed), []
    older = folder / "older.crossread"
    notes = older_file(older)
    for number in range(cycles):
        path = folder / f"{number}.crossread"
        shutil.copy(older, path)
        _killed([sys.executable, "-m", "tests.store.kill_run", "--open", str(path)], chance.uniform(0.0, 0.02))
        with Workspace.open(path) as workspace:
            kept = {note.id for note in workspace.annotations()}
        missing += sorted(notes - kept)
        for left in folder.glob(f"{number}.crossread*"):
            left.unlink()
    return missing


def older_file(path: Path, notes: int = 300) -> set[str]:
    """Makes a file of the first version with notes; gives their ids."""
    keys = [f"{number:032x}" for number in range(notes)]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path, schema.MIGRATIONS[:1])
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO document VALUES (1, ?, 'file:///a', '2026-05-09T10:00:00+00:00', 1, 1, NULL, 9, '[\"\"]', '[]', ?)",
            (DOCUMENT.id, DOCUMENT.text),
        )
        row = ("file:///a", "Tova", "", "", 0, 4, "why?", 1, "2026-05-09T10:00:00+00:00", "2026-05-09T10:00:00+00:00", "")
        connection.executemany(f"INSERT INTO annotation VALUES (?, ?, {', '.join('?' * len(row))})", [(k, DOCUMENT.id, *row) for k in keys])
        connection.execute("COMMIT")
    return set(keys)


def _killed(command: list[str], after: float) -> None:
    """Runs a program, which says when it begins, and kills it some seconds later, if it still runs."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as one:
        assert one.stdout
        one.stdout.readline()
        killer = threading.Timer(after, one.kill)
        killer.start()
        one.wait()
        killer.cancel()


def _written_until_killed(program: str, path: Path, lines: int, more_seconds: float) -> list[str]:
    """The acknowledgements of a writer that is killed some time after it has printed so many of them."""
    command = [sys.executable, "-m", program, "--write", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as writer:
        assert writer.stdout
        printed = [writer.stdout.readline() for _ in range(lines)]
        killer = threading.Timer(more_seconds, writer.kill)
        killer.start()
        printed += list(writer.stdout)
        killer.join()
    return [line.removesuffix("\n") for line in printed if line.endswith("\n")]


def _open(path: Path) -> None:
    print("begin", flush=True)
    Workspace.open(path).close()


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    elif sys.argv[1] == "--open":
        _open(Path(sys.argv[2]))
    else:
        cycles = int(sys.argv[1])
        with tempfile.TemporaryDirectory() as home:
            rounds = [lost(_KILLS, Path(home, f"killed-{number}.crossread"), seed=number) for number in range(-(-cycles // _KILLS))]
            gone = lost_in_migration(cycles, Path(home))
        notes, missing = sum(found for found, _ in rounds), [key for _, keys in rounds for key in keys]
        print(
            f"{len(rounds) * _KILLS} kills while notes are written, carried and backed up: {notes} notes acknowledged, {len(missing)} lost"
        )
        print(f"{cycles} kills while a file is brought up to date: {len(gone)} notes lost")
        sys.exit(bool(missing or gone))
