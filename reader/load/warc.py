"""Web archives (WARC, ISO 28500), plain or gzipped: every page that was saved in one is an article. Read by warcio, within bounds."""

import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from io import BytesIO
from typing import Any

from reader.document import Document
from reader.errors import LoadError
from reader.load.containers import ContainerLoader, ReadMember
from reader.load.packed import MAX_ENTRIES, MAX_ENTRY, MAX_RATIO, MAX_SUM
from reader.member import Member
from reader.phrase import Phrase, worded
from reader.read_as import ReadAs

_PAGES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "application/pdf": ".pdf"}
_KINDS = frozenset({"response", "resource"})
_GZIP, _FIRST = b"\x1f\x8b", b"WARC/"
_SMALL = 1_000_000  # bytes below which no ratio is suspicious

Page = tuple[str, str, datetime | None, bytes]  # address, suffix of its media type, when it was saved, content


def pages_in(data: bytes, name: str) -> dict[Member, ReadMember]:
    """The pages of an archive by their numbers from 1, with their addresses as titles.

    Raises:
        LoadError: if it is damaged or a bomb.
    """
    pages = list(_pages(data, name))
    return {
        Member(str(number), address, len(content)): partial(_document, address, f"{number}{suffix}", saved, content)
        for number, (address, suffix, saved, content) in enumerate(pages, 1)
    }


def is_warc(head: bytes, name: str) -> bool:
    """By what it begins with, unpacked if need be."""
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, len(_FIRST))
        except zlib.error:
            return False
    return head.startswith(_FIRST)


def _pages(data: bytes, name: str) -> Iterator[Page]:
    from warcio.exceptions import ArchiveLoadFailed

    total = 0
    try:
        for number, record in enumerate(_records(data), 1):
            if number > MAX_ENTRIES:
                raise _refused(name, worded("“{file}” has more than {most} records.", file=name, most=MAX_ENTRIES))
            headers, http = record.rec_headers, record.http_headers
            status = http.get_statuscode() if http else "200"
            kind = ((http or headers).get_header("Content-Type") or "").partition(";")[0].strip().lower()
            if record.rec_type not in _KINDS or kind not in _PAGES or not status.startswith("2"):
                continue
            content = record.content_stream().read(MAX_ENTRY + 1)
            total += len(content)
            if len(content) > MAX_ENTRY or total > MAX_SUM or (total > _SMALL and total > MAX_RATIO * len(data)):
                raise _refused(name, worded("“{file}” unpacks to far more than it should.", file=name))
            yield headers.get_header("WARC-Target-URI") or "", _PAGES[kind], _moment(headers.get_header("WARC-Date")), content
    except (ArchiveLoadFailed, zlib.error, EOFError, ValueError, OSError) as error:
        raise LoadError(
            worded("“{file}” is damaged: {why}.", file=name, why=str(error)), advice=worded("Save or download it again."), path=name
        ) from error


def _records(data: bytes) -> Iterator[Any]:
    """The records as warcio gives them, which stumbles over one without a type."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    records = ArchiveIterator(BytesIO(data))
    while True:
        try:
            record = next(records)
        except StopIteration:
            return
        except AttributeError as error:
            raise ArchiveLoadFailed("a record has no type") from error
        yield record


def _refused(name: str, message: Phrase) -> LoadError:
    advice = worded("It may be made to harm. Take out the pages that you need with the program it came from.")
    return LoadError(message, advice=advice, path=name)


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written) if written else None
    except ValueError:
        return None


def _document(address: str, name: str, saved: datetime | None, content: bytes, uri: str, how: ReadAs) -> Document:
    from reader.load import load_inside

    found = load_inside(content, uri, name, how)
    source = found.source
    return replace(found, source=replace(source, canonical=source.canonical or address, retrieved=saved or source.retrieved))


WARC = ContainerLoader(pages_in, is_warc, 4)
