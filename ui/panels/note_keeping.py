"""Keeps the notes panel in step with the article in front and with the workspace, and the editor in step with what is saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.annotation import Annotation, Body, Change
from reader.errors import WorkspaceError
from ui import messages
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.language import fault_told
from ui.panels.note_claims import claims_of
from ui.panels.note_editor import NoteEditor
from ui.panels.note_rows import note_rows
from ui.panels.notebook import Notebook
from ui.panels.notes_panel import DOCUMENT, ORPHANS, PAIR, WORKSPACE, NotesPanel
from ui.panels.orphans import has_lost_its_text, orphans
from ui.slices import Slices
from ui.tabs import Tabs

_RETRY = 5_000  # milliseconds
_ORIGIN = "notes panel"
_AT_ONCE = 200  # notes that are listed in some milliseconds


class NoteKeeping(QObject):
    """`saved` carries the words for the status line. Notes are "saved" when they are on the disk, not before.

    What could not be saved stays in the list, marked, and is tried again every few seconds until it is.
    """

    saved = Signal(str)

    def __init__(self, panel: NotesPanel, notebook: Notebook, desk: Desk, tabs: Tabs) -> None:
        super().__init__(panel)
        self._panel, self._notebook, self._desk, self._tabs = panel, notebook, desk, tabs
        self._editor: NoteEditor | None = None
        self._fault = ""
        self._unsaved: dict[str, tuple[Annotation, Body]] = {}  # by the id of the note
        self._newer: dict[str, str] = {}  # of each orphan listed, the document that it waits for
        self._again = QTimer(self, interval=_RETRY)
        self._again.timeout.connect(self.retry)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._listing = Slices(self)
        panel.scope_chosen.connect(lambda _: self.refresh())
        panel.editor_made.connect(self._take_editor)
        panel.show_colors(notebook.color_names)
        notebook.colors_named.connect(lambda: panel.show_colors(notebook.color_names))
        tabs.current_changed.connect(self._soon.start)
        desk.compared.connect(lambda _: self._soon.start())
        notebook.changed.connect(self._follow)
        notebook.failed.connect(self._fail)
        desk.library_changed.connect(self._soon.start)

    def refresh(self) -> None:
        """Lists the notes of the scope anew; thousands take several turns."""
        self._listing.run(self._listed())

    def _listed(self) -> Iterator[None]:
        scope = self._panel.scope.current
        notes = tuple(map(self._as_written, self._notes(scope)))
        if len(notes) > _AT_ONCE:
            yield
        sources = self._desk.workspace.sources([note.target.document for note in notes]) if scope != DOCUMENT else {}
        rows = note_rows(notes, self._desk.texts, sources, named=scope != DOCUMENT, today=datetime.now().astimezone().date())
        rows = tuple(replace(row, is_unsaved=True) if row.note.id in self._unsaved else row for row in rows)
        if len(notes) > _AT_ONCE:
            yield
        self._panel.show_notes(rows, claims_of(notes, self._desk))

    def newer_of(self, note: Annotation) -> str:
        """The id of the document that an orphan waits for, while orphans are listed; else empty."""
        return self._newer.get(note.id, "") if self._panel.scope.current == ORPHANS else ""

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()
        self._again.stop()
        self._listing.stop()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The texts that are not on the disk."""
        return tuple(body.text for _, body in self._unsaved.values())

    def retry(self) -> None:
        """Tries once more to save what could not be saved."""
        for note, body in list(self._unsaved.values()):
            self._write(note, body)

    def write(self, note: Annotation, field: str) -> None:
        """Opens the editor of a note; a scope that does not list it is changed."""
        if not self._is_within(note, self._panel.scope.current):
            near = PAIR if isinstance(self._tabs.current, ComparisonTab) else DOCUMENT
            self._panel.scope.choose(near if self._is_within(note, near) else WORKSPACE)
        self._listing.run(self._opened(note.id, field))

    def _opened(self, note: str, field: str) -> Iterator[None]:
        yield from self._listed()
        self._panel.edit(note, field)

    def _is_within(self, note: Annotation, scope: int) -> bool:
        return scope == WORKSPACE or any(listed.id == note.id for listed in self._notes(scope))

    def _notes(self, scope: int) -> tuple[Annotation, ...]:
        """The notes of a scope; one on a link stands there once, though both documents have it."""
        if scope == ORPHANS:
            found = orphans(self._desk.workspace)
            self._newer = {one.note.id: one.newer for one in found}
            return tuple(one.note for one in found)
        if scope == WORKSPACE:
            return self._notebook.notes()
        page = self._tabs.current
        documents = [source.document.id for source in page.sources if source.document is not None] if page is not None else []
        notes = (note for document in documents for note in self._notebook.notes(document))
        return tuple({note.id: note for note in notes}.values())

    def _follow(self, change: Change) -> None:
        if self._editor is None and not self._unsaved:
            self._fault = ""
            self.saved.emit(messages.ALL_SAVED)
        self.refresh()

    def _take_editor(self, editor: NoteEditor) -> None:
        self._editor = editor
        editor.typed.connect(lambda: self.saved.emit(messages.SAVING))
        editor.written.connect(self._write)
        editor.ended.connect(self._drop_editor)

    def _write(self, note: Annotation, body: Body) -> None:
        current = self._desk.workspace.annotation(note.id)
        if current is None:  # undone or deleted while it was written
            self._settle(note.id)
            return
        self._fault = ""
        kept = self._notebook.write(current, body, _ORIGIN)
        editor = self._editor if self._editor is not None and self._editor.note.id == note.id else None
        if kept is None:
            self._unsaved[note.id] = note, body
            self._again.start()
            if editor is not None:
                editor.refuse(self._fault)
            self._soon.start()
        else:
            if editor is not None:
                editor.confirm(kept)
            self._settle(note.id)

    def _settle(self, note: str) -> None:
        """There is nothing left to save of this note."""
        if self._unsaved.pop(note, None) is not None:
            self._soon.start()
        if not self._unsaved:
            self._again.stop()
            self.saved.emit(messages.ALL_SAVED)

    def _as_written(self, note: Annotation) -> Annotation:
        """The note with what was typed, saved or not."""
        return replace(note, body=self._unsaved[note.id][1]) if note.id in self._unsaved else note

    def _drop_editor(self) -> None:
        """A note on no words in which nothing was written is none."""
        editor, self._editor = self._editor, None
        note = self._desk.workspace.annotation(editor.note.id) if editor is not None else None
        if note is not None and not note.target.is_highlight and note.target.document in ("", *self._desk.texts):
            is_empty = not note.body.text.strip() and not note.body.tags and note.id not in self._unsaved
            if is_empty and not has_lost_its_text(note):
                self._notebook.delete(note)

    def _fail(self, error: WorkspaceError) -> None:
        self._fault = fault_told(error)
        self.saved.emit(messages.NOT_SAVED)
