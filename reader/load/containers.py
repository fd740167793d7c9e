"""Files that hold many articles: their members, each read as if it lay alone."""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from reader.document import Document
from reader.errors import LoadError
from reader.member import Member
from reader.phrase import worded, worded_of
from reader.read_as import USUAL, ReadAs

ReadMember = Callable[[str, ReadAs], Document]  # uri of the member, how -> the article
_SHOWN = 3


class ContainerLoader:
    """A format that may hold many articles. A file with one is read like any other."""

    def __init__(
        self, open_members: Callable[[bytes, str], Mapping[Member, ReadMember]], is_one: Callable[[bytes, str], bool], certainty: int
    ) -> None:
        self._open, self._is_one, self._certainty = open_members, is_one, certainty

    def sniff(self, head: bytes, name: str) -> int:
        return self._certainty if self._is_one(head, name) else 0

    def members(self, data: bytes, name: str) -> tuple[Member, ...]:
        return tuple(self._open(data, name))

    def load(self, data: bytes, uri: str, name: str, member: str = "", how: ReadAs = USUAL) -> Document:
        found = self._open(data, name)
        if not found:
            advice = worded("Save the articles as web pages or plain text and open those.")
            raise LoadError(worded("“{file}” holds no articles that can be read.", file=name), advice=advice, path=name)
        names = [one.name for one in found]
        if not member and len(found) > 1:
            some = ", ".join(f"“{name}#{one}”" for one in names[:_SHOWN])
            is_all = len(names) <= _SHOWN
            advice = (
                worded("Open one of them: {names}.", names=some) if is_all else worded("Open one of them: {names} and so on.", names=some)
            )
            message = worded_of("“{file}” holds {n} article.", "“{file}” holds {n} articles.", len(names), file=name)
            raise LoadError(message, advice=advice, path=name)
        for one, read in found.items():
            if one.name == member or not member:
                return read(f"{uri}#{quote(one.name)}", how)
        raise LoadError(
            worded("“{file}” holds no article “{member}”.", file=name, member=member),
            advice=worded("It holds “{first}” to “{last}”.", first=names[0], last=names[-1]),
            path=name,
        )


def parted(path: Path) -> tuple[Path, str]:
    """A path such as "news.zip#monday/gate.html" as the file and the name of its member; a file that is there is taken as it is."""
    whole = str(path)
    at = -1 if path.exists() else whole.find("#")
    while at >= 0:
        if Path(whole[:at]).is_file():
            return Path(whole[:at]), whole[at + 1 :]
        at = whole.find("#", at + 1)
    return path, ""
