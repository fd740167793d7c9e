"""What is told of the current row of words below its table: a place in each document, and what the table is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.describing import Use
from ui.look.basics import ElidedLabel, Surface, row
from ui.words.word_quote import HEIGHT, WordQuote

_NOTE = 24


class WordsFoot(QWidget):
    """`step_asked` carries the number of a document and how many places further."""

    step_asked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.quotes: list[WordQuote] = []
        self._note = ElidedLabel(size=12, token="t2")
        self._places = row(spacing=0)
        note = Surface("panel", line="top", height=_NOTE)
        note.setLayout(row(self._note, margins=(12, 0, 12, 0)))
        self.setFixedHeight(HEIGHT + _NOTE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._places)
        layout.addWidget(note)

    def show_note(self, note: str) -> None:
        self._note.setText(note)

    def have(self, number: int) -> None:
        """Room for the places of so many documents."""
        while len(self.quotes) < number:
            if self.quotes:
                upright = Surface("line")
                upright.setFixedWidth(1)
                self._places.addWidget(upright)
            made, place = WordQuote(), len(self.quotes)
            made.step_asked.connect(lambda by, place=place: self.step_asked.emit(place, by))
            self._places.addWidget(made, 1)
            self.quotes.append(made)

    def show_uses(self, analyses: Sequence[Analysis], turns: Sequence[tuple[Use, int, int] | None]) -> None:
        """For each document a place, which one it is, and of how many; none where it tells nothing."""
        for number, shown in enumerate(self.quotes):
            told = turns[number] if number < len(turns) else None
            shown.show_use(analyses[number], *told) if told is not None else shown.show_use(None, None)
