"""Highlighting in whatever article has the keyboard: the pop-up beside a selection, and what its buttons and keys do."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.annotation import Annotation
from reader.text import Span
from ui.article.edges import moved_edge
from ui.article.selection_popup import SelectionPopup, screen_free_area
from ui.panels.notebook import Notebook
from ui.view.document_view import DocumentView

_EDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_RIGHT = Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Marking(QObject):
    """`asked` passes on the pop-up's commands; `note_begun` asks for the editor of a note, in "text" or "tags"."""

    asked = Signal(str)
    note_begun = Signal(object, str)

    def __init__(self, notebook: Notebook, window: QWidget) -> None:
        super().__init__(window)
        self._notebook = notebook
        self._view: DocumentView | None = None
        self._selected: tuple[DocumentView, Span | None] | None = None  # what the analyst selected last, unlike a highlight stepped to
        self.popup = SelectionPopup(window)
        self.popup.asked.connect(self.asked)
        self.popup.name_colors(notebook.color_names)
        notebook.colors_named.connect(lambda: self.popup.name_colors(notebook.color_names))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_popup)

    def watch(self, view: DocumentView) -> None:
        """Selections of the view bring up the pop-up."""
        view.selection_changed.connect(lambda span: self._follow(view, span))
        view.scrolled.connect(lambda: self._move(view))
        view.installEventFilter(self)

    def highlight(self, view: DocumentView, color: int = 0) -> Annotation | None:
        """Colors the selection; a highlight of just these words gets the new color instead."""
        span, document = view.selection(), view.document
        if span is None or document is None:
            return None
        self.popup.hide()
        same = self.note_at(view, exactly=True)
        if same is not None:
            return self._notebook.write(same, replace(same.body, color=color or self._notebook.color))
        note = self._notebook.highlight(document, span, color)
        if note is not None:
            view.select(None)
        return note

    def write(self, view: DocumentView, field: str) -> None:
        """Opens the note on the selected words, making a highlight of them if there is none."""
        note = self.note_at(view) or self.highlight(view)
        self.popup.hide()
        if note is not None:
            self.note_begun.emit(note, field)

    def note_at(self, view: DocumentView, *, exactly: bool = False) -> Annotation | None:
        """The note that the selection touches, the shortest one if there are several."""
        span, document = view.selection(), view.document
        if document is None or span is None:
            return None
        notes = [note for note in self._notebook.notes(document.id) if note.target.is_highlight]
        notes = [note for note in notes if _fits(note.target.position, span, exactly)]
        return min(notes, key=lambda note: len(note.target.position), default=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the pop-up; so does everything that takes the keyboard away from the text, or the text away."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.popup.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _EDGES:
            return isinstance(watched, DocumentView) and self._move_edge(watched, event)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self.popup.isVisible():
                self.popup.hide()
                return True
            if isinstance(watched, DocumentView) and watched.selection() is not None:
                watched.select(None)
                return True
        return False

    def _move_edge(self, view: DocumentView, event: QKeyEvent) -> bool:
        """Shift and an arrow move the right edge of the highlight that was stepped to, with Ctrl the left one; false if there is none.

        In a passage that runs to the left, the first means the end of the highlight too, which is at its left there.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        note, document = self.note_at(view, exactly=True), view.document
        if note is None or document is None or held not in (_RIGHT, _LEFT) or self._selected == (view, view.selection()):
            return False
        before = note.target.position
        by, words = _EDGES[Qt.Key(event.key())], self._notebook.snaps_to_words
        by = -by if view.runs_leftward(before.start) else by
        span = moved_edge(document.text, before, right=held == _RIGHT, by=by, words=words)
        if span != before and self._notebook.move(note, document, span):
            view.select(span)
            view.scroll_to(span, only_if_hidden=True)
        return True

    def _follow(self, view: DocumentView, span: Span | None) -> None:
        self._selected = view, span
        self._view = view if span is not None else None
        if span is None:
            self.popup.hide()
        else:
            self._soon.start()  # after the view has painted, so that the place is right

    def _move(self, view: DocumentView) -> None:
        """The text moved under the pop-up: it follows, or goes when the selection is out of sight."""
        if view is self._view and self.popup.isVisible():
            self._soon.start()

    def _show_popup(self) -> None:
        view = self._view
        if view is None or view.selection() is None or not view.isVisible():
            return
        place = view.selection_rectangle()
        if place.height() > 0:
            self.popup.show_by(place, screen_free_area(view.viewport()))
        else:
            self.popup.hide()


def _fits(place: Span, span: Span, exactly: bool) -> bool:
    return place == span if exactly else place.overlaps(span)
