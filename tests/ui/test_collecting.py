import gc

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from ui.collecting import Collecting


class AnApplication(QObject):
    applicationStateChanged = Signal(object)  # noqa: N815  as Qt calls it


@pytest.fixture
def app():
    before = gc.get_threshold()
    yield AnApplication()
    gc.set_threshold(*before)


@pytest.fixture
def full_rounds():
    """How often Python has looked through all values."""
    seen = []

    def note(phase, info):
        if phase == "start" and info["generation"] == 2:
            seen.append(info)

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_no_full_round_while_somebody_works(app, full_rounds):
    Collecting(app)
    kept = [[number] for number in range(1_000_000)]
    assert len(kept) == 1_000_000
    assert full_rounds == []


def test_a_full_round_when_another_program_has_been_in_front_for_a_while(qtbot, app, full_rounds):
    collecting = Collecting(app)
    collecting.away.setInterval(0)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: len(full_rounds) == 1)


def test_coming_back_calls_it_off(app):
    collecting = Collecting(app)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert collecting.away.isActive()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not collecting.away.isActive()
