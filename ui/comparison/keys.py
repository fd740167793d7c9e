"""Single keys of a comparison: they act while the claim list or a text has the keyboard, never in a text field."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

Keys = Mapping[Qt.Key, Callable[[], object]]


class ComparisonKeys(QObject):
    """Watches widgets for their keys, pressed alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[QObject, Keys] = {}

    def watch(self, widget: QWidget, keys: Keys) -> None:
        self._keys[widget] = keys
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        act = self._keys.get(watched, {}).get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        act()
        return True
