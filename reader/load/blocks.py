"""Blocks, the passages of a text before they are laid out, and the laying out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.document import Passage, PassageKind
from reader.load.metadata import Facts
from reader.text import Span, normalize

_WORD = re.compile(r"\w+")
_TIGHT = frozenset({PassageKind.LIST_ITEM, PassageKind.TABLE_ROW})  # one line apart from their own kind


@dataclass(frozen=True, slots=True)
class Block:
    """The words of a passage, their kind and page, in a format whose text is built from its markup."""

    text: str
    kind: PassageKind = PassageKind.PARAGRAPH
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader of one format makes of a file: normalized text, passages that point into it, and what the file says of itself."""

    text: str
    passages: tuple[Passage, ...]
    facts: Facts


def lay_out(blocks: Iterable[Block]) -> tuple[str, tuple[Passage, ...]]:
    """The text of the blocks, a blank line between them, and their passages. Blocks without words are left out."""
    pieces: list[str] = []
    passages: list[Passage] = []
    offset, before = 0, None
    for block in blocks:
        words = normalize(block.text).strip()
        if not words:
            continue
        if before is not None:
            gap = "\n" if block.kind is before and before in _TIGHT else "\n\n"
            pieces.append(gap)
            offset += len(gap)
        passages.append(Passage(Span(offset, offset + len(words)), block.kind, block.page))
        pieces.append(words)
        offset += len(words)
        before = block.kind
    return "".join(pieces), tuple(passages)


def fingerprint(text: str) -> tuple[str, ...]:
    """The words alone, without case: two texts with the same ones say the same."""
    return tuple(_WORD.findall(normalize(text).casefold()))
