"""The documents of the workspace, wherever the window lists them: left panel, welcome page, recent files, the corner of the menu bar."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from reader.annotation import Change
from reader.document_status import DocumentStatus
from reader.workspace import StoredDocument, Workspace
from ui import messages
from ui.language import tr
from ui.look.basics import Label
from ui.look.menu import Menu
from ui.look.style import MENU_HEIGHT
from ui.opening import Opening
from ui.panels.side_panel import SidePanel
from ui.slices import Slices
from ui.welcome_page import WelcomePage

_PAUSE = 40  # milliseconds
_NAME_WIDTH, _MARGIN = 240, 14  # the menus of every language have room beside it


class Library(QObject):
    def __init__(self, workspace: Workspace, side: SidePanel, welcome: WelcomePage, opening: Opening) -> None:
        super().__init__(side)
        self._workspace, self._side, self._welcome, self._opening = workspace, side, welcome, opening
        self._name = Label(size=12, token="t2")
        self._recent = Menu(tr("Open recent"))
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self.show)
        self._listing = Slices(self)

    def stand_in(self, bar: QMenuBar, menu: Menu, before: QAction) -> None:
        """Its name in the corner of the menu bar, its recent files in a menu before an action."""
        self._name.setContentsMargins(0, 0, _MARGIN, 0)
        self._name.setFixedSize(_NAME_WIDTH, MENU_HEIGHT)
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar.setCornerWidget(self._name)
        self._recent.setParent(menu, self._recent.windowFlags())
        menu.insertMenu(before, self._recent)
        menu.aboutToShow.connect(self._fill_recent)

    def refresh(self) -> None:
        """Lists what there is in a moment: of many articles that come together, once for several."""
        if not self._soon.isActive():
            self._soon.start()

    def follow(self, change: Change) -> None:
        """Documents may have been removed, or come back."""
        values = (value for pair in change.edits.values() for value in pair)
        if any(isinstance(value, DocumentStatus) and value.is_removed for value in values):
            self.refresh()

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()
        self._listing.stop()

    def show(self) -> None:
        """Lists what there is now, the latest first; thousands take several turns."""
        self._listing.run(self._listed())

    def _listed(self) -> Iterator[None]:
        documents: list[StoredDocument] = []
        for page in self._workspace.listing():
            if documents:
                yield
            documents += page
        replaced = frozenset(stored.replaces for stored in documents)
        self._side.set_library(tuple((stored.id, stored.source) for stored in reversed(documents)), replaced)
        self._welcome.set_recent(self._workspace.recent())
        name = messages.workspace_name(self._workspace.path, len(documents))
        self._name.setText(self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH - _MARGIN))
        self._name.setToolTip(name)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for uri in self._workspace.recent():
            action = QAction(messages.path_of(uri).name, self._recent)
            action.triggered.connect(lambda _=False, uri=uri: self._opening.open_paths([messages.path_of(uri)]))
            self._recent.addAction(action)
        self._recent.setEnabled(not self._recent.isEmpty())
