"""What is told of the current row of words below its table: a place in each document, and what the table is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Analysis
from ui.look.basics import ElidedLabel, Surface, row
from ui.words.word_quote import HEIGHT, Place, WordQuote

_NOTE = 24


class WordsFoot(QWidget):
    """`step_asked` carries which of the places told, and how many further; `use_asked`, of many documents, a Use to go to."""

    step_asked = Signal(int, int)
    use_asked = Signal(object)

    def __init__(self, *, are_many: bool = False) -> None:
        super().__init__()
        self._are_many = are_many
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
        """Room for so many places."""
        while len(self.quotes) < number:
            if self.quotes:
                upright = Surface("line")
                upright.setFixedWidth(1)
                self._places.addWidget(upright)
            made, place = WordQuote(is_of_many=self._are_many), len(self.quotes)
            made.step_asked.connect(lambda by, place=place: self.step_asked.emit(place, by))
            made.use_asked.connect(self.use_asked)
            self._places.addWidget(made, 1)
            self.quotes.append(made)

    def show_places(self, places: Sequence[tuple[Analysis, Place | None]]) -> None:
        """A place of each document, or none; nothing where there is room for more."""
        for number, shown in enumerate(self.quotes):
            shown.show_place(*(places[number] if number < len(places) else (None, None)))
