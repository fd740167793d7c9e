"""Single keys of a comparison: they act while the claim list or a text has the keyboard, never in a text field."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.alignment import Judgement
from ui.comparison.claim_list import ClaimList
from ui.comparison.evidence_card import EvidenceCard

Keys = Mapping[Qt.Key, Callable[[], object]]


class ComparisonKeys(QObject):
    """Watches the list and the texts for their keys, pressed alone: Enter and Escape everywhere, steps and verdicts in the list."""

    def __init__(
        self,
        claims: ClaimList,
        texts: Sequence[QWidget],
        card: EvidenceCard,
        go_to_partner: Callable[[], object],
        cancel: Callable[[], object],
    ) -> None:
        super().__init__(claims)
        key = Qt.Key
        everywhere: Keys = {key.Key_Return: go_to_partner, key.Key_Enter: go_to_partner, key.Key_Escape: cancel}
        verdicts: Keys = {
            key.Key_Y: lambda: card.press(Judgement.SAME),
            key.Key_N: lambda: card.press(Judgement.NOT_SAME),
            key.Key_U: lambda: card.press(Judgement.UNSURE),
            key.Key_P: card.press_pin,
        }
        steps: Keys = {key.Key_J: lambda: claims.step(1), key.Key_K: lambda: claims.step(-1)}
        self._keys: dict[QObject, Keys] = {claims.view: {**everywhere, **verdicts, **steps}} | dict.fromkeys(texts, everywhere)
        for widget in (claims.view, *texts):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        act = self._keys.get(watched, {}).get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        act()
        return True
