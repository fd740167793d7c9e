"""Long work of the window in slices of some milliseconds, between which the event loop runs."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SLICE = 8  # milliseconds; a frame of the window has 16
_DONE = object()


class Slices(QObject):
    """Steps through one piece of work at a time; another one takes its place.

    The first slice is done at once, so that what is short is over when `run` returns.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._work)

    def run(self, steps: Iterable[object]) -> None:
        """Does the work: each step of some milliseconds at most; what the steps give is of no interest."""
        self._steps = iter(steps)
        self._work()

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
