"""Notes and verdicts as the window edits them: every change goes through here to the workspace, and comes back as a signal."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.annotation import Annotation, AnyCorrection, Body, Change, Edited, LinkVerdict, now
from reader.codebook import ColorMeaning
from reader.document import Document
from reader.errors import WorkspaceError
from reader.phrase import worded
from reader.source_correction import SourceCorrection
from reader.store.revision import CarriedOver
from reader.text import Span, snapped_to_words
from reader.workspace import Workspace, new_annotation, retargeted
from ui.commands import COLORS
from ui.slices import Slices


class Notebook(QObject):
    """`changed` follows every commit, with the Change as it was applied: views refresh from it; `colors_named` one that gave colors other
    meanings. `failed` carries the error."""

    changed = Signal(object)
    colors_named = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.creator = ""
        self.snaps_to_words = True
        self.color = int(workspace.state("color", 1))
        self.color_names = color_names(workspace.color_meanings())
        self._changing = Slices(self)
        self.changed.connect(self._name_colors)

    def notes(self, document: str | None = None) -> tuple[Annotation, ...]:
        """The notes of a document, or of the workspace, in the order of their places."""
        return self.workspace.annotations(document)

    def highlight(self, document: Document, span: Span, color: int = 0, *, tags: tuple[str, ...] = ()) -> Annotation | None:
        """A new highlight in the color, or in the last one used; none if it could not be saved or holds no words."""
        span = snapped_to_words(document.text, span) if self.snaps_to_words else span
        if not span.of(document.text).strip():
            return None
        self._remember(color or self.color)
        note = new_annotation(document, span, Body(tags=tags, color=self.color), self.creator)
        return note if self._apply(_change(None, note, worded("Highlight"))) else None

    def add(self, note: Annotation, label: str) -> bool:
        """A note on whatever else there is to note something about."""
        self._remember(note.body.color)
        return self._apply(_change(None, note, label))

    def write(self, note: Annotation, body: Body, origin: str = "") -> Annotation | None:
        """The note with another body; none if it could not be saved. Nothing is written when nothing differs."""
        if body == note.body:
            return note
        self._remember(body.color)
        changed = replace(note, body=body, modified=now())
        label = worded("Tag") if body.tags != note.body.tags else worded("Color") if body.color != note.body.color else worded("Note")
        return changed if self._apply(_change(note, changed, label, origin)) else None

    def move(self, note: Annotation, document: Document, span: Span, older: str = "") -> bool:
        """Puts a note on other words, perhaps of a newer text; of a link, those in the text `older`."""
        return self._apply(_change(note, retargeted(note, document, span, older), worded("Move note")))

    def delete(self, note: Annotation) -> bool:
        return self._apply(_change(note, None, worded("Delete note")))

    def judge(self, verdict: LinkVerdict, origin: str = "") -> bool:
        """Stores what the analyst said of a link; without judgement and pin it is taken back."""
        before = next((old for old in self.verdicts(verdict.left_document, verdict.right_document) if old.id == verdict.id), None)
        after = verdict if verdict.judgement is not None or verdict.pinned else None
        return before == after or self._apply(_change(before, after, worded("Verdict"), origin))

    def correct(self, correction: AnyCorrection, label: str, instead_of: AnyCorrection | None = None) -> bool:
        """Stores what the analyst says of a name or a number; what was said of the same before, or the one named, is replaced."""
        gone = {} if instead_of is None else {instead_of.id: (instead_of, None)}
        return self._apply(Change({**gone, correction.id: (None, correction)}, label))

    def describe(self, before: SourceCorrection | None, after: SourceCorrection | None) -> bool:
        """Stores what the analyst says of the source of a document; none after: what its file says holds again."""
        return before == after or self._apply(_change(before, after, worded("Details")))

    def take_back(self, correction: AnyCorrection) -> bool:
        """What was said of a name or a number holds no more."""
        return self._apply(_change(correction, None, worded("Remove correction")))

    def change(self, change: Change) -> bool:
        """Carries out what was decided elsewhere, unless it changes nothing."""
        return not change.edits or self._apply(change)

    def change_many(self, change: Change) -> None:
        """The same in several turns where there are thousands; views follow when all are done."""
        (self._changing.add if self._changing.is_busy else self._changing.run)(self._carried_out(change))

    def stop(self) -> None:
        """The window closes: what was asked for is done before."""
        self._changing.finish()

    def verdicts(self, left: str, right: str) -> tuple[LinkVerdict, ...]:
        return self.workspace.verdicts(left, right)

    def carry_over(self, older: str, newer: str) -> CarriedOver | None:
        """Moves the notes on an older text to the newer one, where their words are surely found again; none if that failed."""
        try:
            carried = self.workspace.carry_over(older, newer)
        except WorkspaceError as error:
            self.failed.emit(error)
            return None
        if carried.change.edits:
            self.changed.emit(carried.change)
        return carried

    def undo(self) -> None:
        self._step(self.workspace.undo)

    def redo(self) -> None:
        self._step(self.workspace.redo)

    @property
    def labels(self) -> tuple[str, str]:
        """What undo and redo would do, for the menu; empty when there is nothing."""
        return self.workspace.undo_label, self.workspace.redo_label

    def _step(self, step: Callable[[], Change | None]) -> None:
        try:
            change = step()
        except WorkspaceError as error:
            self.failed.emit(error)
        else:
            if change is not None:
                self.changed.emit(replace(change, origin=""))  # no view has done it itself

    def _carried_out(self, change: Change) -> Iterator[None]:
        edits: dict[str, tuple[Edited | None, Edited | None]] = {}
        try:
            for part in self.workspace.applying(change):
                edits |= part.edits
                if len(edits) < len(change.edits):
                    yield
        except WorkspaceError as error:
            self.failed.emit(error)
        if edits:
            self.changed.emit(replace(change, edits=edits))

    def _apply(self, change: Change) -> bool:
        try:
            applied = self.workspace.apply(change)
        except WorkspaceError as error:
            self.failed.emit(error)
            return False
        self.changed.emit(applied)
        return True

    def _name_colors(self, change: Change) -> None:
        if any(isinstance(value, ColorMeaning) for pair in change.edits.values() for value in pair):
            self.color_names = color_names(self.workspace.color_meanings())
            self.colors_named.emit()

    def _remember(self, color: int) -> None:
        if color != self.color:
            self.color = color
            self.workspace.set_state("color", color)


def color_names(meanings: Mapping[int, str]) -> tuple[str, ...]:
    """What to call the six colors: by what they stand for, where the analyst said so."""
    return tuple(meanings.get(number, name) for number, name in enumerate(COLORS, start=1))


def _change(before: Edited | None, after: Edited | None, label: str, origin: str = "") -> Change:
    edited = after or before
    assert edited is not None
    return Change({edited.id: (before, after)}, label, origin)


def highlights_after(change: Change, highlights: Iterable[Annotation], document: str) -> list[Annotation]:
    """Those of a document after a change, in the order of the text."""
    now = (after for _, after in change.edits.values())
    new = [one for one in now if isinstance(one, Annotation) and one.target.is_highlight and one.target.document == document]
    kept = [one for one in highlights if one.id not in change.edits]
    return sorted(kept + new, key=lambda note: (note.target.position, note.created, note.id))


def touched(change: Change, document: str) -> bool:
    """Whether the change concerns notes of the document."""
    return any(isinstance(value, Annotation) and document in value.target.documents for pair in change.edits.values() for value in pair)
