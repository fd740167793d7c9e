"""The open workspace, as the window and scripts see it: documents, notes, verdicts, corrections, undo. Everything saved is on the disk."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from platformdirs import user_data_path

from reader.annotation import Annotation, AnyCorrection, Change, LinkVerdict, new_annotation
from reader.attribution_correction import AttributionCorrection
from reader.codebook import Tag
from reader.correction import Correction
from reader.document import Document, Source
from reader.document_status import DocumentStatus
from reader.likeness import sketch
from reader.number_correction import NumberCorrection
from reader.source_correction import SourceCorrection
from reader.store import (
    codebook,
    corrections,
    document_status,
    documents,
    journal,
    likeness,
    notes,
    older_texts,
    place_corrections,
    source_corrections,
    state,
    vectors,
)
from reader.store.database import Database, set_aside
from reader.store.documents import StoredDocument
from reader.store.namings import Namings
from reader.store.revision import CarriedOver, carried_over, finder, found_again, retargeted
from reader.vectors import SentenceVectors

__all__ = ["RECENT", "CarriedOver", "StoredDocument", "Workspace", "default_path", "finder", "found_again", "new_annotation", "retargeted"]

RECENT = 10


def default_path() -> Path:
    """The analyst's usual workspace file."""
    return user_data_path("crossread", appauthor=False) / "workspace.crossread"


