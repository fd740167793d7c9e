"""Zip containers, read in memory and within bounds: nothing is ever unpacked to disk."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812  a class by its role

from lxml import etree

from reader.errors import LoadError
from reader.phrase import Phrase, worded

MAX_ENTRY = 50_000_000
MAX_SUM = 200_000_000
MAX_ENTRIES = 10_000
MAX_RATIO = 200
_CHUNK = 1 << 16
_SMALL = 1_000_000  # bytes below which no ratio is suspicious
_AGAIN = worded("Save or download it again, or open it where it was made.")
_DRIVE = re.compile(r"[A-Za-z]:")


class Package:
    """The entries of a zip file, by name. What its headers say of sizes is not believed.

    Raises:
        LoadError: if it is damaged, encrypted or has too many entries; on reading also if it unpacks to too much.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._size, self._read = len(data), 0
        try:
            self._zip = ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except (BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError, IndexError, OverflowError) as error:
            raise self._damaged() from error
        if len(entries) > MAX_ENTRIES:
            raise self._refused(worded("“{file}” has more than {most} entries.", file=self.name, most=MAX_ENTRIES))
        self._entries = {entry.filename: entry for entry in entries if is_safe(entry.filename)}

    @property
    def names(self) -> list[str]:
        return list(self._entries)

    @property
    def all_names(self) -> list[str]:
        """Every name as the file lists it, also one that stands there twice or leads out of the container."""
        return self._zip.namelist()

    def size(self, entry: str) -> int:
        """What its header says it unpacks to."""
        return self._entries[entry].file_size

    def read(self, entry: str) -> bytes:
        """The bytes of an entry."""
        found = self._entries.get(entry)
        if found is None:
            raise self._damaged()
        if found.flag_bits & 1:
            raise LoadError(
                worded("“{file}” is encrypted.", file=self.name), advice=worded("Save it without a password and open that."), path=self.name
            )
        try:
            return self._within_bounds(found)
        except (BadZipFile, ZlibError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, IndexError) as error:
            raise self._damaged() from error

    def _within_bounds(self, entry: ZipInfo) -> bytes:
        chunks, size = [], 0
        with self._zip.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                chunks.append(chunk)
                size += len(chunk)
                self._read += len(chunk)
                if size > MAX_ENTRY or self._read > MAX_SUM or size > max(_SMALL, MAX_RATIO * min(self._size, max(1, entry.compress_size))):
                    raise self._refused(worded("“{file}” unpacks to far more than an article holds.", file=self.name))
        return b"".join(chunks)

    def xml(self, entry: str) -> etree._Element:
        """The root of an entry that is XML."""
        return parsed(self.read(entry), self.name)

    def _refused(self, message: Phrase) -> LoadError:
        advice = worded("It may be made to do harm. Ask whoever sent it for the text alone.")
        return LoadError(message, advice=advice, path=self.name)

    def _damaged(self) -> LoadError:
        return LoadError(worded("“{file}” is damaged.", file=self.name), advice=_AGAIN, path=self.name)


def parsed(data: bytes, name: str) -> etree._Element:
    """The root of an XML file. Nothing that it names is loaded, no entity is expanded.

    Raises:
        LoadError: if it is no XML, is damaged anywhere inside, or nests deeper than any article: words would be lost.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True)
    damaged = LoadError(worded("“{file}” is damaged: a part of it cannot be read.", file=name), advice=_AGAIN, path=name)
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise damaged from error
    if root is None or any(error.level is etree.ErrorLevels.FATAL for error in parser.error_log):
        raise damaged
    return root


def is_safe(entry: str) -> bool:
    """Whether an entry has the name of a file that stays inside its container."""
    is_file = bool(entry) and not entry.endswith("/")
    return (
        is_file
        and not entry.startswith(("/", "\\"))
        and not _DRIVE.match(entry)
        and ".." not in re.split(r"[/\\]", entry)
        and "\x00" not in entry
    )


def starts_zip(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))
