"""A widget that paints several words, one of them chosen, and how assistive technology reads it: a choice, and what it stands at."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class ChoiceWidget(QWidget):
    """What the painted choices share."""

    def __init__(self) -> None:
        super().__init__()
        self.accessible: AccessibleChoice | None = None
        _install()

    @property
    def chosen_words(self) -> str:
        raise NotImplementedError

    def tell_choice(self) -> None:
        """Tells assistive technology, if there is any, what is chosen now."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.chosen_words))


class AccessibleChoice(QAccessibleWidget):
    """It is called a combo box: readers know that this has one of several values, and that keys choose another."""

    def __init__(self, choice: ChoiceWidget) -> None:
        super().__init__(choice, QAccessible.Role.ComboBox)
        self._choice = choice

    def text(self, kind: QAccessible.Text) -> str:
        return self._choice.chosen_words if kind == QAccessible.Text.Value else super().text(kind)


@cache
def _install() -> None:
    """Makes choices known to Qt's accessibility, once."""

    def interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
        if isinstance(thing, ChoiceWidget):
            thing.accessible = AccessibleChoice(thing)  # Qt holds the interface but does not keep its Python side alive
            return thing.accessible
        return None

    QAccessible.installFactory(interface)
