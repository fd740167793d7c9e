"""The menus of the right mouse button: in a text, on what is selected or the sentence there; on a claim of a comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Actions
from ui.comparison.comparison_tab import ComparisonTab
from ui.look.menu import Menu
from ui.view.document_view import DocumentView

_IN_TEXT = ("copy", "cite", "", "highlight", "note", "tag", "", "name", "number", "said", "", "why", "elsewhere")  # an empty one is a line
_ON_CLAIM = ("partner", "elsewhere", "", "same", "not_same", "unsure", "pin", "", "scope", "note_claim")


class TextMenu(QObject):
    def __init__(self, window: QWidget, commands: Actions) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands

    def show(self, view: DocumentView, point: QPoint) -> None:
        """At a point of a view."""
        self.built(_IN_TEXT).popup(view.viewport().mapToGlobal(point))

    def show_claims(self, page: ComparisonTab, point: QPoint) -> None:
        """At a point of the list of claims."""
        claims = page.pane.claims.view
        if claims.indexAt(point).isValid():
            self.built(_ON_CLAIM).popup(claims.viewport().mapToGlobal(point))

    def built(self, commands: Sequence[str]) -> QMenu:
        menu = Menu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for command in commands:
            if command:
                menu.addAction(self._commands[command])
            else:
                menu.addSeparator()
        return menu
