"""Which side panels are open: at an article as the analyst left them, at a comparison or a table none unless asked for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from reader.workspace import Workspace
from ui.article.document_pane import DocumentPane
from ui.panels.notes_panel import NotesPanel
from ui.panels.side_panel import SidePanel
from ui.tabs import Tabs

WIDTHS = (248, 292)
LEFT, NOTES = "left_panel", "notes_panel"  # ids of their commands


class Panels(QObject):
    changed = Signal()

    def __init__(self, splitter: QSplitter, side: SidePanel, notes: NotesPanel, tabs: Tabs, workspace: Workspace) -> None:
        super().__init__(splitter)
        self._parts = {LEFT: side, NOTES: notes}
        self._tabs, self._workspace = tabs, workspace
        kept = workspace.state("panels", {})
        self._reading = {LEFT: bool(kept.get(LEFT, True)), NOTES: bool(kept.get(NOTES, True))}
        self._comparing = {LEFT: False, NOTES: False}
        self._splitter = splitter
        self._widths = dict(zip((LEFT, NOTES), workspace.state("widths", WIDTHS), strict=True))
        splitter.splitterMoved.connect(lambda *_: self._note_widths())

    @property
    def state(self) -> dict[str, bool]:
        """What the analyst wants open at the page in front."""
        return self._reading if isinstance(self._tabs.current, DocumentPane | None) else self._comparing

    def toggle(self, panel: str) -> None:
        self.state[panel] = not self.state[panel]
        self._workspace.set_state("panels", self._reading)
        self.fit()
        self.changed.emit()

    def show_left(self) -> None:
        if not self.state[LEFT]:
            self.toggle(LEFT)

    def show_notes(self) -> None:
        if not self.state[NOTES]:
            self.toggle(NOTES)

    def fit(self) -> None:
        """Shows and hides the panels; there are no notes to show while no article is open."""
        wanted = {name: self.state[name] and (name == LEFT or self._tabs.current is not None) for name in self._parts}
        if any(part.isHidden() is wanted[name] for name, part in self._parts.items()):
            for name, part in self._parts.items():
                if wanted[name]:
                    part.resize(self._widths[name], part.height())  # a splitter leaves hidden ones narrow: rows would be laid out for that
                part.setVisible(wanted[name])
            left, notes = (self._widths[name] if wanted[name] else 0 for name in self._parts)
            self._splitter.setSizes([left, max(1, self._splitter.width() - left - notes - 2), notes])

    def _note_widths(self) -> None:
        """The analyst moved an edge."""
        for name, part in self._parts.items():
            if not part.isHidden():
                self._widths[name] = part.width()
        self._workspace.set_state("widths", list(self._widths.values()))