class Workspace:
    """One file of documents and notes, held open by this program alone. Every method may raise `WorkspaceError`.

    What a method wrote is on the disk when it returns; when it raises, nothing was written, and it can be called again. A file
    that must not be written is open all the same: `read_only` says why, every change raises, and what can be made again (analyses,
    vectors, what the window remembers) is passed over.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.namings = Namings(database)

    @classmethod
    def open(cls, path: Path | None = None, *, afresh: bool = False) -> Self:
        """The workspace in a file, which is made when it is missing. Without a path, the usual one.

        `afresh` sets a damaged file aside first and begins a new one: only when the analyst said so.

        Raises:
            DamagedError: if the content of the file is broken.
            WorkspaceError: if it cannot be opened, or is open elsewhere.
        """
        path = path or default_path()
        if afresh:
            set_aside(path)
        return cls(Database(path))

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> str:
        """Why nothing can be written; empty when it can."""
        return self._database.read_only

    def hold_still(self) -> None:
        """From now on another process may copy the file; what is saved meanwhile lies in the log beside it."""
        self._database.hold_still()

    def move_on(self) -> None:
        """The file is not copied any more."""
        self._database.move_on()

    def mark(self) -> tuple[int, ...]:
        """Differs from an earlier one when notes, verdicts, corrections, tags or the list of documents changed since."""
        return journal.mark(self._database)

    def documents(self) -> tuple[StoredDocument, ...]:
        """The documents in the order they were added. Of thousands this takes longer than a window may wait: see `listing`."""
        return documents.listed(self._database)

    def ids(self) -> tuple[str, ...]:
        """The ids of the same."""
        return documents.ids(self._database)

    def stored(self, document_id: str) -> StoredDocument | None:
        """One of the same; none if it is not in the list."""
        return documents.stored(self._database, document_id)

    def listing(self) -> Iterator[list[StoredDocument]]:
        """The same in pages of some milliseconds, for a window."""
        return documents.listing(self._database)

    def sources(self, ids: Sequence[str]) -> dict[str, Source]:
        """Where these documents come from; those that are not in the list are left out."""
        return documents.sources(self._database, ids)

    def statuses(self) -> dict[str, DocumentStatus]:
        """How far the analyst is with documents, by their ids; one that is left out is unread and in no collection."""
        return document_status.statuses(self._database)

    def mark_read(self, document_id: str) -> bool:
        """An unread document is read now; whether it was unread. Nobody asked for this, so it is no change to undo."""
        return not self.read_only and document_status.mark_read(self._database, document_id)

    def document(self, document_id: str) -> Document:
        """With its source as the analyst has it."""
        return documents.document(self._database, document_id)

    def document_as_read(self, document_id: str) -> Document:
        """With what its file says of its source."""
        return documents.document_as_read(self._database, document_id)

    def keep_sketch(self, document: Document) -> None:
        """Remembers what a text is known by, so that another one like it is recognized."""
        if not self.read_only:
            likeness.keep_sketch(self._database, document.id, sketch(document))

    def most_like(self, document_id: str) -> str:
        """The id of a document from another address that says nearly the same; empty where there is none."""
        return likeness.most_like(self._database, document_id)

    def older_texts(self, document_id: str) -> tuple[str, ...]:
        """The ids of the texts that this one replaced, the newest first."""
        return older_texts.older_texts(self._database, document_id)

    def awaited(self) -> tuple[tuple[str, str], ...]:
        """Ids and addresses of the documents that notes may wait for: on their older texts, or on none any more."""
        return older_texts.awaited(self._database)

    def source_correction(self, document_id: str) -> SourceCorrection | None:
        """What the analyst said of the source of a document."""
        return source_corrections.source_corrections(self._database, document_id).get(document_id)

    def add(self, document: Document) -> None:
        """Lists a document, or brings its source up to date; either makes it the most recent one."""
        for _ in self.adding(document):
            pass

    def adding(self, document: Document) -> Iterator[None]:
        """The same in steps of a few milliseconds, for a window that must not stand still; it is added when all are taken."""
        if self.read_only and self.stored(document.id) is not None:
            return iter(())  # it is there, only not the most recent one
        return documents.adding(self._database, document)

    def remove(self, document_id: str) -> None:
        """Takes a document from the list. Its notes stay, and come back into view when it is added again."""
        documents.remove(self._database, document_id)

    def recent(self) -> tuple[str, ...]:
        """Addresses of the documents added last, the latest first."""
        return documents.recent(self._database, RECENT)

    def store_pieces(self, document_id: str, producer: str, pieces: Sequence[bytes]) -> None:
        """Keeps an analysis, as `reader.pieces` encodes it, in place of older ones of the document."""
        if not self.read_only:
            documents.store_pieces(self._database, document_id, producer, pieces)

    def pieces(self, document_id: str, producer: str | None) -> tuple[bytes, ...]:
        """The analysis that this producer made, without one, whichever there is; empty when there is none."""
        return documents.pieces(self._database, document_id, producer)

    def revising(self, producer: str | None) -> Iterator[dict[str, str]]:
        """The documents in the list, the latest first, each with a name for what is known of it; page by page, for a window.

        That is its source and corrections, with this producer's analysis; without one, with whichever there is, and the notes.
        """
        return documents.revising(self._database, producer)

    def revision(self, document_id: str, producer: str | None) -> str:
        """The same for one document; empty where it is not in the list."""
        return documents.revision(self._database, document_id, producer)

    def set_vectors(self, made: SentenceVectors) -> None:
        """Keeps what an encoder made of a document's sentences, in place of what it made before."""
        if not self.read_only:
            vectors.set_vectors(self._database, made)

    def vectors(self, document_id: str, producer: str) -> SentenceVectors | None:
        """What this encoder made of the sentences of a document, if it has read it."""
        return vectors.vectors(self._database, document_id, producer)

    def annotations(self, document_id: str | None = None) -> tuple[Annotation, ...]:
        """The notes of one document or of all, document by document, in the order of the text."""
        return notes.annotations(self._database, document_id)

    def lost_annotations(self) -> tuple[Annotation, ...]:
        """The notes on words of documents that a damaged file took with it."""
        return notes.lost(self._database)

    def annotation(self, note_id: str) -> Annotation | None:
        """The note with this id, if there is one."""
        return notes.annotation(self._database, note_id)

    def note_count(self, document_id: str | None = None) -> int:
        return notes.count(self._database, document_id)

    def verdicts(self, left_id: str, right_id: str) -> tuple[LinkVerdict, ...]:
        """What the analyst said of links between two documents, turned so that `left_id` is on the left."""
        return notes.verdicts(self._database, left_id, right_id)

    def verdicts_among(self, document_ids: Sequence[str]) -> tuple[LinkVerdict, ...]:
        """What the analyst said of links between any two of these documents."""
        return notes.verdicts_among(self._database, document_ids)

    def corrections(self, document_id: str | None = None) -> tuple[Correction, ...]:
        """What the analyst said of names that holds in a document, its own and the workspace's, or all; from the oldest to the newest."""
        return corrections.corrections(self._database, document_id)

    def number_corrections(self, document_id: str | None = None) -> tuple[NumberCorrection, ...]:
        """What the analyst said of numbers, of one document or all; from the oldest to the newest."""
        return place_corrections.place_corrections(self._database, NumberCorrection, document_id)

    def attribution_corrections(self, document_id: str | None = None) -> tuple[AttributionCorrection, ...]:
        """What the analyst said of who says what, of one document or all; from the oldest to the newest."""
        return place_corrections.place_corrections(self._database, AttributionCorrection, document_id)

    def all_corrections(self, document_id: str | None = None) -> tuple[AnyCorrection, ...]:
        """Those of names, of numbers and of attributions."""
        kinds: tuple[tuple[AnyCorrection, ...], ...] = (
            self.corrections(document_id),
            self.number_corrections(document_id),
            self.attribution_corrections(document_id),
        )
        return tuple(one for made in kinds for one in made)

    def codebook(self) -> tuple[Tag, ...]:
        """The tags that are managed, by name; notes may bear others."""
        return codebook.tags(self._database)

    def color_meanings(self) -> dict[int, str]:
        """What highlight colors stand for, as far as the analyst said so."""
        return codebook.colors(self._database)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag in use with the number of its notes, the most used first."""
        return notes.tags(self._database)

    def apply(self, change: Change) -> Change:
        """Carries out and saves a change; returns it as it took place, with what stood in the file as the before of each edit."""
        return journal.apply(self._database, change)

    def applying(self, change: Change) -> Iterator[Change]:
        """The same in parts of a few milliseconds, of each of which what took place: one change to undo, if thousands are changed."""
        return journal.applying(self._database, change)

    def carry_over(self, older_id: str, newer_id: str) -> CarriedOver:
        """Moves notes and corrections on an older text to a newer one where their words are surely found again; one change to undo."""
        own = [one for one in self.all_corrections(older_id) if one.document == older_id]
        taken = {one.id for one in self.all_corrections(newer_id)}
        said = self.source_correction(older_id) if self.source_correction(newer_id) is None else None
        result = carried_over(self.annotations(older_id), self.document(older_id), self.document(newer_id), own, taken, said)
        return replace(result, change=self.apply(result.change)) if result.change.edits else result

    def undo(self) -> Change | None:
        """Takes the last change back and returns what that changed; none when there is nothing to undo."""
        return journal.undo(self._database)

    def redo(self) -> Change | None:
        return journal.redo(self._database)

    @property
    def undo_label(self) -> str:
        """What would be undone ("Add note"), or empty."""
        return journal.undo_label(self._database)

    @property
    def redo_label(self) -> str:
        return journal.redo_label(self._database)

    def state(self, key: str, default: Any = None) -> Any:
        """What the window remembered under a key, or the default."""
        return state.state(self._database, key, default)

    def set_state(self, key: str, value: Any) -> None:
        """Remembers what the json module can write."""
        if not self.read_only:
            state.set_state(self._database, key, value)
