"""The numbers of two articles in a table below their comparison: shown on request, leading to both places."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from reader.alignment import Side
from reader.figure_rows import PairRow
from reader.text import Span
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane
from ui.numbers.columns import state
from ui.view.layers import Layer, Mark


class NumbersBeside(QObject):
    """`sides` tells which articles are left and right now. `save_asked` carries both analyses and the pairs that are listed."""

    save_asked = Signal(object, object, object)

    def __init__(self, pane: ComparisonPane, sides: Callable[[], tuple[OpenDocument, OpenDocument]]) -> None:
        super().__init__(pane)
        self._pane, self._sides = pane, sides
        self.panel = pane.below.numbers
        pane.tools.numbers.clicked.connect(lambda on: self.show(on))
        pane.below.currentChanged.connect(lambda _: pane.tools.numbers.setChecked(pane.below.are_numbers_shown))
        pane.claims_shown.connect(self.refresh)
        for side, view in pane.texts.views.items():
            view.marks_clicked.connect(lambda marks, _, side=side: self._follow(side, marks))
        self.panel.chosen.connect(self._point_out)
        self.panel.entered.connect(self._read_on)
        self.panel.table.left.connect(pane.setFocus)
        self.panel.save_asked.connect(self._ask_save)

    def toggle(self) -> None:
        self.show(not self._pane.below.are_numbers_shown)

    def show(self, on: bool) -> None:
        self._pane.below.show_numbers(on)
        self.refresh()
        (self.panel if on else self._pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Other claims are known; nothing is listed while the table is not shown."""
        if self._pane.below.are_numbers_shown:
            alignment = self._pane.alignment
            analyses = {source.document.id: source.analysis for source in self._sides() if source.document is not None}
            left, right = (analyses.get(alignment.left), analyses.get(alignment.right)) if alignment is not None else (None, None)
            self.panel.show_alignment(alignment, left, right)

    def _ask_save(self, rows: Sequence[PairRow]) -> None:
        if self.panel.sides is not None:
            self.save_asked.emit(*self.panel.sides, rows)

    def _point_out(self, row: PairRow) -> None:
        """Both numbers filled in their texts, their claim in focus if they have one."""
        if row.claim:
            self._pane.focus_claim(row.claim, reveal=False)
        places: dict[Side, Span] = {}
        if row.left is not None:
            places["left"] = row.left.quantity.span
        if row.right is not None:
            places["right"] = row.right.quantity.span
        self._pane.texts.point_out(places, state(row))

    def _follow(self, side: Side, marks: Sequence[Mark]) -> None:
        """The first row with a number that was clicked in its text is the current one."""
        starts = {mark.span.start for mark in marks if mark.layer is Layer.NUMBERS}
        if starts and self._pane.below.are_numbers_shown:
            sides = ((row, row.left if side == "left" else row.right) for row in self.panel.shown)
            found = next((row for row, one in sides if one is not None and one.quantity.span.start in starts), None)
            if found is not None:
                self.panel.point_at(self.panel.key(found))

    def _read_on(self, row: PairRow) -> None:
        self._point_out(row)
        side: Side = "left" if row.left is not None else "right"
        self._pane.texts.views[side].setFocus()
