"""Starts the program many times at once, and looks whether one window opened with all files.

python -m tests.ui.safety.start_run 50
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.qt_messages import end_at_warnings

_FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


def opened_by(starts: int, folder: Path) -> tuple[int, int]:
    """How many of so many starts, each with a file of its own, opened a window, and how many files are open in the end."""
    files = [folder / f"{number}.txt" for number in range(starts)]
    for file in files:
        file.write_text(f"Article {file.stem} tells of Orsel.", encoding="utf-8")
    environment = os.environ | dict.fromkeys(_FOLDERS, str(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.safety.start_run", "--start", str(starts)]
    running = [
        subprocess.Popen([*command, str(file)], env=environment, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])
        for file in files
    ]
    printed = [one.communicate()[0] for one in running]
    windows = [int(line) for line in printed if line.strip()]
    return len(windows), max(windows, default=0)


def start(file: Path, awaited: int) -> int:
    """One start; the window closes when so many tabs are open, and prints how many there were at the end."""
    from ui import app, start

    end_at_warnings()
    begin = app.Program.open_window
    limit = time.monotonic() + 300

    def watched(self, *wanted):
        window = begin(self, *wanted)
        if not hasattr(self, "watch"):
            self.watch = QTimer(self, interval=100)
            self.watch.timeout.connect(lambda: look(self.watch, window))
            self.watch.start()
        return window

    def look(watch, window) -> None:
        if len(window.tabs.pages) >= awaited or time.monotonic() > limit:
            print(len(window.tabs.pages), flush=True)
            watch.stop()
            window.close()

    app.Program.open_window = watched
    return start.run([file])


if __name__ == "__main__":
    if sys.argv[1] == "--start":
        sys.exit(start(Path(sys.argv[3]), int(sys.argv[2])))
    with tempfile.TemporaryDirectory() as home:
        windows, tabs = opened_by(int(sys.argv[1]), Path(home))
    print(f"{sys.argv[1]} starts at once: {windows} window(s), {tabs} files open")
    sys.exit((windows, tabs) != (1, int(sys.argv[1])))
