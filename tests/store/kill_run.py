"""Kills a program that writes notes, at random moments, and counts acknowledged notes that are gone afterwards.

python -m tests.store.kill_run 100
"""

import random
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from itertools import count
from pathlib import Path

from reader.annotation import Annotation, Body, Change, new_annotation
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

DOCUMENT = a_document("Tova Rennick spoke in Orsel. " * 50)


def write(path: Path) -> None:
    """Adds notes, edits each, takes every fifth edit back, and prints what stands in a note as soon as that is acknowledged."""
    with Workspace.open(path) as workspace:
        workspace.add(DOCUMENT)
        for number in count():
            note = new_annotation(DOCUMENT, Span(0, 4), Body("first", ("doubt",)))
            edited = replace(note, body=Body(f"edited {number}"))
            _acknowledge(workspace.apply(Change({note.id: (None, note)}, "Add note")))
            _acknowledge(workspace.apply(Change({note.id: (note, edited)}, "Edit note")))
            if number % 5 == 0:
                _acknowledge(workspace.undo())


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
        *certain, newest = last  # the kill may have struck after the next change to the newest note and before its acknowledgement
        missing += [key for key in certain if kept.get(key) != last[key]] + [newest] * (newest not in kept)
        acknowledged += len(last)
    return acknowledged, missing


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


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            notes, missing = lost(int(sys.argv[1]), Path(folder, "killed.crossread"))
        print(f"{sys.argv[1]} kills, {notes} notes acknowledged, {len(missing)} lost")
        sys.exit(bool(missing))
