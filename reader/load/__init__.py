"""Loading: any file that holds an article becomes a Document, or an error that says what to do. Nothing here touches the network."""

import logging
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol

from reader.document import Document
from reader.errors import LoadError
from reader.load.archive import READ
from reader.load.containers import ContainerLoader, parted
from reader.load.files import modified_at, read_bytes
from reader.load.formats import TEXT, PackedLoader, TextLoader, document_of, text_of
from reader.load.plain import LOADER as PLAIN_LOADER
from reader.load.plain import read_plain
from reader.load.sniff import Format, format_of
from reader.member import Member
from reader.phrase import worded
from reader.plugins import load_all
from reader.read_as import ReadAs
from reader.text import normalize

__all__ = ["Loader", "Member", "articles_in", "from_text", "load", "load_bytes", "load_inside", "members"]

SEVERAL = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".zip", ".warc", ".warc.gz")  # files that may hold several articles
_SUFFIXES = (*READ, *SEVERAL)
_HEAD = 1 << 16  # bytes that a loader is shown to decide
_log = logging.getLogger(__name__)


class Loader(Protocol):
    """What reads a format, the program's own or of another distribution: an object or a module with these two functions."""

    def sniff(self, head: bytes, name: str) -> int:
        """How surely the file is of this format, told from its first bytes and its name: 0 not at all.

        Plain text says 1, Markdown, web pages and archives 2, PDF, packed formats and records 3.
        The surest reads the file; of equals, one that was added.
        """
        ...

    def load(self, data: bytes, uri: str, name: str) -> Document:
        """The article in the bytes of a file.

        Raises:
            LoadError: if they hold none.
        """
        ...


def load(path: Path, *, password: str = "", member: str = "", encoding: str = "", is_plain: bool = False) -> Document:
    """The article in a file; of a file that holds several, the member of that name, which may also follow the path: "news.zip#gate.html".

    The password opens an encrypted one and is not kept. A text is read in `encoding`, else in the one that is found; `is_plain`: as plain
    text, whatever its format.

    Raises:
        PasswordError: if the file is encrypted and the password is missing or wrong.
        LoadError: if the file is gone, unreadable, empty, too large, no file at all, or holds no article, or several and none is named.
    """
    path, named = parted(path.absolute())
    data = read_bytes(path)
    how = ReadAs(password, encoding, is_plain)
    document = _read(data, path.as_uri(), path.name, member or named, how)
    return replace(document, source=replace(document.source, size=len(data), modified=modified_at(path)))


def members(path: Path) -> tuple[Member, ...]:
    """The articles in a file that holds several, in order; none if it is of a format that holds one.

    Raises:
        LoadError: if it cannot be read.
    """
    data = read_bytes(path)
    loader = _loader_of(data, path.name)
    return loader.members(data, path.name) if isinstance(loader, ContainerLoader) else ()


def articles_in(path: Path) -> list[Path]:
    """The path itself, or where it is a folder or a file that holds several articles, the path of each, by name; hidden ones stay hidden.

    Raises:
        LoadError: if the file cannot be read.
    """
    if path.is_dir():
        files = (one for one in sorted(path.rglob("*")) if one.name.lower().endswith(_SUFFIXES) and one.is_file())
        shown = (one for one in files if not any(part.startswith(".") for part in one.relative_to(path).parts))
        return [article for one in shown for article in articles_in(one)]
    found = members(path) if path.is_file() and path.name.lower().endswith(SEVERAL) else ()
    return [Path(f"{path}#{one.name}") for one in found] if len(found) > 1 else [path]


def load_bytes(data: bytes, uri: str, *, name: str, password: str = "", member: str = "") -> Document:
    """The article in the bytes of a file called `name`; the name decides the format only where the content does not.

    Raises:
        LoadError: if the bytes hold no article.
    """
    return _read(data, uri, name, member, ReadAs(password))


def _read(data: bytes, uri: str, name: str, member: str, how: ReadAs) -> Document:
    loader = _loader_of(data, name, is_plain=how.is_plain and not member)
    if isinstance(loader, ContainerLoader):
        return loader.load(data, uri, name, member, how)
    if member:
        raise LoadError(
            worded("“{file}” holds one article and no “{member}”.", file=name, member=member),
            advice=worded("Open the file itself."),
            path=name,
        )
    if isinstance(loader, TextLoader):
        return loader.load(data, uri, name, how.encoding)
    return loader.load(data, uri, name, how.password) if isinstance(loader, PackedLoader) else loader.load(data, uri, name)


def load_inside(data: bytes, uri: str, name: str, how: ReadAs) -> Document:
    """The article in the bytes of a member of an archive. What holds several itself stays closed.

    Raises:
        LoadError: if the bytes hold no article or are an archive.
    """
    if not how.is_plain and isinstance(_loader_of(data, name), ContainerLoader):
        raise LoadError(
            worded("“{file}” is an archive inside another one.", file=name), advice=worded("Unpack the outer one and open that."), path=name
        )
    return _read(data, uri, name, "", how)


def _loader_of(data: bytes, name: str, *, is_plain: bool = False) -> Loader:
    if is_plain:
        return TEXT
    surest, loader = 0, None
    for named, candidate in _loaders().items():
        certainty = _certainty(named, candidate, data[:_HEAD], name)
        if certainty and certainty >= surest:
            surest, loader = certainty, candidate
    if loader is None:
        format_of(text_of(data, name), name)  # says why
        raise LoadError(
            worded("“{file}” is in no format that is known.", file=name),
            advice=worded("Save the article as a web page or plain text."),
            path=name,
        )
    return loader


def from_text(text: str, title: str = "") -> Document:
    """A document of plain text that lies in no file. The text is normalized and otherwise left as it is, whatever the title."""
    reading = read_plain(normalize(text), normalize(title).strip())
    return document_of(reading, uri="", media_type=str(Format.TEXT), loader=PLAIN_LOADER, digest="")


@cache
def _loaders() -> dict[str, Loader]:
    problems: list[str] = []
    loaders = load_all("loaders", problems)
    for problem in problems:
        _log.warning(problem)
    return loaders


def _certainty(named: str, loader: Loader, head: bytes, name: str) -> int:
    try:
        return int(loader.sniff(head, name))
    except Exception:  # a stranger's mistake must not close the door for every other file
        _log.exception("The loader %s cannot tell what “%s” is and is not asked to read it.", named, name)
        return 0
