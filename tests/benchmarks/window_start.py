"""Opens the window as the program does, on an empty home, and says after how many seconds it had painted itself.

Started as a program; prints the seconds by the clock and those of work.
"""

import sys
from time import process_time, time

BEGUN = float(sys.argv[1])  # when the process was asked for, by the clock of the one who asked

from PySide6.QtCore import QEvent, QObject  # noqa: E402  importing is part of what is measured
from PySide6.QtWidgets import QApplication  # noqa: E402

import reader.__main__  # noqa: E402, F401  the command line belongs to the start
from ui.app import Program  # noqa: E402


class FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            app.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            print(time() - BEGUN, process_time(), flush=True)
            app.quit()
        return super().event(event)


app = QApplication([])
window = Program(app).open_window(None)
seen = FirstPaint()
window.installEventFilter(seen)
window.update()
app.exec()
