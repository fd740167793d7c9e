"""Kills the program with its window open while notes are written, and counts acknowledged notes that are gone afterwards.

python -m tests.ui.window_kill_run 100
"""

import os
import sys
import tempfile
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.annotation import Annotation, Body, Change
from reader.text import Span
from tests.qt_messages import end_at_warnings
from tests.store.kill_run import DOCUMENT, lost
from ui.app import Program

_KILLS = 10  # a file


def write(path: Path) -> None:
    """Opens the window on the workspace; adds a highlight and its note at every turn of the event loop, and prints what is saved."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    end_at_warnings()
    app = QApplication([])
    window = Program(app).open_window(path)
    window.workspace.add(DOCUMENT)
    window.opening.open_document(DOCUMENT.id)
    window.notebook.changed.connect(_acknowledge)
    numbers = count()

    def add() -> None:
        note = window.notebook.highlight(DOCUMENT, Span(0, 4))
        assert note
        window.notebook.write(note, Body(f"edited {next(numbers)}"))

    timer = QTimer(app, interval=0)
    timer.timeout.connect(add)
    timer.start()
    app.exec()


def _acknowledge(change: Change) -> None:
    for key, (_, note) in change.edits.items():
        if isinstance(note, Annotation):
            print(key, note.body.text, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            os.environ |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), folder)
            rounds = [  # each on a file of its own: a list of thousands of notes makes the window slow, not the saving unsafe
                lost(_KILLS, Path(folder, f"{number}.crossread"), seed=number, program="tests.ui.window_kill_run")
                for number in range(int(sys.argv[1]) // _KILLS)
            ]
        notes, missing = sum(found for found, _ in rounds), [key for _, keys in rounds for key in keys]
        print(f"{len(rounds) * _KILLS} kills, {notes} notes acknowledged, {len(missing)} lost")
        sys.exit(bool(missing))
