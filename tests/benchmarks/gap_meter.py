"""How long the event loop was away: the longest time between two beats of a timer."""

from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer


class GapMeter(QObject):
    """Beats each millisecond while it runs; `gaps` are the milliseconds between the beats.

    `busy` are those in which the window itself worked: on a machine with other work the gaps are longer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._last = self._worked = 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> "GapMeter":
        self.gaps, self.busy = [], []
        self._last, self._worked = perf_counter(), thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.busy.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    @property
    def longest(self) -> float:
        return max(self.gaps)

    def __str__(self) -> str:
        return f"longest pause {self.longest:.0f} ms, of work {max(self.busy):.0f} ms"
