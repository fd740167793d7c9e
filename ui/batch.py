"""Many articles opened at once: how far it is, what failed and why. One that fails stops none of the others."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.jobs import Failed
from ui.article.document_pane import DocumentPane
from ui.language import fault_told


@dataclass(frozen=True, slots=True)
class Failure:
    path: Path
    why: str


class Batch(QObject):
    """`changed`: one more was read or failed, or it was stopped. A batch that is over may be followed by another."""

    changed = Signal()

    def __init__(self, close: Callable[[DocumentPane], None], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._waiting: set[DocumentPane] = set()
        self.total = self.read = 0
        self.failures: tuple[Failure, ...] = ()

    @property
    def is_over(self) -> bool:
        return self.read + len(self.failures) >= self.total

    def begin(self, number: int) -> None:
        """So many more are to be read."""
        if self.is_over:
            self.total, self.read, self.failures = 0, 0, ()
        self.total += number
        self.changed.emit()

    def pass_over(self) -> None:
        """One that was counted is no article: it holds several, which are counted instead."""
        self.total -= 1
        self.changed.emit()

    def watch(self, pane: DocumentPane) -> None:
        """Counts an article of the batch when it is there; the tab of one that cannot be read is closed again."""
        self._waiting.add(pane)
        if pane.source.document is not None:
            self._count_read(pane)
            return
        pane.source.loaded.connect(lambda: self._count_read(pane))
        pane.source.failed.connect(lambda failed: self._count_failed(pane, failed))

    def note_closed(self, page: QObject) -> None:
        """A tab that was closed before its article came is not waited for."""
        if isinstance(page, DocumentPane):
            self._count_read(page)

    def stop(self) -> None:
        """What is not read yet stays closed."""
        waiting, self._waiting = self._waiting, set()
        self.total = self.read + len(self.failures)
        for pane in waiting:
            self._close(pane)
        self.changed.emit()

    def _count_read(self, pane: DocumentPane) -> None:
        if pane in self._waiting:
            self._waiting.discard(pane)
            self.read += 1
            self.changed.emit()

    def _count_failed(self, pane: DocumentPane, failed: Failed) -> None:
        """One that waits for a password keeps its tab."""
        if pane not in self._waiting or pane.source.path is None:
            return
        self._waiting.discard(pane)
        self.failures = (*self.failures, Failure(pane.source.path, fault_told(failed)))
        if failed.reason != "password":
            self._close(pane)
        self.changed.emit()
