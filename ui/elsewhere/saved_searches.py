"""Searches that the analyst keeps: in the workspace, and in a menu."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import ReaderError
from reader.workspace import Workspace
from ui.language import fault_told, tr
from ui.look.menu import Menu

_KEY = "searches"
_MOST_SHOWN = 60  # characters


class SavedSearches(QObject):
    """`chosen` carries a query, `failed` a sentence."""

    chosen = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._widget = workspace, parent

    @property
    def queries(self) -> list[str]:
        """The one kept last comes first."""
        try:
            return [str(query) for query in self._workspace.state(_KEY, [])]
        except ReaderError as error:
            self.failed.emit(fault_told(error))
            return []

    def keep(self, query: str) -> None:
        if query.strip():
            self._write([query, *(one for one in self.queries if one != query)])

    def forget(self, query: str) -> None:
        self._write([one for one in self.queries if one != query])

    def built_menu(self, query: str) -> QMenu:
        """The searches; keeping or forgetting the one in front."""
        menu, kept = Menu(self._widget), self.queries
        menu.aboutToHide.connect(menu.deleteLater)
        for one in kept:
            menu.addAction(_shown(one)).triggered.connect(lambda _=False, one=one: self.chosen.emit(one))
        if not kept:
            menu.addAction(tr("No search is saved yet")).setEnabled(False)
        menu.addSeparator()
        if query in kept:
            menu.addAction(tr("Forget this search")).triggered.connect(lambda: self.forget(query))
        else:
            save = menu.addAction(tr("Save this search"))
            save.setEnabled(bool(query.strip()))
            save.triggered.connect(lambda: self.keep(query))
        return menu

    def show_menu(self, query: str, below: QWidget) -> None:
        self.built_menu(query).popup(below.mapToGlobal(QPoint(0, below.height())))

    def _write(self, queries: list[str]) -> None:
        try:
            self._workspace.set_state(_KEY, queries)
        except ReaderError as error:
            self.failed.emit(fault_told(error))


def _shown(query: str) -> str:
    shown = query if len(query) <= _MOST_SHOWN else f"{query[: _MOST_SHOWN - 1]}…"
    return shown.replace("&", "&&")
