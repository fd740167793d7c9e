"""Keys of commands that a widget answers itself, pressed alone; the analyst may give a command other keys."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.commands import COMMANDS, Command

Acts = Mapping[str, Callable[[], object]]  # by the ids of commands


class CommandKeys(QObject):
    """Watches widgets for the keys of the commands that it is told how to carry out."""

    def __init__(self, parent: QObject, acts: Acts, watched: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self._acts = acts
        self._commands: dict[str, str] = {}
        self.rebind(COMMANDS)
        for widget in watched:
            widget.installEventFilter(self)

    def rebind(self, commands: Iterable[Command]) -> None:
        """Takes the keys that the commands have now."""
        mine = [command for command in commands if command.id in self._acts]
        self._commands = {QKeySequence(key).toString(): command.id for command in mine for key in command.keys}

    def answers(self, watched: QObject, command: str) -> bool:
        """Whether a command is carried out while that widget has the keyboard."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        command = self._commands.get(written(event), "")
        if not command or not self.answers(watched, command):
            return False
        self._acts[command]()
        return True


def written(event: QKeyEvent) -> str:
    """The key as a command writes it; that of the number pad is the same."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)).toString()
