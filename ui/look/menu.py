"""A menu that has the letters for itself while it is open: they go to its entries, not to the commands of the text behind it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Menu(QMenu):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers() & _COMMANDING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter leads to the next entry that begins with it."""
        letter = event.text().casefold()
        actions = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        active = actions.index(self.activeAction()) + 1 if self.activeAction() in actions else 0
        fitting = (one for one in (*actions[active:], *actions[:active]) if one.text().casefold().startswith(letter))
        if letter.isalnum() and (found := next(fitting, None)) is not None:
            self.setActiveAction(found)
        else:
            super().keyPressEvent(event)

    def submenu(self, name: str) -> "Menu":
        """A new one at the end of this one."""
        made = Menu(name, self)
        self.addMenu(made)
        return made
