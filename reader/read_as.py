"""How a file is to be read, where the usual way is not the right one."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadAs:
    """`password` opens an encrypted file and is kept nowhere; `encoding` is a codec of Python's, for text, else it is found; `is_plain`:
    as plain text, whatever the format."""

    password: str = field(default="", repr=False)
    encoding: str = ""
    is_plain: bool = False


USUAL = ReadAs()
