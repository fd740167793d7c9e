"""The indexes beside workspaces that one process uses: each opened once and kept open, begun anew where it turns out to be damaged."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from reader.errors import WorkspaceError
from reader.index_files import beside, discard, is_damage
from reader.phrase import worded


class Index(Protocol):
    def revisions(self) -> dict[str, str]:
        """What is there: ids of documents, each with the revision it was added as."""

    def remove(self, document: str) -> None: ...

    def close(self) -> None: ...


I = TypeVar("I", bound=Index)  # noqa: E741


class Shelves(Generic[I]):
    """Indexes of one kind. `name` ends the names of their files, `begin` opens that of a workspace; `more` are the ends of the names of
    files that are not SQLite's."""

    def __init__(self, name: str, begin: Callable[[Path], I], more: Sequence[str] = ()) -> None:
        self._name, self._begin, self._more = name, begin, more
        self._open: dict[Path, I] = {}

    @contextmanager
    def index(self, workspace: Path) -> Iterator[I]:
        """The index of the workspace in a file.

        Raises:
            WorkspaceError: if it cannot be used; where it is damaged, the next one is empty.
        """
        path = beside(workspace, self._name)
        try:
            if workspace not in self._open:
                self._open[workspace] = self._begin(workspace)
            yield self._open[workspace]
        except sqlite3.DatabaseError as error:
            self._open.pop(workspace).close()
            if not is_damage(error):
                advice = worded("Check that there is room on the disk, and that its folder may be written to.")
                raise WorkspaceError(
                    worded("The index “{path}” cannot be used: {why}.", path=str(path), why=str(error)), advice=advice, path=path
                ) from error
            discard(path, self._more)
            raise WorkspaceError(
                worded("The index “{path}” was damaged.", path=str(path)), advice=worded("It is made anew."), path=path
            ) from error


def missing(index: Index, wanted: Mapping[str, str]) -> dict[str, str]:
    """Of the documents wanted, those that the index does not have in that revision. Documents that are not wanted are forgotten."""
    there = index.revisions()
    for gone in there.keys() - wanted.keys():
        index.remove(gone)
    return {document: revision for document, revision in wanted.items() if there.get(document) != revision}
