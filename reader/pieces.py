"""An analysis in encoded pieces, each so small that decoding it never holds up the window.

The worker sends pieces, the workspace stores them as they are, and the window decodes one at a time.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reader.analysis import Analysis, Attribution, Description, Entity, Mention, Quantity, Sentence, TimeExpression
from reader.codec import from_json, to_json
from reader.document import Document

PIECE_MARKS = 1_000  # about 3 ms to decode
_KINDS: dict[str, Any] = {
    "sentences": tuple[Sentence, ...],
    "mentions": tuple[Mention, ...],
    "entities": tuple[Entity, ...],
    "quantities": tuple[Quantity, ...],
    "times": tuple[TimeExpression, ...],
    "attributions": tuple[Attribution, ...],
    "descriptions": tuple[Description, ...],
}


@dataclass(frozen=True, slots=True)
class KeptAnalysis:
    """A document with the pieces of its analysis, as they are kept: who only passes it on need not decode them."""

    document: Document
    pieces: tuple[bytes, ...]


def pieces(analysis: Analysis) -> Iterator[bytes]:
    """The analysis without its document: a head, then at most 1,000 marks a piece."""
    yield _encoded("head", [analysis.producer, to_json(analysis.problems), analysis.named_by])
    for name in _KINDS:
        marks = getattr(analysis, name)
        for start in range(0, len(marks), PIECE_MARKS):
            yield _encoded(name, to_json(marks[start : start + PIECE_MARKS]))


class Assembly:
    """An analysis on its way: pieces go in one by one, what has come so far can be had at any time."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._producer = self._named_by = ""
        self._problems: tuple[str, ...] = ()
        self._marks: dict[str, list[object]] = {name: [] for name in _KINDS}

    def add(self, piece: bytes) -> None:
        """
        Raises:
            ValueError: if the bytes are no piece of an analysis.
        """
        name, data = json.loads(piece)
        if name == "head":
            self._producer, problems, self._named_by = data
            self._problems = from_json(tuple[str, ...], problems)
        elif name in _KINDS:
            self._marks[name] += from_json(_KINDS[name], data)
        else:
            raise ValueError(f"no piece of an analysis is called {name!r}")

    def analysis(self) -> Analysis:
        marks = {name: tuple(found) for name, found in self._marks.items()}
        return Analysis(self._document, self._producer, problems=self._problems, named_by=self._named_by, **marks)  # type: ignore[arg-type]


def assembled(document: Document, encoded: Iterable[bytes]) -> Analysis:
    """The analysis that `pieces` took apart."""
    assembly = Assembly(document)
    for piece in encoded:
        assembly.add(piece)
    return assembly.analysis()


def _encoded(name: str, data: object) -> bytes:
    return json.dumps([name, data], ensure_ascii=False, separators=(",", ":")).encode()
