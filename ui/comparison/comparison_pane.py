"""The compare view: two live texts, their links between them, the claims beside them, the evidence below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader.alignment import Alignment, Judgement, Link
from reader.analysis import Analysis
from reader.annotation import LinkVerdict, verdict_id
from ui.comparison.below import Below
from ui.comparison.claim_evidence import Told
from ui.comparison.claim_list import ClaimList
from ui.comparison.claim_list_model import ALL_STATES
from ui.comparison.claim_rows import ClaimRow, State, claim_rows, counts
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

    verdict_given = Signal(object)  # LinkVerdict; it shows when `show_verdict` is told that it is saved
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
        self._alignment: Alignment | None = None
        self._rows: tuple[ClaimRow, ...] = ()
        self._focused: ClaimRow | None = None
        self._is_first = True  # no alignment of these two documents has been shown yet
        self._note = ""
        self._threshold = 0.5
        self.tools, self.claims, self.texts, self.below = ComparisonTools(), ClaimList(), ComparisonTexts(), Below()
        self.card = self.below.card
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
        return self._alignment

    @property
    def focused_link(self) -> Link | None:
        return self._focused.link if self._focused is not None else None

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
            if self._focused is None:
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
        mirrored = self._alignment.mirrored() if self._alignment is not None else None
        self._left, self._right = self._right, self._left
        if self._focused is not None:
            self._focused = replace(self._focused, left=self._focused.right, right=self._focused.left)
        self.texts.set_analyses(self._left, self._right)
        self._name_sides()
        self.set_alignment(mirrored)
        self.swapped.emit()

    def next_link(self) -> None:
        self._step(1, ALL_STATES)

    def previous_link(self) -> None:
        self._step(-1, ALL_STATES)

    def next_conflict(self) -> None:
        self._step(1, frozenset({State.CONFLICT}))

    def previous_conflict(self) -> None:
        self._step(-1, frozenset({State.CONFLICT}))

    def go_to_partner(self) -> None:
        self.texts.go_to_partner()

    def focus_claim(self, number: int | None, *, reveal: bool = True) -> None:
        """Focuses a claim by its number everywhere: list, strip, texts, card; `reveal` scrolls the texts to it."""
        self._focused = next((claim for claim in self._rows if claim.number == number), None)
        self.claims.set_current(number)
        self.texts.set_focused(self._focused, reveal=reveal)
        self._show_card()
        self.link_focused.emit(self.focused_link)

    def judge(self, judgement: Judgement | None) -> None:
        """Gives the analyst's verdict on the focused link, or takes it back."""
        if self.focused_link is not None:
            self._give(judgement, self.focused_link.pinned)

    def pin(self, is_pinned: bool) -> None:
        """Holds the focused link through every new comparison, or lets it go."""
        if self.focused_link is not None:
            self._give(self.focused_link.verdict, is_pinned)

    def show_verdict(self, verdict: LinkVerdict) -> None:
        """A verdict that is saved."""
        alignment = self._alignment
        link = next((one for one in alignment.links if _is_on(verdict, alignment, one)), None) if alignment is not None else None
        if alignment is not None and link is not None:
            changed = replace(link, verdict=verdict.judgement, pinned=verdict.pinned)
            self._show(with_link(alignment, link, changed), self._note)

    def _give(self, judgement: Judgement | None, is_pinned: bool) -> None:
        alignment, link = self._alignment, self.focused_link
        if alignment is None or link is None:
            return
        left, right = alignment.span(link, "left"), alignment.span(link, "right")
        identity = verdict_id(alignment.left, left, alignment.right, right)
        self.verdict_given.emit(LinkVerdict(identity, alignment.left, left, alignment.right, right, judgement, is_pinned))
        self._show_card()  # the button was pressed, but the verdict may not be saved

    def _focus_first(self) -> None:
        """The first claim in the order of the list."""
        first = next((row for row in self.claims.model.rows if row.link is not None), None)
        if first is not None:
            self.focus_claim(first.number, reveal=self._is_first and self.texts.are_at_top() and not self.texts.is_in_view(first))

    def _show(self, alignment: Alignment | None, note: str) -> None:
        before = None if self._focused is None else (self._focused.left, self._focused.right)
        self._alignment, self._note = alignment, note
        self._rows = ()
        if alignment is not None and self._left is not None and self._right is not None:
            self._rows = claim_rows(alignment, self._left, self._right)
        self.tools.show_counts(counts(self._rows))
        self.tools.hide_crowd(State.ONLY, sum(claim.state is State.ONLY for claim in self._rows) > MOST_ALONE)
        self.claims.set_rows(self._rows, note)
        self._focused = next((claim for claim in self._rows if (claim.left, claim.right) == before), None)
        self._show_states()
        self.claims.set_current(self._focused.number if self._focused is not None else None)
        self._show_card()
        self.claims_shown.emit()

    def _show_states(self) -> None:
        """Lists and draws the claims whose state is asked for."""
        shown = self.tools.shown()
        self.claims.set_shown(shown)
        self.texts.set_claims(self._alignment, [claim for claim in self._rows if claim.state in shown])
        self.texts.set_focused(self._focused)

    def _show_card(self) -> None:
        told = None
        if self._focused is not None and self._left is not None and self._right is not None:
            told = Told(self._focused, self._left, self._right)
        self.card.show_claim(told)
        is_empty = told is None and self._alignment is not None and not self._alignment.links
        self.below.show_page(self.below.nothing if is_empty else self.card)

    def _show_best(self) -> None:
        if self._alignment is not None and self._alignment.nearest is not None:
            self._show(replace(self._alignment, links=(self._alignment.nearest,)), BELOW)
            self.focus_claim(1)

    def _step(self, by: int, states: frozenset[State]) -> None:
        """To the next link, down or up the left text, in one of the states; from the end nowhere."""
        shown = self.tools.shown() & states
        numbers = [claim.number for claim in self._rows if claim.link is not None and claim.state in shown]
        here = self._focused.number if self._focused is not None else 0 if by > 0 else len(self._rows) + 1
        ahead = [number for number in numbers if (number - here) * by > 0]
        if ahead:
            self.focus_claim(min(ahead) if by > 0 else max(ahead))

    def _cancel(self) -> None:
        if self.below.page is self.below.progress:
            self.cancel_requested.emit()

    def _name_sides(self) -> None:
        if self._left is not None and self._right is not None:
            self.tools.choose(self._left.document.id, self._right.document.id)
            self.claims.set_names(self._left.document.source.name, self._right.document.source.name)

    def _connect(self) -> None:
        self.claims.chosen.connect(self.focus_claim)
        self.claims.activated.connect(lambda _: self.go_to_partner())
        self.texts.chosen.connect(self.focus_claim)
        self.texts.strip.chosen.connect(lambda _: self.claims.view.setFocus(Qt.FocusReason.OtherFocusReason))  # so that Y, N, U act
        self.texts.status_changed.connect(self.status_changed)
        self.tools.documents_picked.connect(self.documents_changed)
        self.tools.swap_asked.connect(self.swap)
        self.tools.sync_picked.connect(self.set_sync)
        self.tools.shown_picked.connect(lambda _: self._show_states())
        self.card.judged.connect(self.judge)
        self.card.pinned.connect(self.pin)
        self.card.note_requested.connect(lambda: self.note_requested.emit(self.focused_link))
        self.below.progress.cancelled.connect(self.cancel_requested)
        self.below.failure.retry_requested.connect(self.retry_requested)
        self.below.nothing.best_requested.connect(self._show_best)
        self.below.nothing.threshold_chosen.connect(self.threshold_changed)
        self.below.table_shown.connect(self._share_height)
        self._watch_keys()

    def _share_height(self) -> None:
        """A table gets more than the evidence for one claim."""
        height = self._parts.height()
        self._parts.setSizes([height - round(height * TABLE_SHARE), round(height * TABLE_SHARE)])

    def _watch_keys(self) -> None:
        key, keys = Qt.Key, ComparisonKeys(self)
        everywhere = {key.Key_Return: self.go_to_partner, key.Key_Enter: self.go_to_partner, key.Key_Escape: self._cancel}
        verdicts = {key.Key_Y: Judgement.SAME, key.Key_N: Judgement.NOT_SAME, key.Key_U: Judgement.UNSURE}
        in_list = {pressed: (lambda judgement=judgement: self.card.press(judgement)) for pressed, judgement in verdicts.items()}
        steps = {key.Key_J: lambda: self.claims.step(1), key.Key_K: lambda: self.claims.step(-1), key.Key_P: self.card.press_pin}
        keys.watch(self.claims.view, {**everywhere, **in_list, **steps})
        for view in self.texts.views.values():
            keys.watch(view, everywhere)

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


def _is_on(verdict: LinkVerdict, alignment: Alignment, link: Link) -> bool:
    spans = alignment.span(link, "left"), alignment.span(link, "right")
    return verdict.id == verdict_id(alignment.left, spans[0], alignment.right, spans[1])


def with_link(alignment: Alignment, link: Link, changed: Link) -> Alignment:
    """The alignment with one of its links replaced."""
    return replace(alignment, links=tuple(changed if one is link else one for one in alignment.links))
