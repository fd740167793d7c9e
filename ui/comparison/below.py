"""What stands below the two texts: the evidence for a claim, or why there is none yet; on request a table of names, numbers or words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.comparison.claim_evidence import Told
from ui.comparison.evidence_card import HEIGHT, EvidenceCard
from ui.comparison.states import FailurePage, NoClaimsPage, ProgressPage
from ui.naming.naming_panel import NamingPanel
from ui.numbers.pair_panel import PairPanel
from ui.words.words_panel import WordsPanel

_LEAST, _MOST = 220, 16_777_215  # of the height of a table; more than any screen has


class Below(QStackedWidget):
    """Pages are of one height; tables can be drawn higher. `table_shown`: one wants its share of the room; `table_hidden`: no more."""

    table_shown = Signal()
    table_hidden = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card, self.progress, self.failure, self.nothing = EvidenceCard(), ProgressPage(), FailurePage(), NoClaimsPage()
        self.names, self.numbers, self.words = NamingPanel(), PairPanel(), WordsPanel()
        self._tables = (self.names, self.numbers, self.words)
        for page in (self.card, self.progress, self.failure, self.nothing, *self._tables):
            self.addWidget(page)
        self.page: QWidget = self.card  # the one that shows unless a table does
        self.setFixedHeight(HEIGHT)

    @property
    def are_names_shown(self) -> bool:
        return self.currentWidget() is self.names

    @property
    def are_numbers_shown(self) -> bool:
        return self.currentWidget() is self.numbers

    @property
    def are_words_shown(self) -> bool:
        return self.currentWidget() is self.words

    def show_page(self, page: QWidget) -> None:
        """What there is to say of the claims; a table stays in front of it, but not of a failure."""
        self.page = page
        if page is self.failure or self.currentWidget() not in self._tables:
            self._show(page)

    def show_claim(self, told: Told | None, *, is_empty: bool) -> None:
        """The evidence for a claim; `is_empty`: why there is none."""
        self.card.show_claim(told)
        self.show_page(self.nothing if is_empty else self.card)

    def cancel(self) -> None:
        """As if the button of the work under way had been pressed, if that shows."""
        if self.page is self.progress:
            self.progress.cancelled.emit()

    def show_names(self, on: bool) -> None:
        self._show(self.names if on else self.page)

    def show_numbers(self, on: bool) -> None:
        self._show(self.numbers if on else self.page)

    def show_words(self, on: bool) -> None:
        self._show(self.words if on else self.page)

    def _show(self, page: QWidget) -> None:
        was_table, is_table = (one in self._tables for one in (self.currentWidget(), page))
        self.setCurrentWidget(page)
        self.setMinimumHeight(_LEAST if is_table else HEIGHT)
        self.setMaximumHeight(_MOST if is_table else HEIGHT)
        if is_table and not was_table:
            self.table_shown.emit()
        elif was_table and not is_table:
            self.table_hidden.emit()
