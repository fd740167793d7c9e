"""The compare view: two live texts, their links between them, the claims beside them, the evidence below."""

from collections.abc import Sequence, Set
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader.alignment import Alignment, Link
from reader.analysis import Analysis
from reader.speakers import Speaker
from ui.comparison.below import Below
from ui.comparison.claim_evidence import Told
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.claim_list import ClaimList
from ui.comparison.claim_list_model import ALL_STATES
from ui.comparison.claim_rows import ClaimRow, State, claim_rows, counts
from ui.comparison.claim_speakers import claims_from, of_both
from ui.comparison.judging import Judging
from ui.comparison.keys import ComparisonKeys
from ui.comparison.scroll_sync import SyncMode
from ui.comparison.texts import ComparisonTexts
from ui.comparison.tools import ComparisonTools
from ui.look.basics import Surface
from ui.look.theme import Theme, palette
from ui.view.document_view import DocumentView

MOST_ALONE = 12  # more passages than these on one side only are shown when asked for
TABLE_SHARE = 0.48  # of the height, for a table below the texts
PROVISIONAL, BELOW = "provisional", "below the threshold"


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
        self._left: Analysis | None = None
        self._right: Analysis | None = None
        self.focus = ClaimFocus()
        self._is_first = True  # no alignment of these two documents has been shown yet
        self._note = ""
        self._threshold = 0.5
        self._speaker = ("", "")  # key and name of the one whose claims alone are wanted
        self.tools, self.claims, self.texts, self.below = ComparisonTools(), ClaimList(), ComparisonTexts(), Below()
        self.card = self.below.card
        self.judging = Judging(self.focus, self.card, lambda alignment: self._show(alignment, self._note), self._show_card)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._build()
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

    def set_theme(self, theme: Theme) -> None:
        self.setPalette(palette(theme))
        self.texts.set_theme(theme)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """The documents that can be compared: (id, name, date)."""
        self.tools.set_choices(choices)
        self._name_sides()

    def set_analyses(self, left: Analysis, right: Analysis) -> None:
        """Two documents, readable at once, with no claims yet."""
        before = [analysis.document.id for analysis in (self._left, self._right) if analysis is not None]
        self._is_first |= before != [left.document.id, right.document.id]
        self._left, self._right = left, right
        self.texts.set_analyses(left, right)
        self._name_sides()
        self.set_alignment(None)

    def set_alignment(self, alignment: Alignment | None, *, is_provisional: bool = False) -> None:
        """The links of the two documents; none while they are not known. The claim in focus stays so if it is still there.

        Else the first of the list is focused; it is brought into view once, and not where somebody reads already.
        """
        if alignment is not None and self._left is not None and self._right is not None:
            self.below.nothing.show_reason(alignment, self._left, self._right, self._threshold)
        self._show(alignment, PROVISIONAL if is_provisional else "")
        if alignment is not None and alignment.links:
            if self.focus.claim is None:
                self._focus_first()
            self._is_first = False

    def set_threshold(self, threshold: float) -> None:
        """The score from which passages are linked, for the explanation of an empty result."""
        self._threshold = threshold

    def set_sync(self, mode: SyncMode) -> None:
        self.tools.show_sync(mode)
        self.texts.set_sync(mode)

    def show_progress(self, done: int, total: int, note: str = "") -> None:
        self.below.progress.show_progress(done, total, note)
        self.below.show_page(self.below.progress)

    def show_failure(self, message: str, advice: str = "") -> None:
        """What failed, in a sentence; both texts stay usable."""
        self.below.failure.show_failure(message, advice)
        self.below.show_page(self.below.failure)

    def swap(self) -> None:
        """Left becomes right, with all that is known of both."""
        if self._left is None or self._right is None:
            return
        mirrored = self.alignment.mirrored() if self.alignment is not None else None
        self._left, self._right = self._right, self._left
        self.focus.mirror()
        self.texts.set_analyses(self._left, self._right)
        self._name_sides()
        self.set_alignment(mirrored)
        self.swapped.emit()

    def step(self, by: int, states: Set[State] = ALL_STATES) -> None:
        """To the next link, down or up the left text, in one of the states and not hidden; from the end nowhere."""
        number = self.focus.ahead(by, self.tools.shown() & states)
        if number is not None:
            self.focus_claim(number)

    def go_to_partner(self) -> None:
        self.texts.go_to_partner()

    def focus_claim(self, number: int | None, *, reveal: bool = True) -> None:
        """Focuses a claim by its number everywhere: list, strip, texts, card; `reveal` scrolls the texts to it."""
        self.focus.choose(number)
        self.claims.set_current(number)
        self.texts.set_focused(self.focus.claim, reveal=reveal)
        self._show_card()
        self.link_focused.emit(self.focused_link)

    def _focus_first(self) -> None:
        """The first claim in the order of the list."""
        first = next((row for row in self.claims.model.rows if row.link is not None), None)
        if first is not None:
            self.focus_claim(first.number, reveal=self._is_first and self.texts.are_at_top() and not self.texts.is_in_view(first))

    def _show(self, alignment: Alignment | None, note: str) -> None:
        rows: tuple[ClaimRow, ...] = ()
        if alignment is not None and self._left is not None and self._right is not None:
            rows = claim_rows(alignment, self._left, self._right)
        self.focus.take(alignment, rows)
        self._note = note
        self.tools.show_counts(counts(rows))
        self.tools.hide_crowd(State.ONLY, sum(claim.state is State.ONLY for claim in rows) > MOST_ALONE)
        self.claims.set_rows(rows, note)
        self._show_states()
        self.claims.set_current(self.focus.claim.number if self.focus.claim is not None else None)
        self._show_card()
        self.claims_shown.emit()

    def narrow(self, key: str, name: str) -> None:
        """Shows only the claims from this speaker; without a key those from anybody."""
        if (key, name) != self._speaker:
            self._speaker = key, name
            self._show_states()

    def _wanted(self) -> frozenset[int] | None:
        """The numbers of the claims from the speaker that is chosen; none where anybody will do."""
        if not self._speaker[0] or self._left is None or self._right is None:
            return None
        return claims_from(self._speaker[0], self.focus.rows, self._left, self._right)

    def _show_states(self) -> None:
        """Lists and draws the claims whose state and whose speaker are asked for."""
        shown, wanted = self.tools.shown(), self._wanted()
        self.claims.set_shown(shown)
        self.claims.narrow(self._speaker[1], wanted)
        self.focus.wanted = wanted
        self.texts.set_claims(self.alignment, [claim for claim in self.focus.listed if claim.state in shown])
        self.texts.set_focused(self.focus.claim)

    def _show_card(self) -> None:
        told = None
        if self.focus.claim is not None and self._left is not None and self._right is not None:
            told = Told(self.focus.claim, self._left, self._right)
        self.card.show_claim(told)
        is_empty = told is None and self.alignment is not None and not self.alignment.links
        self.below.show_page(self.below.nothing if is_empty else self.card)

    def _show_best(self) -> None:
        if self.alignment is not None and self.alignment.nearest is not None:
            self._show(replace(self.alignment, links=(self.alignment.nearest,)), BELOW)
            self.focus_claim(1)

    def _cancel(self) -> None:
        if self.below.page is self.below.progress:
            self.cancel_requested.emit()

    def _name_sides(self) -> None:
        if self._left is not None and self._right is not None:
            self.tools.choose(self._left.document.id, self._right.document.id)
            self.claims.set_names(self._left.document.source.name, self._right.document.source.name)

    def _connect(self) -> None:
        self.claims.chosen.connect(self.focus_claim)
        self.claims.speakers = self._speakers
        self.claims.activated.connect(lambda _: self.go_to_partner())
        self.texts.chosen.connect(self.focus_claim)
        self.texts.strip.chosen.connect(lambda _: self.claims.view.setFocus(Qt.FocusReason.OtherFocusReason))  # so that Y, N, U act
        self.texts.status_changed.connect(self.status_changed)
        self.tools.documents_picked.connect(self.documents_changed)
        self.tools.swap_asked.connect(self.swap)
        self.tools.sync_picked.connect(self.set_sync)
        self.tools.shown_picked.connect(lambda _: self._show_states())
        self.card.speaker_asked.connect(self.texts.show_words)
        self.card.note_requested.connect(lambda: self.note_requested.emit(self.focused_link))
        self.below.progress.cancelled.connect(self.cancel_requested)
        self.below.failure.retry_requested.connect(self.retry_requested)
        self.below.nothing.best_requested.connect(self._show_best)
        self.below.nothing.threshold_chosen.connect(self.threshold_changed)
        self.below.table_shown.connect(self._share_height)
        ComparisonKeys(self.claims, tuple(self.texts.views.values()), self.card, self.go_to_partner, self._cancel)

    def _speakers(self) -> tuple[tuple[str, Sequence[Speaker]], ...]:
        return of_both(self._left, self._right) if self._left is not None and self._right is not None else ()

    def _share_height(self) -> None:
        """A table gets more than the evidence for one claim."""
        height = self._parts.height()
        self._parts.setSizes([height - round(height * TABLE_SHARE), round(height * TABLE_SHARE)])

    def _build(self) -> None:
        self._parts.addWidget(self.texts)
        self._parts.addWidget(self.below)
        self._parts.setStretchFactor(0, 1)
        self._parts.setChildrenCollapsible(False)
        self.texts.setMinimumHeight(120)
        body = QHBoxLayout()
        body.addWidget(self.claims)
        upright = Surface("line")
        upright.setFixedWidth(1)
        body.addWidget(upright)
        body.addWidget(self._parts, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.tools)
        whole.addLayout(body, 1)
        for layout in (body, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.claims.view)
