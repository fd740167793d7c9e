"""A session as an analyst has it, by script: open 40 documents, compare 20 pairs, write 200 notes, search, export, read. Not a test:

    python -m tests.benchmarks.session_run [MINUTES]

With minutes, reading and noting go on until they are over. It prints, for each part, the longest pause of the event loop and of that the
window's own work, and how much memory the window had after a third of the time and at the end.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for home in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[home] = tempfile.mkdtemp()

from PySide6.QtCore import QEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402  the folders come first

import resources  # noqa: E402
from reader.annotation import Body  # noqa: E402
from reader.load import load  # noqa: E402
from reader.text import Span  # noqa: E402
from tests.benchmarks.gap_meter import GapMeter  # noqa: E402
from tests.qt_messages import end_at_warnings  # noqa: E402
from ui.app import SAMPLES, Program  # noqa: E402
from ui.collecting import Collecting  # noqa: E402
from ui.comparison.comparison_tab import ComparisonTab  # noqa: E402
from ui.exporting.asking import dialog as export_dialog  # noqa: E402
from ui.window import Window  # noqa: E402

DOCUMENTS, PAIRS, NOTES = 40, 20, 200
PATIENCE = 300.0  # seconds for one part


def articles(folder: Path) -> list[Path]:
    """The paragraphs of the samples in other orders, under other names."""
    chance = random.Random(5)
    paragraphs = [
        passage.span.of(document.text)
        for document in (load(resources.path(f"samples/{name}")) for name in SAMPLES)
        for passage in document.passages
        if not passage.is_boilerplate
    ]
    made = []
    for number in range(DOCUMENTS):
        path = folder / f"outlet-{number:02}.txt"
        path.write_text(f"Report {number}\n\n" + "\n\n".join(chance.sample(paragraphs, 24)), encoding="utf-8")
        made.append(path)
    return made


class Session:
    def __init__(self, app: QApplication, window: Window) -> None:
        self.app, self.window = app, window
        self.meter = GapMeter()
        self.chance = random.Random(9)

    def until(self, holds: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was closed goes, as in a loop that runs

    def rest(self, seconds: float) -> None:
        """What was done last is over before the next is: one pause is not that of two acts."""
        end, beats = time.monotonic() + seconds, len(self.meter.gaps)
        self.until(lambda: time.monotonic() > end and len(self.meter.gaps) > beats + 1)

    def part(self, name: str, act: Callable[[], object]) -> None:
        with self.meter:
            act()
            self.rest(0.5)
        print(f"{name:28} {self.meter}", flush=True)

    @property
    def panes(self) -> list:
        return [page for page in self.window.tabs.pages if hasattr(page, "source")]

    def open(self, paths: list[Path]) -> None:
        self.window.opening.open_paths(paths)
        self.until(lambda: len(self.panes) == len(paths))
        self.until(lambda: all(pane.source.analysis is not None for pane in self.panes))

    def compare(self) -> None:
        documents = [pane.source.document.id for pane in self.panes]
        for number in range(PAIRS):
            self.window.opening.compare(documents[number], documents[number + 1])
            self.until(lambda: isinstance(self.window.tabs.current, ComparisonTab))
            page = self.window.tabs.current
            self.until(lambda page=page: page.pane.alignment is not None and page.comparing._request is None)
            for command in ("next_link", "next_conflict", "swap"):
                self.window.commands[command].trigger()
                self.rest(0.05)
            self.window.tabs.close(page)

    def note(self, number: int) -> None:
        for _ in range(number):
            pane = self.chance.choice(self.panes)
            self.window.tabs.go_to(pane)
            document = pane.source.document
            start = self.chance.randrange(len(document.text) - 60)
            self.rest(0.02)
            pane.jump(Span(start, start + 40))
            self.rest(0.02)
            note = self.window.notebook.highlight(document, Span(start, start + 40), self.chance.randint(1, 6), tags=("count",))
            self.rest(0.02)
            if note is not None:
                self.window.notebook.write(note, Body("Only one outlet says so.", ("count", "doubt"), 2))
            self.rest(0.02)

    def read(self) -> None:
        for pane in self.chance.sample(self.panes, 10):
            self.window.tabs.go_to(pane)
            bar = pane.view.verticalScrollBar()
            for value in range(0, bar.maximum(), 90):
                bar.setValue(value)
                self.app.processEvents()

    def tables(self) -> None:
        for command in ("matrix", "naming", "all_words"):
            self.window.commands[command].trigger()
            self.rest(3)
            self.window.tabs.close_current()
            self.rest(0.2)

    def search(self) -> None:
        for words in ("guards", "prison NEAR wall", "tag:count"):
            self.window.opening.search(words)
            self.rest(2)

    def export(self) -> None:
        shown = export_dialog(self.window)
        shown.show()
        self.rest(2)
        shown.close()
        shown.deleteLater()


def memory() -> float:
    """Resident megabytes of this process."""
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 0
    end_at_warnings()
    app = QApplication([])
    app.setApplicationName("crossread")
    folder = Path(tempfile.mkdtemp())
    Collecting(app)
    program = Program(app)
    window = program.open_window(folder / "session.crossread")
    session, begun = Session(app, window), time.monotonic()
    paths = articles(folder)
    session.part("open 40 documents", lambda: session.open(paths))
    session.part("compare 20 pairs", session.compare)
    session.part("write 200 notes", lambda: session.note(NOTES))
    session.part("read", session.read)
    session.part("tables of 40 documents", session.tables)
    session.part("search", session.search)
    session.part("export", session.export)
    early = memory()
    while time.monotonic() - begun < minutes * 60:
        session.part("read", session.read)
        session.part("write 10 notes", lambda: session.note(10))
        session.part("search", session.search)
        if time.monotonic() - begun < minutes * 20:
            early = memory()
    print(f"memory {early:.0f} MB early, {memory():.0f} MB at the end")
    window.close()
    program.stop()


if __name__ == "__main__":
    main()
