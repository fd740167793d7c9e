"""What the window remembers from one start to the next: its tabs, the places in them, its size."""

from base64 import b64decode, b64encode
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from reader.workspace import Workspace
from ui.document_pane import DocumentPane
from ui.opening import Opening
from ui.tabs import Page, Tabs

_PAUSE = 2_000  # milliseconds after a change, so that a crash loses little


class Session(QObject):
    def __init__(self, window: QMainWindow, tabs: Tabs, opening: Opening, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._tabs, self._opening, self._workspace = window, tabs, opening, workspace
        self._is_restored = False
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.save)

    def note_change(self) -> None:
        """Something worth remembering changed."""
        if self._is_restored:
            self._pause.start()

    def save(self) -> None:
        """Writes it to the workspace."""
        self._pause.stop()
        if not self._is_restored:
            return
        pages = [entry for page in self._tabs.pages if (entry := _entry(page))]
        current = self._tabs.current
        active = next((number for number, entry in enumerate(pages) if current is not None and entry == _entry(current)), 0)
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
        pages = [self._reopened(entry) for entry in kept.get("tabs", ())]
        active = kept.get("active", 0)
        self._is_restored = True
        if active < len(pages) and (page := pages[active]) is not None:
            self._tabs.go_to(page)

    def _reopened(self, entry: dict[str, Any]) -> Page | None:
        if entry["kind"] == "document":
            return self._opening.open_document(entry["id"], offset=entry["offset"], is_current=False)
        page = self._opening.compare(entry["left"], entry["right"], is_current=False)
        if page is not None:
            for view, offset in zip(page.views, entry["offsets"], strict=True):
                view.scroll_to_offset(offset)
        return page


def _entry(page: Page) -> dict[str, Any] | None:
    if isinstance(page, DocumentPane):
        document = page.source.document
        return {"kind": "document", "id": document.id, "offset": page.view.top_offset()} if document is not None else None
    left, right = page.left.document, page.right.document
    if left is None or right is None:
        return None
    return {"kind": "comparison", "left": left.id, "right": right.id, "offsets": [view.top_offset() for view in page.views]}
