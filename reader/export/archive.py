"""Zip files that are the same, byte for byte, when their parts are."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_TIME = (1980, 1, 1, 0, 0, 0)  # the first that zip knows
_READABLE = 0o100644 << 16
_UNIX = 3


def archive(parts: Iterable[tuple[str, bytes]], *, is_packed: bool) -> bytes:
    """The parts in their order. Packed, they are the same only by the same zlib; unpacked, everywhere."""
    out = BytesIO()
    with ZipFile(out, "w") as file:
        for name, data in parts:
            entry = ZipInfo(name, _TIME)
            entry.compress_type = ZIP_DEFLATED if is_packed else ZIP_STORED
            entry.external_attr, entry.create_system = _READABLE, _UNIX
            file.writestr(entry, data)
    return out.getvalue()
