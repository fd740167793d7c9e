"""Brings an alignment into the list, the tool row, the texts and what stands below them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.alignment import SIDES, Alignment
from reader.coverage import Coverage, coverage
from ui.comparison.below import Below
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.claim_list import ClaimList
from ui.comparison.claim_rows import State, counts
from ui.comparison.narrowing import Narrowing
from ui.comparison.tools import ComparisonTools
from ui.language import tr

MOST_ALONE = 12  # more passages than these on one side only are shown when asked for
PROVISIONAL, BELOW = tr("provisional"), tr("below the threshold")


class Showing(QObject):
    """`shown`: other claims, or with other verdicts."""

    shown = Signal()

    def __init__(self, focus: ClaimFocus, tools: ComparisonTools, claims: ClaimList, narrowing: Narrowing, below: Below) -> None:
        super().__init__(below)
        self._focus, self._tools, self._claims, self._narrowing, self._below = focus, tools, claims, narrowing, below
        self._note = ""

    @property
    def final(self) -> Alignment | None:
        """What the comparison found; none while it looks for more. A pair that is shown although it is below the threshold is no link."""
        alignment = self._focus.alignment
        if alignment is None or self._note == PROVISIONAL:
            return None
        return replace(alignment, links=()) if self._note == BELOW else alignment

    def show(self, alignment: Alignment | None, note: str = "") -> None:
        """The claims, none while they are not known; `note` stands beside their number."""
        self._note = note
        self._focus.take(alignment, is_final=note != PROVISIONAL)
        rows = self._focus.rows
        self._tools.show_counts(counts(rows))
        self._tools.hide_crowd(State.ONLY, sum(claim.state is State.ONLY for claim in rows) > MOST_ALONE)
        self._claims.set_rows(rows, note)
        self._claims.set_coverage(self._coverage())
        self._narrowing.apply()
        self._claims.set_current(self._focus.claim.number if self._focus.claim is not None else None)
        self.show_card()
        self.shown.emit()

    def show_again(self, alignment: Alignment) -> None:
        """The same claims with other verdicts."""
        self.show(alignment, self._note)

    def show_best(self) -> None:
        """The pair that is nearest to the threshold, where there is one, in place of no claim."""
        alignment = self._focus.alignment
        if alignment is not None and alignment.nearest is not None:
            self.show(replace(alignment, links=(alignment.nearest,)), BELOW)

    def show_card(self) -> None:
        """The evidence for the claim in focus, or why there is no claim."""
        self._below.show_claim(self._focus.told, is_empty=self._focus.is_empty)

    def _coverage(self) -> tuple[Coverage, Coverage] | None:
        """Of both texts; none where no claim is linked, or only one below the threshold, or others are still looked for."""
        alignment, sides = self._focus.alignment, self._focus.sides
        if alignment is None or sides is None or not alignment.links or self._note:
            return None
        left, right = (coverage(alignment, side, one.document.text) for side, one in zip(SIDES, sides, strict=True))
        return left, right
