"""The analyst's verdicts on links: given to the claim in focus, shown when they are saved."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.alignment import Alignment, Judgement, Link
from reader.annotation import LinkVerdict, verdict_id
from reader.text import Span
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.evidence_card import EvidenceCard


class Judging(QObject):
    """`given` carries a LinkVerdict; it shows when `show_verdict` is told that it is saved. `show` shows an alignment.

    `pair`: two sentences without a link that somebody asked about; a verdict on them is pinned, so that it makes a link or rules it out.
    """

    given = Signal(object)

    def __init__(self, focus: ClaimFocus, card: EvidenceCard, show: Callable[[Alignment], object], show_card: Callable[[], object]) -> None:
        super().__init__(card)
        self._focus, self._show, self._show_card = focus, show, show_card
        self.pair: tuple[Span, Span] | None = None
        card.judged.connect(self.judge)
        card.pinned.connect(self.pin)

    def judge(self, judgement: Judgement | None) -> None:
        """Gives the analyst's verdict on the focused link, or takes it back."""
        if self._focus.link is not None:
            self._give(judgement, self._focus.link.pinned)
        elif judgement is not None:
            self._give_to_pair(judgement)

    def pin(self, is_pinned: bool) -> None:
        """Holds the focused link through every new comparison, or lets it go."""
        if self._focus.link is not None:
            self._give(self._focus.link.verdict, is_pinned)
        elif is_pinned:
            self._give_to_pair(None)

    def show_verdict(self, verdict: LinkVerdict) -> bool:
        """A verdict that is saved; false if none of the links shown is on these passages."""
        alignment = self._focus.alignment
        link = next((one for one in alignment.links if _id_on(alignment, one) == verdict.id), None) if alignment is not None else None
        if alignment is not None and link is not None:
            changed = replace(link, verdict=verdict.judgement, pinned=verdict.pinned)
            self._show(replace(alignment, links=tuple(changed if one is link else one for one in alignment.links)))
        return link is not None

    def _give_to_pair(self, judgement: Judgement | None) -> None:
        alignment = self._focus.alignment
        if self._focus.claim is None and self.pair is not None and alignment is not None:
            (left, right), ids = self.pair, (alignment.left, alignment.right)
            self.given.emit(LinkVerdict(verdict_id(ids[0], left, ids[1], right), ids[0], left, ids[1], right, judgement, pinned=True))

    def _give(self, judgement: Judgement | None, is_pinned: bool) -> None:
        alignment, link = self._focus.alignment, self._focus.link
        if alignment is None or link is None:
            return
        left, right = alignment.span(link, "left"), alignment.span(link, "right")
        verdict = LinkVerdict(_id_on(alignment, link), alignment.left, left, alignment.right, right, judgement, is_pinned)
        self.given.emit(verdict)
        self._show_card()  # the button was pressed, but the verdict may not be saved


def _id_on(alignment: Alignment, link: Link) -> str:
    return verdict_id(alignment.left, alignment.span(link, "left"), alignment.right, alignment.span(link, "right"))
