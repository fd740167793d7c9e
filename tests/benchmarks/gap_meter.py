"""How long the event loop was away: the longest time between two beats of a timer."""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer


class GapMeter(QObject):
    """Beats each millisecond while it runs; `gaps` are the milliseconds between the beats."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> "GapMeter":
        self.gaps, self._last = [], perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    @property
    def longest(self) -> float:
        return max(self.gaps)
