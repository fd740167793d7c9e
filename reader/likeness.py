"""Which texts are one: the same article under two addresses, wire copy with another headline. Told by shingles, runs of words.

Of a text the smallest hashes of its shingles are kept (Broder 1997, bottom-k): the share of them that two texts have in common estimates
how much of all their shingles they share.
"""

import re
from zlib import crc32

from reader.document import Document

KEPT = 32
_RUN = 5  # words of a shingle
_LOOKED_AT = 30_000  # characters of a text; more would hold up the window
_WORD = re.compile(r"\w+")
NEARLY = 0.55  # from this share on, two texts are nearly one


def sketch(document: Document) -> tuple[int, ...]:
    """The smallest hashes of its main text, at most `KEPT`; nothing of a text that is too short to tell."""
    words = _words(document)
    shingles = {crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}
    return tuple(sorted(shingles)[:KEPT]) if len(shingles) >= KEPT else ()


def is_same(one: Document, other: Document) -> bool:
    """Do both say the same words in their main texts, titles left out?"""
    return _words(one) == _words(other) and len(one.main_text) <= _LOOKED_AT


def _words(document: Document) -> list[str]:
    pieces, length = [], 0
    for passage in document.passages:
        if passage.is_paragraph and length < _LOOKED_AT:
            pieces.append(passage.span.of(document.text)[:_LOOKED_AT])
            length += len(passage.span)
    return _WORD.findall(" ".join(pieces).casefold())
