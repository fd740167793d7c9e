"""Keeps the notes panel in step with the article in front and with the workspace, and the editor in step with what is saved."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.annotation import Annotation, Body, Change
from reader.errors import WorkspaceError
from ui import messages
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.panels.note_editor import NoteEditor
from ui.panels.note_rows import note_rows
from ui.panels.notebook import Notebook
from ui.panels.notes_panel import DOCUMENT, PAIR, NotesPanel
from ui.tabs import Tabs

_ORIGIN = "notes panel"


class NoteKeeping(QObject):
    """`saved` carries the words for the status line. Notes are "saved" when they are on the disk, not before."""

    saved = Signal(str)

    def __init__(self, panel: NotesPanel, notebook: Notebook, desk: Desk, tabs: Tabs) -> None:
        super().__init__(panel)
        self._panel, self._notebook, self._desk, self._tabs = panel, notebook, desk, tabs
        self._editor: NoteEditor | None = None
        self._fault = ""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        panel.scope_chosen.connect(lambda _: self.refresh())
        panel.editor_made.connect(self._take_editor)
        tabs.current_changed.connect(self._soon.start)
        notebook.changed.connect(self._follow)
        notebook.failed.connect(self._fail)
        desk.library_changed.connect(self._soon.start)

    def refresh(self) -> None:
        """Lists the notes of the scope anew."""
        scope = self._panel.scope.current
        notes = tuple(note for document in self._documents(scope) for note in self._notebook.notes(document))
        sources = {stored.id: stored.source for stored in self._desk.workspace.documents()} if scope != DOCUMENT else {}
        rows = note_rows(notes, self._desk.texts, sources, named=scope != DOCUMENT, today=datetime.now().astimezone().date())
        self._panel.show_notes(rows)

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()

    def write(self, note: Annotation, field: str) -> None:
        """Opens the editor of a note; a scope that does not list it is changed."""
        if note.target.document not in self._documents(self._panel.scope.current):
            self._panel.scope.choose(PAIR if isinstance(self._tabs.current, ComparisonTab) else DOCUMENT)
        self.refresh()
        self._panel.edit(note.id, field)

    def _documents(self, scope: int) -> tuple[str | None, ...]:
        """Ids of the documents whose notes are listed; none stands for all."""
        page = self._tabs.current
        if scope not in (DOCUMENT, PAIR):
            return (None,)
        sources = page.sources if page is not None else ()
        return tuple(source.document.id for source in sources if source.document is not None)

    def _follow(self, change: Change) -> None:
        if self._editor is None:
            self._fault = ""
            self.saved.emit(messages.ALL_SAVED)
        self.refresh()

    def _take_editor(self, editor: NoteEditor) -> None:
        self._editor = editor
        editor.typed.connect(lambda: self.saved.emit(messages.SAVING))
        editor.written.connect(self._write)
        editor.ended.connect(self._drop_editor)

    def _write(self, note: Annotation, body: Body) -> None:
        self._fault = ""
        current = next((one for one in self._notebook.notes(note.target.document) if one.id == note.id), None)
        if current is None or self._editor is None:  # undone or deleted while it was written
            return
        kept = self._notebook.write(current, body, _ORIGIN)
        if kept is None:
            self._editor.refuse(self._fault)
        else:
            self._editor.confirm(kept)
            self.saved.emit(messages.ALL_SAVED)

    def _drop_editor(self) -> None:
        self._editor = None

    def _fail(self, error: WorkspaceError) -> None:
        self._fault = str(error)
        self.saved.emit(messages.NOT_SAVED)
