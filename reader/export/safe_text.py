"""Words of documents and notes made harmless for the files they go into: direction, control characters, XML, JSON."""

import json
import re
import unicodedata
from typing import Any

from reader.text import REPLACEMENT

_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"  # isolates, and what ends one
_EMBEDDING, _POPPING = "\u202a\u202b\u202d\u202e", "\u202c"
_CONTROLS = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
_UNSEEN = re.compile(r"[\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]")
_TERMINAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def isolated(words: str) -> str:
    """The words with their direction kept to themselves, as <bdi> does in a web page (Unicode's FSI and PDI around them).

    Words that run from left to right and hold no control of direction stay as they are.
    """
    if words.isascii() or not (has_controls(words) or any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in words)):
        return words
    return f"\u2068{_balanced(words)}\u2069"


def has_controls(words: str) -> bool:
    """Do the words hold characters that turn the direction of writing?"""
    return _CONTROLS.search(words) is not None


def _balanced(words: str) -> str:
    """The words with every isolate and embedding ended inside them, and what would end one outside left out."""
    open_ones: list[str] = []
    kept = []
    for sign in words:
        if sign in _OPENING or sign in _EMBEDDING:
            open_ones.append(sign)
        elif sign in (_CLOSING, _POPPING):
            if not open_ones or (open_ones[-1] in _OPENING) != (sign == _CLOSING):
                continue
            open_ones.pop()
        kept.append(sign)
    ends = (_CLOSING if sign in _OPENING else _POPPING for sign in reversed(open_ones))
    return "".join((*kept, *ends))


def quiet(words: str) -> str:
    """The words without the characters that command a terminal: each becomes U+FFFD. Tabs and line feeds stay."""
    return _TERMINAL.sub(REPLACEMENT, words)


def xml_text(words: str) -> str:
    """The words without the characters that no XML file may hold: each becomes U+FFFD, so that offsets stay."""
    return _NOT_XML.sub(REPLACEMENT, words)


def json_text(record: Any, *, indent: int | None = 1) -> str:
    """The record as JSON in UTF-8, invisible characters and those that turn the direction of writing as escapes; keys in their order."""
    text = json.dumps(record, ensure_ascii=False, indent=indent)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
