"""When Python looks for values that hold each other: not while somebody works.

The window makes hardly any (what is closed goes by itself: `ui.letting_go`), but a full search walks over every value there is: 0.1 s with
forty articles, half a second with a book.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_NEVER = 1 << 30
_AWAY = 5_000  # milliseconds


class Collecting(QObject):
    """Short searches among young values go on as ever; the full one waits until another program has been in front for a while."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self.away = QTimer(self, interval=_AWAY, singleShot=True)
        self.away.timeout.connect(gc.collect)
        app.applicationStateChanged.connect(self._take_state)

    def _take_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.away.stop()
        else:
            self.away.start()
