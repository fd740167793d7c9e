"""What a click on a number tells: its interval, every field to be edited, the words it was read from, other figures for the claim."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.number_correction import Field, NumberCorrection, no_number, read_from
from reader.text import Span
from reader.wording import one_line
from ui import messages
from ui.article.card import WIDTH, Card, Foot
from ui.article.card_rows import FIELD_LEFT, YOURS, rows_grid
from ui.article.extent_page import ExtentPage
from ui.article.number_rows import FieldRow, KindRow
from ui.article.number_told import NumberTold, OtherFigure
from ui.article.number_words import FIELDS, kind_name
from ui.article.other_figures import OtherFigures
from ui.article.read_from import ReadFrom, reading
from ui.language import counted, inside, tr
from ui.look.basics import Label, button, link
from ui.look.interval_line import IntervalLine
from ui.look.number_axis import Interval
from ui.look.quiet_field import HEIGHT

_MARGINS = 32


class NumberCard(Card):
    """`corrected` carries a NumberCorrection and what to call it in the Edit menu, `taken_back` one that holds no more.

    `extended` carries a NumberCorrection of other words, and the one whose place it takes or none; `previewed` the Span while it is
    chosen. `place_asked` carries the id of a document and a Span, `missed` a sentence on words that were not taken when the card closed.
    """

    corrected = Signal(object, str)
    taken_back = Signal(object)
    extended = Signal(object, object)
    previewed = Signal(object)
    place_asked = Signal(str, object)
    missed = Signal(str)

    def __init__(self, parent: QWidget, told: NumberTold) -> None:
        super().__init__(parent, "number", tr("“{words}”", words=one_line(told.analysis.words(told.place))), "")
        self.told = told
        self._is_done = False  # words that are not taken yet are not wanted
        self._main, self._line = QWidget(), QHBoxLayout()
        self._page: QWidget = self._main
        self.rows: dict[Field, FieldRow] = {field: FieldRow(self, field, told.analysis) for field in Field if field is not Field.KIND}
        self.kind_row = KindRow(self)
        self.read_from = ReadFrom(WIDTH - _MARGINS - FIELD_LEFT - YOURS)
        self.others = link(counted("{n:,} other figure for this claim", "{n:,} other figures for this claim", len(told.others)))
        self.reset, self.none = button(tr("Take back"), small=True), button(tr("Not a number"), small=True)
        self.reset.setToolTip(tr("All is again as the program read it."))
        self.none.setToolTip(tr("These words say neither how many nor how much."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self._connect()
        self._show()

    def show_correction(self, correction: NumberCorrection | None) -> None:
        """What is said of the number is this, whatever was typed."""
        self.told = replace(self.told, correction=correction)
        self._show(afresh=True)

    def ask_interval(self) -> None:
        """Puts the keyboard where the interval is typed, and says what is expected there."""
        self.rows[Field.INTERVAL].refuse()
        self.fit()
        self.rows[Field.INTERVAL].input.setFocus()

    def commit(self, field: Field) -> bool:
        """Takes the words of a field; false where they are not what it expects, and stay."""
        entry = self.rows[field]
        if not entry.is_changed:
            return True
        values = self.told.values(field, entry.words)
        if values is None:
            entry.refuse()
            self.fit()
            return False
        entry.take()
        self._set(values)
        return True

    def set_kind(self, kind: str) -> None:
        self._set({Field.KIND.value: None if self.told.read is not None and kind == self.told.read.kind else kind})

    def deny(self) -> None:
        """It is no number; what the analyst alone called one is none again."""
        self._finish()
        if self.told.read is not None:
            self.corrected.emit(no_number(self.told.analysis, self.told.place), tr("Not a number"))
        elif self.told.correction is not None:
            self.taken_back.emit(self.told.correction)

    def take_back(self) -> None:
        """All is as the program read it; where that were other words, they have a card of their own."""
        said = self.told.correction
        if self.told.is_extended:
            self._finish()
        else:
            self.show_correction(None)
        self.taken_back.emit(said)

    def extend(self, place: Span) -> None:
        """The number is read from these words."""
        self._finish()
        self.extended.emit(read_from(self.told.analysis, place, self.told.edits), self.told.correction)

    def show_extent(self) -> None:
        """The page on which the words that the number is read from are chosen."""
        page = ExtentPage(self.told.analysis, self.told.place)
        page.previewed.connect(self.previewed)
        page.chosen.connect(self.extend)
        self._show_page(page)
        page.show_span(self.told.place)

    def show_others(self) -> None:
        """The page with other figures for the claim."""
        page = OtherFigures(self.told.others)
        page.chosen.connect(self._go_to)
        self._show_page(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Words that were typed and not yet taken are taken now, or told."""
        for field, entry in self.rows.items():
            if not self._is_done and not self.commit(field):
                self.missed.emit(messages.not_taken(FIELDS[field], entry.words))
        self._is_done = True
        self._end_preview()
        super().closeEvent(event)

    def _set(self, values: dict[str, Any]) -> None:
        before, self.told = self.told, self.told.edited(values)
        self._show()
        if self.told.correction is None:
            self.taken_back.emit(before.correction)
        else:
            is_new = before.read is None and before.correction is None
            self.corrected.emit(self.told.correction, tr("Mark as number") if is_new else tr("Edit number"))

    def _finish(self) -> None:
        self._is_done = True
        self.close()

    def _show(self, *, afresh: bool = False) -> None:
        """The number as it is now. Words that were typed and not taken yet stay, unless all is shown afresh."""
        told, number = self.told, self.told.number
        for field, entry in self.rows.items():
            entry.tell_whose(None if getattr(told.edits, field) is None else told.words_read(field))
            if afresh or not entry.is_changed:
                entry.show_words(told.words(field))
        self.kind_row.show_kind(number.kind, None if told.edits.kind is None else told.found.kind)
        self.kind.setText(tr("Number · {kind}", kind=inside(kind_name(number.kind))))
        self.read_from.show_parts(reading(told.analysis, number if told.is_extended else told.found))
        self.reset.setVisible(told.read is not None and told.correction is not None)
        there = self._line.takeAt(0)
        if there is not None and (line := there.widget()) is not None:
            line.deleteLater()
        if number.low is not None or number.high is not None:
            self._line.addWidget(IntervalLine(Interval.of(number, "", is_filled=True)))
        if self.isVisible():
            self.fit()

    def _fill(self) -> None:
        grid = rows_grid()
        for field in Field:
            (self.kind_row if field is Field.KIND else self.rows[field]).add_to(grid)
        name = Label(tr("Read from"), token="t2")
        name.setFixedHeight(HEIGHT)
        grid.addWidget(name, grid.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.read_from, grid.rowCount() - 1, 1, 1, 2)
        layout = QVBoxLayout(self._main)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._line)
        layout.addLayout(grid)
        self.body.addWidget(self._main)
        self.add_foot(Foot(self.others, None, self.reset, self.none))
        self.others.setVisible(bool(self.told.others))

    def _connect(self) -> None:
        for field, entry in self.rows.items():
            entry.committed.connect(lambda field=field: self.commit(field))
            entry.left.connect(self.setFocus)
            entry.reset.connect(lambda field=field: self._set({field.value: None}))
        self.kind_row.chosen.connect(self.set_kind)
        self.kind_row.reset.connect(lambda: self._set({Field.KIND.value: None}))
        self.read_from.clicked.connect(self.show_extent)
        self.others.clicked.connect(self.show_others)
        self.reset.clicked.connect(self.take_back)
        self.none.clicked.connect(self.deny)

    def _show_page(self, page: QWidget) -> None:
        """Another page in place of the one that is shown."""
        self._end_preview()
        self._page.hide()
        if self._page is not self._main:
            self._page.deleteLater()
        self._page = page
        if isinstance(page, ExtentPage | OtherFigures):
            page.left.connect(lambda: self._show_page(self._main))
            self.body.addWidget(page)
        page.show()
        (self if page is self._main else page).setFocus()
        self.fit()

    def _end_preview(self) -> None:
        if isinstance(self._page, ExtentPage):
            self.previewed.emit(None)

    def _go_to(self, other: OtherFigure) -> None:
        self.close()
        self.place_asked.emit(other.document, other.place)
