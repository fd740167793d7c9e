"""Long work of the window in slices of some milliseconds, between which the event loop runs."""

from collections.abc import Iterable, Iterator
from itertools import chain

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SLICE = 8  # milliseconds; a frame of the window has 16
_DONE = object()


class Slices(QObject):
    """Steps through work, a slice in each turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._work)

    def run(self, steps: Iterable[object]) -> None:
        """Does this in place of what is under way. The first slice is done at once, so that short work is over when this returns.

        Each step takes some milliseconds at most; what the steps give is of no interest.
        """
        self._steps = iter(steps)
        self._work()

    def add(self, steps: Iterable[object]) -> None:
        """Does this after what is under way, from the next turn on."""
        self._steps = chain(self._steps, steps)
        self._turn.start()

    @property
    def is_busy(self) -> bool:
        """Whether something is left to do."""
        return self._turn.isActive()

    def finish(self) -> None:
        """Does at once what is left."""
        for _ in self._steps:
            pass
        self._turn.stop()

    def stop(self) -> None:
        """What is not done yet is not wanted any more."""
        self._steps = iter(())
        self._turn.stop()

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < SLICE:
            if next(self._steps, _DONE) is _DONE:
                self._turn.stop()
                return
        self._turn.start()
