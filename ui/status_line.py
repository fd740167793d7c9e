"""The line at the bottom: what was found at the left; place in the text and whether notes are saved at the right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.look.announcing import announce
from ui.look.basics import ElidedLabel, Label, Surface, row, theme_of
from ui.problem_note import ProblemNote


class _Dot(QWidget):
    """Green: everything is on this machine and at work. Orange: the worker is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(8, 8)
        self.token = "place"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self).color(self.token))
        painter.drawEllipse(QRectF(0.5, 0.5, 7, 7))


class StatusLine(Surface):
    """Sentences of 12 px; `facts` are joined with points. What is new is said to those who hear the window."""

    def __init__(self) -> None:
        super().__init__("chrome", line="top", height=24)
        self._dot = _Dot()
        self._facts = ElidedLabel(size=12, token="t2")
        self._place = Label(size=12, token="t2")
        self._saved = Label(messages.ALL_SAVED, size=12, token="t2")
        self.problems = ProblemNote()
        layout = row(self._dot, self._facts, self.problems, 6, self._place, 6, self._saved, margins=(12, 1, 12, 0), spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_facts(())

    def show_facts(self, facts: tuple[str, ...], *, trouble: bool = False) -> None:
        words = "  ·  ".join((messages.OFFLINE, *facts))
        if trouble or words != self._facts.text():
            announce(self, "; ".join(facts), is_urgent=trouble)
        self._facts.setText(words)
        self._dot.token = "review" if trouble else "place"
        self._dot.update()

    def show_place(self, words: str) -> None:
        self._place.setText(words)

    def show_saved(self, words: str) -> None:
        if words not in (self._saved.text(), messages.SAVING):
            announce(self, words, is_urgent=words == messages.NOT_SAVED)
        self._saved.setText(words)

    @property
    def words(self) -> tuple[str, str, str]:
        """What stands there: facts, place, state of the notes."""
        return self._facts.text(), self._place.text(), self._saved.text()
