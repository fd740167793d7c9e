"""The words by which documents describe the same people and acts as a table, with the places of the current row."""

from collections.abc import Hashable, Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.export.descriptions import TELLS
from reader.export.descriptions import told as words_told
from reader.naming import Naming
from reader.word_rows import Part, WordsRow, word_rows
from ui.language import told, tr
from ui.look.segmented import Segmented
from ui.messages import NOT_MARKED
from ui.tables.copying import Copied
from ui.tables.rows_panel import RowsPanel
from ui.words import messages
from ui.words.word_columns import FIRST, word_columns
from ui.words.word_quote import Place
from ui.words.words_foot import WordsFoot

OF_ONE = {tr("People and things"): Part.ALONE, tr("Acts"): Part.ACTS}
OF_TWO = {
    tr("In both"): Part.SHARED,
    tr("One side only"): Part.ALONE,
    tr("Acts"): Part.ACTS,
    tr("Linked passages"): Part.LINKED,
}
OF_MANY = {tr("In several"): Part.SHARED, tr("In one only"): Part.ALONE, tr("Acts"): Part.ACTS}
_BESIDE = 2  # documents whose places are told side by side
_NOTHING = {
    Part.SHARED: messages.NO_SHARED_WORDS,
    Part.ALONE: messages.NO_LONE_WORDS,
    Part.ACTS: messages.NO_ACTS,
    Part.LINKED: messages.NO_LINKED_WORDS,
}


class WordsPanel(RowsPanel):
    """What outlets tell most differently comes first. A cell leads to its places, one after the other.

    `uses_chosen` carries the row and for each document the Use that is to be pointed out, or none; `place_asked`, of many documents,
    the id of one and the Span to go to.
    """

    uses_chosen = Signal(object, object)
    place_asked = Signal(str, object)
    title, hint = messages.WORDS, messages.FILTER_WORDS

    def __init__(self, parts: Mapping[str, Part] = OF_TWO, order: str = tr("Told most differently")) -> None:
        """`parts` can be listed, under their names; `order` is what the order is called in which the rows come."""
        self.analyses: tuple[Analysis, ...] = ()
        self._parts = parts
        self._turns: list[int] = []  # which place of each document is in front
        self._at: tuple[Hashable, int] | None = None  # the row and column that was pointed out
        self._beside: list[int] = []  # the documents whose places the foot tells
        self.which, self.foot = Segmented(tuple(parts)), WordsFoot(are_many=parts is OF_MANY)
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        super().__init__(word_columns(()), order, copied=Copied(self._titles, self._cells), choice=self.which, foot=self.foot)
        self.copy_button.setToolTip(tr("Copy all rows of the table; Ctrl+C copies the selected ones"))
        self.save_button.setToolTip(tr("Save the words of the table with their places and sentences, as an Excel workbook or as CSV"))
        self.which.chosen.connect(lambda _: self.listing.refresh())
        self.chosen.connect(self._choose_cell)
        self.entered.connect(self._step)
        self.foot.step_asked.connect(lambda place, by: self._step_in(self._beside[place], by))
        self.foot.use_asked.connect(lambda use: self.place_asked.emit(use.document, use.span))
        self.foot.show_note(messages.WORDS_OF_ONE if parts is OF_ONE else messages.WORDS_TOLD)

    @property
    def part(self) -> Part:
        """The one that is listed."""
        return list(self._parts.values())[self.which.current]

    def show_analyses(self, analyses: Sequence[Analysis], namings: Iterable[Naming] = (), alignment: Alignment | None = None) -> None:
        """The words of documents; none while they are not known. `namings` tell what is one thing in several of them."""
        self.analyses = tuple(analyses)
        self.table.rows_model.show_columns(word_columns([one.document.source.name for one in self.analyses]))
        self.foot.have(min(len(self.analyses), 1 if self._parts is OF_MANY else _BESIDE))
        self._at = None
        self.take(word_rows(self.analyses, namings, alignment))

    def key(self, row: WordsRow) -> Hashable:
        return row.key

    def is_listed(self, row: WordsRow) -> bool:
        return row.part is self.part

    def note_current(self, row: WordsRow | None) -> None:
        """Another row begins with the first place of each document."""
        if row is None or self._at is None or self._at[0] != row.key:
            self._at, self._turns = None, [0] * len(self.analyses)
        self._show_places(row)

    def why_empty(self) -> str:
        if not self.analyses:
            return NOT_MARKED
        if self.listing.rows and any(map(self.is_listed, self.listing.rows)):
            return messages.NO_SUCH_WORD
        return messages.NO_WORDS if self._parts is OF_ONE and self.part is Part.ALONE else _NOTHING[self.part]

    def _choose_cell(self, row: WordsRow) -> None:
        """A cell that was pointed out already leads on to its next place."""
        here = (row.key, self.table.column)
        if here == self._at:
            self._step(row)
        else:
            self._at = here
            self._point_out(row)

    def _step(self, row: WordsRow) -> None:
        """The next place in the document of the current column; of the others, in all."""
        column = self.table.column - FIRST
        here, self._at = self._at, (row.key, self.table.column)
        if here is not None:
            for number in range(len(row.cells)):
                if column < 0 or number == column:
                    self._turns[number] += 1
        self._point_out(row)

    def _step_in(self, number: int, by: int) -> None:
        """The next place, or the one before, in a document."""
        row = self.table.current
        if row is not None:
            self._at = (row.key, self.table.column)
            self._turns[number] += by
            self._point_out(row)

    def _point_out(self, row: WordsRow) -> None:
        self._show_places(row)
        self.uses_chosen.emit(row, tuple(place.use if place is not None else None for place in self._in_front(row)))

    def _show_places(self, row: WordsRow | None) -> None:
        """Of many documents the one of the current column, else the first that tells anything."""
        places = self._in_front(row) if row is not None else []
        self._beside = list(range(len(places)))
        if self._parts is OF_MANY:
            telling = [number for number in self._beside if places[number] is not None]
            self._beside = [number for number in telling if number == self.table.column - FIRST] or telling[:1]
        self.foot.show_places([(self.analyses[number], places[number]) for number in self._beside])

    def _in_front(self, row: WordsRow) -> list[Place | None]:
        """For each document the place in front, its number from 0, and how many there are, word by word."""
        found: list[Place | None] = []
        for cell, turn in zip(row.cells, self._turns, strict=True):
            uses = [use for word in cell for use in word.uses]
            found.append(Place(uses[turn % len(uses)], turn % len(uses), len(uses)) if uses else None)
        return found

    def _titles(self) -> tuple[str, ...]:
        return tr("Name"), tr("Tells"), *(one.document.source.name for one in self.analyses)

    def _cells(self, row: WordsRow) -> tuple[str, ...]:
        return row.title, told(TELLS[row.kind]), *(words_told(cell, told) for cell in row.cells)
