"""How fast the worker is there, and how long the window stands still while a long article arrives. Bar: no pause over 50 ms."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

import tests.benchmarks.heavy_worker
from tests.benchmarks.gap_meter import GapMeter
from tests.builders import a_document
from ui.analyst import WORKER, Analyst

HEAVY = (sys.executable, tests.benchmarks.heavy_worker.__file__)
LONG = 120_000  # milliseconds until a benchmark that hangs fails
WARM = 6_000  # milliseconds after which the worker has loaded its models


@pytest.fixture
def analyst_of():
    made = []

    def make(command):
        made.append(Analyst(command=command))
        return made[-1]

    yield make
    for analyst in made:
        analyst.stop()


def answer_to(qtbot, request):
    with qtbot.waitSignal(request.finished, timeout=LONG) as signal:
        pass
    return signal.args[0]


def test_start_of_a_worker(qtbot, benchmark, analyst_of):
    def start():
        analyst = analyst_of(WORKER)
        with qtbot.waitSignal(analyst.ready, timeout=LONG):
            analyst.start()
        analyst.stop()

    benchmark.pedantic(start, rounds=5)


@pytest.mark.parametrize("wait", [0, WARM], ids=["cold", "warm"])
def test_marks_of_a_short_article(qtbot, benchmark, analyst_of, wait):
    analyst = analyst_of(WORKER)
    with qtbot.waitSignal(analyst.ready, timeout=LONG):
        analyst.start()
    pause = QTimer(singleShot=True, interval=wait)
    with qtbot.waitSignal(pause.timeout, timeout=LONG):
        pause.start()
    document = a_document("About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday.")
    benchmark.pedantic(lambda: answer_to(qtbot, analyst.analyze(document)), rounds=1)


def test_pauses_while_ten_megabytes_arrive(qtbot, benchmark, analyst_of):
    analyst = analyst_of(HEAVY)
    analyst.start()
    meter = GapMeter()

    def read_and_mark():
        with meter:
            document = answer_to(qtbot, analyst.load(Path("long.txt")))
            answer_to(qtbot, analyst.analyze(document))

    benchmark.pedantic(read_and_mark, rounds=1)
    benchmark.extra_info["longest pause, ms"] = round(meter.longest, 1)
    print(f" {meter}")
    assert max(meter.busy) < 50
