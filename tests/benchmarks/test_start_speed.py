"""How soon there is a window, text in it, marks on it and ribbons between two, and how long the window was ever away.

Bars: window in 1.0 s, text in 0.1 s, no pause over 50 ms. Run with `pytest tests/benchmarks/test_start_speed.py -s`.
"""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter, time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import resources
from reader.text import Span
from reader.workspace import Workspace
from tests.benchmarks.gap_meter import GapMeter
from tests.ui.window_builders import compared
from ui.analyst import Analyst
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.window import Window

ARTICLE = resources.path("samples/meridian-wire.html")
OTHERS = [resources.path(f"samples/{name}") for name in ("halvern-courier.md", "daily-quarto.html", "radio-halvern.txt")]
PATIENCE = 120_000  # milliseconds until a benchmark that hangs fails
WARM = 6_000  # milliseconds after which the worker has loaded its models
NAMES = ("Tova Rennick", "Ilen Marsk", "Aurel Vost", "The Grey Banner", "Dorvet prison", "The mayor of Orsel")
DEEDS = ("counted {} guards at the gate of", "saw {} fighters leave", "sent {} trucks of bread to", "paid {} crowns for the road to")
PLACES = ("Sarn Pass", "Halvern Province", "Orsel", "the prison hospital", "the river bridge")


@pytest.fixture
def analyst(qtbot):
    made = Analyst(patience=4.0)
    with qtbot.waitSignal(made.ready, timeout=PATIENCE):
        made.start()
    yield made
    made.stop()


@pytest.fixture
def window(qtbot, tmp_path, analyst):
    preferences = Preferences()
    made = Window(Workspace.open(tmp_path / "notes.crossread"), analyst, preferences, Look(QApplication.instance(), preferences))
    preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.session.restore_tabs()
    yield made
    made.close()
    made.workspace.close()


def warm_up(qtbot) -> None:
    pause = QTimer(singleShot=True, interval=WARM)
    with qtbot.waitSignal(pause.timeout, timeout=PATIENCE):
        pause.start()


def an_article(folder: Path, name: str, other: int) -> Path:
    """1,000 words in 60 sentences; each third one has another number than in the article with `other` 0."""
    count = len(NAMES), len(DEEDS), len(PLACES)
    sentences = [
        f"{NAMES[at % count[0]]} {DEEDS[at % count[1]].format(20 + at + (other if at % 3 == 0 else 0))} {PLACES[at % count[2]]} on the "
        f"{at % 27 + 1} of May, the hospital said after the night of the fires."
        for at in range(60)
    ]
    path = folder / f"{name}.txt"
    path.write_text("\n\n".join([name, *(" ".join(sentences[at : at + 4]) for at in range(0, 60, 4))]), encoding="utf-8")
    return path


def test_window_shown_after_start(benchmark, tmp_path):
    """With compiled modules, as an installed program has them."""
    script = str(Path(__file__).with_name("window_start.py"))
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    figures: list[tuple[float, float]] = []

    def start() -> None:
        command = [sys.executable, script, str(time())]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={**kept, "PYTHONPYCACHEPREFIX": str(tmp_path)})
        seconds, worked = map(float, done.stdout.split())
        figures.append((seconds, worked))

    benchmark.pedantic(start, rounds=7, warmup_rounds=1)
    seconds, worked = (median(column) for column in zip(*figures[1:], strict=True))
    print(f" first paint after {seconds:.2f} s, of work {worked:.2f} s")


def test_text_visible_after_open(benchmark, qtbot, window):
    warm_up(qtbot)

    def open_it() -> None:
        pane = window.opening.open_file(ARTICLE)
        qtbot.waitUntil(lambda: pane.source.document is not None, timeout=PATIENCE)
        pane.view.grab()

    benchmark.pedantic(open_it, setup=window.tabs.close_current, rounds=10, warmup_rounds=1)
    print(f" text after {benchmark.stats.stats.median * 1000:.0f} ms")


@pytest.mark.parametrize("is_warm", [False, True], ids=["cold", "warm"])
def test_marks_visible_after_open(benchmark, qtbot, window, is_warm):
    if is_warm:
        warm_up(qtbot)

    def open_it() -> None:
        pane = window.opening.open_file(ARTICLE)
        qtbot.waitUntil(lambda: pane.source.analysis is not None, timeout=PATIENCE)
        pane.view.grab()

    benchmark.pedantic(open_it, rounds=1)
    print(f" marks after {benchmark.stats.stats.median:.2f} s")


def test_ribbons_after_two_articles_of_1000_words_are_compared(benchmark, qtbot, window, tmp_path):
    window.opening.open_paths([an_article(tmp_path, "Meridian Wire", 0), an_article(tmp_path, "Halvern Courier", 5)])
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2 and all(pane.source.analysis for pane in window.tabs.pages), timeout=PATIENCE)

    def compare() -> None:
        window.commands["compare"].trigger()
        page = compared(window, qtbot)
        qtbot.waitUntil(lambda: page.pane.alignment is not None, timeout=PATIENCE)
        page.pane.texts.strip.grab()
        assert page.pane.texts.strip.ribbons()

    benchmark.pedantic(compare, rounds=1)
    print(f" ribbons after {benchmark.stats.stats.median:.2f} s")


def test_longest_pause_while_articles_are_opened_marked_compared_highlighted_and_closed(benchmark, qtbot, window):
    meter = GapMeter()

    def work() -> None:
        with meter:
            window.opening.open_paths([ARTICLE, *OTHERS])
            qtbot.waitUntil(lambda: len(window.tabs.pages) == 4, timeout=PATIENCE)
            panes = window.tabs.pages
            qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes), timeout=PATIENCE)
            window.commands["compare"].trigger()
            page = compared(window, qtbot)
            qtbot.waitUntil(lambda: page.pane.alignment is not None, timeout=PATIENCE)
            page.pane.step(1)
            page.views[0].select(Span(200, 240))
            window.commands["highlight"].trigger()
            while window.tabs.pages:
                window.tabs.close_current()
                qtbot.wait(20)

    begun = perf_counter()
    benchmark.pedantic(work, rounds=1)
    benchmark.extra_info["longest pause, ms"] = round(meter.longest, 1)
    print(f" {meter} in {perf_counter() - begun:.1f} s")
