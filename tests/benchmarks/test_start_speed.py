"""How soon there is a window, text in it and marks on it, and how long the window was ever away.

Bars: window in 1.0 s, text in 0.1 s, no pause over 50 ms. Run with `pytest tests/benchmarks/test_start_speed.py`.
"""

import subprocess
import sys
from pathlib import Path
from time import perf_counter, time

import pytest
from PySide6.QtWidgets import QApplication

import resources
from reader.workspace import Workspace
from tests.benchmarks.gap_meter import GapMeter
from ui.analyst import Analyst
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.window import Window

ARTICLE = resources.path("samples/meridian-wire.html")
OTHERS = [resources.path(f"samples/{name}") for name in ("halvern-courier.md", "daily-quarto.html", "radio-halvern.txt")]


@pytest.fixture
def window(qtbot, tmp_path):
    analyst = Analyst(patience=4.0)
    with qtbot.waitSignal(analyst.ready, timeout=60_000):
        analyst.start()
    preferences = Preferences()
    made = Window(Workspace.open(tmp_path / "notes.crossread"), analyst, preferences, Look(QApplication.instance(), preferences))
    preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.session.restore_tabs()
    yield made
    made.close()
    made.workspace.close()
    analyst.stop()


def test_window_shown_after_start(benchmark):
    script = str(Path(__file__).with_name("window_start.py"))

    def start() -> float:
        done = subprocess.run([sys.executable, script, str(time())], capture_output=True, text=True, check=True)
        return float(done.stdout)

    benchmark.extra_info["seconds to the first paint"] = min(start() for _ in range(3))
    benchmark.pedantic(start, rounds=5)


def test_text_visible_after_open(benchmark, qtbot, window):
    def open_it() -> None:
        pane = window.opening.open_file(ARTICLE)
        qtbot.waitUntil(lambda: pane.source.document is not None, timeout=60_000)
        pane.view.grab()

    benchmark.pedantic(open_it, setup=window.tabs.close_current, rounds=10, warmup_rounds=1)


def test_longest_pause_while_four_articles_are_opened_marked_and_compared(benchmark, qtbot, window):
    def read_all() -> float:
        with GapMeter() as meter:
            window.opening.open_paths([ARTICLE, *OTHERS])
            qtbot.waitUntil(lambda: len(window.tabs.pages) == 4)
            panes = window.tabs.pages
            qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes), timeout=120_000)
            window.commands["compare"].trigger()
            page = window.tabs.current
            qtbot.waitUntil(lambda: page.pane.alignment is not None, timeout=60_000)
        return meter.longest

    begun = perf_counter()
    longest = benchmark.pedantic(read_all, rounds=1)
    benchmark.extra_info["longest pause, ms"] = longest
    print(f"longest pause {longest:.0f} ms in {perf_counter() - begun:.1f} s")
