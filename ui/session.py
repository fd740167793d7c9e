"""What the window remembers from one start to the next: its tabs, the places in them, its size."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from reader.workspace import Workspace
from ui.opening import Opening
from ui.page_entries import Entry, entry, reopening
from ui.slices import Slices
from ui.tabs import Tabs

_PAUSE = 2_000  # milliseconds after a change, so that a crash loses little


class Session(QObject):
    restored = Signal()  # all tabs are back

    def __init__(self, window: QMainWindow, tabs: Tabs, opening: Opening, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._tabs, self._opening, self._workspace = window, tabs, opening, workspace
        self._is_restored = False
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.save)
        self._turns = Slices(self)

    def when_restored(self, act: Callable[[], object]) -> None:
        """Does it now, or as soon as all tabs are back."""
        if self._is_restored:
            act()
        else:
            self.restored.connect(act)

    def note_change(self) -> None:
        """Something worth remembering changed."""
        if self._is_restored:
            self._pause.start()

    def save(self) -> None:
        """Writes it to the workspace."""
        self._pause.stop()
        if not self._is_restored:
            return
        pages = [kept for page in self._tabs.pages if (kept := entry(page))]
        current = self._tabs.current
        active = next((number for number, kept in enumerate(pages) if current is not None and kept == entry(current)), 0)
        self._workspace.set_state("session", {"tabs": pages, "active": active})
        self._workspace.set_state("geometry", b64encode(self._window.saveGeometry().data()).decode())

    def restore_layout(self) -> None:
        """Size and place of the window; before it shows."""
        geometry = self._workspace.state("geometry")
        if geometry:
            self._window.restoreGeometry(QByteArray(b64decode(geometry)))

    def restore_tabs(self) -> None:
        """The articles and comparisons that were open, at the places where reading stopped."""
        kept: dict[str, Any] = self._workspace.state("session", {})
        self._turns.run(self._reopening(kept.get("tabs", ()), kept.get("active", 0)))

    def stop(self) -> None:
        """The window closes; tabs that are not back yet are not forgotten, for nothing is saved any more."""
        self._turns.stop()
        self._is_restored = False

    def _reopening(self, entries: Sequence[Entry], active: int) -> Iterator[None]:
        """The one that was in front comes to the front as soon as it is there."""
        for number, kept in enumerate(entries):
            yield from reopening(self._opening, kept, is_current=number == active)
        self._is_restored = True
        self.restored.emit()
