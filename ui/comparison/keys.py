"""Single keys of a comparison: they act while the claim list or a text has the keyboard, never in a text field."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.alignment import Judgement
from ui.commands import COMMANDS, Command
from ui.comparison.claim_list import ClaimList
from ui.comparison.evidence_card import EvidenceCard

Acts = Mapping[str, Callable[[], object]]  # by the ids of commands


class ComparisonKeys(QObject):
    """Watches the list and the texts for their keys, pressed alone: partner and Escape everywhere, steps and verdicts in the list."""

    def __init__(
        self,
        claims: ClaimList,
        texts: Sequence[QWidget],
        card: EvidenceCard,
        go_to_partner: Callable[[], object],
        cancel: Callable[[], object],
    ) -> None:
        super().__init__(claims)
        self._list, self._cancel = claims.view, cancel
        self._acts: Acts = {
            "partner": go_to_partner,
            "same": lambda: card.press(Judgement.SAME),
            "not_same": lambda: card.press(Judgement.NOT_SAME),
            "unsure": lambda: card.press(Judgement.UNSURE),
            "pin": card.press_pin,
            "next_claim": lambda: claims.step(1),
            "previous_claim": lambda: claims.step(-1),
        }
        self._commands: dict[str, str] = {}
        self.rebind(COMMANDS)
        for widget in (claims.view, *texts):
            widget.installEventFilter(self)

    def rebind(self, commands: Iterable[Command]) -> None:
        """Takes the keys of the commands of a claim list."""
        mine = [command for command in commands if command.id in self._acts]
        self._commands = {QKeySequence(key).toString(): command.id for command in mine for key in command.keys}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        pressed = _written(event)
        command = self._commands.get(pressed, "")
        if pressed == "Esc":
            self._cancel()
        elif command and (watched is self._list or command == "partner"):
            self._acts[command]()
        else:
            return False
        return True


def _written(event: QKeyEvent) -> str:
    """The key as a command writes it; that of the number pad is the same."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)).toString()
