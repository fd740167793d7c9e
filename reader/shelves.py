"""The indexes beside workspaces that one process uses: each opened once and kept open, begun anew where it turns out to be damaged."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from reader.errors import WorkspaceError
from reader.index_files import Index, is_damage
from reader.phrase import worded

I = TypeVar("I", bound=Index)  # noqa: E741


class Shelves(Generic[I]):
    """Indexes of one kind; `begin` opens that of a workspace."""

    def __init__(self, begin: Callable[[Path], I]) -> None:
        self._begin = begin
        self._open: dict[Path, I] = {}

    @contextmanager
    def index(self, workspace: Path) -> Iterator[I]:
        """The index of the workspace in a file.

        Raises:
            WorkspaceError: if it cannot be used; where it is damaged, the next one is empty.
        """
        if workspace not in self._open:
            self._open[workspace] = self._begin(workspace)
        index = self._open[workspace]
        try:
            yield index
        except sqlite3.DatabaseError as error:
            del self._open[workspace]
            if not is_damage(error):
                index.close()
                advice = worded("Check that there is room on the disk, and that its folder may be written to.")
                raise index.unusable(error, advice) from error
            index.discard()
            message = worded("The index “{path}” was damaged.", path=str(index.path))
            raise WorkspaceError(message, advice=worded("It is made anew."), path=index.path) from error
