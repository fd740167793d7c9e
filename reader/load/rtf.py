"""Rich text (RTF): the words of its body, then its notes, then its headers and footers. One pass, no recursion."""

import codecs
import re

from reader.document import PassageKind
from reader.load import furniture
from reader.load.blocks import Block, Reading, lay_out
from reader.load.metadata import Facts

LOADER = "rtf@1"
_TOKEN = re.compile(rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)")
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata datastore listtable listoverridetable rsidtbl generator fldinst "
    b"bkmkstart bkmkend xe tc private revtbl filetbl nonshppict annotation atnid atnauthor".split()
)
_NOTES, _EDGES = frozenset({b"footnote"}), frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_SIGNS = {
    b"par": "\n\n", b"sect": "\n\n", b"page": "\n\n", b"row": "\n\n", b"line": "\n", b"tab": " ", b"cell": " | ", b"nestcell": " | ",
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": "\xa0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n\n", b"\r": "\n\n"}


def read_rtf(data: bytes, name: str) -> Reading:
    """The words of a rich text; deleted ones, pictures and tables of fonts are left out."""
    body, notes, edges = _texts(data)
    blocks = [_block(words) for text in (body, notes) for words in text.split("\n\n")]
    text, passages = lay_out([*blocks, *(Block(words, PassageKind.BOILERPLATE) for words in edges.split("\n\n"))])
    return Reading(text, passages, Facts())


def _block(words: str) -> Block:
    words = words.strip().removesuffix(" |")
    if " | " in words:
        return Block(words, PassageKind.TABLE_ROW)
    return Block(words, PassageKind.BOILERPLATE if furniture.is_page_line(words) else PassageKind.PARAGRAPH)


def _texts(data: bytes) -> list[str]:
    """What stands in the body, in notes, and in headers and footers. A group inherits where it writes, and what it skips."""
    sinks: list[list[bytes | str]] = [[], [], []]
    sink, skips, fallback, encoding = 0, False, 1, "cp1252"
    groups: list[tuple[int, bool, int]] = []
    owed, at = 0, 0  # characters that stand in for a \u and are not shown
    while at < len(data):
        match = _TOKEN.match(data, at)
        if match is None:
            at += 1
            continue
        at = match.end()
        word, number, code, symbol, brace, plain = match.groups()
        shown: bytes | str = b""
        if brace == b"{":
            groups.append((sink, skips, fallback))
            owed = 0
        elif brace:
            before = sink
            sink, skips, fallback = groups.pop() if groups else (sink, skips, fallback)
            owed = 0
            if sink != before:
                sinks[before].append("\n\n")
        elif plain or code:
            shown = plain or bytes.fromhex(code.decode())
            owed, shown = max(0, owed - len(shown)), shown[owed:]
        elif symbol:
            skips = skips or symbol == b"*"
            shown = _SYMBOLS.get(symbol, "")
        elif word == b"u" and number:
            shown, owed = (int(number) & 0xFFFF).to_bytes(2, "little").decode("utf-16-le", "surrogatepass"), fallback
        elif word == b"uc":
            fallback = min(int(number or 1), 100) if int(number or 1) >= 0 else 1
        elif word == b"bin":
            at += max(0, int(number or 0))
        elif word == b"ansicpg" and number:
            encoding = _encoding(number.decode())
        elif word in _SKIPPED or word == b"deleted":
            skips = skips or number != b"0"
        elif word in _NOTES or word in _EDGES:
            sink = 1 if word in _NOTES else 2
        else:
            shown = _SIGNS.get(word, "")
        if shown and not skips:
            sinks[sink].append(shown)
    return [_joined(pieces, encoding) for pieces in sinks]


def _joined(pieces: list[bytes | str], encoding: str) -> str:
    """Bytes that follow each other are decoded together: some signs take two. So are the halves of signs beyond 16 bits."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    text = "".join(decoder.decode(one) if isinstance(one, bytes) else decoder.decode(b"", final=True) + one for one in pieces)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _encoding(page: str) -> str:
    try:
        return codecs.lookup("utf-8" if page == "65001" else f"cp{page}").name
    except LookupError:
        return "cp1252"
