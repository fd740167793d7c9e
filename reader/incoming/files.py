"""Which kind of file notes come in, told by its name, and its reading."""

from collections.abc import Callable, Mapping
from pathlib import Path

from reader.errors import LoadError
from reader.incoming import Incoming
from reader.incoming.qda_codebook import read_codebook
from reader.incoming.qda_project import read_project
from reader.incoming.web_annotations import read_annotations
from reader.load.files import read_bytes
from reader.phrase import worded

READERS: Mapping[str, Callable[[bytes, str], Incoming]] = {
    ".jsonld": read_annotations,
    ".json": read_annotations,
    ".qdpx": read_project,
    ".qdc": read_codebook,
}


def read(path: Path) -> Incoming:
    """The notes, or the tags, in a file.

    Raises:
        LoadError: if the file cannot be read, or is of another kind.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        kinds = ", ".join(READERS)
        raise LoadError(
            worded("“{file}” is no file of notes that can be taken in.", file=path.name),
            advice=worded("Those are {kinds}.", kinds=kinds),
            path=path,
        )
    return reader(read_bytes(path), path.name)
