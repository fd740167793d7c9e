"""A window that is given hundreds of damaged files of every format, and one of 10,000 pages: it lives, pauses little, and tells of each."""

import gc
import random

import pytest
from PySide6.QtCore import QTimer

from tests.benchmarks.gap_meter import GapMeter
from tests.fuzz.test_mutants import WHOLE, mutant
from tests.load.pdfs import At, a_pdf
from tests.ui.window_builders import a_window
from ui.analyst import WORKER, Analyst
from ui.dialogs.choosing_dialog import ChoosingDialog

FILES, AT_ONCE = 540, 90
LONG = 600_000  # milliseconds until a run that hangs fails
PAGES = 10_000


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(ChoosingDialog, "ask", classmethod(lambda _, parent, name, choices, most: choices[:most]))
    analyst = Analyst(command=WORKER)
    made = a_window(tmp_path / "w.crossread", analyst)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(analyst.ready, timeout=LONG):
        analyst.start()
    gc.collect()
    gc.freeze()  # what the tests brought is not the window's to walk over
    yield made
    gc.unfreeze()
    made.close()
    analyst.stop()
    made.workspace.close()


def hostile(folder):
    """Mutants of every format, in folders of so many as are opened at once."""
    for number in range(FILES):
        name = list(WHOLE)[number % len(WHOLE)]
        place = folder / f"{number // AT_ONCE}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}{name[1:]}").write_bytes(mutant(WHOLE[name], random.Random(number)))
    return sorted(folder.iterdir())


def test_hundreds_of_damaged_files(window, qtbot, benchmark, tmp_path):
    folders, batch, meter = hostile(tmp_path / "files"), window.opening.many.batch, GapMeter()
    read, failed, busy = 0, 0, 0.0

    def run():
        nonlocal read, failed, busy
        for folder in folders:
            with meter:
                with qtbot.waitSignal(batch.changed, timeout=LONG):
                    window.opening.open_paths([folder])
                qtbot.waitUntil(lambda: batch.is_over and not window.opening.many.is_busy, timeout=LONG)
            read, failed, busy = read + batch.read, failed + len(batch.failures), max(busy, *meter.busy)
            assert all(one.why for one in batch.failures)
            while window.tabs.pages:
                window.tabs.close_current()
            qtbot.wait(300)  # 90 tabs closed in one turn are this test's doing

    benchmark.pedantic(run, rounds=1)
    print(f" {read} read, {failed} failed, longest pause of work {busy:.0f} ms")
    assert read + failed >= FILES  # archives hold several
    assert busy < 50


def test_ten_thousand_pages_can_be_given_up(window, qtbot, benchmark, tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(a_pdf(*([At(50, 700, f"Guards held gate {number} of Dorvet prison.")] for number in range(PAGES))))
    meter = GapMeter()

    def open_and_give_up():
        pane = window.opening.open_file(path)
        pause = QTimer(singleShot=True, interval=1_000)
        with meter, qtbot.waitSignal(pause.timeout, timeout=LONG):
            pause.start()
        pane.given_up.emit()
        other = tmp_path / "short.txt"
        other.write_text("Guards held the gate.")
        short = window.opening.open_file(other)
        qtbot.waitUntil(lambda: short.source.document is not None, timeout=LONG)

    benchmark.pedantic(open_and_give_up, rounds=1)
    assert max(meter.busy) < 50
    pane = window.opening.open_file(path)
    with meter:
        qtbot.waitUntil(lambda: pane.source.document is not None or pane.source.failure is not None, timeout=LONG)
    print(f" {meter}; {pane.source.failure or len(pane.source.document.passages)}")
    assert pane.source.document is not None
