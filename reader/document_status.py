"""How far the analyst is with a document, in which collections it stands, and whether it was taken from the library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.phrase import worded
from reader.wording import one_line

_PREFIX = "status:"


class Status(StrEnum):
    UNREAD = worded("unread")
    READ = worded("read")
    DONE = worded("done")  # nothing is left to do with it


@dataclass(frozen=True, slots=True)
class DocumentStatus:
    """Of one document, which has one at most: without one it is unread, in no collection. `id` follows from the document."""

    id: str
    document: str
    status: Status = Status.UNREAD
    collections: tuple[str, ...] = ()
    is_removed: bool = False

    @property
    def is_usual(self) -> bool:
        """Does it say what holds without it?"""
        return self == status_of(self.document)


def status_of(document: str, status: Status = Status.UNREAD, collections: Iterable[str] = ()) -> DocumentStatus:
    return DocumentStatus(status_id(document), document, status, tuple(collections))


def status_id(document: str) -> str:
    return f"{_PREFIX}{document}"


def is_status_id(key: str) -> bool:
    return key.startswith(_PREFIX)


def put_into(one: DocumentStatus, collection: str) -> DocumentStatus:
    """The same in one collection more; its names stand in the order of the alphabet."""
    name = one_line(collection)
    return replace(one, collections=tuple(sorted({*one.collections, name}, key=str.casefold))) if name else one


def taken_out_of(one: DocumentStatus, collection: str) -> DocumentStatus:
    return replace(one, collections=tuple(name for name in one.collections if name != collection))
