"""Which side panels are open: at an article as the analyst left them, at a comparison or a table none unless asked for.

Where the window has no room for text and both panels, the one that was asked for last stays.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from reader.workspace import Workspace
from ui.article.document_pane import DocumentPane
from ui.panels.notes_panel import NotesPanel
from ui.panels.side_panel import SidePanel
from ui.tabs import Tabs

WIDTHS, LEASTS = (248, 292), (180, 252)
TEXT_LEAST = 360
LEFT, NOTES = "left_panel", "notes_panel"  # ids of their commands


class Panels(QObject):
    changed = Signal()

    def __init__(self, splitter: QSplitter, side: SidePanel, notes: NotesPanel, tabs: Tabs, workspace: Workspace) -> None:
        super().__init__(splitter)
        self._parts: dict[str, QWidget] = {LEFT: side, NOTES: notes}
        self._tabs, self._workspace = tabs, workspace
        kept = workspace.state("panels", {})
        self._reading = {LEFT: bool(kept.get(LEFT, True)), NOTES: bool(kept.get(NOTES, True))}
        self._comparing = {LEFT: False, NOTES: False}
        for part, least in zip(self._parts.values(), LEASTS, strict=True):
            part.setMinimumWidth(least)
        self._splitter, self._asked_last = splitter, NOTES
        self._widths = dict(zip((LEFT, NOTES), workspace.state("widths", WIDTHS), strict=True))
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(lambda *_: self._note_widths())

    @property
    def state(self) -> dict[str, bool]:
        """What the analyst wants open at the page in front."""
        return self._reading if isinstance(self._tabs.current, DocumentPane | None) else self._comparing

    def toggle(self, panel: str) -> None:
        """Shows a panel that is not to be seen, hides one that is."""
        self.state[panel], self._asked_last = self._parts[panel].isHidden(), panel
        self._workspace.set_state("panels", self._reading)
        self.fit()
        self.changed.emit()

    def show_left(self) -> None:
        if self._parts[LEFT].isHidden():
            self.toggle(LEFT)

    def show_notes(self) -> None:
        if self._parts[NOTES].isHidden():
            self.toggle(NOTES)

    def fit(self) -> None:
        """Shows and hides the panels; there are no notes to show while no article is open."""
        wanted = {name: self.state[name] and (name == LEFT or self._tabs.current is not None) for name in self._parts}
        if all(wanted.values()) and self._is_narrow:
            wanted = {name: name == self._asked_last for name in self._parts}
        if any(part.isHidden() is wanted[name] for name, part in self._parts.items()):
            for name, part in self._parts.items():
                if wanted[name]:
                    part.resize(self._widths[name], part.height())  # a splitter leaves hidden ones narrow: rows would be laid out for that
                part.setVisible(wanted[name])
            left, notes = (self._widths[name] if wanted[name] else 0 for name in self._parts)
            self._splitter.setSizes([left, max(1, self._splitter.width() - left - notes - 2), notes])

    @property
    def _is_narrow(self) -> bool:
        """Whether there is no room for the text and both panels; not before the window is seen."""
        return self._splitter.isVisible() and self._splitter.width() < TEXT_LEAST + sum(
            part.minimumWidth() for part in self._parts.values()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return False

    def _note_widths(self) -> None:
        """The analyst moved an edge."""
        for name, part in self._parts.items():
            if not part.isHidden():
                self._widths[name] = part.width()
        self._workspace.set_state("widths", list(self._widths.values()))
