"""From bytes to text: which encoding a file is in, and whether it is text at all."""

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (  # the longer first: the mark of UTF-16 begins the one of UTF-32
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([A-Za-z0-9_.:-]{2,40})""")
_HEAD = 4_096  # browsers look for a declaration in the first 1,024 bytes; saved pages put long comments before it
_SAMPLE = 1 << 16
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
# What English and western European prose holds beyond ASCII. Where Windows-1252 gives only these, it is right far more often than a guess
# from the few odd bytes of a short article.
_WESTERN = frozenset("‘’“”‚„–—…•€£§©®°·«»¡¿½¼¾´™\xa0\xadàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ")


def decode(data: bytes, encoding: str = "") -> str | None:
    """The text of the bytes in an encoding, or the one found; what cannot be decoded becomes U+FFFD. None if they are no text."""
    found = encoding or encoding_of(data)
    return None if found is None else data.decode(found, "replace")


def encoding_of(data: bytes) -> str | None:
    """The encoding of the bytes; none if they are no text.

    A byte-order mark counts first, then strict UTF-8, then what the file declares, then the statistics of charset-normalizer.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if wide := _wide_encoding(data):
        return wide
    if _is_binary(data):
        return None
    try:
        data.decode()
    except UnicodeDecodeError:
        return _declared(data) or _guessed(data)
    return "utf-8"


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: of Latin text, every other byte is zero."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half >= 2 and odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if half >= 2 and even > half * 0.7 and odd < half * 0.05 else None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) * 0.02


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
        "".encode(name)
    except (LookupError, UnicodeError):  # no such encoding, or a codec of Python's that makes no text
        return None
    # HTML's standard reads Latin-1 as the superset that writers mean; UTF-8 and the wide ones have failed above.
    return "cp1252" if name in ("iso8859-1", "ascii") else name if not name.startswith("utf") else _mostly_utf8(data)


def _guessed(data: bytes) -> str | None:
    if utf8 := _mostly_utf8(data):
        return utf8
    sample = data[:_SAMPLE]
    western = [character for character in sample.decode("cp1252", "replace") if not character.isascii()]
    if len(western) <= len(sample) * 0.1 and all(character in _WESTERN for character in western):
        return "cp1252"
    encodings = [match.encoding for match in from_bytes(sample)]
    # Those of old Macs differ from Windows' in a few characters and have died out.
    return next((encoding for encoding in encodings if not encoding.startswith("mac_")), encodings[0] if encodings else None)


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, such as a file cut off inside a character."""
    sample = data[:_SAMPLE].decode("utf-8", "replace")
    broken = sample.count("\N{REPLACEMENT CHARACTER}")
    sound = sum(not character.isascii() for character in sample) - broken
    return "utf-8" if sound > 3 * broken or (len(data) > _SAMPLE and broken <= 1) else None
