"""Values taken apart into parts, and put together again, so that no part takes longer than some milliseconds to decode.

A part is a name and bytes. Long fields go first, in slices; the part named after the type closes the value. An analysis is its
document's parts, then pieces (reader.pieces) as the workspace stores them, then the closing part; pieces that are kept go as they are.
Sentence vectors go as raw bytes.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.alignment import Alignment, Claim, Link
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.codec import from_json, to_json
from reader.document import Document, Passage
from reader.explanation import Explanation
from reader.library_search import Catalog, LibraryHit, LibrarySearch
from reader.pieces import Assembly, KeptAnalysis, pieces
from reader.text import Span
from reader.text_search import FoundDocument, TextSearch
from reader.vectors import SentenceVectors

Parcel = (
    Document
    | Analysis
    | KeptAnalysis
    | Alignment
    | Claim
    | SentenceVectors
    | Explanation
    | Catalog
    | LibrarySearch
    | TextSearch
    | Annotation
)
_TEXT, PIECE, MEMBER, FILE = "text", "piece", "member", "file"
FIRST = "first"  # the value before is a first result; another one takes its place
_RAW = ("keys", "rows")  # fields of sentence vectors that go as the bytes they are
_RAW_SLICE = 1 << 20  # bytes
_TEXT_SLICE = 500_000  # code points; some milliseconds where they are not Latin
_SLICES: dict[str, tuple[Any, int]] = {  # long fields: their types, and how many items go into a part of some milliseconds
    "passages": (tuple[Passage, ...], 500),
    "left_sentences": (tuple[Span, ...], 2_000),
    "right_sentences": (tuple[Span, ...], 2_000),
    "links": (tuple[Link, ...], 25),
    "entries": (tuple[tuple[str, ...], ...], 2_000),
    "hits": (tuple[LibraryHit, ...], 10),
    "found": (tuple[FoundDocument, ...], 50),
}
_LONG: dict[Any, tuple[str, ...]] = {
    Document: ("passages",),
    Alignment: ("left_sentences", "right_sentences", "links"),
    Catalog: ("entries",),
    LibrarySearch: ("hits",),
    TextSearch: ("found",),
}
_CLOSED = (Document, Alignment, Claim, Explanation, Catalog, LibrarySearch, TextSearch, Annotation)
_CLOSING: dict[str, Any] = {kind.__name__: kind for kind in _CLOSED}


def parts(value: Parcel) -> Iterator[tuple[str, bytes]]:
    """The value in parts: names and bytes."""
    if isinstance(value, Analysis | KeptAnalysis):
        yield from parts(value.document)
        yield from ((PIECE, piece) for piece in (pieces(value) if isinstance(value, Analysis) else value.pieces))
        yield Analysis.__name__, b""
        return
    if isinstance(value, SentenceVectors):
        yield from _raw_parts(value)
        return
    rest: dict[str, Any] = dict.fromkeys(_LONG.get(type(value), ()), ())
    if isinstance(value, Document):
        rest[_TEXT] = ""
        yield from _text_parts(value.text)
    for name in _LONG.get(type(value), ()):
        items, size = getattr(value, name), _SLICES[name][1]
        for start in range(0, len(items), size):
            yield name, _encoded(items[start : start + size])
    yield type(value).__name__, _encoded(replace(value, **rest))


def file_parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The content of a file in parts, which are put together by joining them."""
    return ((FILE, content[start : start + _RAW_SLICE]) for start in range(0, len(content), _RAW_SLICE))


def _text_parts(text: str) -> Iterator[tuple[str, bytes]]:
    for start in range(0, len(text), _TEXT_SLICE):
        yield _TEXT, text[start : start + _TEXT_SLICE].encode()
    yield _TEXT, b""  # the end: joining the slices takes a moment of its own


def _raw_parts(value: SentenceVectors) -> Iterator[tuple[str, bytes]]:
    for name in _RAW:
        data = getattr(value, name)
        yield from ((name, data[start : start + _RAW_SLICE]) for start in range(0, len(data), _RAW_SLICE))
    yield SentenceVectors.__name__, _encoded((value.document, value.producer))


class Unpacking:
    """Values on their way: parts go in one by one; `values` are those that are complete."""

    def __init__(self) -> None:
        self.values: list[Parcel] = []
        self._long: dict[str, list[Any]] = {}
        self._raw: dict[str, list[bytes]] = {}
        self._assembly: Assembly | None = None

    def add(self, name: str, data: bytes) -> None:
        """
        Raises:
            ValueError: if this is no part, or comes where it cannot.
        """
        if name == _TEXT:
            slices = self._long.setdefault(name, [])
            slices[:] = [*slices, data.decode()] if data else ["".join(slices)]
        elif name in _SLICES:
            self._long.setdefault(name, []).extend(from_json(_SLICES[name][0], json.loads(data)))
        elif name in _RAW:
            self._raw.setdefault(name, []).append(data)
        elif name == SentenceVectors.__name__:
            keys, rows = (b"".join(self._raw.pop(field, ())) for field in _RAW)
            self.values.append(SentenceVectors(*from_json(tuple[str, str], json.loads(data)), keys, rows))
        elif name == PIECE:
            self._analysis().add(data)
        elif name == Analysis.__name__:
            self.values[-1] = self._analysis().analysis()
            self._assembly = None
        elif name in _CLOSING:
            self.values.append(self._closed(from_json(_CLOSING[name], json.loads(data))))
        else:
            raise ValueError(f"no part of a value is called {name!r}")

    def _analysis(self) -> Assembly:
        if self._assembly is None:
            document = self.values[-1] if self.values else None
            if not isinstance(document, Document):
                raise ValueError("an analysis comes without its document")
            self._assembly = Assembly(document)
        return self._assembly

    def _closed(self, value: Parcel) -> Parcel:
        if isinstance(value, Document):
            value = replace(value, text="".join(self._long.pop(_TEXT, ())))
        long: dict[str, Any] = {name: tuple(self._long.pop(name, ())) for name in _LONG.get(type(value), ())}
        return replace(value, **long)


def _encoded(value: object) -> bytes:
    return json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":")).encode()
