"""A window with its worker on a workspace of its own, and the patience to wait until it is still."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.document import Document
from tests.ui.cut_words import cut_words
from ui.app import Program
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.window import Window

_PATIENCE = 120.0  # seconds until a scene is given up


class Stage:
    """`take` writes a picture of the window, or of a part of it that floats, as FOLDER/NAME-VARIANT.png."""

    still = 0.4  # seconds for what moves, or comes a turn later

    def __init__(self, app: QApplication, folder: Path, variant: str, theme: str) -> None:
        self.app, self._folder, self._variant = app, folder, variant
        self._program = Program(app)
        self._program.preferences.change(theme=theme)
        self.window: Window = None  # type: ignore[assignment]  # until `open`

    def open(self, workspace: Path, files: tuple[Path, ...], size: tuple[int, int]) -> None:
        """The window, with the files read and marked."""
        self.window = self._program.open_window(workspace, files)
        self.window.resize(*size)
        self.wait(lambda: len(self.window.tabs.pages) == len(files))
        self.wait(lambda: all(page.source.analysis is not None for page in self.panes))

    @property
    def panes(self) -> list[DocumentPane]:
        return [page for page in self.window.tabs.pages if isinstance(page, DocumentPane)]

    @property
    def pane(self) -> DocumentPane:
        """The first article."""
        return self.panes[0]

    @property
    def document(self) -> Document:
        assert self.pane.source.document is not None
        return self.pane.source.document

    @property
    def documents(self) -> list[str]:
        return [pane.source.document.id for pane in self.panes if pane.source.document is not None]

    def file(self, name: str, content: bytes | str) -> Path:
        """A file beside the workspace."""
        path = self.window.workspace.path.with_name(name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, path: Path) -> DocumentPane:
        """The article of a file, read and marked, or failed."""
        pane = self.window.opening.open_file(path)
        self.wait(lambda: pane.source.analysis is not None or pane.source.failure is not None)
        return pane

    def to_article(self) -> DocumentPane:
        """The first article in front, at its beginning."""
        pane = self.pane
        self.window.tabs.go_to(pane)
        pane.view.scroll_to_offset(0)
        self.wait()
        return pane

    def compare(self) -> ComparisonTab:
        """Two of the articles side by side, when their claims are there: of the sample story, two that contradict each other."""
        left, right = (3, 2) if len(self.documents) > 3 else (0, 1)
        self.window.opening.compare(self.documents[left], self.documents[right])
        self.wait(lambda: isinstance(self.window.tabs.current, ComparisonTab))
        page = self.window.tabs.current
        assert isinstance(page, ComparisonTab)
        self.wait(lambda: page.pane.alignment is not None)
        return page

    def wait(self, until: Callable[[], object] = lambda: True) -> None:
        """Lets the window work until that holds, and a little longer.

        Raises:
            TimeoutError: if it never does.
        """
        self.wait_only(until)
        end = time.monotonic() + self.still
        while time.monotonic() < end:
            self.app.processEvents()

    def wait_only(self, until: Callable[[], object]) -> None:
        """Lets the window work until that holds."""
        end = time.monotonic() + _PATIENCE
        while not until():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents()

    def do(self, command: str) -> None:
        self.window.commands[command].trigger()
        self.wait()

    def take(self, name: str, part: QWidget | None = None) -> None:
        self.wait()
        self.snap(name, part)

    def snap(self, name: str, part: QWidget | None = None) -> None:
        """A picture of what is there now, which a moment later would be over; words without room are told."""
        self.app.processEvents()
        for words in cut_words(part or self.window):
            print(f"  {name}: {words}", flush=True)
        (part or self.window).grab().save(str(self._folder / f"{name}-{self._variant}.png"))

    def show(self, name: str, dialog: QDialog) -> None:
        """A picture of a dialog, without waiting for an answer."""
        dialog.show()
        self.take(name, dialog)
        dialog.hide()

    def close(self) -> None:
        self.window.close()
        self._program.stop()
