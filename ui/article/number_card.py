"""What a click on a number tells: its interval, every field to be edited, the words it was read from, other figures for the claim."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis import Analysis, Quantity
from reader.number_correction import Edits, Field, NumberCorrection, edit_number, no_number
from reader.number_corrections import corrected_number, number_at
from reader.number_fields import field_words, typed
from reader.text import Span
from reader.wording import one_line
from ui import messages
from ui.article.card import WIDTH, Card, CardLine, Foot
from ui.article.number_rows import FIELD_LEFT, WORDS_LEFT, FieldRow, KindRow, rows_grid
from ui.article.number_words import FIELDS
from ui.article.read_from import ReadFrom, reading
from ui.look.basics import Label, button, link, row
from ui.look.interval_line import IntervalLine
from ui.look.number_axis import Interval
from ui.look.quiet_field import HEIGHT
from ui.panels.side_rows import kind_name

_MARGINS = 32


@dataclass(frozen=True, slots=True)
class OtherFigure:
    """What another document says in a linked passage: the figure in short, and how the two were judged."""

    document: str
    name: str
    date: str
    place: Span
    figure: str
    verdict: str


@dataclass(frozen=True, slots=True)
class NumberTold:
    """All that a card says of the number at a place. `read` is what the program read there, none where it read nothing."""

    analysis: Analysis
    place: Span
    read: Quantity | None
    correction: NumberCorrection | None = None
    others: tuple[OtherFigure, ...] = ()


class NumberCard(Card):
    """`corrected` carries a NumberCorrection and what to call it in the Edit menu, `taken_back` one that holds no more.

    `place_asked` carries the id of a document and a Span, `told` a sentence on words that were not taken when the card closed.
    """

    corrected = Signal(object, str)
    taken_back = Signal(object)
    place_asked = Signal(str, object)
    told = Signal(str)

    def __init__(self, parent: QWidget, told: NumberTold) -> None:
        super().__init__(parent, "number", f"“{one_line(told.analysis.words(told.place))}”", "")
        self._told, self.correction = told, told.correction
        self._base = told.read or number_at(told.analysis, (), told.place)
        self._main, self._others = QWidget(), QWidget()
        self._line = QHBoxLayout()
        self._is_done = False  # words that are not taken yet are not wanted
        self.rows: dict[Field, FieldRow] = {field: FieldRow(self, field, told.analysis) for field in Field if field is not Field.KIND}
        self.kind_row = KindRow(self)
        self._read_from = ReadFrom(WIDTH - _MARGINS - FIELD_LEFT - WORDS_LEFT)
        self.others, self.back = link(f"{messages.counted(len(told.others), 'other figure')} for this claim"), button("Back", small=True)
        self.reset, self.none = button("Take back", small=True), button("Not a number", small=True)
        self.reset.setToolTip("All is again as the program read it.")
        self.none.setToolTip("These words say neither how many nor how much.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self._connect()
        self._show()

    @property
    def number(self) -> Quantity:
        """The number as the analyst has it now."""
        return corrected_number(self._told.analysis, self._base, self.correction) if self.correction is not None else self._base

    def show_correction(self, correction: NumberCorrection | None) -> None:
        """What is said of the number is this, whatever was typed."""
        self.correction = correction
        self._show(afresh=True)

    def commit(self, field: Field) -> bool:
        """Takes the words of a field; false where they are not what it expects, and stay."""
        entry = self.rows[field]
        if not entry.is_changed:
            return True
        is_read = self._told.read is not None and entry.words == one_line(field_words(self._told.analysis, self._base, field))
        values = {field.value: None} if is_read else typed(self._told.analysis, field, entry.words)
        if values is None:
            entry.refuse()
            self.fit()
            return False
        entry.take()
        self._set(values)
        return True

    def set_kind(self, kind: str) -> None:
        self._set({Field.KIND.value: None if self._told.read is not None and kind == self._base.kind else kind})

    def deny(self) -> None:
        """It is no number; what the analyst alone called one is none again."""
        said, self._is_done = self.correction, True
        self.close()
        if self._told.read is not None:
            self.corrected.emit(no_number(self._told.analysis, self._told.place), "Not a number")
        elif said is not None:
            self.taken_back.emit(said)

    def take_back(self) -> None:
        """All is as the program read it."""
        said, self.correction = self.correction, None
        self._show(afresh=True)
        if said is not None:
            self.taken_back.emit(said)

    def ask_interval(self) -> None:
        """Puts the keyboard where the interval is typed, and says what is expected there."""
        entry = self.rows[Field.INTERVAL]
        entry.refuse()
        self.fit()
        entry.input.setFocus()

    def show_others(self, shown: bool) -> None:
        """The other figures in place of the fields, or the fields again."""
        self._main.setVisible(not shown)
        self._others.setVisible(shown)
        self.fit()
        (self.back if shown else self).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Words that were typed and not yet taken are taken now, or told."""
        for field, entry in self.rows.items():
            if not self._is_done and not self.commit(field):
                self.told.emit(messages.not_taken(FIELDS[field], entry.words))
        self._is_done = True
        super().closeEvent(event)

    def _set(self, values: dict[str, Any]) -> None:
        edits = replace(self.correction.edits if self.correction is not None else Edits(), **values)
        if self._told.read is not None and not any(edits.made):
            self.take_back()
            return
        label = "Edit number" if self._told.read is not None or self.correction is not None else "Mark as number"
        self.correction = edit_number(self._told.analysis, self._told.place, edits)
        self._show()
        self.corrected.emit(self.correction, label)

    def _show(self, *, afresh: bool = False) -> None:
        """The number as it is now. Words that were typed and not taken yet stay, unless all is shown afresh."""
        number, edits = self.number, self.correction.edits if self.correction is not None else Edits()
        analysis = self._told.analysis
        for field, entry in self.rows.items():
            read = field_words(analysis, self._base, field) if self._told.read is not None else ""
            entry.tell_whose(None if getattr(edits, field) is None else read)
            if afresh or not entry.is_changed:
                entry.show_words(one_line(field_words(analysis, number, field, edits)))
        self.kind_row.show_kind(number.kind, None if edits.kind is None else self._base.kind)
        self.kind.setText(f"Number · {kind_name(number.kind).lower()}")
        self._show_interval(number)
        self.reset.setVisible(self._told.read is not None and any(edits.made))
        if self.isVisible():
            self.fit()

    def _show_interval(self, number: Quantity) -> None:
        there = self._line.takeAt(0)
        if there is not None and (line := there.widget()) is not None:
            line.deleteLater()
        if number.low is not None or number.high is not None:
            self._line.addWidget(IntervalLine(Interval.of(number, "", is_filled=True)))

    def _fill(self) -> None:
        grid = rows_grid()
        for field in Field:
            (self.kind_row if field is Field.KIND else self.rows[field]).add_to(grid)
        name = Label("Read from", token="t2")
        name.setFixedHeight(HEIGHT)
        grid.addWidget(name, grid.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
        self._read_from.show_parts(reading(self._told.analysis, self._base))
        grid.addLayout(row(self._read_from, margins=(WORDS_LEFT, 3, 0, 3)), grid.rowCount() - 1, 1, 1, 2)
        layout = _stacked(self._main)
        layout.addLayout(self._line)
        layout.addLayout(grid)
        listed = _stacked(self._others)
        for line in self._lines(self._told.others):
            listed.addWidget(line)
        listed.addSpacing(8)
        listed.addLayout(row(self.back, None))
        self.body.addWidget(self._main)
        self.body.addWidget(self._others)
        self._others.hide()
        self.add_foot(Foot(self.others, None, self.reset, self.none))
        self.others.setVisible(bool(self._told.others))

    def _lines(self, others: Iterable[OtherFigure]) -> Iterable[CardLine]:
        for other in others:
            line = CardLine("", (other.name, "", f"   {other.date}" if other.date else ""), f"{other.figure}   {other.verdict}")
            line.clicked.connect(lambda _=False, other=other: self._go_to(other))
            yield line

    def _connect(self) -> None:
        for field, entry in self.rows.items():
            entry.committed.connect(lambda field=field: self.commit(field))
            entry.left.connect(self.setFocus)
            entry.reset.connect(lambda field=field: self._set({field.value: None}))
        self.kind_row.chosen.connect(self.set_kind)
        self.kind_row.reset.connect(lambda: self._set({Field.KIND.value: None}))
        self.others.clicked.connect(lambda: self.show_others(self._others.isHidden()))
        self.back.clicked.connect(lambda: self.show_others(False))
        self.reset.clicked.connect(self.take_back)
        self.none.clicked.connect(self.deny)

    def _go_to(self, other: OtherFigure) -> None:
        self.close()
        self.place_asked.emit(other.document, other.place)


def _stacked(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
