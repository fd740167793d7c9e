"""The panel at the right: notes of the document, the pair or the workspace, filtered by words and tags, written in place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.annotation import Annotation
from reader.text import Span
from ui import messages
from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, Surface, row, theme_of
from ui.look.chip import Chip
from ui.look.keycap import KeyCap
from ui.look.search_field import SearchField
from ui.look.segmented import Segmented
from ui.panels.arranging_notes import arranged, as_before
from ui.panels.note_editor import NoteEditor
from ui.panels.note_rows import NoteRow
from ui.panels.notes_delegate import NotesDelegate
from ui.panels.notes_filter import NotesFilter
from ui.panels.notes_list import NotesList
from ui.panels.notes_model import ROW, NotesModel
from ui.panels.review_card import ReviewCard

WIDTH = 292
DOCUMENT, PAIR, WORKSPACE, ORPHANS = range(4)


class NotesPanel(Surface):
    """Which notes there are is told by `show_notes`; the panel says which scope it wants, what was clicked, what was written."""

    scope_chosen = Signal(int)
    chosen = Signal(object)  # Annotation
    editor_made = Signal(object)  # NoteEditor

    def __init__(self) -> None:
        super().__init__("panel")
        self.scope = Segmented((tr("Article"), tr("Pair"), tr("Workspace"), tr("Orphans")))
        self.filter, self.filters = SearchField(messages.FILTER_NOTES), NotesFilter()
        self.chip = Chip(tr("Notes on anything"))
        self._places: Mapping[str, Sequence[Span]] | None = None  # by document, where notes are listed from; none for everywhere
        self._count = Label(size=12, token="t2")
        self._rows: tuple[NoteRow, ...] = ()
        self._claims: Mapping[str, str] = {}
        self.model = NotesModel(self)
        self._delegate = NotesDelegate(self._take_editor)
        self.list = NotesList(self.model, self._delegate)
        self._came_from: QWidget | None = None  # who had the keyboard before the note that is written
        self.review = ReviewCard()
        self._empty = Label(size=12, token="t2", wrap=True)
        self._arrange()
        self.scope.chosen.connect(self.scope_chosen)
        self.filter.textChanged.connect(lambda _: self._filter())
        self.filters.changed.connect(self._filter)
        for gone_to in (self.list.clicked, self.list.entered_by_key):
            gone_to.connect(lambda index: self.chosen.emit(index.data(ROW).note))
        self.list.doubleClicked.connect(lambda index: self.edit(index.data(ROW).note.id))
        self._look_again()
        self.show_notes(())

    def show_notes(self, rows: tuple[NoteRow, ...], claims: Mapping[str, str] | None = None) -> None:
        """The notes of the scope; the filter decides which are listed. `claims` name the claim of each by its id, where it has one."""
        self._rows, self._claims = rows, claims or {}
        self.filters.show_tags(row.note.body.tags for row in rows)
        self._filter()

    def show_colors(self, names: Sequence[str]) -> None:
        """What to call the six colors."""
        self.filters.colors = names
        self._filter()

    def show_from(self, words: str, places: Mapping[str, Sequence[Span]]) -> None:
        """Lists only notes at these places of each document: on what somebody says, or where a thing is named, as the words tell;
        without words all."""
        self.chip.show_words(words)
        narrowed = places if words else None
        if narrowed != self._places:
            self._places = narrowed
            self._filter()

    def edit(self, note: str, field: str = "text") -> None:
        """Opens the editor of a note, if it is listed; a filter that hides it is emptied first."""
        self.stop_editing()  # first: a note that was left empty leaves the list
        if not self.model.place_of(note).isValid():
            self.filter.clear()
            self.filters.let_all_through()
        if not self.model.place_of(note).isValid() and self._places is not None:
            self.chip.cleared.emit()
        index = self.model.place_of(note)
        if not index.isValid():
            return
        self._came_from = self.window().focusWidget()
        self._delegate.edited = note
        self._delegate.sizeHintChanged.emit(index)
        self.list.doItemsLayout()
        self.list.openPersistentEditor(index)
        self.list.scrollTo(index)
        editor = self.list.indexWidget(index)
        if isinstance(editor, NoteEditor):
            editor.begin(field)

    def stop_editing(self) -> None:
        """Saves and closes the editor that is open."""
        editor = self.list.indexWidget(self.model.place_of(self._delegate.edited)) if self._delegate.edited else None
        if isinstance(editor, NoteEditor):
            editor.end()

    def select(self, note: str) -> None:
        """Shows which note belongs to what was clicked in the text."""
        index = self.model.place_of(note)
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter may leave out notes of the scope."""
        return bool(self.filter.text().strip()) or self._places is not None

    @property
    def selected(self) -> Annotation | None:
        index = self.list.currentIndex()
        return index.data(ROW).note if index.isValid() else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._look_again()

    def _filter(self) -> None:
        kept, now = replace(self.filters.kept, words=self.filter.text(), places=self._places), datetime.now().astimezone()
        listed = tuple(one for one in self._rows if one.note.id == self._delegate.edited or kept.lets_through(one, now))
        listed = arranged(listed, self.filters.order, self._claims, self.filters.colors)
        if self._delegate.edited not in {one.note.id for one in listed}:
            self._delegate.edited = ""
        self.model.show_rows(as_before(listed, self.model.rows) if self._delegate.edited else listed)
        if self._delegate.edited:
            index = self.model.place_of(self._delegate.edited)
            if self.list.indexWidget(index) is None:
                self.list.openPersistentEditor(index)
        every = len(self._rows)
        self._count.setText(str(every) if len(listed) == every else tr("{n:,} of {total:,}", n=len(listed), total=every))
        none = messages.NO_ORPHANS if self.scope.current == ORPHANS else messages.NO_NOTES
        self._empty.setText(messages.NO_MATCHING_NOTES if self._rows else none)
        self._stack.setCurrentIndex(0 if listed else 1)

    def _take_editor(self, editor: NoteEditor) -> None:
        editor.ended.connect(lambda: self._close_editor(editor))
        self.editor_made.emit(editor)

    def _close_editor(self, editor: NoteEditor) -> None:
        had_keyboard = editor.isAncestorOf(self.window().focusWidget())
        index = self.model.place_of(self._delegate.edited)
        self._delegate.edited = ""
        if index.isValid():
            self.list.closePersistentEditor(index)
            self._delegate.sizeHintChanged.emit(index)
        if had_keyboard:
            self._give_back()
        self._filter()  # what was written may have another place
        self.list.doItemsLayout()

    def _give_back(self) -> None:
        """The keyboard, to where it came from, if that is still there."""
        came_from = self._came_from
        is_there = came_from is not None and isValid(came_from) and came_from.isVisible()
        (came_from if came_from is not None and is_there else self.list).setFocus()

    def _look_again(self) -> None:
        self._delegate.look = theme_of(self)
        self.list.viewport().update()

    def _arrange(self) -> None:
        body = QWidget()
        self._stack = QStackedLayout(body)
        nothing = QWidget()
        above = QVBoxLayout(nothing)
        above.setContentsMargins(12, 12, 12, 0)
        above.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        foot = Surface("panel", line="top", height=36)
        keys = (
            KeyCap("H", "highlight"),
            _key_words(tr("highlight")),
            8,
            KeyCap("A", "note"),
            _key_words(tr("with note")),
            8,
            KeyCap("]", "next_highlight"),
            _key_words(tr("next")),
        )
        foot.setLayout(row(*keys, None, margins=(12, 0, 12, 0), spacing=6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        heading = Label(tr("Notes"), size=11, weight=SEMIBOLD, token="t2")
        layout.addLayout(row(heading, self._count, None, margins=(12, 8, 12, 0), spacing=8))
        layout.addLayout(row(self.scope, margins=(12, 0, 12, 0)))
        filters = QVBoxLayout()
        filters.setContentsMargins(12, 0, 12, 0)
        filters.setSpacing(6)
        filters.addWidget(self.filter)
        filters.addWidget(self.filters)
        filters.addWidget(self.chip)
        layout.addLayout(filters)
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(_rule())
        below.addWidget(body, 1)
        below.addWidget(self.review)
        below.addWidget(foot)
        layout.addLayout(below, 1)


def _rule() -> Surface:
    return Surface("panel", line="bottom", height=1)


def _key_words(text: str) -> Label:
    return Label(text, size=12, token="t2")
