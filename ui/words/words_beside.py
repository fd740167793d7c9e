"""The words of two articles for the same people and acts in a table below their comparison, leading to both places."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from reader.alignment import Side
from reader.describing import Use
from reader.text import Span
from reader.word_rows import WordsRow
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane


class WordsBeside(QObject):
    """`sides` tells which articles are left and right now. `save_asked` carries both analyses and the rows that are listed."""

    save_asked = Signal(object, object)

    def __init__(self, pane: ComparisonPane, sides: Callable[[], tuple[OpenDocument, OpenDocument]]) -> None:
        super().__init__(pane)
        self._pane, self._sides = pane, sides
        self.panel = pane.below.words
        pane.tools.words.clicked.connect(lambda on: self.show(on))
        pane.below.currentChanged.connect(lambda _: pane.tools.words.setChecked(pane.below.are_words_shown))
        pane.claims_shown.connect(self.refresh)
        self.panel.uses_chosen.connect(self._point_out)
        self.panel.table.left.connect(pane.setFocus)
        self.panel.save_asked.connect(lambda rows: self.save_asked.emit(self.panel.analyses, rows))

    def toggle(self) -> None:
        self.show(not self._pane.below.are_words_shown)

    def show(self, on: bool) -> None:
        self._pane.below.show_words(on)
        self.refresh()
        (self.panel if on else self._pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """The sides, their names or their claims changed; nothing is listed while the table is not shown."""
        if self._pane.below.are_words_shown:
            sides, alignment = self._sides(), self._pane.alignment
            analyses = {one.analysis.document.id: one.analysis for one in sides if one.analysis is not None}
            shown = [alignment.left, alignment.right] if alignment is not None else list(analyses)
            found = [analyses[one] for one in shown if one in analyses]
            namings = [naming for one in sides for naming in one.namings or ()]
            self.panel.show_analyses(found if len(found) == len(sides) else (), namings, alignment)

    def _point_out(self, row: WordsRow, uses: Sequence[Use | None]) -> None:
        """A place on each side that has one; of linked passages with their claim in focus."""
        if row.claim:
            self._pane.focus_claim(row.claim, reveal=False)
        sides: tuple[Side, Side] = ("left", "right")
        places: dict[Side, Span] = {side: use.span for side, use in zip(sides, uses, strict=True) if use is not None}
        self._pane.texts.point_out(places, "accent")
