"""Work in slices: short work at once, long work over several turns of the event loop, newer work in place of older."""

from PySide6.QtCore import QObject, QTimer

from ui import slices
from ui.slices import Slices


def test_short_work_is_done_at_once(qapp):
    done, parent = [], QObject()
    work = Slices(parent)
    work.run(done.append(step) for step in range(3))
    assert done == [0, 1, 2]


def test_long_work_goes_on_in_later_turns(qtbot, monkeypatch):
    monkeypatch.setattr(slices, "SLICE", 0)
    done, parent = [], QObject()
    work = Slices(parent)
    work.run(done.append(step) for step in range(3))
    assert done == []
    monkeypatch.setattr(slices, "SLICE", 8)
    qtbot.waitUntil(lambda: done == [0, 1, 2])


def test_newer_work_takes_the_place_of_older(qtbot, monkeypatch):
    monkeypatch.setattr(slices, "SLICE", 0)
    done, parent = [], QObject()
    work = Slices(parent)
    work.run(done.append("old") for _ in range(3))
    monkeypatch.setattr(slices, "SLICE", 8)
    work.run(done.append("new") for _ in range(2))
    assert done == ["new", "new"]


def test_stopped_work_is_not_finished(qtbot, monkeypatch):
    monkeypatch.setattr(slices, "SLICE", 0)
    done, parent = [], QObject()
    work = Slices(parent)
    work.run(done.append(step) for step in range(3))
    work.stop()
    turn = QTimer(singleShot=True)
    with qtbot.waitSignal(turn.timeout):
        turn.start(0)
    assert done == []
