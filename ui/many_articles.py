"""Files, folders, archives and tables on their way into tabs: what many articles hold is asked first, and many are read as a batch."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from reader.member import Member
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.batch import Batch
from ui.choosing import Choice, of_file, of_members
from ui.desk import Desk
from ui.slices import Slices
from ui.tabs import Tabs

_MOST = 200  # articles at once; more tabs than that nobody finds again
_FEW = 5  # articles of a folder or file that are opened without asking

OpenFile = Callable[..., DocumentPane]  # path, is_current


class ManyArticles(QObject):
    """`told` carries a sentence when there is nothing to open; `open_file` opens one file in a tab."""

    told = Signal(str)
    _found = Signal(object, object)  # a folder, and the Choices in it

    def __init__(self, tabs: Tabs, desk: Desk, open_file: OpenFile, parent: QObject) -> None:
        super().__init__(parent)
        self._tabs, self._desk, self._open_file = tabs, desk, open_file
        self._turns, self._gathering = Slices(self), Slices(self)
        self._found.connect(self._choose, Qt.ConnectionType.QueuedConnection)  # no dialog inside a step
        self.batch = Batch(tabs.close, self)
        tabs.closed.connect(self.batch.note_closed)

    def open(self, paths: Iterable[Path]) -> None:
        """Files in tabs of their own, folders with their articles; the first of them comes to the front.

        What many articles of a folder or file are to be opened is asked first.
        """
        steps = self._gathered(list(paths))
        if self._gathering.is_busy:
            self._gathering.add(steps)
        else:
            self._gathering.run(steps)

    def _gathered(self, named: Sequence[Path]) -> Iterator[None]:
        """The files named, and for each folder the articles in it and its folders by name; hidden ones stay hidden."""
        found: list[Choice] = []
        for path in named:
            if not path.is_dir():
                found.append(of_file(path, path))
                continue
            inside: list[Choice] = []
            for child in path.rglob("*"):
                if _is_article(child.relative_to(path)) and child.is_file():
                    inside.append(of_file(path, child))
                yield
            found += sorted(inside, key=lambda one: one.path)
        if not found:
            self.told.emit(messages.NOTHING_IN_FOLDER)
        elif len(found) > _FEW and len(named) == 1:
            self._found.emit(named[0], found)
        else:
            self._open_all([one.path for one in found])

    def _choose(self, container: Path, choices: Sequence[Choice], *, is_batch: bool = False) -> None:
        from ui.dialogs.choosing_dialog import ChoosingDialog

        chosen = ChoosingDialog.ask(self._tabs.window, container.name, choices, _MOST)
        self._open_all([one.path for one in chosen], is_batch=is_batch)

    def _open_all(self, paths: Sequence[Path], *, is_current: bool = True, is_batch: bool = False) -> None:
        """Many of them, or of a batch already, are a batch: each is counted, and those that fail are told together."""
        is_batch = is_batch or len(paths) > _FEW
        if is_batch:
            self.batch.begin(len(paths))
        for first in paths[:1]:
            self._open(first, is_current=is_current, is_batch=is_batch)
        self._turns.add(map(partial(self._open, is_current=False, is_batch=is_batch), paths[1:]))

    def give_up(self) -> None:
        """What of many articles is not read yet stays closed."""
        self._turns.stop()
        self.batch.stop()

    def report(self) -> None:
        """Lists what could not be read, and tries it again if that is wanted."""
        from ui.dialogs.failures_dialog import FailuresDialog

        failures = self.batch.failures
        if FailuresDialog.ask(self._tabs.window, failures):
            self.batch.begin(len(failures))
            self._turns.add(map(partial(self._open, is_current=False, is_batch=True), [one.path for one in failures]))

    def stop(self) -> None:
        """The window closes: what is not open yet stays closed."""
        self._turns.stop()
        self._gathering.stop()

    @property
    def is_busy(self) -> bool:
        """Is something still to be opened?"""
        return self._turns.is_busy or self._gathering.is_busy

    def _open(self, path: Path, *, is_current: bool = True, is_batch: bool = False) -> None:
        """A file, or articles in one that holds several."""
        if not path.name.lower().endswith(messages.CONTAINERS):
            self._open_one(path, is_current, is_batch)
            return
        request = self._desk.members(path)
        request.finished.connect(lambda members: self._open_members(path, members, is_current, is_batch))
        request.failed.connect(lambda _: self._open_one(path, is_current, is_batch))  # it says why

    def _open_one(self, path: Path, is_current: bool, is_batch: bool) -> None:
        pane = self._open_file(path, is_current=is_current)
        if is_batch:
            self.batch.watch(pane)

    def _open_members(self, path: Path, members: tuple[Member, ...], is_current: bool, is_batch: bool) -> None:
        choices = of_members(path, members)
        if len(choices) <= 1:
            self._open_one(path, is_current, is_batch)
            return
        if len(choices) > _FEW:
            self._choose(path, choices, is_batch=is_batch)
        else:
            self._open_all([one.path for one in choices], is_current=is_current, is_batch=is_batch)
        if is_batch:
            self.batch.pass_over()


def _is_article(path: Path) -> bool:
    is_hidden = any(part.startswith(".") for part in path.parts)
    return not is_hidden and path.name.lower().endswith((*messages.SUFFIXES, *messages.CONTAINERS))
