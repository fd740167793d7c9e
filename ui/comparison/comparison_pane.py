"""The compare view: two live texts, their links between them, the claims beside them, the evidence below."""

from collections.abc import Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Alignment, Link
from reader.analysis import Analysis
from ui.comparison.below import Below
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.claim_list import ClaimList
from ui.comparison.claim_list_model import ALL_STATES
from ui.comparison.claim_rows import State
from ui.comparison.comparison_layout import lay_out
from ui.comparison.figure_scope import FigureScope
from ui.comparison.judging import Judging
from ui.comparison.keys import ComparisonKeys
from ui.comparison.narrowing import Narrowing
from ui.comparison.scroll_sync import SyncMode
from ui.comparison.showing import PROVISIONAL, Showing
from ui.comparison.texts import ComparisonTexts
from ui.comparison.tools import ComparisonTools
from ui.look.theme import Theme, palette
from ui.view.document_view import DocumentView


class ComparisonPane(QWidget):
    """Shows what it is given and says what the analyst asks for; compares and stores nothing itself."""

    note_requested = Signal(object)  # Link
    documents_changed = Signal(str, str)  # ids, as picked in the tool row
    swapped = Signal()
    threshold_changed = Signal(float)
    cancel_requested = Signal()
    retry_requested = Signal()
    status_changed = Signal(str)
    link_focused = Signal(object)  # Link or none
    claims_shown = Signal()  # other ones, or with other verdicts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_first = True  # no alignment of these two documents has been shown yet
        self.threshold = 0.5
        self.focus = ClaimFocus()
        self.tools, self.claims, self.texts, self.below = ComparisonTools(), ClaimList(), ComparisonTexts(), Below()
        self.card = self.below.card
        self.narrowing = Narrowing(self.focus, self.tools, self.claims, self.texts)
        self.showing = Showing(self.focus, self.tools, self.claims, self.narrowing, self.below)
        self.judging = Judging(self.focus, self.card, self.showing.show_again, self.showing.show_card)
        self.scope = FigureScope(self.focus, self.texts)
        self.setAutoFillBackground(True)
        lay_out(self, self.tools, self.claims, self.texts, self.below)
        self._connect()

    @property
    def left_view(self) -> DocumentView:
        return self.texts.views["left"]

    @property
    def right_view(self) -> DocumentView:
        return self.texts.views["right"]

    @property
    def alignment(self) -> Alignment | None:
        return self.focus.alignment

    @property
    def focused_link(self) -> Link | None:
        return self.focus.link

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list takes the keyboard. No focus proxy: Tab would leap over all that is before it."""
        self.claims.view.setFocus(event.reason())

    def set_theme(self, theme: Theme) -> None:
        self.setPalette(palette(theme))
        self.texts.set_theme(theme)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """The documents that can be compared: (id, name, date)."""
        self.tools.set_choices(choices)
        self._name_sides()

    def set_analyses(self, left: Analysis, right: Analysis) -> None:
        """Two documents, readable at once, with no claims yet."""
        before = [analysis.document.id for analysis in self.focus.sides or ()]
        self._is_first |= before != [left.document.id, right.document.id]
        self.focus.sides = left, right
        self.texts.set_analyses(left, right)
        self._name_sides()
        self.set_alignment(None)

    def set_alignment(self, alignment: Alignment | None, *, is_provisional: bool = False) -> None:
        """The links of the two documents; none while they are not known. The claim in focus stays so if it is still there.

        Else the first of the list is focused, when all are known; it is brought into view once, and not where somebody reads already.
        """
        if alignment is not None and self.focus.sides is not None:
            self.below.nothing.show_reason(alignment, *self.focus.sides, self.threshold)
        self.showing.show(alignment, PROVISIONAL if is_provisional else "")
        if alignment is not None and alignment.links and not is_provisional:
            if self.focus.claim is None:
                self._focus_first()
            self._is_first = False

    def set_threshold(self, threshold: float) -> None:
        """The score from which passages are linked, for the explanation of an empty result."""
        self.threshold = threshold

    def show_progress(self, done: int, total: int, note: str = "") -> None:
        self.below.progress.show_progress(done, total, note)
        self.below.show_page(self.below.progress)

    def show_failure(self, message: str, advice: str = "") -> None:
        """What failed, in a sentence; both texts stay usable."""
        self.below.failure.show_failure(message, advice)
        self.below.show_page(self.below.failure)

    def swap(self) -> None:
        """Left becomes right, with all that is known of both."""
        if self.focus.sides is None:
            return
        mirrored = self.alignment.mirrored() if self.alignment is not None else None
        self.focus.mirror()
        self.texts.set_analyses(*self.focus.sides)
        self._name_sides()
        self.set_alignment(mirrored)
        self.swapped.emit()

    def set_sync(self, mode: SyncMode) -> None:
        """How both texts scroll together."""
        self.tools.show_sync(mode)
        self.texts.set_sync(mode)

    def pick_sync(self, mode: SyncMode) -> None:
        """The same, as if it was picked in the tool row."""
        self.tools.show_sync(mode)
        self.tools.sync_picked.emit(mode)

    def step(self, by: int, states: Set[State] = ALL_STATES) -> None:
        """To the next link, down or up the left text, in one of the states and not hidden; from the end nowhere."""
        number = self.focus.ahead(by, self.tools.shown() & states)
        if number is not None:
            self.focus_claim(number)

    def focus_claim(self, number: int | None, *, reveal: bool = True) -> None:
        """Focuses a claim by its number everywhere: list, strip, texts, card; `reveal` scrolls the texts to it."""
        self.judging.pair = None
        self.focus.choose(number)
        self.claims.set_current(number)
        self.texts.set_focused(self.focus.claim, reveal=reveal)
        self.showing.show_card()
        self.link_focused.emit(self.focused_link)

    def ask_note(self) -> None:
        """Something is to be noted about the link in focus, if there is one."""
        if self.focused_link is not None:
            self.note_requested.emit(self.focused_link)

    def ask_scope(self) -> None:
        """The card of a figure of the claim in focus, if it has any."""
        self.scope.ask(self.card.scope)

    def _focus_first(self) -> None:
        """The first claim in the order of the list."""
        first = next((row for row in self.claims.model.rows if row.link is not None), None)
        if first is not None:
            self.focus_claim(first.number, reveal=self._is_first and self.texts.are_at_top() and not self.texts.is_in_view(first))

    def _focus_best(self) -> None:
        self.showing.show_best()
        self.focus_claim(1)

    def _name_sides(self) -> None:
        if self.focus.sides is not None:
            left, right = (analysis.document for analysis in self.focus.sides)
            self.tools.choose(left.id, right.id)
            self.claims.set_names(left.source.name, right.source.name)

    def _connect(self) -> None:
        self.claims.chosen.connect(self.focus_claim)
        self.claims.activated.connect(lambda _: self.texts.go_to_partner())
        self.texts.chosen.connect(self.focus_claim)
        self.texts.strip.chosen.connect(lambda _: self.claims.view.setFocus(Qt.FocusReason.OtherFocusReason))  # so that Y, N, U act
        self.texts.status_changed.connect(self.status_changed)
        self.tools.documents_picked.connect(self.documents_changed)
        self.tools.swap_asked.connect(self.swap)
        self.tools.sync_picked.connect(self.texts.set_sync)
        self.card.speaker_asked.connect(self.texts.show_words)
        self.card.note_requested.connect(self.ask_note)
        self.card.scope_asked.connect(self.ask_scope)
        self.showing.shown.connect(self.claims_shown)
        self.below.progress.cancelled.connect(self.cancel_requested)
        self.below.failure.retry_requested.connect(self.retry_requested)
        self.below.nothing.best_requested.connect(self._focus_best)
        self.below.nothing.threshold_chosen.connect(self.threshold_changed)
        self.keys = ComparisonKeys(
            self.claims,
            tuple(self.texts.views.values()),
            self.card,
            self.texts.go_to_partner,
            self.below.cancel,
            self.ask_note,
            self.ask_scope,
        )
