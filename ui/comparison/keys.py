"""Single keys of a comparison: they act while the claim list or a text has the keyboard, never in a text field."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Judgement
from ui.command_keys import Acts, CommandKeys, written
from ui.comparison.claim_list import ClaimList
from ui.comparison.evidence_card import EvidenceCard


class ComparisonKeys(CommandKeys):
    """Watches the list and the texts for their keys: partner and Escape everywhere, steps and verdicts in the list."""

    def __init__(
        self,
        claims: ClaimList,
        texts: Sequence[QWidget],
        card: EvidenceCard,
        go_to_partner: Callable[[], object],
        cancel: Callable[[], object],
        note: Callable[[], object],
        scope: Callable[[], object],
    ) -> None:
        acts: Acts = {
            "partner": go_to_partner,
            "same": lambda: card.press(Judgement.SAME),
            "not_same": lambda: card.press(Judgement.NOT_SAME),
            "unsure": lambda: card.press(Judgement.UNSURE),
            "pin": card.press_pin,
            "note_claim": note,
            "scope": scope,
            "next_claim": lambda: claims.step(1),
            "previous_claim": lambda: claims.step(-1),
        }
        self._list, self._cancel = claims.view, cancel
        super().__init__(claims, acts, (claims.view, *texts))

    def answers(self, watched: QObject, command: str) -> bool:
        return watched is self._list or command == "partner"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and written(event) == "Esc":
            self._cancel()
            return True
        return super().eventFilter(watched, event)
