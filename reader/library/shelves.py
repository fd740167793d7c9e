"""The indexes that one process searches: each opened once and kept open, begun anew where it turns out to be damaged."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import WorkspaceError

if TYPE_CHECKING:
    from reader.library.index import LibraryIndex


class Shelves:
    """Workspaces are told by the path of their file. What is imported for an index is imported when one is asked for."""

    def __init__(self) -> None:
        self._open: dict[Path, LibraryIndex] = {}

    @contextmanager
    def index(self, workspace: Path) -> "Iterator[LibraryIndex]":
        """The index of a workspace.

        Raises:
            EncoderError: if no vectors can be made on this machine.
            WorkspaceError: if it cannot be used; where it is damaged, the next one is empty.
        """
        from reader.library.elsewhere import index_path, open_index
        from reader.library.index import discard, is_damage

        try:
            if workspace not in self._open:
                self._open[workspace] = open_index(workspace)
            yield self._open[workspace]
        except sqlite3.DatabaseError as error:
            self._open.pop(workspace).close()
            path = index_path(workspace)
            if not is_damage(error):
                advice = "Check that there is room on the disk, and that its folder may be written to."
                raise WorkspaceError(f"The index “{path}” cannot be used: {error}.", advice=advice, path=path) from error
            discard(path)
            raise WorkspaceError(f"The index “{path}” was damaged.", advice="It is made anew.", path=path) from error


def missing(index: "LibraryIndex", wanted: Mapping[str, str]) -> dict[str, str]:
    """Of the documents wanted, those that the index does not have in that revision. Documents that are not wanted are forgotten."""
    there = index.revisions()
    for gone in there.keys() - wanted.keys():
        index.remove(gone)
    return {document: revision for document, revision in wanted.items() if there.get(document) != revision}
