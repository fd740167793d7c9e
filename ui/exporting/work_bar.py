"""How far a file in the making is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.language import tr
from ui.look.basics import Label, button, row
from ui.look.keycap import KeyCap


class WorkBar(QWidget):
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = Label(size=12, token="t2")
        self._bar = QProgressBar()
        self._what.setBuddy(self._bar)  # its name for those who hear it
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        stop = button(tr("Stop"), small=True)
        stop.clicked.connect(self.cancelled)
        self.setLayout(row(self._what, self._bar, stop, KeyCap("Esc"), spacing=12))
        self.hide()

    def begin(self) -> None:
        self.show_progress(0, 0, tr("Writing"))
        self.show()

    def show_progress(self, done: int, total: int, note: str) -> None:
        """`total` of 0: nobody knows how far it is."""
        self._what.setText(tr("{what}: {done:,} of {total:,}", what=note, done=done, total=total) if total else f"{note}…")
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
