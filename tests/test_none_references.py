"""PySide6 6.12.0 on Python 3.11 loses a reference to None at every void call, and the program dies after some thousands."""

import sys

import PySide6
import pytest
from PySide6.QtCore import QObject, QTimer

CALLS = 3_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_keep_the_references_to_none():
    thing, timer = QObject(), QTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("gate")
        timer.stop()
    assert abs(sys.getrefcount(None) - before) < CALLS // 10, f"PySide6 {PySide6.__version__} must not be used"
